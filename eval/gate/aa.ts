import { grouped } from "../groups.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import { seededRandom } from "../statistics/random.ts";
import { wilson } from "../statistics/wilson.ts";
import { check } from "./check.ts";
import { hasDropped, testsOf } from "./decide.ts";
import { meanPair, pairsOf, type Answered } from "./pairs.ts";
import type { GateInput, Metric, Row, Scores } from "./types.ts";

export type FalseAlarms = {
  readonly seeds: number;
  readonly alarms: number;
  /** The share of seeds that alarmed. */
  readonly rate: Interval;
  /**
   * Where the noise comes from: the repeats of a case where they differ, else the scores of all cases,
   * which differ more than one writer's answers do, so that margins hide nothing.
   */
  readonly noise: "repeats" | "cases";
};

/**
 * How often the gate alarms when nothing got worse: candidate and baseline are both drawn from the
 * baseline's own scores, once a seed, and whatever the gate calls a drop is none. A case keeps its
 * scores together, so metrics that move together do so here.
 *
 * @param seeds how often it is tried.
 * @throws {InputError} when the input contradicts itself, as for the gate.
 */
export function aa(
  { metrics, rows }: Pick<GateInput, "metrics" | "rows">,
  seeds = 1_000,
): FalseAlarms {
  check({ metrics, rows, invariants: [], floors: {} });
  const known = rows.flatMap((row) => (row.baseline ? [{ ...row, baseline: row.baseline }] : []));
  const noise = haveNoise(metrics, known) ? "repeats" : "cases";
  const draws = drawsOf(known, noise);
  let alarms = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = seededRandom(seed);
    if (
      alarmed(
        metrics,
        draws.map((draw) => draw(random)),
      )
    )
      alarms += 1;
  }
  return { seeds, alarms, rate: wilson(alarms, seeds), noise };
}

type Known = Row & { readonly baseline: Scores };

function haveNoise(metrics: readonly Metric[], rows: readonly Known[]): boolean {
  return [...grouped(rows, (row) => row.case).values()].some((repeats) =>
    metrics.some(({ name }) => new Set(repeats.map((it) => it.baseline[name] ?? null)).size > 1),
  );
}

/** For every row, how to draw it anew. */
function drawsOf(
  rows: readonly Known[],
  noise: FalseAlarms["noise"],
): ((random: () => number) => Answered)[] {
  const byCase = grouped(rows, (row) => row.case);
  return rows.map((row) => {
    const pool = (noise === "repeats" && byCase.get(row.case)) || rows;
    const drawn = (random: () => number) =>
      pool[Math.floor(random() * pool.length)]?.baseline ?? row.baseline;
    return (random) => ({ ...row, candidate: drawn(random), baseline: drawn(random) });
  });
}

function alarmed(metrics: readonly Metric[], rows: readonly Answered[]): boolean {
  const articles = metrics.map(({ name }) => pairsOf(name, rows).articles);
  const tests = testsOf(articles.map((it) => it.map(({ difference }) => difference)));
  return tests.some((test, at) => {
    const own = articles[at] ?? [];
    return hasDropped(test, meanPair(own).difference, metrics[at]?.margin ?? 0);
  });
}
