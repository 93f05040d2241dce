import type { SentenceId } from "../schema/index.ts";
import { irregularForms } from "./irregular.ts";
import type { LanguageRules } from "./language.ts";
import { isSameStem, wordsIn } from "./words.ts";

/*
 * Where the words of an article stand: the book a claim is looked up in. Each word of the article is in
 * it once, with the sentences that hold it or another form of it; see `isSameStem`.
 */

/** A word of a text; `tells` when it says something itself: it is no function word. */
export type Term = { readonly word: string; readonly tells: boolean };

/** A sentence, read for looking things up. */
export type IndexedSentence = {
  readonly id: SentenceId;
  /** Every word, in order. */
  readonly terms: readonly Term[];
  /** The words that say something, once each. */
  readonly telling: ReadonlySet<string>;
};

/** An article, read for looking things up. */
export type TermIndex = {
  readonly sentences: readonly IndexedSentence[];
  /** Which sentences hold the word or a form of it, in order, by their place in `sentences`. */
  readonly holders: (word: string) => readonly number[];
  /** How telling a word is, from 1 upwards: the fewer sentences hold it, the more. */
  readonly weight: (word: string) => number;
};

/**
 * The words of a text, figures among them, made comparable: "three" is 3, "3pm" is 3 and pm, "19th" is
 * 19, and irregular forms are one word.
 */
export function termsOf(text: string, rules: LanguageRules): Term[] {
  const irregular = irregularForms(rules.code);
  return wordsIn(text)
    .flatMap(withoutUnit)
    .map((word) => termOf(irregular.get(word) ?? word, rules));
}

/** "12million" is 12 and million; of an ordinal the number counts. */
function withoutUnit(word: string): string[] {
  const [, digits, letters] = /^(\p{Nd}+)(\p{L}+)$/u.exec(word) ?? [];
  if (digits === undefined || letters === undefined) return [word];
  return /^(?:st|nd|rd|th)$/.test(letters) ? [digits] : [digits, letters];
}

function termOf(word: string, { numberWords, functionWords }: LanguageRules): Term {
  const number = numberWords.get(word);
  // "One" is mostly a pronoun, and in German and its neighbours the article.
  if (number !== undefined) return { word: String(number), tells: number !== 1 };
  if (isFigure(word)) return { word, tells: true };
  const isLong = word.length > (functionWords === null ? 3 : 1);
  return { word, tells: isLong && functionWords?.has(word) !== true };
}

/** Reads the sentences of an article for looking things up. */
export function indexTerms(
  sentences: Iterable<{ readonly id: SentenceId; readonly text: string }>,
  rules: LanguageRules,
): TermIndex {
  const indexed = Array.from(sentences, ({ id, text }) => {
    const terms = termsOf(text, rules);
    return { id, terms, telling: tellingOf(terms) };
  });
  const held = holdersIn(indexed);
  return {
    sentences: indexed,
    holders: held,
    weight: (word) => 1 + Math.log((indexed.length + 1) / (held(word).length + 1)),
  };
}

/** The words that say something, once each, in order. */
export function tellingOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter(({ tells }) => tells).map(({ word }) => word));
}

/** Whether two words are the same, or forms of one. Of figures only the same will do. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || (!isFigure(one) && isSameStem(one, other));
}

function holdersIn(sentences: readonly IndexedSentence[]): TermIndex["holders"] {
  const places = placesOf(sentences);
  const byBeginning = groupedByBeginning(places.keys());
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const forms = (byBeginning.get(beginningOf(word)) ?? []).filter((it) => isSameWord(it, word));
    const all = new Set(forms.flatMap((form) => places.get(form) ?? []));
    const made = [...all].sort((one, other) => one - other);
    known.set(word, made);
    return made;
  };
}

function placesOf(sentences: readonly IndexedSentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { telling }] of sentences.entries()) {
    for (const word of telling) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

function groupedByBeginning(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const beginning = beginningOf(word);
    const group = groups.get(beginning);
    if (group) group.push(word);
    else groups.set(beginning, [word]);
  }
  return groups;
}

/** Forms of one word share at least their first four letters; see `isSameStem`. */
function beginningOf(word: string): string {
  return word.slice(0, 4);
}

function isFigure(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}
