import { cleanText } from "../text/clean.ts";
import { visibleBylines, visibleStandfirst } from "./visible.ts";

/** What a page shows and says, before anything is judged. All text is cleaned. */
export type Facts = {
  /** The `lang` attribute of the page. */
  readonly language: string | null;
  /** The content of `<title>`. */
  readonly titleTag: string | null;
  /** The first-level headings, in order. */
  readonly headlines: readonly string[];
  /** `<meta>` contents by lower-case `property`, `name` or `itemprop`, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The address the page gives as its own. */
  readonly canonical: string | null;
  /** `datetime` of every `<time>`, in order. */
  readonly times: readonly string[];
  /** Lines that name the author, the likeliest first. */
  readonly bylines: readonly string[];
  /** The line under the headline. */
  readonly standfirst: string | null;
};

/**
 * Reads what stands around the article. Nothing is changed.
 *
 * @param url what relative addresses are relative to; null when the page's own is not known.
 */
export function readFacts(document: Document, url: string | null): Facts {
  return {
    language: attribute(document.documentElement, "lang"),
    titleTag: cleanText(document.title) || null,
    headlines: texts(document, "h1"),
    meta: readMeta(document),
    canonical: canonicalAddress(document, url),
    times: [...document.querySelectorAll("time[datetime]")].flatMap((time) => {
      const value = attribute(time, "datetime");
      return value ? [value] : [];
    }),
    bylines: visibleBylines(document),
    standfirst: visibleStandfirst(document),
  };
}

function readMeta(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = attribute(element, "content");
    if (!content) continue;
    for (const kind of ["property", "name", "itemprop"]) {
      const names = attribute(element, kind)?.toLowerCase().split(" ") ?? [];
      for (const name of names) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

/** Resolved against the page, where it has an address; null when it is missing, broken or not on the web. */
function canonicalAddress(document: Document, page: string | null): string | null {
  const href = attribute(document.querySelector("link[rel~=canonical i]"), "href");
  const base = page ?? undefined;
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

function texts(document: Document, selector: string): string[] {
  const found = [...document.querySelectorAll(selector)];
  return found.map((element) => cleanText(element.textContent)).filter(Boolean);
}

function attribute(element: Element | null, name: string): string | null {
  return cleanText(element?.getAttribute(name) ?? "") || null;
}
