import { createHash } from "node:crypto";
import { html, styleElement, type Html } from "../../pipeline/index.ts";
import { caseViews } from "./case-views.ts";
import { chargesLine } from "./charges.ts";
import { outcomeOf, whoseOf } from "./outcome.ts";
import { casesSection } from "./page/cases.ts";
import { costQualityChart } from "./page/cost-quality.ts";
import { differencesChart } from "./page/differences.ts";
import { distributionsChart } from "./page/distributions.ts";
import { REPORT_STYLE } from "./page/style.ts";
import {
  brokenSection,
  failureSection,
  outcomeSection,
  scoreTable,
  worseSection,
} from "./page/summary.ts";
import { trendChart } from "./page/trend-chart.ts";
import type { Report } from "./report.ts";
import { scorerRows } from "./scorer-rows.ts";

/**
 * The report as one page that needs nothing else: no script, no image, no request of any kind. What
 * articles, models and scorers say is text in it, whatever it holds.
 */
export function htmlReport(report: Report): string {
  return String(
    html`<!doctype html>
      <html lang="en">
        ${head(report)}
        <body>
          <a class="skip" href="#report">Skip to the report</a>
          <header>
            <h1>${report.title}</h1>
            ${sides(report)}
          </header>
          <main id="report">${sections(report)}</main>
        </body>
      </html> `,
  );
}

/** The hash lets this one style sheet in, so that no other can be slipped in beside it. */
const SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(REPORT_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function head(report: Report): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${report.title}: ${outcomeOf(report)}</title>
    ${styleElement(REPORT_STYLE)}
  </head>`;
}

function sides({ candidate, baseline, date }: Report): Html {
  return html`<dl class="sides">
    ${date !== undefined && fact("date", date)}
    ${fact("candidate", `${whoseOf(candidate)}; ${chargesLine(candidate)}`)}
    ${baseline !== null && fact("baseline", `${whoseOf(baseline)}; ${chargesLine(baseline)}`)}
  </dl>`;
}

function fact(name: string, value: string): Html {
  return html`<dt>${name}</dt>
    <dd>${value}</dd> `;
}

function sections(report: Report): Html {
  const views = caseViews(report);
  const rows = scorerRows(report);
  return html`${outcomeSection(report)} ${worseSection(views)} ${brokenSection(views)}
    ${failureSection(views)}
    <section aria-labelledby="scores">
      <h2 id="scores">Scores</h2>
      ${scoreTable(rows)} ${differencesChart(rows)} ${distributionsChart(rows, report)}
      ${costQualityChart(report)} ${trendChart(report.history ?? [])}
    </section>
    ${casesSection(views)}`;
}
