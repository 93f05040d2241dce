import type { Claim, Coverage } from "../schema/index.ts";
import { isClause } from "./english/clause.ts";
import { likenessOf, SAME } from "./likeness.ts";
import { headlineOverlap, isAddress, quotedShare, specificsOf, worth, type Rank } from "./rank.ts";
import { termsOf, type ReadSentence, type Reading } from "./reading.ts";
import { shorten, withoutStop, type Bounds } from "./shorten.ts";
import { isComplete, isExclamation, isQuestion } from "./standing.ts";
import { vagueness } from "./vague.ts";
import type { Wording } from "./words.ts";

/** Fewest words of a takeaway. */
const LEAST_WORDS = 4;
/** Most words of a takeaway; where too few are that short, longer ones are allowed step by step. */
const MOST_WORDS = [12, 16, 20, 24, 32, 40];

/** How many takeaways are wanted, and how many must be there even if they come out long. */
const COUNTS: Readonly<Record<Coverage, { readonly wanted: number; readonly needed: number }>> = {
  full: { wanted: 5, needed: 5 },
  partial: { wanted: 5, needed: 3 },
  teaser: { wanted: 3, needed: 1 },
};

/** What has been said already. */
type Told = { readonly terms: ReadonlySet<string> };

type Candidate = Told & {
  readonly sentence: ReadSentence;
  readonly wording: Wording;
  readonly score: number;
};

/**
 * The sentences most worth telling, each short enough for a bullet.
 *
 * They stand in the order of the article, since a name is introduced where it first occurs.
 *
 * @param except the sentence that is told elsewhere; used only when there is no other.
 */
export function keyTakeaways(
  reading: Reading,
  ranks: readonly Rank[],
  coverage: Coverage,
  except: ReadSentence,
): Claim[] {
  const { wanted, needed } = COUNTS[coverage];
  const sentences = tellable(reading).filter((it) => it !== except);
  const chosen: Candidate[] = [];
  for (const [step, most] of MOST_WORDS.entries()) {
    const missing = (step === 0 ? wanted : needed) - chosen.length;
    if (missing <= 0) break;
    const found = candidates(sentences, reading, ranks, { least: LEAST_WORDS, most });
    chosen.push(...mostDiverse(found, missing, [except, ...chosen]));
  }
  if (chosen.length === 0) return [{ text: withoutStop(except.text), evidence: [except.id] }];
  return chosen
    .sort((a, b) => a.sentence.order - b.sentence.order)
    .map(({ sentence, wording }) => ({ text: wording.text, evidence: [sentence.id] }));
}

/** Talk with the reader, and what the next sentence takes back, is left out where enough is told beside it. */
function tellable(reading: Reading): ReadSentence[] {
  const whole = reading.sentences.filter((it) => isTellable(it, reading));
  const told = whole.filter((it) => !it.takenBack && !isAddress(it, reading.vocabulary));
  return told.length >= whole.length / 2 ? told : whole;
}

/** An item of a list may do without a full stop, where the writer can tell a statement from a name. */
function isTellable(sentence: ReadSentence, reading: Reading): boolean {
  if (sentence.kind === "quote" || startsQuoted(sentence)) return false;
  if (isQuestion(sentence) || isExclamation(sentence)) return false;
  if (isComplete(sentence, reading)) return true;
  return reading.english && sentence.kind === "list-item" && isClause(sentence);
}

function startsQuoted({ text, words, outline }: ReadSentence): boolean {
  return /^["“'‘„«(]/u.test(text) || quotedShare({ words, outline }) > 0.5;
}

/** What points back is no news by itself; a vague subject alone may pass. */
const MOST_VAGUE = 0.35;

function candidates(
  sentences: readonly ReadSentence[],
  reading: Reading,
  ranks: readonly Rank[],
  bounds: Bounds,
): Candidate[] {
  return sentences.flatMap((sentence) => {
    const rank = ranks[sentence.order];
    const wording = shorten(sentence, reading, bounds);
    if (!rank || !wording || vagueness(wording, reading) > MOST_VAGUE) return [];
    const terms = termsOf(wording.words, reading.vocabulary);
    return [{ sentence, wording, terms, score: scoreOf(wording, terms, rank, reading) }];
  });
}

/** What it costs to be short of words or of substance. */
const THIN_COST = 0.4;

/** What was cut off no longer counts for it; a bullet of three words of substance says little. */
function scoreOf(
  wording: Wording,
  terms: ReadonlySet<string>,
  rank: Rank,
  reading: Reading,
): number {
  const kept = {
    ...rank,
    headline: headlineOverlap(terms, reading),
    specifics: specificsOf(wording),
  };
  const thin = terms.size < 4 || wording.words.length < 6 ? THIN_COST : 0;
  return worth(kept) - thin - vagueness(wording, reading);
}

/** What likeness to a chosen one costs. */
const LIKENESS_COST = 1.5;

/** Takes the best, then again and again the best among what is least like the told and the taken. */
function mostDiverse(
  candidates: readonly Candidate[],
  count: number,
  told: readonly Told[],
): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    const best = bestUnlike(candidates, [...told, ...chosen]);
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

function bestUnlike(candidates: readonly Candidate[], told: readonly Told[]): Candidate | null {
  let best: Candidate | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const likeness = Math.max(0, ...told.map(({ terms }) => likenessOf(terms, candidate.terms)));
    const score = candidate.score - LIKENESS_COST * likeness;
    if (likeness < SAME && score > highest) [best, highest] = [candidate, score];
  }
  return best;
}
