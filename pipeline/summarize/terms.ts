import type { Vocabulary } from "./vocabulary/vocabulary.ts";
import { isNumber, type Word } from "./words.ts";

/**
 * The terms of a text. A term is a word cut to its first letters, which brings the forms of a
 * word together in every language well enough for counting.
 */
export function termsOf(words: readonly Word[], vocabulary: Vocabulary): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of words) {
    const lower = word.lower.replace(ELIDED, "");
    if (vocabulary.functionWords.has(lower)) continue;
    if (lower.length > 1 || isNumber(word)) terms.add(term(word.lower));
  }
  return terms;
}

const TERM_LENGTH = 7;

/** `l'usine` is the same to speak of as `usine`; the segmenter makes one word of it. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u;

/** The term of a word in lower case. */
export function term(lower: string): string {
  return lower.replace(ELIDED, "").replace(/'s?$/u, "").slice(0, TERM_LENGTH);
}
