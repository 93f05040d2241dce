import { html, type Html } from "../../../pipeline/index.ts";
import { allDrops, STANDING_WORDS, type CaseView } from "../case-views.ts";
import { counted, figure, range, signed } from "../figures.ts";
import { outcomeOf, outcomeSentence } from "../outcome.ts";
import type { Report } from "../report.ts";
import { toneOf, verdictOf, type ScorerRow } from "../scorer-rows.ts";

/** What came of it, and why. */
export function outcomeSection(report: Report): Html {
  const reasons = report.gate?.reasons ?? [];
  return html`<section aria-labelledby="outcome">
    <h2 id="outcome">Outcome</h2>
    <p class="outcome ${outcomeOf(report)}">${outcomeSentence(report)}</p>
    ${
      reasons.length > 0 &&
      html`<ul class="reasons">
        ${reasons.map((reason) => html`<li>${reason}</li> `)}
      </ul>`
    }
  </section>`;
}

/** How many falls are listed; all stand with their cases. */
const DROPS = 25;

/** The deepest falls, each with the way to its case. */
export function worseSection(views: readonly CaseView[]): Html | null {
  const drops = allDrops(views);
  if (drops.length === 0) return null;
  const rest = drops.length - DROPS;
  return lines("What got worse", [
    ...drops
      .slice(0, DROPS)
      .map(({ view, drop: { metric, from, to, reason, isGated } }) =>
        line(
          view,
          `${metric} ${figure(from)} → ${figure(to)}${isGated ? "" : ", not gated"}`,
          reason,
        ),
      ),
    ...(rest > 0
      ? [html`<li class="quiet">${counted(rest, "smaller fall")} in the cases below</li>`]
      : []),
  ]);
}

export function brokenSection(views: readonly CaseView[]): Html | null {
  const broken = views.flatMap((view) =>
    view.broken.map(({ name, reason, standing }) =>
      line(view, name + STANDING_WORDS[standing], reason),
    ),
  );
  return broken.length === 0 ? null : lines("Broken invariants", broken);
}

export function failureSection(views: readonly CaseView[]): Html | null {
  const failures = views.flatMap((view) => {
    const { failure } = view.scored;
    return failure === null ? [] : [line(view, failure.code, failure.message)];
  });
  return failures.length === 0 ? null : lines("Failures", failures);
}

function lines(heading: string, items: readonly Html[]): Html {
  const id = heading.toLowerCase().replaceAll(" ", "-");
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <ul class="lines">
      ${items}
    </ul>
  </section>`;
}

function line({ id, title }: CaseView, what: string, why: string): Html {
  return html`<li>
    <a href="#${id}">${title}</a> <strong>${what}</strong> <span class="quiet">${why}</span>
  </li> `;
}

/** A row a scorer. */
export function scoreTable(rows: readonly ScorerRow[]): Html {
  return html`<p class="quiet">Means over the cases that both sides have a score for.</p>
    <div class="wide" tabindex="0" role="region" aria-label="Table of scores">
      <table>
        <thead>
          <tr>
            <th scope="col">scorer</th>
            <th scope="col" class="number">n</th>
            <th scope="col" class="number">baseline</th>
            <th scope="col" class="number">candidate</th>
            <th scope="col" class="number">difference</th>
            <th scope="col" class="number">95 % interval</th>
            <th scope="col">verdict</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(scoreRow)}
        </tbody>
      </table>
    </div>`;
}

function scoreRow(row: ScorerRow): Html {
  const { name, question, n, candidate, baseline, difference, interval } = row;
  return html`<tr>
    <th scope="row">
      ${name}${question !== null && html` <span class="quiet">${question}</span>`}
    </th>
    <td class="number">${n}</td>
    <td class="number">${figure(baseline)}</td>
    <td class="number">${figure(candidate)}</td>
    <td class="number">${signed(difference)}</td>
    <td class="number">${range(interval)}</td>
    <td><span class="chip ${toneOf(row)}">${verdictOf(row)}</span></td>
  </tr> `;
}
