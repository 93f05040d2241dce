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
function featuresOf(reading: Reading): Map<string, TermFeatures> {
  const features = new Map<string, TermFeatures>();
  for (const [name, it] of occurrencesOf(reading)) {
    features.set(name, {
      constant: 1,
      ...featuresOfPlace(it),
      ...featuresOfFrequency(it, reading.sentences.length),
      ...featuresOfWord(it),
      ...featuresOfHeadline(name, it, reading),
    });
  }
  return features;
}

/** Brings the logarithm of the words before to the size of the other features. */
const WORDS_BEFORE_SCALE = 5;

function featuresOfPlace({ sentence, wordsBefore }: Occurrences) {
  return {
    inFirstSentence: Number(sentence === 0),
    inFirstThree: Number(sentence < 3),
    laterSentence: Math.log(1 + sentence),
    wordsBefore: Math.log(1 + wordsBefore) / WORDS_BEFORE_SCALE,
  };
}

function featuresOfFrequency({ sentence, sentences }: Occurrences, total: number) {
  const spread = Math.log(sentences);
  return {
    sentences: spread,
    sentencesButLater: spread * Math.log(1 + sentence),
    shareOfSentences: sentences / total,
  };
}

function featuresOfWord({ first, isFunctionWord, count, capitals }: Occurrences) {
  return {
    functionWord: Number(isFunctionWord),
    functionWordRepeated: isFunctionWord ? Math.log(count) : 0,
    capitals: capitals / count,
    number: Number(isNumber(first)),
    noun: Number(first.tag === "NOUN"),
    name: Number(first.tag === "PROPN"),
    adverb: Number(first.tag === "ADV"),
  };
}

function featuresOfHeadline(
  name: string,
  { isFunctionWord }: Occurrences,
  { titleTerms, standfirstTerms }: Reading,
) {
  return {
    inTitle: Number(!isFunctionWord && titleTerms.has(name)),
    inStandfirst: Number(!isFunctionWord && standfirstTerms.has(name)),
  };
}

/** What the article says of each of its terms, in the order of the text. */
function occurrencesOf({ sentences, vocabulary }: Reading): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  let wordsBefore = 0;
  for (const { order, words } of sentences) {
    const here = new Set<string>();
    for (const [index, word] of words.entries()) {
      const name = term(word.lower);
      const isFunctionWord = vocabulary.functionWords.has(word.lower);
      const known = found.get(name) ?? {
        ...{ first: word, isFunctionWord, sentence: order, wordsBefore },
        ...{ count: 0, capitals: 0, sentences: 0 },
      };
      found.set(name, {
        ...known,
        count: known.count + 1,
        capitals: known.capitals + Number(index > 0 && isCapitalised(word)),
        sentences: known.sentences + Number(!here.has(name)),
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
