import type { Coverage } from "../schema/index.ts";
import { choose, type Candidate, type Scale } from "./choose.ts";
import { isPlainClause } from "./english/clause.ts";
import { likenessOf, SAME } from "./likeness.ts";
import { withNames } from "./naming.ts";
import { isAddress, isLabelled, isSpecific, quotedShare } from "./rank.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { meanSalience, type Salience } from "./salience.ts";
import { wordings } from "./shorten.ts";
import { isComplete, isExclamation, isQuestion } from "./standing.ts";
import { term, termsOf } from "./terms.ts";
import { vagueness } from "./vague.ts";
import type { Wording } from "./words.ts";

/** Fewest words of a takeaway, and most that it should have. */
const LEAST_WORDS = 4;
const MOST_WORDS = 12;

/** A sentence that cannot be cut so short may stay longer, but never than this. */
const LONGEST = 36;

/** The lengths a sentence is cut to, in words; what is longer is cut as far as it pays. */
const HALFWAY = 20;
const LENGTHS = [MOST_WORDS, HALFWAY];

/** How many takeaways are wanted. */
const COUNTS: Readonly<Record<Coverage, number>> = { full: 5, partial: 5, teaser: 3 };

/** Sentences that are looked at, and wordings of one sentence. */
const MOST_SENTENCES = 30;
const MOST_WORDINGS = 40;

/** What is most worth telling, each short enough for a bullet; never a wording of the sentence given. */
export type TakeawaysWithout = (except: ReadSentence | null) => Candidate[];

/**
 * Reads what may be told of an article, once, and chooses from it as often as it is asked to.
 *
 * Takeaways stand in the order of the article, since a name is introduced where it first occurs.
 */
export function takeawaysOf(
  reading: Reading,
  salience: Salience,
  coverage: Coverage,
): TakeawaysWithout {
  const sentences = mostSalient(tellable(reading), salience);
  const candidates = sentences.flatMap((it) => candidatesOf(it, reading));
  const scale = scaleOf(reading, salience);
  return (except) => {
    const open = candidates.filter(({ sentence }) => sentence !== except);
    const chosen = choose(open, COUNTS[coverage], scale);
    return chosen.sort((a, b) => a.sentence.order - b.sentence.order);
  };
}

/** So many sentences are enough to choose from, and so is half of all: talk with the reader can be left out. */
const ENOUGH_SENTENCES = 6;
const ENOUGH_TOLD = 0.5;

/** Talk with the reader is left out where enough is told beside it. */
function tellable(reading: Reading): ReadSentence[] {
  const whole = reading.sentences.filter((it) => isTellable(it, reading));
  const told = whole.filter((it) => !isAddress(it, reading.vocabulary));
  const enough = Math.min(ENOUGH_SENTENCES, ENOUGH_TOLD * whole.length);
  return told.length >= enough ? told : whole;
}

/** An item of a list may do without a full stop, where the writer can tell a statement from a name. */
function isTellable(sentence: ReadSentence, reading: Reading): boolean {
  if (sentence.kind === "quote" || startsQuoted(sentence) || isLabelled(sentence)) return false;
  if (isQuestion(sentence) || isExclamation(sentence)) return false;
  if (isComplete(sentence, reading)) return true;
  return reading.english && sentence.kind === "list-item" && isPlainClause(sentence);
}

function startsQuoted({ text, words, outline }: ReadSentence): boolean {
  return /^["“'‘„«(]/u.test(text) || quotedShare({ words, outline }) > MOST_QUOTED;
}

/** Of a sentence's words, the share that may be somebody else's. */
const MOST_QUOTED = 0.5;

/** Those whose words are likeliest on the average, in their order; a long article has too many to cut them all. */
function mostSalient(sentences: readonly ReadSentence[], salience: Salience): ReadSentence[] {
  if (sentences.length <= MOST_SENTENCES) return [...sentences];
  return sentences
    .map((sentence) => ({ sentence, mean: meanSalience(sentence.words, salience) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, MOST_SENTENCES)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.order - b.order);
}

/** What points back is no news by itself; a vague subject alone may pass. */
const MOST_VAGUE = 0.45;

function candidatesOf(sentence: ReadSentence, reading: Reading): Candidate[] {
  const bounds = { least: LEAST_WORDS, most: LONGEST };
  const { sentence: named, sources } = withNames(sentence, reading);
  const linked = isLinked(sentence, reading) ? LINKED_COST : 0;
  const whole = wordings(named, reading, { bounds, most: MOST_WORDINGS });
  return fullest(whole).flatMap((wording) => {
    const vague = vagueness(wording, sentence.order, reading);
    if (vague > MOST_VAGUE) return [];
    const terms = termsOf(wording.words, reading.vocabulary);
    const tokens = wording.words.map(({ lower }) => term(lower));
    const bonus = bonusOf(sentence, wording, terms) - VAGUE_COST * vague - linked;
    return [{ ...wording, sentence, sources, terms, tokens, bonus }];
  });
}

/** `But`, `Recently, though`: without its connective it still answers the sentence before it. */
function isLinked({ words: [first] }: ReadSentence, { vocabulary }: Reading): boolean {
  const { connectives, conjunctions, contrasts } = vocabulary;
  return [connectives, conjunctions, contrasts].some((it) => it.has(first?.lower ?? ""));
}

/** Without those that tell less than another of their length: no more is cut than the length asks. */
function fullest(wordings: readonly Wording[]): Wording[] {
  return wordings.filter(
    (wording) =>
      lengthOf(wording) === undefined ||
      !wordings.some((it) => lengthOf(it) === lengthOf(wording) && holds(it, wording)),
  );
}

function lengthOf({ words }: Wording): number | undefined {
  return LENGTHS.find((most) => words.length <= most);
}

/** Whether the one has all words of the other in their order, and more. */
function holds(one: Wording, other: Wording): boolean {
  if (one.words.length <= other.words.length) return false;
  let found = 0;
  for (const { lower } of one.words) if (other.words[found]?.lower === lower) found += 1;
  return found === other.words.length;
}

/*
 * What speaks for a wording and against it beside its words, in words that a summary shares: what stands
 * first is told first; a word above the most makes no bullet; little is said by few words, or without a
 * number or a name; what points back leaves a reader at a loss.
 */
const FIRST_WORTH = 0.5;
const LONG_COST = 0.12;
const THIN_COST = 0.5;
const EMPTY_COST = 0.5;
const LINKED_COST = 0.5;
const VAGUE_COST = 3.5;

/** In how many sentences the worth of standing first falls to a third. */
const FIRST_SENTENCES = 4;

/** Fewest terms and words by which enough is said. */
const ENOUGH_TERMS = 4;
const ENOUGH_WORDS = 6;

function bonusOf({ order }: ReadSentence, { words }: Wording, terms: ReadonlySet<string>): number {
  const long = Math.max(0, words.length - MOST_WORDS);
  const thin = terms.size < ENOUGH_TERMS || words.length < ENOUGH_WORDS ? THIN_COST : 0;
  const empty = words.some((word, index) => isSpecific(word, index)) ? 0 : EMPTY_COST;
  return FIRST_WORTH * Math.exp(-order / FIRST_SENTENCES) - LONG_COST * long - thin - empty;
}

function scaleOf({ vocabulary }: Reading, salience: Salience): Scale {
  const functionWords = new Set([...vocabulary.functionWords].map((word) => term(word)));
  return {
    salience,
    isFunctionWord: (name) => functionWords.has(name),
    excludes: (one, other) =>
      one.sentence === other.sentence || likenessOf(one.terms, other.terms) >= SAME,
  };
}
