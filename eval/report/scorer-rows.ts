import type { Evaluation } from "../evaluation.ts";
import type { GateOutcome, MetricResult } from "../gate/index.ts";
import { SCORERS } from "../scorers/index.ts";
import { bcaMean } from "../statistics/bca.ts";
import { mean } from "../statistics/descriptive.ts";
import type { Report } from "./report.ts";

/** A scorer's figures over all cases. */
export type ScorerRow = {
  readonly name: string;
  /** Null for one that this version of Pulse does not know. */
  readonly question: string | null;
  /** Compared articles; where there is no baseline, scored cases. */
  readonly n: number;
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** What the gate makes of it; null where the scorer decides nothing. */
  readonly gated: MetricResult | null;
};

/** A line a scorer, in the order in which briefs are asked. */
export function scorerRows(report: Report): ScorerRow[] {
  const { candidate, baseline, gate } = report;
  const metrics = gate?.metrics ?? [];
  const names = new Set([
    ...scorersOf(candidate),
    ...(baseline === null ? [] : scorersOf(baseline)),
    ...metrics.map(({ name }) => name),
  ]);
  return [...names].map((name) => {
    const gated = metrics.find((metric) => metric.name === name) ?? null;
    const question = SCORERS.find((scorer) => scorer.name === name)?.question ?? null;
    return { name, question, gated, ...(gated ? decided(gated) : reported(report, name)) };
  });
}

/** In a word or two. */
export function verdictOf({ gated, baseline }: ScorerRow): string {
  if (gated === null) return baseline === null ? "–" : "not gated";
  if (gated.outcome !== "inconclusive" || gated.moreCases === null) return gated.outcome;
  return `inconclusive, ${gated.moreCases} more`;
}

export function toneOf({ gated }: ScorerRow): GateOutcome | "none" {
  return gated?.outcome ?? "none";
}

/** The names of all scorers that an evaluation holds. */
function scorersOf({ cases }: Evaluation): string[] {
  return [...new Set(cases.flatMap(({ scores }) => Object.keys(scores)))];
}

/** The scores of one scorer, the repeats of a case averaged; cases without a score are left out. */
export function scoresByCase({ cases }: Evaluation, scorer: string): Map<string, number> {
  const byCase = new Map<string, number[]>();
  for (const { case: name, scores } of cases) {
    const score = scores[scorer]?.score ?? null;
    if (score !== null) byCase.set(name, [...(byCase.get(name) ?? []), score]);
  }
  return new Map([...byCase].map(([name, repeats]) => [name, mean(repeats)]));
}

type Figures = Omit<ScorerRow, "name" | "question" | "gated">;

function decided({ n, candidateMean, baselineMean, difference, interval }: MetricResult): Figures {
  return { n, candidate: candidateMean, baseline: baselineMean, difference, interval };
}

/** What the gate does not look at is compared all the same, for whoever reads. */
function reported({ candidate, baseline }: Report, name: string): Figures {
  const after = scoresByCase(candidate, name);
  const before = baseline === null ? new Map<string, number>() : scoresByCase(baseline, name);
  const both = [...after].flatMap(([at, to]) => {
    const from = before.get(at);
    return from === undefined ? [] : [{ to, from, difference: to - from }];
  });
  if (both.length === 0)
    return {
      n: after.size,
      candidate: meanOrNull([...after.values()]),
      baseline: meanOrNull([...before.values()]),
      difference: null,
      interval: null,
    };
  const { value, low, high } = bcaMean(both.map(({ difference }) => difference));
  return {
    n: both.length,
    candidate: mean(both.map(({ to }) => to)),
    baseline: mean(both.map(({ from }) => from)),
    difference: value,
    interval: [low, high],
  };
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values);
}
