import type { SentenceId } from "../schema/index.ts";
import type { ReadSentence } from "./reading.ts";
import type { Wording } from "./words.ts";

/** A wording that may be told, and what is to be weighed of it. */
export type Candidate = Wording & {
  /** The sentence of the article it is a wording of. */
  readonly sentence: ReadSentence;
  /** Where its words come from, that sentence first. */
  readonly sources: readonly SentenceId[];
  /** What it speaks of. */
  readonly terms: ReadonlySet<string>;
  /** The term of every word it has, repeats among them. */
  readonly tokens: readonly string[];
  /** What speaks for it beside its words, in words that a summary shares; below 0 what speaks against it. */
  readonly bonus: number;
};

/** What a choice is weighed by. */
export type Scale = {
  /** For each term how likely a summary says it, from 0 to 1. */
  readonly salience: ReadonlyMap<string, number>;
  readonly isFunctionWord: (term: string) => boolean;
  /** Whether two may not be told beside each other. */
  readonly excludes: (one: Candidate, other: Candidate) => boolean;
};

/** The words a summary has that our choice is measured against; fewer make short wordings dearer. */
const SUMMARY_WORDS = 20;

/** What the second and every further time of saying a term is worth beside the time before. */
const REPEATED = 0.3;
const REPEATED_FUNCTION_WORD = 0.6;

/** How often every place is thought over again. */
const MOST_ROUNDS = 3;

/**
 * The wordings that together say most of what a summary is likely to say, in as few words.
 *
 * What is maximised is the expected F1 of shared words: it grows with every likely term that is not yet
 * told and falls with every word. The best are taken one by one, then each place is thought over again
 * until nothing better is found. Equal choices go to the candidate that comes first.
 */
export function choose(candidates: readonly Candidate[], count: number, scale: Scale): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    const next = best(candidates, chosen, scale);
    if (next === null) break;
    chosen.push(next);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!improve(chosen, candidates, scale)) break;
  }
  return chosen;
}

/** Puts the best in each place in turn; whether anything changed. */
function improve(chosen: Candidate[], candidates: readonly Candidate[], scale: Scale): boolean {
  let changed = false;
  for (const [place, held] of chosen.entries()) {
    const others = chosen.filter((it) => it !== held);
    const better = best([held, ...candidates], others, scale);
    if (better === null || better === held) continue;
    chosen[place] = better;
    changed = true;
  }
  return changed;
}

function best(
  candidates: readonly Candidate[],
  told: readonly Candidate[],
  scale: Scale,
): Candidate | null {
  const counts = new Map<string, number>();
  let hits = 0;
  let words = SUMMARY_WORDS;
  for (const it of told) {
    hits += gain(it, counts, scale);
    words += it.tokens.length;
    for (const token of it.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  let found: Candidate | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const score = (hits + gain(candidate, counts, scale)) / (words + candidate.tokens.length);
    if (score <= highest || told.some((it) => scale.excludes(it, candidate))) continue;
    [found, highest] = [candidate, score];
  }
  return found;
}

/** The shared words a candidate is expected to add to what has been told. */
function gain(
  { tokens, bonus }: Candidate,
  counts: ReadonlyMap<string, number>,
  { salience, isFunctionWord }: Scale,
): number {
  let sum = bonus;
  for (const [index, token] of tokens.entries()) {
    const likely = salience.get(token) ?? 0;
    const before = (counts.get(token) ?? 0) + timesBefore(tokens, index);
    if (isFunctionWord(token)) sum += likely * REPEATED_FUNCTION_WORD ** before;
    else sum += before === 0 ? likely : likely * likely * REPEATED ** before;
  }
  return sum;
}

function timesBefore(tokens: readonly string[], index: number): number {
  let times = 0;
  for (let at = 0; at < index; at += 1) if (tokens[at] === tokens[index]) times += 1;
  return times;
}
