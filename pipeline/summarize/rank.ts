import { mayHaveVerb } from "./english/clause.ts";
import { lacksSubject } from "./english/subjects.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { isExclamation, isQuestion, unquoted } from "./standing.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";
import { isCapitalised, isNumber, type Word, type Wording } from "./words.ts";

/** How much a sentence is worth telling. Each part lies between 0 and 1. */
export type Rank = {
  /** The nearer the beginning, the higher. */
  readonly position: number;
  /** How much it says of what the whole article speaks of. */
  readonly centrality: number;
  /** How much it says of title and standfirst. */
  readonly headline: number;
  /** Whether it names numbers and names. */
  readonly specifics: number;
  /** What speaks against it: questions, quotations, talk with the reader, lengths out of the ordinary. */
  readonly penalty: number;
};

/** Hand-set; the lead of an article is the hardest summary to beat, so position weighs most. */
const WEIGHTS = { position: 1, centrality: 0.8, headline: 0.6, specifics: 0.3, penalty: 1 };

/** One number for a sentence; higher is better. */
export function worth(rank: Rank): number {
  return WEIGHTS.position * rank.position + merit(rank);
}

/** The same without its place in the article. */
export function merit({ centrality, headline, specifics, penalty }: Rank): number {
  return (
    WEIGHTS.centrality * centrality +
    WEIGHTS.headline * headline +
    WEIGHTS.specifics * specifics -
    WEIGHTS.penalty * penalty
  );
}

/** The ranks of all sentences, in their order. */
export function rankSentences(reading: Reading): Rank[] {
  const central = centralities(reading.sentences);
  return reading.sentences.map((sentence, index) => ({
    position: positionOf(sentence),
    centrality: central[index] ?? 0,
    headline: headlineOverlap(sentence.terms, reading),
    specifics: specificsOf(sentence),
    penalty: penaltyOf(sentence, reading),
  }));
}

/** Halved after six sentences; the sentence that opens a paragraph is worth a little more. */
function positionOf({ order, opensParagraph }: ReadSentence): number {
  return (0.9 * 6) / (6 + order) + (opensParagraph ? 0.1 : 0);
}

/** The weight of each sentence's terms, by how many sentences say them and how telling that is. */
function centralities(sentences: readonly ReadSentence[]): number[] {
  const counts = new Map<string, number>();
  for (const { terms } of sentences)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string) => {
    const count = counts.get(term) ?? 0;
    // A term that stands in one sentence alone says nothing of the whole.
    return count < 2 ? 0 : Math.log(1 + count) * Math.log(1 + sentences.length / count);
  };
  const raw = sentences.map(({ terms }) => {
    const sum = [...terms].reduce((total, term) => total + weight(term), 0);
    return sum / Math.sqrt(terms.size + 4);
  });
  const highest = Math.max(...raw, Number.MIN_VALUE);
  return raw.map((value) => value / highest);
}

/** The share of the headline's terms that the terms take up; the standfirst counts half. */
function headlineOverlap(terms: ReadonlySet<string>, reading: Reading): number {
  const title = shareOf(reading.titleTerms, terms);
  const standfirst = shareOf(reading.standfirstTerms, terms);
  return reading.standfirstTerms.size > 0 ? (2 * title + standfirst) / 3 : title;
}

function shareOf(wanted: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((term) => terms.has(term)).length / wanted.size;
}

/** Three numbers or names are as specific as a sentence need be. */
export function specificsOf({ words }: Wording): number {
  return Math.min(1, words.filter((word, index) => isSpecific(word, index)).length / 3);
}

/** A number, or a name that does not stand first, where every word has a capital. */
export function isSpecific(word: Word, index: number): boolean {
  return isNumber(word) || (index > 0 && isCapitalised(word) && word.lower !== "i");
}

function penaltyOf(sentence: ReadSentence, { vocabulary, english }: Reading): number {
  const penalties = [
    isQuestion(sentence) ? 0.8 : 0,
    isExclamation(sentence) ? 0.3 : 0,
    isAddress(sentence, vocabulary) ? 0.5 : 0,
    isLabelled(sentence) ? 0.5 : 0,
    english && (lacksSubject(sentence.words) || !mayHaveVerb(sentence)) ? 0.4 : 0,
    0.6 * quotedShare(sentence),
    lengthPenalty(sentence.words.length),
    sentence.words.filter(isNumber).length > sentence.words.length / 3 ? 0.5 : 0,
  ];
  return Math.min(
    1,
    penalties.reduce((total, penalty) => total + penalty, 0),
  );
}

/** Words and the punctuation between them. */
type Outlined = Pick<ReadSentence, "words" | "outline">;

/** `Strive for progress`, but not `Live Nation plays`: at the beginning a name looks like any word. */
function isImperative([first, second]: readonly Word[], { imperatives }: Vocabulary): boolean {
  if (!first) return false;
  if (imperatives.has(first.lower)) return true;
  if (first.tag !== "VERB" || first.finite || /(?:ing|ed|s)$/u.test(first.lower)) return false;
  return second !== undefined && !isCapitalised(second);
}

/** Whether the author speaks of himself or to the reader, outside quotations. */
export function isAddress({ words, outline }: Outlined, vocabulary: Vocabulary): boolean {
  if (isImperative(words, vocabulary)) return true;
  const speaks = ({ text, lower }: Word) => vocabulary.address.has(lower) && text !== "US";
  return unquoted(words, outline).some(speaks);
}

/** `Step 2: Open the lid` begins with a label. */
export function isLabelled({ words, outline }: Outlined): boolean {
  const colon = outline.marks.find(({ kind }) => kind === "colon");
  return colon !== undefined && words.filter(({ end }) => end <= colon.at).length <= 5;
}

/** The share of the words that stand within quotation marks. */
export function quotedShare({ words, outline }: Outlined): number {
  return words.length === 0 ? 0 : 1 - unquoted(words, outline).length / words.length;
}

function lengthPenalty(words: number): number {
  if (words < 5) return 0.4;
  return words > 45 ? 0.2 : 0;
}
