import type { Wording } from "../schema/index.ts";
import { foldText, foldWords, holdsWords, UNSPACED } from "./folding.ts";
import type { Passage, SentencePassage } from "./reading.ts";

/**
 * How the words of a claim stand in the sentences it cites; see `Wording`.
 *
 * A claim that leaves out the connective that opens its sentence, or any other word, is shortened.
 */
export function wordingOf(claim: Passage, cited: readonly SentencePassage[]): Wording {
  if (cited.some((sentence) => isWhole(claim, sentence))) return "verbatim";
  const words = everyWord(claim.folded());
  const isTaken = cited.some(({ folded }) => areTaken(words, folded()));
  if (words.length > 0 && isTaken) return "shortened";
  return cited.some((sentence) => isNamed(claim.text, sentence, cited)) ? "named" : "own";
}

/** Most claims have a word that the sentence does not have in any place, and then no order is looked at. */
function areTaken(words: readonly string[], folded: string): boolean {
  return words.every((word) => folded.includes(word)) && standInOrder(words, everyWord(folded));
}

/** A row of capitalised words, in a text as it is written: `Lene Fjeld`, `Ana de la Vega`. */
const NAME =
  /\p{Lu}[\p{L}\p{M}.-]*(?: (?:(?:van|von|der|den|de|la|del|di|da|al) ){0,2}\p{Lu}[\p{L}\p{M}.-]*)*/gu;

/** Whether all but names that stand so in another cited sentence are words of this one in their order. */
function isNamed(
  claim: string,
  sentence: SentencePassage,
  cited: readonly SentencePassage[],
): boolean {
  const others = cited.filter((it) => it !== sentence);
  const isKnown = (name: string) => others.some((it) => holdsWords(it.folded(), foldWords(name)));
  if (!claim.match(NAME)?.some(isKnown)) return false;
  const source = everyWord(sentence.folded());
  const without = claim.replace(NAME, (name) => (isKnown(name) ? wordsAlsoIn(name, source) : name));
  const words = everyWord(foldText(without));
  return (
    words.length > 0 &&
    words.length < everyWord(foldText(claim)).length &&
    standInOrder(words, source)
  );
}

function wordsAlsoIn(name: string, source: readonly string[]): string {
  return everyWord(foldText(name))
    .filter((word) => source.includes(word))
    .join(" ");
}

/** Whether the claim is all of the sentence; where it was written, in front of it, is no part of it. */
function isWhole(claim: Passage, sentence: SentencePassage): boolean {
  if (claim.text === sentence.text) return true;
  if (!isRunOf(claim, sentence)) return false;
  const words = wordsOf(claim.text);
  return [sentence.text, sentence.text.replace(DATELINE, "")].some((it) => wordsOf(it) === words);
}

/** `OLD PORT, March 3 (Newswire) - `, `(Newswire) `, `Hafenstadt – `. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*(?:, [^()—–:]{2,30}?)?(?: \([^)]{2,30}\))?(?: [–-]| ?—)|\(\p{Lu}[\p{L}. ]{1,28}\)(?:\s*[-–—])?)\s+(?=["“]?[\p{Lu}\p{Nd}])/u;

/** Whether the claim is one unbroken run of the sentence, once typesetting is folded away. */
export function isRunOf(claim: Passage, { text, folded }: SentencePassage): boolean {
  const words = claim.foldedWords();
  return claim.text === text || (words !== "" && holdsWords(folded(), words));
}

/** A figure is one word with its separators: 1 is no shortened 1.34. A sign that belongs to one counts too. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['.,:][\p{L}\p{M}\p{Nd}]+)*|[\p{Sc}%]/gu;

/** Where no space tells words apart, every letter counts as one. */
function everyWord(folded: string): string[] {
  const words = folded.match(WORD) ?? [];
  if (!UNSPACED.test(folded)) return words;
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : word));
}

/** The words alone, to compare texts whose marks are known to agree. */
function wordsOf(text: string): string {
  return everyWord(foldText(text)).join(" ");
}

function standInOrder(words: readonly string[], source: readonly string[]): boolean {
  let found = 0;
  for (const word of source) if (word === words[found]) found += 1;
  return found === words.length;
}
