import { ELEMENT_RULES } from "./beside.ts";
import type { PageBlock } from "../dom/blocks.ts";
import { chooseBlocks, FALLBACK } from "./choose.ts";
import { articleOf, type Around } from "./rule.ts";
import { applyRules, BLOCK_RULES } from "./rules.ts";
import { viewOf } from "./view.ts";

/** Every rule by which the body is told from the rest, in the order they are asked. */
export const BODY_RULES: readonly { readonly name: string; readonly reason: string }[] = [
  ...ELEMENT_RULES,
  FALLBACK,
  ...BLOCK_RULES,
].map(({ name, reason }) => ({ name, reason }));

/**
 * The body of the article, block by block; empty when the page has none. The document is taken apart.
 *
 * @param without the name of a rule to leave out, to see what it is worth.
 */
export function readBody(document: Document, around: Around, without?: string): PageBlock[] {
  const page = viewOf(document.body);
  for (const { name, remove } of ELEMENT_RULES) if (name !== without) remove(page, around);
  const blocks = chooseBlocks(document, without !== FALLBACK.name);
  return articleOf(applyRules(blocks, around, without));
}
