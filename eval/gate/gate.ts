import { check } from "./check.ts";
import { decide, FEWEST, testsOf, type Test } from "./decide.ts";
import { belowFloors } from "./floors.ts";
import { isAnswered, meanPair, pairsOf, type Pairs } from "./pairs.ts";
import { reasonsOf } from "./reasons.ts";
import type { GateInput, GateOutcome, GateResult, Metric, MetricResult, Row } from "./types.ts";

/** How many of the cases that lost most are named. */
const WORST = 5;

/**
 * Whether a candidate is worse than a baseline, article by article. A function of its arguments: the same
 * rows in any order give the same result on every machine.
 *
 * @throws {InputError} when the input contradicts itself, or more than five metrics are to decide.
 */
export function gate(input: GateInput): GateResult {
  check(input);
  const rows = inOrder(input.rows);
  const answered = rows.filter(isAnswered);
  const pairs = input.metrics.map(({ name }) => pairsOf(name, answered));
  const found = {
    metrics: metricResults(input.metrics, pairs),
    broken: input.invariants.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
    belowFloor: belowFloors({ floors: input.floors, rows }),
  };
  const absent = rows.filter((row) => !isAnswered(row));
  return {
    outcome: outcomeOf(found, rows),
    ...found,
    reasons: reasonsOf(found, absent, pairs),
  };
}

function metricResults(metrics: readonly Metric[], pairs: readonly Pairs[]): MetricResult[] {
  const tests = testsOf(pairs.map(({ articles }) => articles.map((it) => it.difference)));
  return metrics.flatMap((metric, at) => {
    const [own, test] = [pairs[at], tests[at]];
    return own && test ? [metricResult(metric, own, test)] : [];
  });
}

function metricResult({ name, margin }: Metric, pairs: Pairs, test: Test): MetricResult {
  const { articles, cases, missing } = pairs;
  const known = { name, margin, n: articles.length, missing, worst: worstOf(cases) };
  const figures = articles.length === 0 ? NOTHING : figuresOf(articles, test, margin);
  const lost = missing.length > 0 && ({ outcome: "regressed", moreCases: null } as const);
  return { ...known, ...figures, ...lost };
}

function figuresOf(articles: Pairs["articles"], test: Test, margin: number) {
  const differences = articles.map(({ difference }) => difference);
  const { outcome, interval, moreCases } = decide(differences, test, margin);
  const { candidate, baseline } = meanPair(articles);
  return {
    baselineMean: baseline,
    candidateMean: candidate,
    difference: interval.value,
    interval: [interval.low, interval.high],
    ...test,
    outcome,
    moreCases,
  } as const;
}

const NOTHING = {
  baselineMean: null,
  candidateMean: null,
  difference: null,
  interval: null,
  p: null,
  pHolm: null,
  outcome: "inconclusive",
  moreCases: FEWEST,
} as const;

function worstOf(cases: Pairs["cases"]): MetricResult["worst"] {
  return cases
    .filter(({ difference }) => difference < 0)
    .toSorted((a, b) => a.difference - b.difference)
    .slice(0, WORST)
    .map((it) => ({ case: it.case, difference: it.difference }));
}

type Found = Pick<GateResult, "metrics" | "broken" | "belowFloor">;

function outcomeOf({ metrics, broken, belowFloor }: Found, rows: readonly Row[]): GateOutcome {
  const outcomes = metrics.map(({ outcome }) => outcome);
  const lost = rows.some(({ candidate, baseline }) => candidate === null && baseline !== null);
  if (lost || belowFloor.length > 0 || broken.some((it) => !it.alreadyBroken)) return "regressed";
  if (outcomes.includes("regressed")) return "regressed";
  const nothing = !rows.some(isAnswered);
  return nothing || outcomes.includes("inconclusive") ? "inconclusive" : "pass";
}

function inOrder(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => compare(a.case, b.case) || a.repeat - b.repeat);
}

const keyOf = (it: { case: string; name: string; reason: string }) =>
  JSON.stringify([it.case, it.name, it.reason]);

/** By code units, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
