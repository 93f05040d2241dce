import type { Outline } from "./outline.ts";
import { openingPhrase } from "./phrases.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";
import { isCapitalised, type Word, type Wording } from "./words.ts";

const ENDS = /[.!?。！？](?:["'”’»“)\]]|\s)*$/u;
const STARTS = /^["'“‘„«¿¡([]*(?:[\p{Lu}\p{Nd}\p{Lo}$€£¥]|[a-z]\p{Lu})/u;

const STARTS_SMALL = /^["'“‘„«¿¡([]*\p{Ll}/u;

/** Whether the text begins and ends as a sentence of its article does, and was not broken off. */
export function isComplete({ text, words }: Wording, { withoutCapitals }: Written): boolean {
  const starts = STARTS.test(text) || (withoutCapitals && STARTS_SMALL.test(text));
  return words.length > 0 && ENDS.test(text) && starts && !/(?:…|\.\.\.)\W*$/u.test(text);
}

/** How the whole article is written. */
type Written = { readonly withoutCapitals: boolean };

export function isQuestion({ text }: Wording): boolean {
  return /[?？]["'”’»)\]]*\s*$/u.test(text);
}

export function isExclamation({ text }: Wording): boolean {
  return /[!！]["'”’»)\]]*\s*$/u.test(text);
}

/** Whether the text leans on the sentence before: by the word it opens with, or by a pronoun whose noun is missing. */
export function leans(wording: Wording, outline: Outline, vocabulary: Vocabulary): boolean {
  const outside = unquoted(wording.words, outline);
  const words = outside.length > 0 ? outside : wording.words;
  const [first] = words;
  if (!first || openingPhrase(words, vocabulary.leaningPhrases) > 0) return true;
  if (openingPhrase(words, vocabulary.standingPhrases) > 0) return false;
  const { leaningOpeners, connectives, conjunctions } = vocabulary;
  if ([leaningOpeners, connectives, conjunctions].some((it) => it.has(first.lower))) return true;
  return hasOrphan(outside, vocabulary);
}

/** Whether a pronoun outside quotations comes before any noun it could stand for. */
function hasOrphan(outside: readonly Word[], vocabulary: Vocabulary): boolean {
  const nouns: Word[] = [];
  for (const [index, word] of outside.entries()) {
    const isPronoun = vocabulary.pronouns.has(word.lower);
    if (isPronoun && nouns.length < nounsNeeded(word, outside[index + 1], vocabulary)) return true;
    if (vocabulary.persons.has(word.lower) && !nouns.some(isCapitalised)) {
      // `The captain lost his ship`, but not `Despite the storm, he sailed`.
      if (!vocabulary.determiners.has(outside[0]?.lower ?? "")) return true;
    }
    if (isNounLike(word, outside[index - 1], vocabulary)) nouns.push(word);
  }
  return false;
}

/** In `Scientists understand them` the only noun is the subject, and `them` is somebody else. */
function nounsNeeded(
  { lower }: Word,
  after: Word | undefined,
  { objectPronouns, ambiguousPronouns, determiners }: Vocabulary,
): number {
  if (objectPronouns.has(lower)) return 2;
  const isObject = after === undefined || determiners.has(after.lower);
  return ambiguousPronouns.has(lower) && isObject ? 2 : 1;
}

/** A name, or a word with an article or a number before it. */
function isNounLike(
  word: Word,
  before: Word | undefined,
  { functionWords, determiners }: Vocabulary,
): boolean {
  if (functionWords.has(word.lower)) return false;
  return isCapitalised(word) || (before !== undefined && determiners.has(before.lower));
}

/** The words outside quotations. */
export function unquoted(words: readonly Word[], { quotations }: Outline): Word[] {
  return words.filter(({ start }) => !quotations.some((it) => start > it.start && start < it.end));
}
