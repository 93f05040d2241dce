import { html, type Html } from "../../../pipeline/index.ts";
import type { Evaluation } from "../../evaluation.ts";
import { mean } from "../../statistics/descriptive.ts";
import { meanScore } from "../case-views.ts";
import { dollars, figure, listed } from "../figures.ts";
import type { Report } from "../report.ts";
import { along, drawing, legend, rule, type Domain, type Side } from "./plot.ts";

/** A brief, by what it cost and how good it is. */
type Spot = { readonly name: string; readonly cost: number; readonly quality: number };

type Cloud = { readonly side: Side; readonly spots: readonly Spot[] };

/** What quality costs: to the left is cheaper, higher up is better. */
export function costQualityChart(report: Report): Html {
  const metrics = report.gate?.metrics.map(({ name }) => name) ?? [];
  const names = metrics.length > 0 ? metrics : undefined;
  const clouds = cloudsOf(report, names);
  const spots = clouds.flatMap((cloud) => cloud.spots);
  const what = names === undefined ? "all scores" : listed(names);
  return html`<h3>Cost against quality</h3>
    ${
      spots.length === 0
        ? html`<p class="quiet">
            Nothing was charged for these briefs, so there is nothing to set against quality.
          </p>`
        : html`<p class="quiet">
              A dot is a brief: to the left is cheaper, higher up is better. Quality is the mean of
              ${what}; the larger dots are the means of all briefs.
            </p>
            ${legend(report.baseline !== null)} ${scatter(clouds, spots)}
            <p class="quiet">${clouds.map(told).join("; ")}.</p>`
    }`;
}

function cloudsOf({ candidate, baseline }: Report, names: readonly string[] | undefined): Cloud[] {
  const clouds: Cloud[] = [
    { side: "candidate", spots: spotsOf(candidate, names) },
    { side: "baseline", spots: baseline === null ? [] : spotsOf(baseline, names) },
  ];
  return clouds.filter(({ spots }) => spots.length > 0);
}

function spotsOf({ cases }: Evaluation, names: readonly string[] | undefined): Spot[] {
  return cases.flatMap((scored) => {
    const quality = meanScore(scored, names);
    return scored.cost === null || quality === null
      ? []
      : [{ name: scored.case, cost: scored.cost, quality }];
  });
}

function scatter(clouds: readonly Cloud[], spots: readonly Spot[]): Html {
  const costs: Domain = [0, Math.max(...spots.map(({ cost }) => cost)) || 1];
  const lowest = Math.floor(Math.min(...spots.map(({ quality }) => quality)) * 10) / 10;
  const heights: Domain = [Math.min(lowest, 0.9), 1];
  return drawing("tall", [
    [0, 0.5, 1].map((share) => costTick(costs[1] * share, costs)),
    [0, 0.5, 1].map((share) => qualityTick(heights[0] + (1 - heights[0]) * share, heights)),
    clouds.map((cloud) => [
      cloud.spots.map((spot) => dot(spot, cloud.side, 4, [costs, heights])),
      dot(middleOf(cloud), cloud.side, 9, [costs, heights]),
    ]),
  ]);
}

type Domains = readonly [costs: Domain, heights: Domain];

function dot({ name, cost, quality }: Spot, side: Side, size: number, at: Domains): Html {
  return html`<circle
    class="dot ${side}"
    cx="${along(cost, at[0])}"
    cy="${fromTop(quality, at[1])}"
    r="${size}"
  >
    <title>${name}: ${dollars(cost)}, ${figure(quality)}</title>
  </circle>`;
}

function costTick(cost: number, domain: Domain): Html {
  const anchor = cost === 0 ? "start" : cost === domain[1] ? "end" : "middle";
  const x = along(cost, domain);
  return html`${rule(x, "grid")}<text x="${x}" y="100%" dy="16" text-anchor="${anchor}"
      >${dollars(cost)}</text
    >`;
}

function qualityTick(quality: number, domain: Domain): Html {
  const y = fromTop(quality, domain);
  return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}" /><text x="4" y="${y}" dy="-4"
      >${figure(quality)}</text
    >`;
}

function fromTop(quality: number, [low, high]: Domain): string {
  return along(high - quality, [0, high - low]);
}

function middleOf({ side, spots }: Cloud): Spot {
  return {
    name: `Mean of the ${side}`,
    cost: mean(spots.map(({ cost }) => cost)),
    quality: mean(spots.map(({ quality }) => quality)),
  };
}

function told(cloud: Cloud): string {
  const { cost, quality } = middleOf(cloud);
  return `${cloud.side}: ${dollars(cost)} a brief, quality ${figure(quality)}`;
}
