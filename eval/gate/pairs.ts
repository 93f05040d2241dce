import { grouped } from "../groups.ts";
import { mean } from "../statistics/descriptive.ts";
import type { Row, Scores } from "./types.ts";

/** A row that both sides answered. */
export type Answered = Row & { readonly candidate: Scores; readonly baseline: Scores };

/** What both sides have of one metric, for a case or an article. */
export type Pair = {
  readonly candidate: number;
  readonly baseline: number;
  readonly difference: number;
};

export type Pairs = {
  readonly articles: readonly Pair[];
  readonly cases: readonly (Pair & { readonly case: string })[];
  /** Cases in which only the baseline has the metric, and those in which only the candidate has it. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
};

export function isAnswered(row: Row): row is Answered {
  return row.candidate !== null && row.baseline !== null;
}

/**
 * One metric, paired: repeats are averaged into their case and cases into their article, so that neither
 * an article told in many cases nor a case asked many times counts as more than one.
 */
export function pairsOf(metric: string, rows: readonly Answered[]): Pairs {
  const scored = rows.map((row) => ({
    row,
    candidate: row.candidate[metric] ?? null,
    baseline: row.baseline[metric] ?? null,
  }));
  const caseNames = (of: (it: (typeof scored)[number]) => boolean) => [
    ...new Set(scored.filter(of).map(({ row }) => row.case)),
  ];
  const paired = scored.flatMap(({ row, candidate, baseline }) =>
    candidate === null || baseline === null ? [] : [{ row, ...pair(candidate, baseline) }],
  );
  const cases = [...grouped(paired, ({ row }) => row.case)].map(([name, repeats]) => ({
    case: name,
    cluster: repeats[0]?.row.cluster ?? name,
    ...meanPair(repeats),
  }));
  return {
    articles: [...grouped(cases, ({ cluster }) => cluster).values()].map(meanPair),
    cases,
    missing: caseNames((it) => it.candidate === null && it.baseline !== null),
    added: caseNames((it) => it.candidate !== null && it.baseline === null),
  };
}

export function meanPair(pairs: readonly Pair[]): Pair {
  return {
    candidate: mean(pairs.map(({ candidate }) => candidate)),
    baseline: mean(pairs.map(({ baseline }) => baseline)),
    difference: withoutRounding(mean(pairs.map(({ difference }) => difference))),
  };
}

function pair(candidate: number, baseline: number): Pair {
  return { candidate, baseline, difference: withoutRounding(candidate - baseline) };
}

/** Equal scores that were summed in another order must not count as a change. */
function withoutRounding(difference: number): number {
  return Number(difference.toFixed(12));
}
