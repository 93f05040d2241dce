import { part } from "../cuts.ts";
import type { Mark } from "../outline.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word } from "../words.ts";

/** A part of a sentence between commas, or from or to its ends. */
export type Part = {
  readonly words: readonly Word[];
  /** The comma before it; null for the first. */
  readonly opening: Mark | null;
  /** The comma behind it; null for the last. */
  readonly closing: Mark | null;
};

/** The parts into which commas outside quotations and brackets divide a sentence, in order. */
export function partsOf(sentence: ReadSentence): Part[] {
  const commas = sentence.outline.marks.filter(({ kind }) => kind === "comma");
  return [null, ...commas].map((opening, index) => {
    const closing = commas[index] ?? null;
    const { words } = part(sentence, opening?.next ?? 0, closing?.at ?? sentence.text.length);
    return { words, opening, closing };
  });
}

/** The words of several parts. */
export function wordsIn(parts: readonly Part[]): readonly Word[] {
  return parts.flatMap(({ words }) => words);
}
