/* How the scores went over time. */
import { columns } from "../columns.ts";
import { figure, signed } from "./figures.ts";
import type { HistoryEntry } from "./history-entry.ts";

/** How a scorer's mean went. */
export type Trend = {
  readonly scorer: string;
  /** By run; null where a run has none. */
  readonly means: readonly (number | null)[];
};

/** How many runs a trend goes back. */
const RUNS = 30;

/** The trend of each scorer that the latest run has. */
export function trendsOf(history: readonly HistoryEntry[]): Trend[] {
  const runs = history.slice(-RUNS);
  return Object.keys(runs.at(-1)?.means ?? {}).map((scorer) => ({
    scorer,
    means: runs.map(({ means }) => means[scorer] ?? null),
  }));
}

/** A line a scorer: where it began, where it is, and the way between, from its lowest to its highest. */
export function trendTable(history: readonly HistoryEntry[]): string {
  const rows = trendsOf(history).map(({ scorer, means }) => {
    const known = means.filter((value) => value !== null);
    const [first, last] = [known[0] ?? null, known.at(-1) ?? null];
    const change = first === null || last === null ? null : last - first;
    const ends = [Math.min(...known), Math.max(...known)] as const;
    return [
      ...[scorer, String(known.length), figure(first), figure(last), signed(change)],
      ...[figure(ends[0]), figure(ends[1]), sparkline(means)],
    ];
  });
  const heading = ["scorer", "runs", "first", "latest", "change", "lowest", "highest", ""];
  return columns([heading, ...rows], { words: [0, 7] });
}

const BARS = "▁▂▃▄▅▆▇█";

/** A bar a value between the lowest and the highest; a space where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values
    .map((value) => {
      if (value === null) return " ";
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return BARS[Math.round(share * (BARS.length - 1))] ?? "";
    })
    .join("");
}
