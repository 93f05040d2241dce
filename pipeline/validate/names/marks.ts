import type { Token } from "./tokens.ts";

/** English words that stand before a noun, and seldom before a name. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that each every another any no some".split(" "),
);

/** Capital letters that no rule of grammar sets: NATO, U.S., OpenAI, eBay. */
export function hasInnerCapital({ text }: Token): boolean {
  return /\p{Lu}\.?\p{Lu}|\p{Ll}\p{Lu}/u.test(text);
}
