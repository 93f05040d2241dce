import { blocksOf, type Block } from "./blocks.ts";
import { removeClutter } from "./clutter.ts";
import { readableElement } from "./readable.ts";
import { trimBody } from "./trim.ts";

/** What the page says of itself that tells its body from what stands around it. */
export type Around = {
  /** Lines above the article that do not belong to its text: headline and standfirst. */
  readonly above: readonly (string | null)[];
  /** CSS selectors of the parts the publisher declares locked. */
  readonly gates: readonly string[];
};

/** The body of the article, block by block; empty when the page has none. The document is taken apart. */
export function readBody(document: Document, { above, gates }: Around): Block[] {
  removeClutter(document, gates);
  const article = readableElement(document);
  return article ? trimBody(blocksOf(article), above) : [];
}
