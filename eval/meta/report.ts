import { columns } from "../columns.ts";
import { FOLDS } from "../judge/folds.ts";
import type { DatasetResult } from "../judge/datasets.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import { mean } from "../statistics/descriptive.ts";
import { DEALS, type CompositeAgreement, type ScorerAgreement } from "./agreement.ts";
import { calibrationError, type Band } from "./calibration.ts";
import type { Meta } from "./measure.ts";

/** What is demanded of the composites' mean correlation, and with writers never seen. */
const LEAST = 0.43;
const LEAST_UNSEEN = 0.36;

/** The result for people. */
export function metaReport({ faithful, calibration, ratings, composites }: Meta, data: string) {
  return [
    `${data}: scorers against what people said, with 95 % intervals over articles; whatever was learned scores articles of folds it was not learned from (${FOLDS})`,
    faithfulTable(faithful),
    calibrationTable(calibration),
    ...Object.entries(ratings).map(([dataset, scorers]) => ratingTable(dataset, scorers)),
    compositeTable(composites),
  ].join("\n\n");
}

/** The result for programs, without a line break. */
export function metaLine(meta: Meta): string {
  const line = { meta: { ...meta, summary: summaryOf(meta.composites) } };
  return JSON.stringify(line, (_, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(4)) : value,
  );
}

function faithfulTable(results: readonly DatasetResult[]): string {
  const rows = results.map(({ name, summaries, articles, auc, balanced, unseen }) => [
    ...[name, String(summaries), String(articles), interval(auc), interval(balanced)],
    unseen === null ? "–" : figure(unseen.auc.value),
    unseen === null ? "–" : figure(unseen.balanced.value),
  ]);
  const head = ["support: dataset", "summaries", "articles", "AUC", "balanced accuracy"];
  return columns([[...head, "AUC, family unseen", "balanced, family unseen"], ...rows]);
}

function calibrationTable(bands: readonly Band[]): string {
  const rows = bands.map(({ from, to, summaries, score, faithful }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    ...[String(summaries), figure(score), interval(faithful)],
  ]);
  return [
    `What a support score is worth; the bands are ${figure(calibrationError(bands))} off on the average`,
    columns([["score", "summaries", "mean score", "called faithful"], ...rows]),
  ].join("\n");
}

function ratingTable(dataset: string, scorers: readonly ScorerAgreement[]): string {
  const questions = scorers[0]?.questions ?? [];
  const rows = scorers.map(({ scorer, questions: own }) => [
    scorer,
    ...own.map(({ spearman, constant }) =>
      constant === 0 ? figure(spearman.value) : `${figure(spearman.value)} (${constant} constant)`,
    ),
  ]);
  const head = questions.map(({ question, articles }) => `${question} (n=${articles})`);
  return columns([[`${dataset}: Spearman within articles`, ...head], ...rows]);
}

function compositeTable(composites: readonly CompositeAgreement[]): string {
  const rows = composites.map((it) => [
    ...[it.question, String(it.articles), interval(it.spearman)],
    ...[figure(it.unseenQuarter), figure(it.unseenHalf)],
  ]);
  const { leftOut, unseenQuarter, unseenHalf } = summaryOf(composites);
  const means = [
    "mean",
    "",
    withBar(leftOut, LEAST),
    withBar(unseenQuarter, LEAST_UNSEEN),
    withBar(unseenHalf, LEAST_UNSEEN),
  ];
  const head = ["composite", "articles", "articles left out"];
  return [
    `Composites of all features; writers unseen too, in ${DEALS} dealings: a quarter of them at a time, and one half by the other`,
    columns([[...head, "a quarter unseen", "a half unseen"], ...rows, means]),
  ].join("\n");
}

function summaryOf(composites: readonly CompositeAgreement[]) {
  return {
    leftOut: mean(composites.map(({ spearman }) => spearman.value)),
    unseenQuarter: mean(composites.map((it) => it.unseenQuarter)),
    unseenHalf: mean(composites.map((it) => it.unseenHalf)),
  };
}

function withBar(value: number, bar: number): string {
  return `${figure(value)} (${bar.toFixed(2)})${value >= bar ? "" : " ✗"}`;
}

function interval({ value, low, high }: Interval): string {
  return `${figure(value)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function figure(value: number): string {
  return value.toFixed(3);
}
