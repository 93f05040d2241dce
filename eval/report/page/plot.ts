/* Charts in which all lengths are shares of the width, so that text and dots keep their size on any screen. */
import { html, type Content, type Html } from "../../../pipeline/index.ts";

/** From the lowest to the highest value of an axis. */
export type Domain = readonly [low: number, high: number];

/** Where a value stands between the ends of an axis, as SVG takes it. */
export function along(value: number, [low, high]: Domain): string {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return `${(share * 100).toFixed(2)}%`;
}

export type ChartRow = {
  readonly label: string;
  readonly plot: Html;
  /** What the plot shows, in words and figures. */
  readonly value: Content;
};

/** Rows of small plots over one axis. What they show stands beside them, so nobody needs to see them. */
export function chartRows(rows: readonly ChartRow[], axis: Html | null = null): Html {
  return html`<ul class="rows">
    ${rows.map(
      ({ label, plot, value }) =>
        html`<li><strong>${label}</strong> ${plot} <span class="value">${value}</span></li> `,
    )}
    ${axis !== null && html`<li class="axis" aria-hidden="true"><span></span>${axis}</li>`}
  </ul>`;
}

/** A drawing that says nothing that is not told beside it. */
export function drawing(size: "one" | "two" | "tall", content: Content): Html {
  return html`<svg class="plot ${size}" aria-hidden="true" focusable="false">${content}</svg>`;
}

export function rule(x: string, kind: string): Html {
  return html`<line class="${kind}" x1="${x}" x2="${x}" y1="0" y2="100%" />`;
}

/** The figures under an axis. */
export function axisOf(ticks: readonly number[], domain: Domain, told: (tick: number) => string) {
  return drawing(
    "one",
    ticks.map((tick) => {
      const x = along(tick, domain);
      return html`<text x="${x}" y="14" text-anchor="middle">${told(tick)}</text>`;
    }),
  );
}

/** Marks of both sides and what they mean. */
export function legend(hasBaseline: boolean): Html {
  return html`<p class="legend">
    <span>${swatch("candidate")} candidate</span>
    ${hasBaseline && html`<span>${swatch("baseline")} baseline</span>`}
  </p>`;
}

function swatch(side: Side): Html {
  return html`<svg aria-hidden="true" focusable="false">
    <circle class="dot ${side}" cx="6" cy="6" r="4.5" />
  </svg>`;
}

export type Side = "candidate" | "baseline";
