import { html, type Html } from "../../../pipeline/index.ts";
import { figure } from "../figures.ts";
import type { HistoryEntry } from "../history-entry.ts";
import { trendsOf, type Trend } from "../trend.ts";
import { along, chartRows, drawing, rule, type Domain } from "./plot.ts";

/** How each scorer went from run to run, between its lowest and its highest. */
export function trendChart(history: readonly HistoryEntry[]): Html | null {
  if (history.length < 2) return null;
  const trends = trendsOf(history);
  return html`<h3>Trend</h3>
    <p class="quiet">
      The mean of each scorer from ${history.at(0)?.date} to ${history.at(-1)?.date}, each drawn
      between its own lowest and highest.
    </p>
    ${chartRows(
      trends.map((trend) => ({
        label: trend.scorer,
        plot: drawing("one", [rule("0%", "grid"), rule("100%", "grid"), way(trend)]),
        value: told(trend),
      })),
    )}`;
}

function way({ means }: Trend): Html[] {
  const known = knownOf(means);
  const heights: Domain = [Math.min(...known), Math.max(...known)];
  const runs: Domain = [0, Math.max(1, means.length - 1)];
  const spots = means.flatMap((mean, run) =>
    mean === null
      ? []
      : [{ x: along(run, runs), y: along(heights[1] + heights[0] - mean, heights) }],
  );
  return spots.map(({ x, y }, index) => {
    const from = spots[index - 1];
    return from === undefined
      ? html`<circle class="dot candidate" cx="${x}" cy="${y}" r="3" />`
      : html`<line class="line" x1="${from.x}" y1="${from.y}" x2="${x}" y2="${y}" /><circle
            class="dot candidate"
            cx="${x}"
            cy="${y}"
            r="3"
          />`;
  });
}

function told({ means }: Trend): string {
  const known = knownOf(means);
  const ends = `${figure(Math.min(...known))} to ${figure(Math.max(...known))}`;
  return `${figure(known[0] ?? null)} → ${figure(known.at(-1) ?? null)}, within ${ends}`;
}

function knownOf(means: Trend["means"]): number[] {
  return means.filter((mean) => mean !== null);
}
