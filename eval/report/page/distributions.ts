import { html, type Html } from "../../../pipeline/index.ts";
import { figure } from "../figures.ts";
import type { Report } from "../report.ts";
import { scoresByCase, type ScorerRow } from "../scorer-rows.ts";
import { quantile } from "../../statistics/descriptive.ts";
import { along, axisOf, chartRows, drawing, legend, rule, type Domain, type Side } from "./plot.ts";

const DOMAIN: Domain = [0, 1];
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A side of a distribution: the score of each case. */
type Lane = { readonly side: Side; readonly scores: ReadonlyMap<string, number> };

/** How the scores of the cases lie, a dot a case, for both sides. */
export function distributionsChart(rows: readonly ScorerRow[], report: Report): Html {
  return html`<h3>Score distributions</h3>
    <p class="quiet">
      A dot is a case. The box holds the middle half of them, and the line in it is the median.
    </p>
    ${legend(report.baseline !== null)}
    ${chartRows(
      rows.map(({ name }) => {
        const lanes = lanesOf(name, report);
        return { label: name, plot: strips(lanes), value: lanes.map(told) };
      }),
      axisOf(TICKS, DOMAIN, String),
    )}`;
}

function lanesOf(scorer: string, { candidate, baseline }: Report): Lane[] {
  const lane = { side: "candidate", scores: scoresByCase(candidate, scorer) } as const;
  if (baseline === null) return [lane];
  return [lane, { side: "baseline", scores: scoresByCase(baseline, scorer) }];
}

function strips(lanes: readonly Lane[]): Html {
  return drawing(lanes.length > 1 ? "two" : "one", [
    TICKS.map((tick) => rule(along(tick, DOMAIN), "grid")),
    lanes.map((lane, index) => strip(lane, 11 + index * 22)),
  ]);
}

function strip({ side, scores }: Lane, y: number): Html | null {
  if (scores.size === 0) return null;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((it) => quantile([...scores.values()], it));
  return html`<rect
      class="box"
      x="${along(low ?? 0, DOMAIN)}"
      width="${along((high ?? 0) - (low ?? 0), DOMAIN)}"
      y="${y - 8}"
      height="16"
    />
    ${dots(scores).map(
      ({ name, score, lift }) =>
        html`<circle class="dot ${side}" cx="${along(score, DOMAIN)}" cy="${y + lift}" r="3.5">
          <title>${name}: ${figure(score)}</title>
        </circle>`,
    )}
    <line
      class="median"
      x1="${along(middle ?? 0, DOMAIN)}"
      x2="${along(middle ?? 0, DOMAIN)}"
      y1="${y - 9}"
      y2="${y + 9}"
    />`;
}

type Dot = { readonly name: string; readonly score: number; readonly lift: number };

/** Dots that would hide one another stand apart, by turns above and below the line. */
function dots(scores: ReadonlyMap<string, number>): Dot[] {
  const taken = new Map<number, number>();
  return [...scores].map(([name, score]) => {
    const place = Math.round(score * 50);
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    const step = Math.ceil(before / 2) * (before % 2 === 0 ? -2 : 2);
    return { name, score, lift: Math.max(-7, Math.min(7, step)) };
  });
}

function told({ side, scores }: Lane): Html {
  if (scores.size === 0) return html`<span>${side} none</span>`;
  const values = [...scores.values()];
  return html`<span
    >${side} ${figure(quantile(values, 0.5))} (${figure(Math.min(...values))} to
    ${figure(Math.max(...values))})</span
  >`;
}
