import { InputError } from "../command.ts";
import type { GateInput, Metric, Row, Scores } from "./types.ts";

/** How many metrics may decide. */
const MOST_METRICS = 5;

/** @throws {InputError} when the input contradicts itself, or would make the gate blind. */
export function check({ metrics, rows, floors }: GateInput): void {
  checkMetrics(metrics);
  for (const [name, { least }] of Object.entries(floors))
    if (!Number.isFinite(least))
      throw new InputError(`The floor of ${name} is ${least}: it must be a number.`);
  checkRows(rows);
}

function checkMetrics(metrics: readonly Metric[]): void {
  const names = metrics.map(({ name }) => name);
  if (names.length > MOST_METRICS)
    throw new InputError(
      `${names.length} metrics are to decide (${names.join(", ")}): name at most ${MOST_METRICS}, because each takes from the others' power to see a drop.`,
    );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new InputError(`Metric ${twice} is named twice: name it once.`);
  for (const { name, margin } of metrics)
    if (!Number.isFinite(margin) || margin < 0)
      throw new InputError(`The margin of ${name} is ${margin}: it must be a number from 0 up.`);
}

function checkRows(rows: readonly Row[]): void {
  const clusters = new Map<string, string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const known = clusters.get(row.case) ?? row.cluster;
    if (known !== row.cluster)
      throw new InputError(
        `Case ${row.case} is said to be about two articles, ${known} and ${row.cluster}: give it one.`,
      );
    clusters.set(row.case, row.cluster);
    const key = JSON.stringify([row.case, row.repeat]);
    if (seen.has(key))
      throw new InputError(
        `Case ${row.case} has two rows for repeat ${row.repeat}: number its repeats.`,
      );
    seen.add(key);
    for (const side of ["candidate", "baseline"] as const) checkScores(row, side, row[side] ?? {});
  }
}

function checkScores(row: Row, side: string, scores: Scores): void {
  for (const [metric, score] of Object.entries(scores))
    if (score !== null && !Number.isFinite(score))
      throw new InputError(
        `${metric} of the ${side} in case ${row.case} is ${score}: a score is a number, or null where the metric does not apply.`,
      );
}
