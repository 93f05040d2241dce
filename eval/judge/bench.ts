import type { Note } from "../command.ts";
import { readJudgeData, type JudgeData } from "./data.ts";
import { crossed, type JudgedRow } from "./crossed.ts";
import { datasetResults, type DatasetResult } from "./datasets.ts";
import { openJudges, type Judge } from "./judging.ts";
import { killBench, type KillBench } from "./kill.ts";
import { judgeClean, plantErrors } from "./mutants.ts";
import type { JudgeBenchOptions } from "./options.ts";
import { timeBriefs, type Times } from "./timing.ts";

export type JudgeBench = {
  readonly datasets: readonly DatasetResult[];
  readonly kill: KillBench;
  /** Milliseconds for one brief. */
  readonly times: Times;
};

/**
 * Measures how well Pulse's judging agrees with people, and how many planted errors it sees.
 *
 * @throws {InputError} when the folder cannot be worked with.
 */
export async function benchJudge(
  { data, limit }: JudgeBenchOptions,
  note: Note,
): Promise<JudgeBench> {
  const read = await readJudgeData(data, limit);
  const judges = await openJudges(usedSources(read));
  note(`judging ${read.labelled.length} summaries that people judged`);
  const datasets = datasetResults(crossed(judgedRows(read, judges)));
  note(`planting errors in ${read.clean.length} clean summaries and references`);
  const clean = judgeClean(read.clean, judges);
  const mutants = plantErrors(clean, judges);
  note(`counting ${mutants.length} mutants`);
  const kill = killBench(clean, mutants);
  note("timing briefs");
  return { datasets, kill, times: await timeBriefs(read, judges) };
}

export function usedSources({ sources, labelled, clean }: JudgeData): ReadonlyMap<string, string> {
  const used = new Set([...labelled, ...clean].map(({ doc }) => doc));
  return new Map([...sources].filter(([doc]) => used.has(doc)));
}

export function judgedRows(
  { labelled }: JudgeData,
  judges: ReadonlyMap<string, Judge>,
): JudgedRow[] {
  return labelled.flatMap(({ summary, ...row }) => {
    const judge = judges.get(row.doc);
    if (!judge) return [];
    const likenesses = judge.likenessOf(summary);
    return [{ ...row, judgement: judge.judge(summary), likenesses }];
  });
}
