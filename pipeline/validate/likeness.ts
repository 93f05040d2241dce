import type { Reading, SentencePassage } from "./reading.ts";
import { patchworkOf } from "./patchwork.ts";
import { isSameWord, tellingOf, termsOf, type IndexedSentence, type Term } from "./terms.ts";

/** How a claim is like its evidence; every one from 0 to 1, and higher for a claim better supported. */
export type Likeness = {
  /** How little has to be cut, joined and added to make the claim from its evidence; see `patchworkOf`. */
  readonly whole: number;
  /** Cosine of the claim and the sentence it is most like, words weighted by how telling they are. */
  readonly close: number;
  /** Share of the weight of the claim's words that one sentence holds alone. */
  readonly held: number;
  /** Share of neighbouring words of the claim that stand about as near each other in one sentence. */
  readonly near: number;
  /** The same of words with one other between them, which moreover stand in that order. */
  readonly ordered: number;
};

/** How much further apart two words may stand in the evidence than in the claim. */
const SLACK = 3;

/** Compares a claim with the sentences it rests on. A claim that rests on none is like nothing. */
export function likenessOf(
  text: string,
  cited: readonly SentencePassage[],
  reading: Reading,
): Likeness {
  const index = reading.index();
  const ids = new Set(cited.map(({ id }) => id));
  const evidence = index.sentences.filter(({ id }) => ids.has(id));
  const terms = termsOf(text, reading.rules);
  const placed = terms.flatMap(({ word, tells }, at) => (tells ? [{ word, at }] : []));
  const weighed = evidence.map((sentence) => shared(tellingOf(terms), sentence, index.weight));
  return {
    whole: patchworkOf(terms, evidence),
    close: Math.max(0, ...weighed.map(({ cosine }) => cosine)),
    held: Math.max(0, ...weighed.map(({ share }) => share)),
    near: shareOfPairs(placed, { apart: 1, inOrder: false }, evidence),
    ordered: shareOfPairs(placed, { apart: 2, inOrder: true }, evidence),
  };
}

function shared(
  words: ReadonlySet<string>,
  { telling }: IndexedSentence,
  weight: (word: string) => number,
) {
  const found = [...words].filter(
    (word) => telling.has(word) || [...telling].some((other) => isSameWord(word, other)),
  );
  const squares = (all: Iterable<string>) =>
    [...all].reduce((sum, word) => sum + weight(word) ** 2, 0);
  const sum = (all: Iterable<string>) => [...all].reduce((so, word) => so + weight(word), 0);
  if (found.length === 0) return { cosine: 0, share: 0 };
  return {
    cosine: squares(found) / Math.sqrt(squares(words) * squares(telling)),
    share: sum(found) / sum(words),
  };
}

type Placed = { readonly word: string; readonly at: number };
type PairRule = { readonly apart: number; readonly inOrder: boolean };

/** A claim of too few words to make a pair is judged by them alone: nothing is out of place. */
function shareOfPairs(
  placed: readonly Placed[],
  rule: PairRule,
  evidence: readonly IndexedSentence[],
): number {
  const pairs = placed
    .slice(rule.apart)
    .map((second, at) => [placed[at] ?? second, second] as const);
  if (pairs.length === 0) return 1;
  const kept = pairs.filter(([first, second]) =>
    evidence.some(({ terms }) => isKept(first, second, rule, terms)),
  );
  return kept.length / pairs.length;
}

function isKept(
  one: Placed,
  other: Placed,
  { inOrder }: PairRule,
  terms: readonly Term[],
): boolean {
  const furthest = other.at - one.at + SLACK;
  const seconds = placesOf(other.word, terms);
  return placesOf(one.word, terms).some((first) =>
    seconds.some((second) => {
      const apart = inOrder ? second - first : Math.abs(second - first);
      return apart > 0 && apart <= furthest;
    }),
  );
}

function placesOf(word: string, terms: readonly Term[]): number[] {
  return terms.flatMap((term, at) => (term.tells && isSameWord(word, term.word) ? [at] : []));
}
