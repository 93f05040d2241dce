import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { LINKING_VERBS, VERBS_OF_FINDING } from "./valency.ts";
import { endsInIng, isParticipleForm } from "./verb-forms.ts";

/*
 * Tails that describe the noun before them.
 */

const RELATIVES = wordSet("who which that where");

const NEWLY_NAMING = wordSet("a an its their");

/** `freed a young girl who had been missing`: of a thing newly named, the rest may be told or not. */
export function describesNew({ words }: Wording, index: number): boolean {
  if (!opensRelative(words[index], words[index + 1])) return false;
  return isKnownWithout(words, index) && !hasAny(words.slice(0, index), LINKING_VERBS);
}

function opensRelative(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !RELATIVES.has(word.lower)) return false;
  return word.lower === "where" || next?.finite === true;
}

/** A name, or a noun described before it is named: `a system where` waits for what follows. */
function isKnownWithout(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.tag === "PROPN") return true;
  return [words[index - 3], words[index - 4]].some((word) => word && namesNew(word));
}

/** `a`, `Brevik's`. */
function namesNew({ lower }: Word): boolean {
  return NEWLY_NAMING.has(lower) || /^.+'s$/u.test(lower);
}

/** `a program`, `an event`: nothing says which, so what describes it cannot go. */
export function isBareIndefinite(words: readonly Word[], index: number): boolean {
  return /^an?$/u.test(words[index - 2]?.lower ?? "");
}

/** `a bold plan aimed at lower prices`, `a study published in May`. */
export function isReduced({ words }: Wording, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !after || word.finite || before?.tag !== "NOUN") return false;
  if (isBareIndefinite(words, index) || hangsOnWith(words, index)) return false;
  if (!isParticipleForm(word) || isGerund(word, after)) return false;
  return !hasAny(words.slice(0, index), VERBS_OF_FINDING);
}

/** `at a reduced pace, with crews [working by hand]`: `with` opens half a clause, whose verb this is. */
function hangsOnWith(words: readonly Word[], index: number): boolean {
  const opener = words.slice(0, index).findLast(({ tag }) => !PARTS_OF_NOUN.has(tag));
  return opener?.lower === "with";
}

const PARTS_OF_NOUN: ReadonlySet<Word["tag"]> = new Set([
  ...(["NOUN", "ADJ", "DET", "NUM", "PROPN", "PRON"] as const),
]);

/** `the industry of game streaming and`, `a bike sharing scheme`. */
function isGerund(word: Word, after: Word): boolean {
  return endsInIng(word) && (after.tag === "NOUN" || after.tag === "CCONJ");
}

function hasAny(words: readonly Word[], known: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => known.has(lower));
}
