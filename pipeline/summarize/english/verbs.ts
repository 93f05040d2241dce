import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";
import { isParticiple } from "./participles.ts";
import {
  endsInIng,
  endsLikePlural,
  isAuxiliary,
  isBareInIng,
  isContracted,
  isFiniteAuxiliary,
  isNeverParticiple,
  isNeverPast,
  isPast,
  isPluralSubject,
  isThirdPerson,
} from "./verb-forms.ts";

/*
 * Which words of a tagged sentence are finite verbs. The tagger tells verbs from nouns; it does not
 * tell `rated` the past tense from `rated` the participle, which is decided by what stands around.
 */

/** `Last summer the`: these end a phrase of time. */
const NOUNS_OF_TIME = wordSet(
  "week month year summer winter spring autumn day night morning evening time",
);

/** What an object may open with beside an article: `what banks charge`. */
const OPENS_OBJECT = wordSet("what how that its their his her");

/** `the teams all qualified`: a verb may follow these. */
const FLOATING = wordSet("all both each");

/** The words of a whole tagged sentence, with those marked that are finite verbs. */
export function withFiniteVerbs({ text, words }: Wording): Word[] {
  const known = [...words];
  for (const [index, word] of words.entries()) {
    if (isFiniteVerb({ text, words: known }, index)) known[index] = { ...word, finite: true };
  }
  return known;
}

/** Whether the word is a finite verb, the first word of its verb group; those before it are known. */
function isFiniteVerb(wording: Wording, index: number): boolean {
  const { text, words } = wording;
  const word = words[index];
  if (!word || index === 0 || isCapitalised(word)) return false;
  if (!isContracted(word) && !opensVerbGroup(wording, index)) return false;
  return !isHyphenated(text, word) && !isBracketed(text, word);
}

/** `closed`, `has` in `has closed`, but not `closed` in `has closed`, `to close`. */
function opensVerbGroup(wording: Wording, index: number): boolean {
  const { words } = wording;
  const word = words[index];
  const before = wordBefore(words, index);
  if (!word || isAuxiliary(before) || before?.lower === "to") return false;
  if (isFiniteAuxiliary(word)) return !isNoun(word);
  return isVerbLike(words, index) && isFiniteForm(wording, index);
}

function isHyphenated(text: string, { start, end }: Word): boolean {
  return text[start - 1] === "-" || text[end] === "-";
}

function isBracketed(text: string, { start }: Word): boolean {
  return text.lastIndexOf("(", start) > text.lastIndexOf(")", start);
}

/** The nearest word before that is no adverb: `has never again seen`. */
export function wordBefore(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1;
  while (at >= 0 && (words[at]?.tag === "ADV" || words[at]?.lower === "not")) at -= 1;
  return words[at];
}

/** Tagged as a verb, or a form that the tagger takes for a noun where only a verb fits. */
function isVerbLike(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.tag === "VERB" || (word?.tag === "NOUN" && resemblesVerb(words, index));
}

/** `The law limits what banks charge`, `Buyers face a wait`: between a noun and an object it agrees as a verb does. */
export function resemblesVerb(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !after || !/^\p{Ll}{3,}$/u.test(word.text)) return false;
  return isNoun(before) && opensObject(after) && agrees(before, word);
}

function isNoun({ tag }: Word): boolean {
  return tag === "NOUN" || tag === "PROPN";
}

function opensObject({ lower, tag }: Word): boolean {
  return tag === "DET" || OPENS_OBJECT.has(lower);
}

/** One of the two ends in `s`: `ferry sails`, `ferries sail`. */
function agrees(subject: Word, verb: Word): boolean {
  if (/[^su']s$/u.test(verb.lower)) return !endsLikePlural(subject);
  return endsLikePlural(subject) && !NOUNS_OF_TIME.has(verb.lower);
}

/** `a planned visit`, `rates reported by`, `to buy and sell`, `rising` are no finite verbs. */
function isFiniteForm(wording: Wording, index: number): boolean {
  const word = wording.words[index];
  const before = wordBefore(wording.words, index);
  if (!word || isNeverPast(word)) return false;
  if (endsInIng(word)) return isBareInIng(word) && isPluralSubject(before);
  if (describesNoun(wording.words, index)) return false;
  if (isPast(word)) return isNeverParticiple(word) || !isParticiple(wording, index);
  return isThirdPerson(word) || isPluralSubject(before);
}

/** `a planned visit`, `in rented rooms`, `18 dismantled ferries`. */
function describesNoun(words: readonly Word[], index: number): boolean {
  const before = wordBefore(words, index);
  if (before?.tag === "NUM" && words[index + 1]?.tag === "NOUN") return true;
  return asksForAdjective(before) && !hasObject(words, index);
}

function asksForAdjective(before: Word | undefined): boolean {
  if (!before) return true;
  if (FLOATING.has(before.lower)) return false;
  return before.tag === "DET" || before.tag === "ADP" || /'s?$/u.test(before.lower);
}

/** `Christie's sold the letter`: an article behind it makes a verb of what a genitive precedes. */
function hasObject(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.tag === "PROPN" && words[index + 1]?.tag === "DET";
}
