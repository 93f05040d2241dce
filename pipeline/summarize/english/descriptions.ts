import type { Cut } from "../cuts.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import { isCapitalised, type Word } from "../words.ts";
import { MONTHS, WEEKDAYS } from "./calendar.ts";

/** What has a capital and is nobody's name. */
const NO_PERSON = wordSet(`${WEEKDAYS} ${MONTHS}`);

/** Figures with fewer digits may describe: `9 ferries`; longer ones are years or amounts. */
const LONGEST_COUNT = 2;

/** What describes a name right before it, where no article needs it: `[karate instructor] Ann Roe`. */
export function descriptionCuts(sentence: ReadSentence): Cut[] {
  const { words } = sentence;
  return words.flatMap((name, index) => {
    if (!opensName(name, words[index + 1])) return [];
    const from = descriptionBefore(words, index);
    const first = words[from];
    if (!first || from === index || !isFree(sentence, from, name)) return [];
    return [{ start: first.start, end: name.start, replacement: "", bounding: false }];
  });
}

/** Two names in a row, as persons have. */
function opensName(word: Word, next: Word | undefined): boolean {
  return isPartOfName(word) && isPartOfName(next) && !NO_PERSON.has(word.lower);
}

function isPartOfName(word: Word | undefined): boolean {
  return word?.tag === "PROPN" && isCapitalised(word);
}

/** Where the words that describe the name begin. */
function descriptionBefore(words: readonly Word[], name: number): number {
  let at = name;
  while (describes(words[at - 1])) at -= 1;
  return at;
}

function describes(word: Word | undefined): boolean {
  if (word?.tag === "NUM") return word.text.length <= LONGEST_COUNT;
  return word?.tag === "NOUN" || word?.tag === "ADJ";
}

/** No article, no possessive, no other name and no mark stands before the description or in it. */
function isFree({ text, words }: ReadSentence, from: number, name: Word): boolean {
  const before = words[from - 1];
  if (before && !leavesNameAlone(before)) return false;
  return !/[,;:"“”‘()]/u.test(text.slice(before?.end ?? 0, name.start));
}

/** `with`, `and`, but not `as`; a verb may be half of the description: `pass rusher`. */
function leavesNameAlone({ tag, lower }: Word): boolean {
  return LEAVES_NAME_ALONE.has(tag) && lower !== "as";
}

const LEAVES_NAME_ALONE: ReadonlySet<Word["tag"]> = new Set([
  ...(["ADP", "CCONJ", "SCONJ"] as const),
]);
