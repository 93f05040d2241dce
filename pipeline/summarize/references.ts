import { isPreposition, isRelative } from "./english/small-words.ts";
import { isName, withoutGenitive } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { wordSet } from "./phrases.ts";
import { term } from "./terms.ts";
import type { Word } from "./words.ts";

/*
 * Who and what a sentence speaks of as known: `the bill`, `Cruz`. Told alone it leaves a reader at a
 * loss, unless the headline, or the sentence itself, says which bill and who Cruz is.
 */

/** References that nothing in the words explains, by the places where they stand. */
export function danglingReferences(
  words: readonly Word[],
  order: number,
  reading: Reading,
): number[] {
  return words.flatMap((_, index) =>
    isBareDefinite(words, index, order, reading) ||
    isLoneSurname(words, index, order, reading) ||
    isLoneInitials(words[index], order, reading)
      ? [index]
      : [],
  );
}

/** `the bill`, spoken of before and described no further. */
function isBareDefinite(
  words: readonly Word[],
  index: number,
  order: number,
  { vocabulary, mentions, titleTerms }: Reading,
): boolean {
  if (!vocabulary.definite.has(words[index]?.lower ?? "")) return false;
  const phrase = nounPhrase(words, index + 1);
  const head = phrase.at(-1);
  if (!head || isDescribed(phrase, words[index + 1 + phrase.length])) return false;
  const name = term(head.lower);
  if (titleTerms.has(name) || words.slice(0, index).some((it) => term(it.lower) === name))
    return false;
  return (mentions.terms.get(name) ?? order) < order;
}

function nounPhrase(words: readonly Word[], from: number): Word[] {
  const phrase: Word[] = [];
  for (const word of words.slice(from)) {
    if (word.tag !== "NOUN" && word.tag !== "ADJ" && word.tag !== "NUM" && word.tag !== "PROPN")
      break;
    phrase.push(word);
    if (/'s?$/u.test(word.lower)) break;
  }
  return phrase;
}

/** `the two services` says no more than `the services`. */
const SMALL_COUNTS = wordSet("two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10");

/** A name, a number or a superlative says which, and so does what follows. */
function isDescribed(phrase: readonly Word[], next: Word | undefined): boolean {
  if (phrase.at(-1)?.tag !== "NOUN") return true;
  const says = ({ tag, lower }: Word) =>
    tag === "PROPN" ||
    (tag === "NUM" && !SMALL_COUNTS.has(lower)) ||
    /est$|^(?:first|last|next|only|most|best|worst|same)$/u.test(lower);
  if (phrase.some(says)) return true;
  return (
    next !== undefined &&
    (isPreposition(next) || isRelative(next) || (next.tag === "VERB" && !next.finite))
  );
}

/** `Cruz`, where an earlier sentence says who that is in full. */
function isLoneSurname(
  words: readonly Word[],
  index: number,
  order: number,
  { mentions, titleTerms }: Reading,
): boolean {
  const word = words[index];
  if (!isName(word) || isName(words[index - 1]) || isName(words[index + 1])) return false;
  const surname = withoutGenitive(word.lower);
  if (titleTerms.has(term(surname))) return false;
  return (mentions.fullNames.get(surname) ?? order) < order;
}

/** `HP`, where an earlier sentence says `hypersensitivity pneumonitis (HP)`. */
function isLoneInitials(
  word: Word | undefined,
  order: number,
  { mentions, titleTerms }: Reading,
): boolean {
  const explained = word && mentions.initials.get(withoutGenitive(word.lower));
  return explained !== undefined && explained < order && !titleTerms.has(term(word?.lower ?? ""));
}
