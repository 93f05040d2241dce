import { columns } from "../columns.ts";
import type { HalfResult, RouterBench } from "./bench.ts";
import type { Answer } from "./score.ts";

/** The result for people. */
export function routerReport({ results, msPer1000Words }: RouterBench): string {
  return [
    summary(results),
    ...results.map(confusion),
    ...results.filter(({ question }) => question === "channel").map(perLabel),
    mistakes(results),
    `${msPer1000Words.toFixed(3)} ms for 1,000 words`,
  ].join("\n\n");
}

/** The result for programs, without a line break. */
export function routerLine({ results, msPer1000Words }: RouterBench): string {
  const keys = results.map(({ half, question, score }) => [
    `${half}-${question}`,
    {
      texts: score.texts,
      accuracy: round(score.accuracy),
      abstained: round(score.abstained),
      precisionOfFiled: score.precisionOfFiled === null ? null : round(score.precisionOfFiled),
    },
  ]);
  return JSON.stringify({
    ...Object.fromEntries(keys),
    msPer1000Words: round(msPer1000Words),
  });
}

function summary(results: readonly HalfResult[]): string {
  const rows = results.map(({ half, question, score }) => [
    half,
    question,
    String(score.texts),
    percent(score.accuracy),
    percent(score.abstained),
    percent(score.precisionOfFiled),
  ]);
  const head = ["half", "question", "texts", "accuracy", "abstained", "precision when filed"];
  return columns([head, ...rows], { words: [0, 1] });
}

/** The confusion matrix, without its zeros. */
function confusion({ half, question, answers }: HalfResult): string {
  const rows = Object.entries(grouped(answers))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([expected, own]) => [
      expected,
      Object.entries(counted(own))
        .toSorted(([, a], [, b]) => b - a)
        .map(([given, count]) => `${given === expected ? "✓" : given} ${count}`)
        .join(", "),
    ]);
  return columns([[`${half}, ${question}: expected`, "given"], ...rows], { words: [0, 1] });
}

function grouped(answers: readonly Answer[]): Record<string, readonly Answer[]> {
  const groups: Record<string, Answer[]> = {};
  for (const answer of answers) (groups[answer.expected] ??= []).push(answer);
  return groups;
}

function counted(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { given } of answers) counts[given] = (counts[given] ?? 0) + 1;
  return counts;
}

function perLabel({ half, score }: HalfResult): string {
  const rows = score.labels.map(({ label, texts, precision, recall }) => [
    label,
    String(texts),
    percent(precision),
    percent(recall),
  ]);
  return columns([[`${half}, channel`, "texts", "precision", "recall"], ...rows]);
}

function mistakes(results: readonly HalfResult[]): string {
  return results
    .flatMap(({ half, question, answers }) =>
      answers
        .filter(({ expected, given }) => expected !== given)
        .map(
          ({ id, expected, given, reason }) =>
            `${half} ${question} ${id}: ${expected} expected, ${given} given (${reason})`,
        ),
    )
    .join("\n");
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(100 * share).toFixed(1)} %`;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
