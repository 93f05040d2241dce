import { grouped } from "../groups.ts";
import { mean } from "../statistics/descriptive.ts";
import type { BelowFloor, GateInput, Row } from "./types.ts";

/** The floors that the candidate's means lie below, also where there is no baseline to compare with. */
export function belowFloors({ floors, rows }: Pick<GateInput, "floors" | "rows">): BelowFloor[] {
  return Object.entries(floors)
    .map(([metric, floor]) => ({ ...floor, metric, mean: candidateMean(metric, rows) }))
    .filter(({ mean: reached, least }) => reached === null || reached < least)
    .toSorted((a, b) => (a.metric < b.metric ? -1 : 1));
}

/** Averaged as for the comparison: repeats into cases, cases into articles. */
function candidateMean(metric: string, rows: readonly Row[]): number | null {
  const scored = rows.flatMap((row) => {
    const score = row.candidate?.[metric] ?? null;
    return score === null ? [] : [{ row, score }];
  });
  if (scored.length === 0) return null;
  const articles = [...grouped(scored, ({ row }) => row.cluster).values()].map((article) => {
    const cases = [...grouped(article, ({ row }) => row.case).values()];
    return mean(cases.map((repeats) => mean(repeats.map(({ score }) => score))));
  });
  return mean(articles);
}
