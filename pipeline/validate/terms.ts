import type { SentenceId } from "../schema/index.ts";
import type { LanguageRules } from "./language.ts";
import { isSameStem, wordsIn } from "./words.ts";

/*
 * Where the words of an article stand: the book a claim is looked up in. Each word of the article is in
 * it once, with the sentences that hold it or another form of it; see `isSameStem`.
 */

/** A word that says something, and which word of its text it is, function words counted too. */
export type Term = { readonly word: string; readonly at: number };

/** A sentence, read for looking things up. */
export type IndexedSentence = {
  readonly id: SentenceId;
  readonly words: readonly string[];
  readonly terms: readonly Term[];
};

/** An article, read for looking things up. */
export type TermIndex = {
  readonly sentences: readonly IndexedSentence[];
  /** Which sentences hold the word or a form of it, in order, by their place in `sentences`. */
  readonly holders: (word: string) => readonly number[];
  /** Whether two words count as one: the same, or forms of one. */
  readonly isSame: (one: string, other: string) => boolean;
  /** How telling a word is, from 1 upwards: the fewer sentences hold it, the more. */
  readonly weight: (word: string) => number;
};

/** The words of a text that say something, figures among them; "three" and "3" are one. */
export function termsIn(words: readonly string[], rules: LanguageRules): Term[] {
  return words.flatMap((word, at) => {
    const term = termOf(word, rules);
    return term === null ? [] : [{ word: term, at }];
  });
}

/** @returns null for a word without content of its own. */
function termOf(word: string, { numberWords, functionWords }: LanguageRules): string | null {
  const number = numberWords.get(word);
  // "One" is mostly a pronoun, and in German and its neighbours the article.
  if (number !== undefined) return number === 1 ? null : String(number);
  if (/^\p{Nd}/u.test(word)) return word;
  if (functionWords === null) return word.length > 3 ? word : null;
  return word.length > 1 && !functionWords.has(word) ? word : null;
}

/** Reads the sentences of an article for looking things up. */
export function indexTerms(
  sentences: Iterable<{ readonly id: SentenceId; readonly text: string }>,
  rules: LanguageRules,
): TermIndex {
  const indexed = Array.from(sentences, ({ id, text }) => {
    const words = wordsIn(text);
    return { id, words, terms: termsIn(words, rules) };
  });
  const found = new Map<string, readonly number[]>();
  const places = placesOf(indexed);
  const byBeginning = groupByBeginning(places.keys());
  const holders = (word: string): readonly number[] => {
    const known = found.get(word);
    if (known) return known;
    const forms = (byBeginning.get(beginningOf(word)) ?? []).filter((it) => isSameWord(it, word));
    const held = new Set(forms.flatMap((it) => places.get(it) ?? []));
    const made = [...held].sort((one, other) => one - other);
    found.set(word, made);
    return made;
  };
  return {
    sentences: indexed,
    holders,
    isSame: isSameWord,
    weight: (word) => 1 + Math.log((indexed.length + 1) / (holders(word).length + 1)),
  };
}

function placesOf(sentences: readonly IndexedSentence[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { terms }] of sentences.entries()) {
    for (const word of new Set(terms.map((term) => term.word))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

function groupByBeginning(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const beginning = beginningOf(word);
    groups.set(beginning, [...(groups.get(beginning) ?? []), word]);
  }
  return groups;
}

/** Forms of one word share at least their first four letters; see `isSameStem`. */
function beginningOf(word: string): string {
  return word.slice(0, 4);
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (!/^\p{Nd}/u.test(one) && isSameStem(one, other));
}
