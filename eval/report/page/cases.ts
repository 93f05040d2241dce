import { html, type Html } from "../../../pipeline/index.ts";
import { meanScore, type CaseView } from "../case-views.ts";
import { counted, figure } from "../figures.ts";
import { caseArticle } from "./case-article.ts";
import { caseBrief } from "./case-brief.ts";
import { caseScores } from "./case-scores.ts";
import { blocksOf } from "./claims.ts";

/** Every case, closed at first; a link to anything within opens the one it leads to. */
export function casesSection(views: readonly CaseView[]): Html {
  return html`<section aria-labelledby="cases">
    <h2 id="cases">Cases</h2>
    <p class="quiet">The worst first. Open one to see article, brief, findings and scores.</p>
    ${views.map(caseDetails)}
  </section>`;
}

function caseDetails(view: CaseView): Html {
  const { id, title, scored, subject } = view;
  const blocks = subject === null ? [] : blocksOf(subject.brief, id);
  return html`<details class="case">
    <summary>
      <h3 id="${id}-title">${title}</h3>
      ${chips(view)}
      <span class="quiet">mean ${figure(meanScore(scored))}</span>
    </summary>
    <div class="body" id="${id}">
      <div class="columns">
        ${
          subject !== null && [
            caseArticle(subject.article, id, blocks),
            caseBrief(subject.brief, id, blocks),
          ]
        }
        ${caseScores(view)}
      </div>
    </div>
  </details> `;
}

/** What makes it worse than others. */
function chips({ scored, broken, drops }: CaseView): Html[] {
  const fresh = broken.filter(({ standing }) => standing === "new").length;
  const old = broken.length - fresh;
  const gated = drops.filter(({ isGated }) => isGated);
  return [
    ...(scored.failure === null ? [] : [chip("broken", "failed")]),
    ...(fresh > 0 ? [chip("broken", `${counted(fresh, "broken invariant")}`)] : []),
    ...(old > 0 ? [chip("partly", `${old} broken, not counted`)] : []),
    ...gated
      .slice(0, 3)
      .map(({ metric, from, to }) => chip("partly", `${metric} ${figure(from)} → ${figure(to)}`)),
  ];
}

function chip(tone: string, text: string): Html {
  return html`<span class="chip ${tone}">${text}</span> `;
}
