import { bcaMean } from "../statistics/bca.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import { standardDeviation } from "../statistics/descriptive.ts";
import { holm } from "../statistics/holm.ts";
import { leastP, signFlipTest } from "../statistics/sign-flip.ts";
import type { GateOutcome } from "./types.ts";

/**
 * How often the gate may alarm when nothing got worse. What it promises is 5 %; deciding at 4 % keeps the
 * promise also as counted over a thousand seeds, where chance alone adds up to one in a hundred.
 */
const ALPHA = 0.04;

/** What two figures may differ by and still count as equal: they are sums of decimal fractions. */
const SLACK = 1e-9;

/**
 * From so many articles on an interval can rule a drop out. With fewer, a drop that strikes rarely is
 * mostly not among them: in simulations 13 to 22 % of the intervals of 4 to 8 skewed differences left
 * the true mean out on that side, and 5 % of those of 10.
 */
export const FEWEST = 10;

export type Test = { readonly p: number; readonly pHolm: number };

/**
 * The test of each metric, corrected for their number. A metric that changed in so few articles that
 * it could not alarm whatever the signs is no occasion for a false alarm, so it is not counted (Tarone).
 *
 * @param differences of the articles, by metric.
 */
export function testsOf(differences: readonly (readonly number[])[]): Test[] {
  const ps = differences.map(signFlipTest);
  const able = differences.flatMap((it, at) => (leastP(it) < ALPHA ? [at] : []));
  const corrected = holm(able.map((at) => ps[at] ?? 1));
  const byMetric = new Map(able.map((at, place) => [at, corrected[place] ?? 1]));
  return ps.map((p, at) => ({ p, pHolm: byMetric.get(at) ?? p }));
}

/** Whether a drop is both more than chance and more than the margin. */
export function hasDropped({ pHolm }: Test, difference: number, margin: number): boolean {
  return pHolm < ALPHA && -difference > margin + SLACK;
}

export type Decision = {
  readonly outcome: GateOutcome;
  readonly interval: Interval;
  readonly moreCases: number | null;
};

/**
 * Regressed when a drop beyond the margin is shown, pass when it is ruled out, else inconclusive.
 *
 * @param differences of the articles, at least one.
 */
export function decide(differences: readonly number[], test: Test, margin: number): Decision {
  const interval = bcaMean(differences);
  const settled = (outcome: GateOutcome) => ({ outcome, interval, moreCases: null });
  if (hasDropped(test, interval.value, margin)) return settled("regressed");
  if (differences.every((it) => it === 0)) return settled("pass");
  if (differences.length >= FEWEST && -interval.low < margin - SLACK) return settled("pass");
  return { outcome: "inconclusive", interval, moreCases: moreArticles(differences, margin) };
}

/** The z of a 95 % interval's end and of a power of 80 %. */
const Z = 1.959964 + 0.841621;
const MOST = 10_000;

/**
 * How many more articles settle it four times out of five, if they differ as these do: enough for an
 * interval that reaches no farther than the margin where nothing changed; where there are as many already,
 * enough to tell the drop as it was observed from the margin.
 *
 * @returns null when that takes more than 10,000.
 */
export function moreArticles(differences: readonly number[], margin: number): number | null {
  const { length } = differences;
  if (length < 2) return FEWEST - length;
  const drop = -differences.reduce((sum, it) => sum + it, 0) / length;
  const deviation = standardDeviation(differences);
  const enough = (gap: number) =>
    gap > SLACK ? Math.ceil(((Z * deviation) / gap) ** 2) : Infinity;
  const planned = margin > 0 ? enough(margin) : 0;
  const needed = planned > length ? planned : enough(Math.abs(margin - drop));
  const more = Math.max(needed, FEWEST, length + 1) - length;
  return more > MOST ? null : more;
}
