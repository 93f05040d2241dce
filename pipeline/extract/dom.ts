import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { StageError } from "../errors.ts";
import { blocksOf, type Block } from "./blocks.ts";
import { removeClutter } from "./clutter.ts";
import { cleanText } from "./text.ts";
import { visibleBylines, visibleStandfirst } from "./visible.ts";

/** What a page shows and says, before anything is judged. All text is cleaned. */
export type RawPage = {
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
  /** The body of the article as Readability sees it; empty when it sees none. */
  readonly blocks: readonly Block[];
  /** What Readability took for the byline. */
  readonly readabilityByline: string | null;
};

/**
 * Builds a DOM, reads it and takes it down again.
 *
 * No script runs and nothing is loaded: that is how jsdom is unless told otherwise.
 *
 * @param html a flattened page, see `flatten`.
 * @param url what relative addresses are relative to; null when the page's own is not known.
 * @param gates CSS selectors of the parts the publisher declares locked.
 * @throws {StageError} `page-unreadable` when jsdom or Readability throws, as they do on odd pages.
 */
export function readDom(html: string, url: string | null, gates: readonly string[] = []): RawPage {
  let dom: JSDOM | undefined;
  try {
    dom = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
    const { document } = dom.window;
    // From here on the document is taken apart, so everything else is read before.
    const facts = readFacts(document, url !== null);
    removeClutter(document, gates);
    const readable = new Readability(document, { serializer: (node) => node }).parse();
    return {
      ...facts,
      blocks: readable?.content ? blocksOf(elementOf(readable.content)) : [],
      readabilityByline: readable?.byline ? cleanText(readable.byline) : null,
    };
  } catch (cause) {
    throw new StageError("page-unreadable", `The HTML reader gave up: ${String(cause)}.`, {
      cause,
    });
  } finally {
    dom?.window.close();
  }
}

function readFacts(
  document: Document,
  hasAddress: boolean,
): Omit<RawPage, "blocks" | "readabilityByline"> {
  return {
    language: attribute(document.documentElement, "lang"),
    titleTag: cleanText(document.title) || null,
    headlines: texts(document, "h1"),
    meta: readMeta(document),
    canonical: canonicalAddress(document, hasAddress),
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
function canonicalAddress(document: Document, hasAddress: boolean): string | null {
  const href = attribute(document.querySelector("link[rel~=canonical i]"), "href");
  const base = hasAddress ? document.baseURI : undefined;
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

/** Readability hands its serializer the element that holds the article. */
function elementOf(node: Node): Element {
  if (node.nodeType !== node.ELEMENT_NODE) throw new TypeError("Readability returned no element.");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above is the proof
  return node as Element;
}
