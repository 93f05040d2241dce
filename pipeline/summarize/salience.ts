import type { Article } from "../schema/index.ts";
import { taggerFor } from "./english/tagger.ts";
import { readArticle, type Reading } from "./reading.ts";
import { term } from "./terms.ts";
import { TERM_WEIGHTS } from "./weights.ts";
import { isCapitalised, isNumber, wordsOf, type Word } from "./words.ts";

/** What is asked of a term of an article, by name; each answer is a number. */
export type TermFeatures = Readonly<Record<keyof typeof TERM_WEIGHTS, number>>;

/**
 * Features whose weights no data has taught: the articles learned from come without their headlines.
 *
 * They are set so that a word of the headline counts as much as one said in three sentences.
 */
export const HAND_SET_FEATURES: ReadonlySet<string> = new Set(["inTitle", "inStandfirst"]);

/** What an article says of one of its terms. */
type Occurrences = {
  /** The first word that is a form of it. */
  readonly first: Word;
  readonly isFunctionWord: boolean;
  /** The sentence it first stands in, from 0. */
  readonly sentence: number;
  /** The words that stand before it in the whole text. */
  readonly wordsBefore: number;
  /** How often it stands in the text, and how often with a capital that is not the sentence's. */
  readonly count: number;
  readonly capitals: number;
  /** In how many sentences it stands. */
  readonly sentences: number;
};

/** For each term of an article how likely a summary of it says it, from 0 to 1. */
export type Salience = ReadonlyMap<string, number>;

/** How likely the words are on the average. */
export function meanSalience(words: readonly Word[], salience: Salience): number {
  const sum = words.reduce((total, { lower }) => total + (salience.get(term(lower)) ?? 0), 0);
  return sum / Math.max(1, words.length);
}

export function salienceOf(reading: Reading): Salience {
  const salience = new Map<string, number>();
  for (const [name, features] of featuresOf(reading)) salience.set(name, likelihood(features));
  return salience;
}

/** The logistic of the weighted sum. */
function likelihood(features: TermFeatures): number {
  let sum = 0;
  for (const [name, weight] of WEIGHTS) sum += weight * features[name];
  return 1 / (1 + Math.exp(-sum));
}

const WEIGHTS = Object.entries(TERM_WEIGHTS).flatMap(([name, weight]) =>
  isFeature(name) ? [[name, weight] as const] : [],
);

function isFeature(name: string): name is keyof TermFeatures {
  return name in TERM_WEIGHTS;
}

/** The features of every term of an article, in the order of the text. */
export function featuresOf(reading: Reading): Map<string, TermFeatures> {
  const features = new Map<string, TermFeatures>();
  const total = reading.sentences.length;
  for (const [name, it] of occurrencesOf(reading)) {
    const later = Math.log(1 + it.sentence);
    const spread = Math.log(it.sentences);
    const isContent = !it.isFunctionWord;
    features.set(name, {
      constant: 1,
      functionWord: it.isFunctionWord ? 1 : 0,
      functionWordRepeated: it.isFunctionWord ? Math.log(it.count) : 0,
      inFirstSentence: it.sentence === 0 ? 1 : 0,
      inFirstThree: it.sentence < 3 ? 1 : 0,
      laterSentence: later,
      wordsBefore: Math.log(1 + it.wordsBefore) / 5,
      sentences: spread,
      sentencesButLater: spread * later,
      shareOfSentences: it.sentences / total,
      capitals: it.capitals / it.count,
      number: isNumber(it.first) ? 1 : 0,
      noun: it.first.tag === "NOUN" ? 1 : 0,
      name: it.first.tag === "PROPN" ? 1 : 0,
      adverb: it.first.tag === "ADV" ? 1 : 0,
      inTitle: isContent && reading.titleTerms.has(name) ? 1 : 0,
      inStandfirst: isContent && reading.standfirstTerms.has(name) ? 1 : 0,
    });
  }
  return features;
}

function occurrencesOf({ sentences, vocabulary }: Reading): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  let wordsBefore = 0;
  for (const { order, words } of sentences) {
    const here = new Set<string>();
    for (const [index, word] of words.entries()) {
      const name = term(word.lower);
      const known = found.get(name);
      const capital = index > 0 && isCapitalised(word) ? 1 : 0;
      found.set(name, {
        first: known?.first ?? word,
        isFunctionWord: known?.isFunctionWord ?? vocabulary.functionWords.has(word.lower),
        sentence: known?.sentence ?? order,
        wordsBefore: known?.wordsBefore ?? wordsBefore,
        count: (known?.count ?? 0) + 1,
        capitals: (known?.capitals ?? 0) + capital,
        sentences: (known?.sentences ?? 0) + (here.has(name) ? 0 : 1),
      });
      here.add(name);
      wordsBefore += 1;
    }
  }
  return found;
}

/** The features of an article's terms, for those who learn weights. */
export async function termFeatures(article: Article): Promise<Map<string, TermFeatures>> {
  return featuresOf(readArticle(article, await taggerFor(article)));
}

/** The terms of any text, as `termFeatures` names them. */
export function termsOfText(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ lower }) => term(lower)));
}
