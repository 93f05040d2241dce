import type { SentenceId } from "../schema/index.ts";
import { irregularForms } from "./irregular.ts";
import type { LanguageRules } from "./language.ts";
import { gathered } from "./lists.ts";
import { MOST_WORDS, once, remembered } from "./once.ts";
import { isSameStem, startsWithDigit } from "./words.ts";

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
  /** The words that say something, once each, with where in `terms` they stand. */
  readonly telling: () => ReadonlyMap<string, readonly number[]>;
  /** The same of the others. */
  readonly small: () => ReadonlyMap<string, readonly number[]>;
  /** What weighs in a cosine: the squares of the weights of those words, summed. */
  readonly squares: () => number;
};

/** An article, read for looking things up. */
export type TermIndex = {
  readonly sentences: readonly IndexedSentence[];
  readonly sentence: (id: SentenceId) => IndexedSentence | undefined;
  /** How often each word stands in the article that says something. */
  readonly counts: () => ReadonlyMap<string, number>;
  /** The words of the article that are the word or a form of it; see `isSameStem`. */
  readonly forms: (word: string) => readonly string[];
  /** Which sentences hold the word or a form of it, in order, by their place in `sentences`. */
  readonly holders: (word: string) => readonly number[];
  /** How telling a word is, from 1 upwards: the fewer sentences hold it, the more. */
  readonly weight: (word: string) => number;
};

/**
 * The words of a text, figures among them, made comparable: "three" is 3, "3pm" is 3 and pm, "19th" is
 * 19, and irregular forms are one word.
 *
 * @param words of the text, from `wordsIn`.
 */
export function termsOf(words: readonly string[], rules: LanguageRules): Term[] {
  const known = knownTerms(rules);
  const terms: Term[] = [];
  for (const word of words) for (const term of known(word)) terms.push(term);
  return terms;
}

/** What every word of a language is, wherever it stands. */
const knownTerms = remembered((rules: LanguageRules) => {
  const irregular = irregularForms(rules.code);
  const toTerm = (word: string) => termOf(irregular.get(word) ?? word, rules);
  return remembered(
    (word: string): readonly Term[] =>
      startsWithDigit(word) ? withoutUnit(word).map(toTerm) : [toTerm(word)],
    MOST_WORDS,
  );
});

/** "12million" is 12 and million; of an ordinal the number counts. */
function withoutUnit(word: string): readonly string[] {
  const [, digits, letters] = /^(\p{Nd}+)(\p{L}+)$/u.exec(word) ?? [];
  if (digits === undefined || letters === undefined) return [word];
  return /^(?:st|nd|rd|th)$/.test(letters) ? [digits] : [digits, letters];
}

function termOf(word: string, { numberWords, functionWords }: LanguageRules): Term {
  const number = numberWords.get(word);
  // "One" is mostly a pronoun, and in German and its neighbours the article.
  if (number !== undefined) return { word: String(number), tells: number !== 1 };
  if (startsWithDigit(word)) return { word, tells: true };
  const isLong = word.length > (functionWords === null ? 3 : 1);
  return { word, tells: isLong && functionWords?.has(word) !== true };
}

/** Reads the sentences of an article for looking things up. */
export function indexTerms(
  sentences: Iterable<{ readonly id: SentenceId; readonly terms: () => readonly Term[] }>,
): TermIndex {
  const indexed: IndexedSentence[] = Array.from(sentences, ({ id, terms: read }) => {
    const terms = read();
    const telling = once(() => placesIn(terms, ({ tells }) => tells));
    return {
      id,
      terms,
      telling,
      small: once(() => placesIn(terms, ({ tells }) => !tells)),
      squares: once(() => squaresOf(telling().keys(), weight)),
    };
  });
  const places = sentencesByWord(indexed);
  const byBeginning = groupedByBeginning(places.keys());
  const forms = remembered((word: string) =>
    (byBeginning.get(beginningOf(word)) ?? []).filter((it) => isSameWord(it, word)),
  );
  const holders = remembered((word: string): readonly number[] => {
    const all = forms(word).map((form) => places.get(form) ?? []);
    const [only = [], more] = all;
    if (more === undefined) return only;
    return [...new Set(gathered(all, (it) => it))].sort((one, other) => one - other);
  });
  const weight = remembered(
    (word: string) => 1 + Math.log((indexed.length + 1) / (holders(word).length + 1)),
  );
  const byId = new Map(indexed.map((it) => [it.id, it]));
  return {
    sentences: indexed,
    sentence: (id) => byId.get(id),
    counts: once(() => countsIn(indexed)),
    forms,
    holders,
    weight,
  };
}

/** The squares of the weights of some words, summed. */
function squaresOf(words: Iterable<string>, weight: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weight(word) ** 2;
  return sum;
}

/** The words that say something, once each, in order. */
export function tellingOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.filter(({ tells }) => tells).map(({ word }) => word));
}

/** Whether two words are the same, or forms of one. Of figures only the same will do. */
function isSameWord(one: string, other: string): boolean {
  return one === other || (isSameStem(one, other) && !startsWithDigit(one));
}

function placesIn(
  terms: readonly Term[],
  isWanted: (term: Term) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  terms.forEach((term, at) => {
    if (isWanted(term)) added(places, term.word, at);
  });
  return places;
}

function sentencesByWord(
  sentences: readonly IndexedSentence[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  sentences.forEach(({ terms }, place) => {
    for (const { word, tells } of terms)
      if (tells && places.get(word)?.at(-1) !== place) added(places, word, place);
  });
  return places;
}

function countsIn(sentences: readonly IndexedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const { word, tells } of terms) if (tells) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function groupedByBeginning(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) added(groups, beginningOf(word), word);
  return groups;
}

function added<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Forms of one word share at least their first four letters; see `isSameStem`. */
function beginningOf(word: string): string {
  return word.slice(0, 4);
}
