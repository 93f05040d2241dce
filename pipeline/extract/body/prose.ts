import type { PageBlock } from "../dom/blocks.ts";

/** Fewest words of a block that reads as prose by itself. */
const PROSE_WORDS = 12;

/** Sentences, mostly not links: what an article is made of and little else on a page is. */
export function isProse({ kind, text, words, linked }: PageBlock): boolean {
  if (kind === "heading" || kind === "code" || linked > 0.5) return false;
  return words >= PROSE_WORDS && /[.!?…:。！？؟।][”"’'»)\]]*$/u.test(text);
}

/** How many words of prose there are. */
export function proseWords(blocks: readonly PageBlock[]): number {
  return wordsIn(blocks.filter(isProse));
}

export function wordsIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
