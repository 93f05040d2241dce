import type { Wording } from "../schema/index.ts";
import { foldText, foldWords, holdsWords, UNSPACED } from "./folding.ts";
import type { SentencePassage } from "./reading.ts";

/** How the words of a claim stand in the sentences it cites; see `Wording`. */
export function wordingOf(claim: string, cited: readonly SentencePassage[]): Wording {
  if (cited.some((sentence) => isVerbatim(claim, sentence))) return "verbatim";
  const words = everyWord(foldText(claim));
  const isTaken = cited.some(({ folded }) => standInOrder(words, everyWord(folded())));
  return words.length > 0 && isTaken ? "shortened" : "own";
}

/** Whether the claim is one unbroken run of the sentence, once typesetting is folded away. */
export function isVerbatim(claim: string, { text, folded }: SentencePassage): boolean {
  const words = foldWords(claim);
  return claim === text || (words !== "" && holdsWords(folded(), words));
}

/** A figure is one word with its separators: 1 is no shortened 1.34. A sign that belongs to one counts too. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['.,:][\p{L}\p{M}\p{Nd}]+)*|[\p{Sc}%]/gu;

/** Where no space tells words apart, every letter counts as one. */
function everyWord(folded: string): string[] {
  const words = folded.match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : word));
}

function standInOrder(words: readonly string[], source: readonly string[]): boolean {
  let found = 0;
  for (const word of source) if (word === words[found]) found += 1;
  return found === words.length;
}
