import { foldWord } from "./folding.ts";
import type { Reading } from "./reading.ts";
import { contentWords, holdsWord, wordsIn } from "./words.ts";

/** Share of the shorter text's words at which two texts say the same. */
const ALIKE = 0.8;
/** Fewer shared words than this are a subject in common, not a repetition. */
const FEWEST_SHARED = 3;

/**
 * Whether two texts say the same: most words of the shorter one stand in the other, figures too.
 *
 * "Revenue rose 5% in March" and "Revenue rose 7% in April" are not alike.
 */
export function isAlike(one: string, other: string, reading: Reading): boolean {
  const [first, second] = [tellingWords(one, reading), tellingWords(other, reading)];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  const shared = [...short].filter((word) => holdsWord(long, word)).length;
  const differInFigures = [...short].some((word) => isFigure(word) && !long.has(word));
  return shared >= FEWEST_SHARED && shared >= ALIKE * short.size && !differInFigures;
}

function tellingWords(text: string, { rules }: Reading): Set<string> {
  return new Set([...contentWords(text, rules), ...wordsIn(text).filter(isFigure).map(foldWord)]);
}

function isFigure(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}
