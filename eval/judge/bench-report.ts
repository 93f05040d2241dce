import { columns } from "../columns.ts";
import { MOST_FALSE_ALARMS } from "./alarms.ts";
import type { JudgeBench } from "./bench.ts";
import { RESAMPLES, type Interval } from "../statistics/bootstrap.ts";
import type { DatasetResult } from "./datasets.ts";
import { FOLDS } from "./folds.ts";
import type { KillBench, KillResult } from "./kill.ts";
import { MUTATIONS } from "./mutations/index.ts";
import { worstLists } from "./worst.ts";

type ReportOptions = {
  /** The folder that was read. */
  readonly data: string;
  /** How many false alarms, and missed mutants of each kind, are listed. */
  readonly worst: number;
};

/** What is demanded of a dataset; the others are reported without. */
const BARS: Readonly<Record<string, { readonly auc: number; readonly balanced: number }>> = {
  FRANK: { auc: 0.86, balanced: 0.8 },
  summeval: { auc: 0.9, balanced: 0.83 },
};
/** The most that weights learned from other datasets alone may cost. */
const MOST_LOST_UNSEEN = 0.015;
/** Milliseconds. */
const MOST_MS = 5;

/** The result for people. */
export function judgeTables(bench: JudgeBench, { data, worst }: ReportOptions): string {
  return [
    `${data}: with 95 % intervals over articles; in brackets what is demanded, ✗ where it is missed; “before”: flagged without the error`,
    datasetTable(bench.datasets),
    alarmTable(bench.kill),
    killTable(bench.kill.kills),
    timeLine(bench),
    worstLists(bench.kill, worst),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The result for programs, without a line break: shares from 0 to 1, times in milliseconds. */
export function judgeLine({ datasets, kill: { falseAlarms, kills }, times }: JudgeBench): string {
  const line = {
    folds: FOLDS,
    resamples: RESAMPLES.figure,
    datasets,
    falseAlarms,
    kills,
    ms: times,
  };
  return JSON.stringify(line, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(4)) : value,
  );
}

function datasetTable(datasets: readonly DatasetResult[]): string {
  const rows = datasets.map(({ name, summaries, faithful, articles, auc, balanced, unseen }) => [
    name,
    String(summaries),
    String(faithful),
    String(articles),
    withBar(auc, BARS[name]?.auc),
    withBar(balanced, BARS[name]?.balanced),
    unseen === null ? "–" : withBar(unseen.auc, barUnseen(name, auc)),
    unseen === null ? "–" : withBar(unseen.balanced, barUnseen(name, balanced)),
  ]);
  const head = ["dataset", "summaries", "faithful", "articles", "AUC", "balanced accuracy"];
  return columns([[...head, "AUC, family unseen", "balanced, family unseen"], ...rows]);
}

function barUnseen(name: string, { value }: Interval): number | undefined {
  return BARS[name] && value - MOST_LOST_UNSEEN;
}

function alarmTable({
  falseAlarms: { summaries, articles, all, byFindings, byScoreAlone, byAuthor, byCode, muted },
}: KillBench): string {
  const rows = Object.entries(byCode).map(([code, share]) => [
    code,
    percent(share),
    muted.includes(code) ? "too common to flag" : "flags",
  ]);
  return [
    `False alarms on ${summaries} clean summaries of ${articles} articles: ${withCeiling(all, MOST_FALSE_ALARMS)}; ${percent(byFindings)} by a finding; ${percent(byScoreAlone)} by scores alone. Of ${byAuthor.person.summaries} references that nobody has judged ${percent(byAuthor.person.share)} would be flagged`,
    columns([["finding", "clean summaries", ""], ...rows], { words: [0, 2] }),
  ].join("\n");
}

function killTable(kills: readonly KillResult[]): string {
  const rows = kills.map(({ kind, mutants, kill, byScoreAlone, flaggedBefore, paired, byCode }) => [
    kind,
    String(mutants),
    withBar(kill, MUTATIONS[kind]?.kill ?? undefined),
    interval(byScoreAlone),
    percent(flaggedBefore),
    withBar(paired, MUTATIONS[kind]?.paired ?? undefined),
    Object.entries(byCode)
      .slice(0, 3)
      .map(([code, share]) => `${code} ${percent(share)}`)
      .join(", "),
  ]);
  return columns(
    [["error", "mutants", "kill", "by scores alone", "before", "paired kill", "found"], ...rows],
    {
      words: [0, 6],
    },
  );
}

function timeLine({ times: { median, p95, briefs } }: JudgeBench): string {
  const verdict = median <= MOST_MS ? "" : " ✗";
  return `One brief: ${median.toFixed(2)} ms median, ${p95.toFixed(2)} ms p95, of ${briefs} (≤ ${MOST_MS})${verdict}`;
}

function withCeiling(seen: Interval, ceiling: number): string {
  return `${interval(seen)} (≤ ${ceiling.toFixed(3)})${seen.value <= ceiling ? "" : " ✗"}`;
}

function withBar(seen: Interval, bar: number | undefined): string {
  if (bar === undefined) return interval(seen);
  return `${interval(seen)} (${bar.toFixed(3)})${seen.value >= bar ? "  " : " ✗"}`;
}

function interval({ value, low, high }: Interval): string {
  return `${value.toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
