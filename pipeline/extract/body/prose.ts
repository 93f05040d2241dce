import type { PageBlock } from "../dom/blocks.ts";

/** How many words of prose there are. */
export function proseWords(blocks: readonly PageBlock[]): number {
  return wordsIn(blocks.filter(({ isProse }) => isProse));
}

export function wordsIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
