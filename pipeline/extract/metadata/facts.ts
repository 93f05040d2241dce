import { cleanText } from "../text/clean.ts";
import { textOfScrap } from "../dom/tree.ts";
import { readLines, type Line } from "./lines.ts";
import { readMicrodata } from "./microdata.ts";
import { visibleStandfirst } from "./standfirst.ts";
import { sweep } from "./sweep.ts";

/** What a page shows and says, before anything is judged. All text is cleaned. */
export type Facts = {
  /** The `lang` attribute of the page. */
  readonly language: string | null;
  /** The content of `<title>`. */
  readonly titleTag: string | null;
  /** `<meta>` contents by lower-case `property` or `name`, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** What is said of the article in microdata, by `itemprop`, in order. */
  readonly microdata: ReadonlyMap<string, readonly string[]>;
  /** The address the page gives as its own. */
  readonly canonical: string | null;
  /** The page line by line. */
  readonly lines: readonly Line[];
  /** The line under the headline. */
  readonly standfirst: string | null;
};

/**
 * Reads what stands around the article. Nothing is changed.
 *
 * @param url what relative addresses are relative to; null when the page's own is not known.
 */
export function readFacts(document: Document, url: string | null): Facts {
  const found = sweep(document);
  return {
    language: attribute(document.documentElement, "lang"),
    titleTag: cleanText(found.title?.textContent ?? "") || null,
    meta: readMeta(found.metas),
    microdata: readMicrodata(found.properties),
    canonical: canonicalAddress(found.canonical, url),
    lines: readLines(document.body),
    standfirst: visibleStandfirst(found),
  };
}

function readMeta(metas: readonly Element[]): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of metas) {
    const content = contentOf(element);
    if (!content) continue;
    for (const kind of ["property", "name"]) {
      const names = attribute(element, kind)?.toLowerCase().split(" ") ?? [];
      for (const name of new Set(names)) {
        const known = meta.get(name);
        if (known) known.push(content);
        else meta.set(name, [content]);
      }
    }
  }
  return meta;
}

/** Many publishers escape what their templates escape again. */
function contentOf(meta: Element): string | null {
  const content = attribute(meta, "content");
  if (!content || !/&#?\w+;/.test(content)) return content;
  // A "<" that is one already is a character of the text.
  return cleanText(textOfScrap(content.replaceAll("<", "&lt;"))) || null;
}

/** Resolved against the page, where it has an address; null when it is missing, broken or not on the web. */
function canonicalAddress(link: Element | null, page: string | null): string | null {
  return webAddress(attribute(link, "href"), page);
}

/** An address as an absolute one on the web; null when it is none. */
export function webAddress(address: string | null, page: string | null): string | null {
  const base = page ?? undefined;
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function attribute(element: Element | null, name: string): string | null {
  return cleanText(element?.getAttribute(name) ?? "") || null;
}
