/** A summary with its score, what people said of it, and the article it shares with others. */
export type Scored = {
  readonly doc: string;
  readonly score: number;
  readonly faithful: boolean;
};

/** How often each summary counts; see `bootstrap`. */
export type Weights = (doc: string) => number;

const ONCE: Weights = () => 1;

/**
 * The chance that a faithful summary scores above an unfaithful one, ties counting half.
 *
 * @param scored in the order of their scores, see `byScore`.
 * @returns NaN when all are of one kind.
 */
export function aucOf(scored: readonly Scored[], weight: Weights = ONCE): number {
  let [good, bad, pairs] = [0, 0, 0];
  for (let at = 0; at < scored.length;) {
    const { score } = scored[at] ?? { score: 0 };
    let [goodHere, badHere] = [0, 0];
    for (; at < scored.length && scored[at]?.score === score; at += 1) {
      const one = scored[at];
      if (!one) break;
      if (one.faithful) goodHere += weight(one.doc);
      else badHere += weight(one.doc);
    }
    pairs += goodHere * (bad + badHere / 2);
    good += goodHere;
    bad += badHere;
  }
  return pairs / (good * bad);
}

/** From the lowest score to the highest. */
export function byScore<One extends Scored>(scored: readonly One[]): One[] {
  return scored.toSorted((a, b) => a.score - b.score);
}

/** A summary and whether it was called faithful. */
export type Decided = Scored & { readonly accepted: boolean };

/** The mean of how many faithful summaries are accepted and how many unfaithful ones are not. NaN when all are of one kind. */
export function balancedAccuracy(decided: readonly Decided[], weight: Weights = ONCE): number {
  let [good, bad, goodRight, badRight] = [0, 0, 0, 0];
  for (const { doc, faithful, accepted } of decided) {
    const times = weight(doc);
    if (faithful) {
      good += times;
      if (accepted) goodRight += times;
    } else {
      bad += times;
      if (!accepted) badRight += times;
    }
  }
  return (goodRight / good + badRight / bad) / 2;
}

/**
 * The score from which on summaries are best accepted, by balanced accuracy: midway between two that
 * occur, so that neither lies on it.
 */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = byScore(scored);
  const good = sorted.filter(({ faithful }) => faithful).length;
  const bad = sorted.length - good;
  let best = { gain: 0, threshold: (sorted[0]?.score ?? 0) - 1 };
  let gain = 0;
  for (const [at, { score, faithful }] of sorted.entries()) {
    gain += faithful ? -1 / good : 1 / bad;
    const next = sorted[at + 1]?.score ?? score + 1;
    if (next > score && gain > best.gain) best = { gain, threshold: (score + next) / 2 };
  }
  return best.threshold;
}
