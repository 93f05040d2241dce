import type { Finding } from "../schema/index.ts";
import { bearingOf, checkOf } from "./findings.ts";
import { likenessOf, type Likeness } from "./likeness.ts";
import type { Statement } from "./statement.ts";
import { LIKENESS_START, LIKENESS_WEIGHTS } from "./weights.ts";

/**
 * What one finding leaves of a score. A fault that makes a claim unsupported takes any claim below one
 * half, however like its evidence it is otherwise: a wrong figure is one word of twenty. It leaves enough
 * for two such faults to be worse than one.
 */
const LEFT = { unsupported: 0.4, partly: 0.75, form: 1 } as const;

/** How much the worst claim of a text counts beside all of them: one false claim spoils a true text. */
export const WORST_COUNTS = 0.2;

/**
 * What names in their places add to the log-odds of a claim. It is set by hand, for among texts that
 * people judged there are hardly any with two names exchanged to learn it from: much less than the words
 * weigh, and enough that a claim with two names exchanged, whose words are all the same, comes below the
 * claim as it was.
 */
const PLACED_COUNTS = 2;

/** What a claim mostly has of that, so that one half is still what parts the faithful from the others. */
const PLACED_MOSTLY = 0.25;

/** Scores nearer than this to 0 or 1 count as this near, so that their odds are finite. */
const EDGE = 1e-6;

/**
 * What a claim whose words of denial, direction and certainty nothing answers loses of its log-odds at most.
 * It is set by hand, so that one such word weighs about what a word does that stands nowhere in the
 * evidence: errors of one word are too rare in the texts that people judged to be learned from.
 */
const TONE = 1.5;

/** What a score is made of. */
export type ScoreWeights = {
  /** What the log-odds begin with. */
  readonly start: number;
  /** What each likeness adds to them. */
  readonly likeness: Readonly<Record<keyof typeof LIKENESS_WEIGHTS, number>>;
};

const SHIPPED: ScoreWeights = { start: LIKENESS_START, likeness: LIKENESS_WEIGHTS };

/**
 * How well a claim is supported, from 0 to 1, higher is better; from one half on, as well as most claims
 * that people called faithful.
 *
 * @param findings what the questions found in the claim.
 */
export function scoreOfClaim(statement: Statement, findings: readonly Finding[]): number {
  const { claim, cited, reading } = statement;
  return scoreFrom(likenessOf(claim.text, cited, reading), findings);
}

/**
 * The same for a claim of which this is known.
 *
 * It is the chance that its likeness to the sentences it cites speaks for, less what findings take off.
 * Findings about words take nothing off: the likeness has counted the words.
 *
 * @param weights others than those that ship, to see how well they can be learned.
 */
export function scoreFrom(
  likeness: Likeness,
  findings: readonly Finding[],
  weights: ScoreWeights = SHIPPED,
): number {
  return findings
    .filter((it) => checkOf(it) !== "words")
    .reduce((score, it) => score * LEFT[bearingOf(it)], likelihood(likeness, weights));
}

/**
 * How well a text is supported, from 0 to 1, given the scores of its claims; 1 for a text without any.
 *
 * It is the mean of their log-odds with that of the worst claim counted once more.
 */
export function scoreOfText(scores: readonly number[]): number {
  if (scores.length === 0) return 1;
  const odds = scores.map(logOdds);
  const mean = odds.reduce((sum, one) => sum + one, 0) / odds.length;
  return chanceOf((1 - WORST_COUNTS) * mean + WORST_COUNTS * Math.min(...odds));
}

function likelihood(likeness: Likeness, { start, likeness: weights }: ScoreWeights): number {
  const { whole, close, held, near, ordered } = weights;
  return chanceOf(
    start +
      whole * likeness.whole +
      close * likeness.close +
      held * likeness.held +
      near * likeness.near +
      ordered * likeness.ordered +
      PLACED_COUNTS * (likeness.placed - PLACED_MOSTLY) -
      TONE * (1 - likeness.tone),
  );
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logOdds(score: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(inside / (1 - inside));
}
