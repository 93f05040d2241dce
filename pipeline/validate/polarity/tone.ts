import { once } from "../once.ts";
import type { Reading, SentencePassage } from "../reading.ts";
import {
  agreementOf,
  areTwins,
  hasNear,
  neighboursOf,
  placesIn,
  shareOf,
  sharesPair,
  twinsIn,
  type Line,
  type Place,
  type Word,
} from "./alignment.ts";
import { baseForm } from "./base-forms.ts";
import { hedgesIn } from "./certainty.ts";
import { denialsIn, isTouchedByDenial, type Denial } from "./denials.ts";
import { hedgeWords, type HedgeWords } from "./hedges.ts";
import { negationWords, type NegationWords } from "./negators.ts";
import { oppositesIn } from "./opposites.ts";
import { gathered, present } from "../lists.ts";

/*
 * Few words turn a sentence round, and they are short: as words they weigh next to nothing in what a claim
 * and its evidence share. Here they alone are counted. Nothing is proved by it, and nothing is told: it
 * only moves the score, by as much more as the claim has more of such words that its evidence does not
 * answer. What is proof is a finding; see `negation.ts`, `antonyms.ts` and `certainty.ts`.
 */

/** What the words of a claim are held against. */
type Asked = {
  readonly line: Line;
  readonly evidence: readonly Line[];
  readonly code: string;
  /** How often each base form stands in the article. */
  readonly counts: () => ReadonlyMap<string, number>;
};

/** So many words that nothing answers take half of it. */
const HALF = 2;

/**
 * How far a claim denies, reverses and leaves open what its evidence does: 1 where it has no word of the
 * kind that the evidence does not answer, towards 0 with every one.
 */
export function toneOf(text: string, cited: readonly SentencePassage[], reading: Reading): number {
  if (cited.length === 0) return 0;
  const { rules } = reading;
  const asked: Asked = {
    line: reading.claim(text).line(),
    evidence: cited.map((it) => it.line()),
    code: rules.code,
    counts: once(() => countsOf(reading)),
  };
  return 1 / (1 + (deniedApart(asked) + turnedRound(asked) + hardened(asked)) / HALF);
}

/** How many denials stand in the claim alone, and how many of the evidence the claim does without. */
function deniedApart(asked: Asked): number {
  const words = negationWords(asked.code);
  if (words === null) return 0;
  const added = denialsIn(asked.line, words).filter((it) => !isAnswered(it, asked, words));
  return added.length + dropped(asked, words) + contrary(asked, words);
}

/** Fewer words in common are chance. */
const FEWEST = 2;
const WINDOW = [8, 8] as const;

/** Whether the evidence denies the same word, or something among the same words. */
function isAnswered(
  { denier, denied }: Denial,
  { line, evidence }: Asked,
  words: NegationWords,
): boolean {
  const own = present(denied, (at) => line[at]);
  const around = neighboursOf({ line, at: denier });
  const isNear = (source: Line, at: number, word: Word) =>
    hasNear({ line: source, at }, WINDOW, (other) => areTwins(word, other));
  return evidence.some((source) =>
    denialsIn(source, words).some(
      ({ denier: at }) =>
        own.some((word) => isNear(source, at, word)) ||
        around.filter((word) => isNear(source, at, word)).length >= FEWEST,
    ),
  );
}

/** How many words the claim has bare that its evidence denies. */
function dropped({ line, evidence }: Asked, words: NegationWords): number {
  const firsts = gathered(evidence, (source) =>
    present(denialsIn(source, words), ({ denied: [at] }) =>
      at === undefined ? undefined : { line: source, at },
    ),
  );
  return firsts.filter((source) => {
    const word = source.line[source.at];
    const places = word === undefined ? [] : twinsIn(line, word);
    return (
      places.length > 0 && !places.some((at) => isTouchedByDenial({ line, at }, source, words))
    );
  }).length;
}

/** A word that refuses or undoes may be put in many other ways. */
const CONTRARY = 0.5;

/** "Excluding", "rejection": words of which nothing in the evidence says the like, of the same things. */
function contrary({ line, evidence, code }: Asked, words: NegationWords): number {
  const { akin } = oppositesIn(code);
  const isAnsweredAt = (claimed: Place, base: string) => {
    const around = neighboursOf(claimed);
    return evidence.some((source) =>
      source.some(
        (other, at) =>
          akin.get(base)?.has(other.base) === true ||
          words.contrary.test(other.folded) ||
          (words.deniers.has(other.folded) &&
            hasNear({ line: source, at }, WINDOW, (it) =>
              around.some((word) => areTwins(word, it)),
            )),
      ),
    );
  };
  const bare = placesIn(line, ({ folded }) => words.contrary.test(folded)).filter(
    (at) => !isAnsweredAt({ line, at }, line[at]?.base ?? ""),
  );
  return CONTRARY * bare.length;
}

/** What the rest of the article has counts, beside what the evidence has, so much. */
const ELSEWHERE = 0.25;
/** What a word of the evidence counts around which nothing of the claim stands; it counts more by what does. */
const APART = 0.25;
/** How often a word is taken to be wrong before anything is read, by whether its opposite is said more often. */
const UNKNOWN = 0.25;
const UNKNOWN_RARER = 0.5;
/** That counts as much as one word elsewhere: a single one there tells little. */
const UNREAD = ELSEWHERE;

/** How many words of the claim have their opposites in the evidence, or the article, rather than themselves. */
function turnedRound({ line, evidence, code, counts }: Asked): number {
  const { opposed, akin, rarer } = oppositesIn(code);
  let sum = 0;
  for (const [at, word] of line.entries()) {
    const others = opposed.get(word.base);
    const same = others && akin.get(word.base);
    if (!others || !same) continue;
    const [own, other] = nearness({ line, at }, evidence, { same, others });
    const [far, against] = [totalOf(same, counts()), totalOf(others, counts(), same)];
    const [said, unsaid] = [(own ?? 0) + ELSEWHERE * far, (other ?? 0) + ELSEWHERE * against];
    // What the evidence says itself needs no guess.
    const guess = (own ?? 0) > 0 ? 0 : UNREAD;
    const wrong = rarer.has(word.base) ? UNKNOWN_RARER : UNKNOWN;
    sum += (unsaid + guess * wrong) / (said + unsaid + guess);
  }
  return sum;
}

type Poles = { readonly same: ReadonlySet<string>; readonly others: ReadonlySet<string> };

/**
 * How many words of the evidence say the same as a word of the claim, and how many its opposite; each by how
 * far the same stands around it, and beside it.
 */
function nearness(claimed: Place, evidence: readonly Line[], { same, others }: Poles): number[] {
  const word = claimed.line[claimed.at];
  let [own, other] = [0, 0];
  for (const line of evidence) {
    for (let at = 0; at < line.length; at += 1) {
      const it = line[at];
      if (!word || !it) continue;
      const isOwn = same.has(it.base) || areTwins(word, it);
      if (!isOwn && !others.has(it.base)) continue;
      const place = { line, at };
      const near =
        APART + shareOf(agreementOf(claimed, place)) + Number(sharesPair(claimed, place));
      if (isOwn) own += near;
      else other += near;
    }
  }
  return [own, other];
}

const NOTHING: ReadonlySet<string> = new Set();

function totalOf(
  bases: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  without = NOTHING,
): number {
  let sum = 0;
  for (const base of bases) if (!without.has(base)) sum += counts.get(base) ?? 0;
  return sum;
}

/** How much the evidence leaves open and the claim does not, and what only the claim says will be. */
function hardened({ line, evidence, code }: Asked): number {
  const words = hedgeWords(code);
  if (words === null) return 0;
  const open = (it: Line) => Math.max(hedgesIn(it, words).length, tentative(it, words));
  const theirs = evidence.reduce((sum, it) => sum + open(it), 0);
  const foretold = line.filter(({ folded }) => words.certain.test(folded)).length;
  const isForetold = evidence.some((it) => it.some(({ folded }) => words.certain.test(folded)));
  const lost = theirs === 0 ? 0 : Math.max(0, theirs - open(line)) / theirs;
  return lost + (isForetold ? 0 : foretold);
}

function tentative(line: Line, words: HedgeWords): number {
  return line.filter(({ folded }) => words.tentative.test(folded)).length;
}

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** An article is asked by every claim about it; that its words are in the index makes it cheap. */
function countsOf(reading: Reading): ReadonlyMap<string, number> {
  const before = known.get(reading);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const [word, count] of reading.index().counts()) {
    const base = baseForm(word, reading.rules.code);
    counts.set(base, (counts.get(base) ?? 0) + count);
  }
  known.set(reading, counts);
  return counts;
}
