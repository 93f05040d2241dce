import { html, type Html } from "../../../pipeline/index.ts";
import { range, signed } from "../figures.ts";
import { toneOf, verdictOf, type ScorerRow } from "../scorer-rows.ts";
import { along, axisOf, chartRows, drawing, rule, type Domain } from "./plot.ts";

/** How far each scorer moved, with its interval: what lies left of the line fell. */
export function differencesChart(rows: readonly ScorerRow[]): Html | null {
  const compared = rows.filter(({ interval }) => interval !== null);
  if (compared.length === 0) return null;
  const domain = domainOf(compared);
  return html`<h3>Paired differences</h3>
    <p class="quiet">
      Candidate less baseline, article by article, with the 95 % interval of the mean: left of the
      line it fell. The dashed line is the margin within which a drop counts as none.
    </p>
    ${chartRows(
      compared.map((row) => ({
        label: row.name,
        plot: forest(row, domain),
        value: `${signed(row.difference)} (${range(row.interval)}), ${verdictOf(row)}`,
      })),
      axisOf([domain[0], domain[0] / 2, 0, domain[1] / 2, domain[1]], domain, tick),
    )}`;
}

function forest(row: ScorerRow, domain: Domain): Html {
  const { difference, interval, gated } = row;
  const [low, high] = interval ?? [0, 0];
  const tone = toneOf(row);
  return drawing(
    "one",
    html`${rule(along(0, domain), "zero")}
      ${gated !== null && rule(along(-gated.margin, domain), "margin")}
      <line
        class="interval ${tone}"
        x1="${along(low, domain)}"
        x2="${along(high, domain)}"
        y1="50%"
        y2="50%"
      />
      <circle class="point ${tone}" cx="${along(difference ?? 0, domain)}" cy="50%" r="5" />`,
  );
}

const REACHES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** As far to both sides as the widest interval reaches, to a round figure. */
function domainOf(rows: readonly ScorerRow[]): Domain {
  const ends = rows.flatMap(({ interval, gated }) => [...(interval ?? []), gated?.margin ?? 0]);
  const most = Math.max(...ends.map(Math.abs));
  const reach = REACHES.find((it) => it >= most) ?? most;
  return [-reach, reach];
}

function tick(value: number): string {
  return value === 0 ? "0" : `${value > 0 ? "+" : ""}${Number(value.toFixed(3))}`;
}
