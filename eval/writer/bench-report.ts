import { columns as aligned } from "../columns.ts";
import type { Group } from "./bench.ts";
import { RESAMPLES, type Interval } from "../statistics/bootstrap.ts";
import { byMeasure, FITTING, leadsOf, summaryOf, type Summary } from "./summary.ts";

type TableOptions = {
  /** The folder that was read. */
  readonly data: string;
  /** How many articles are listed where Pulse trails the lead most. */
  readonly worst: number;
};

/** The result for people. */
export function writerTables(groups: readonly Group[], { data, worst }: TableOptions): string {
  return [
    `${data}: stemmed ROUGE F1 x 100, where an article has several references the mean over them`,
    ...groups.map(summaryOf).flatMap((it) => [scoreTable(it), leadTable(it), takeawayLine(it)]),
    ...groups.map((group) => worstList(group, worst)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The result for programs, without a line break: scores from 0 to 100, times in milliseconds. */
export function writerLine(groups: readonly Group[]): string {
  return JSON.stringify({
    resamples: RESAMPLES.mean,
    groups: groups.map(summaryOf).map(({ columns, takeaways, ...counts }) => ({
      ...counts,
      takeaways: roundedAll(takeaways, 4),
      columns: columns.map(({ rouge, behindPulse, words, ms, ...column }) => ({
        ...column,
        ...byMeasure((measure) => hundredfoldAll(rouge[measure])),
        ...(behindPulse && {
          behindPulse: byMeasure((measure) => hundredfoldAll(behindPulse[measure])),
        }),
        words: rounded(words, 1),
        ms: roundedAll(ms, 3),
      })),
    })),
  });
}

function scoreTable({ name, articles, references, refused, columns }: Summary): string {
  const rows = columns.map(({ name: column, rouge, words, empty, ms }) => [
    column,
    hundredfold(rouge.rouge1.f1),
    hundredfold(rouge.rouge2.f1),
    hundredfold(rouge.rougeLsum.f1),
    hundredfold(rouge.rouge1.precision),
    hundredfold(rouge.rouge1.recall),
    words.toFixed(1),
    String(empty),
    ms.median.toFixed(2),
    ms.p95.toFixed(2),
  ]);
  const told = refused > 0 ? `, ${refused} of them refused by Pulse` : "";
  const heading = ["R-1", "R-2", "R-Lsum", "R-1 prec.", "R-1 recall", "words", "empty"];
  return [
    `${name}: ${articles} articles${told}, ${references} references`,
    aligned([["", ...heading, "ms median", "ms p95"], ...rows]),
  ].join("\n");
}

function leadTable({ name, columns }: Summary): string {
  const rows = columns.flatMap(({ name: column, behindPulse }) => {
    if (behindPulse === null) return [];
    const { rouge1, rouge2, rougeLsum } = behindPulse;
    return [[column, ...[rouge1, rouge2, rougeLsum].map(intervalText)]];
  });
  return aligned([
    [`${name}: Pulse less …, with the 95 % interval`, "R-1", "R-2", "R-Lsum"],
    ...rows,
  ]);
}

function takeawayLine({ name, takeaways: { count, words, fitting } }: Summary): string {
  const share = `${(100 * fitting).toFixed(1)} % of ${FITTING.least}–${FITTING.most} words`;
  return `${name}: ${count.toFixed(2)} takeaways an article, ${words.toFixed(1)} words each, ${share}`;
}

/** For the terminal of whoever mends the writer: what it made of the articles where the lead is best. */
function worstList({ name, articles, columns }: Group, worst: number): string {
  const [pulse, lead] = columns;
  if (worst === 0 || !pulse || !lead) return "";
  const leads = leadsOf(pulse, lead, "rouge1").map((by, index) => ({ by, index }));
  const lines = leads
    .toSorted((a, b) => a.by - b.by)
    .slice(0, worst)
    .flatMap(({ by, index }) => [
      `${hundredfold(by)}  ${articles[index]?.doc ?? ""}`,
      ...(pulse.pieces[index]?.lines ?? []).map((line) => `  - ${line}`),
    ]);
  return [`${name}: where Pulse trails ${lead.name} most, in R-1`, ...lines].join("\n");
}

function intervalText({ value, low, high }: Interval): string {
  const [middle, ...ends] = [value, low, high].map((end) =>
    hundredfold(end).replace(/^(?=\d)/, "+"),
  );
  return `${middle} [${ends.join(", ")}]`;
}

function hundredfold(value: number): string {
  return (100 * value).toFixed(2);
}

function hundredfoldAll<Key extends string>(values: Readonly<Record<Key, number>>) {
  return mapped(values, (value) => rounded(100 * value, 2));
}

function roundedAll<Key extends string>(values: Readonly<Record<Key, number>>, digits: number) {
  return mapped(values, (value) => rounded(value, digits));
}

function mapped(
  values: Readonly<Record<string, number>>,
  change: (value: number) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
