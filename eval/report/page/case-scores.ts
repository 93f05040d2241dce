import { html, type Html } from "../../../pipeline/index.ts";
import { STANDING_WORDS, type CaseView } from "../case-views.ts";
import { figure, signed } from "../figures.ts";

/** What is wrong with a case, and every score with its reason. */
export function caseScores(view: CaseView): Html {
  const findings = findingLines(view);
  return html`<div>
    <h4>Findings</h4>
    ${
      findings.length === 0
        ? html`<p class="quiet">No invariant is broken, and every check of the brief passed.</p>`
        : html`<ul class="lines">
            ${findings}
          </ul>`
    }
    <h5>Scores</h5>
    <ul class="lines">
      ${scoreLines(view)}
    </ul>
  </div>`;
}

function findingLines({ broken, subject, scored }: CaseView): Html[] {
  const checks = subject?.brief.provenance.checks.filter(({ passed }) => !passed) ?? [];
  const { failure } = scored;
  return [
    ...(failure === null ? [] : [line("broken", failure.code, failure.message)]),
    ...broken.map(({ name, reason, standing }) =>
      line("broken", `${name} broken${STANDING_WORDS[standing]}`, reason),
    ),
    ...checks.flatMap(({ name, findings }) =>
      findings.map(({ code, why }) => line("partly", `${name}: ${code}`, why)),
    ),
  ];
}

function line(tone: string, what: string, why: string): Html {
  return html`<li><span class="chip ${tone}">${what}</span> ${why}</li> `;
}

function scoreLines({ scored, before }: CaseView): Html[] {
  const names = new Set([...Object.keys(scored.scores), ...Object.keys(before?.scores ?? {})]);
  return [...names].map((name) => {
    const now = scored.scores[name];
    const to = now?.score ?? null;
    return html`<li>
      <strong>${name}</strong> ${figure(to)} ${former(to, before?.scores[name]?.score ?? null)}
      <span class="quiet">${now?.reason ?? "There is no such score any more."}</span>
    </li> `;
  });
}

/** What it was, where that is another. */
function former(to: number | null, from: number | null): Html | null {
  if (from === null || from === to) return null;
  if (to === null) return html`<span class="fell">was ${figure(from)}</span>`;
  const tone = to < from ? "fell" : "rose";
  return html`<span class="${tone}">was ${figure(from)} (${signed(to - from)})</span>`;
}
