import { countWords } from "../../pipeline/index.ts";
import type { Group } from "./bench.ts";
import { bootstrapMean, type Interval } from "../statistics/bootstrap.ts";
import { mean, quantile } from "../statistics/descriptive.ts";
import type { Rouge } from "./rouge.ts";
import { meanRouge, type Measure } from "./score.ts";
import { wordsOf, type Column } from "./writers.ts";

/** A group in figures: scores from 0 to 1, times in milliseconds. */
export type Summary = {
  readonly name: string;
  readonly articles: number;
  readonly references: number;
  /** Articles whose text Pulse refused. */
  readonly refused: number;
  /** Pulse first. */
  readonly columns: readonly ColumnSummary[];
  readonly takeaways: Takeaways;
};

export type ColumnSummary = {
  readonly name: string;
  readonly rouge: Readonly<Record<Measure, Rouge>>;
  /** The mean of Pulse's F1 less this one's, article by article; null for Pulse itself. */
  readonly behindPulse: Readonly<Record<Measure, Interval>> | null;
  /** Mean words of an article's summary. */
  readonly words: number;
  /** Articles it wrote nothing about. */
  readonly empty: number;
  readonly ms: { readonly median: number; readonly p95: number; readonly mean: number };
};

export type Takeaways = {
  /** Mean of an article. */
  readonly count: number;
  /** Mean of a takeaway. */
  readonly words: number;
  /** Share of the takeaways that have the length they should. */
  readonly fitting: number;
};

/** How short and how long a takeaway should be, in words. */
export const FITTING = { least: 4, most: 12 } as const;

export function summaryOf({ name, articles, columns }: Group): Summary {
  const [pulse] = columns;
  return {
    name,
    articles: articles.length,
    references: articles.reduce((sum, { references }) => sum + references.length, 0),
    refused: articles.filter(({ article }) => article === null).length,
    columns: columns.map((column) => columnSummary(column, pulse)),
    takeaways: takeawaysOf(pulse?.pieces.map(({ lines }) => lines) ?? []),
  };
}

function columnSummary(column: Column, pulse: Column | undefined): ColumnSummary {
  const { name, pieces } = column;
  const times = pieces.map(({ ms }) => ms);
  return {
    name,
    rouge: byMeasure((measure) => meanRouge(pieces.map(({ scores }) => scores[measure]))),
    behindPulse:
      pulse === undefined || pulse === column
        ? null
        : byMeasure((measure) => bootstrapMean(leadsOf(pulse, column, measure))),
    words: mean(pieces.map(({ lines }) => wordsOf(lines))),
    empty: pieces.filter(({ lines }) => lines.length === 0).length,
    ms: { median: quantile(times, 0.5), p95: quantile(times, 0.95), mean: mean(times) },
  };
}

/** By how much F1 the first column leads the second, article by article. */
export function leadsOf(first: Column, second: Column, measure: Measure): number[] {
  return first.pieces.map(
    ({ scores }, index) => scores[measure].f1 - (second.pieces[index]?.scores[measure].f1 ?? 0),
  );
}

export function byMeasure<Value>(of: (measure: Measure) => Value): Record<Measure, Value> {
  return { rouge1: of("rouge1"), rouge2: of("rouge2"), rougeLsum: of("rougeLsum") };
}

function takeawaysOf(lists: readonly (readonly string[])[]): Takeaways {
  const lengths = lists.flat().map(countWords);
  const fitting = lengths.filter((words) => words >= FITTING.least && words <= FITTING.most);
  return {
    count: lengths.length / lists.length,
    words: mean(lengths),
    fitting: fitting.length / lengths.length,
  };
}
