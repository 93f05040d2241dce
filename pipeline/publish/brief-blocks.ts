import {
  sentencesOf,
  type Brief,
  type JudgedClaim,
  type JudgedParagraph,
} from "../schema/index.ts";
import { html, type Html } from "./html.ts";
import { analysisAnchor, takeawayAnchor, WHY_ANCHOR } from "./places.ts";
import { NO_ANALYSIS, VERDICT_WORDS, warns } from "./wording.ts";

/** The three blocks, each claim with the sentences it rests on and, where needed, its verdict. */
export function briefBlocks(brief: Brief): Html {
  const known = new Set(sentencesOf(brief.article).map(({ id }) => id));
  return html` <section class="why" aria-labelledby="why-heading">
      <h2 id="why-heading" lang="en">Why It Matters</h2>
      <p id="${WHY_ANCHOR}">${claimWithin(brief.whyItMatters, known)}</p>
    </section>
    <section class="takeaways" aria-labelledby="takeaways-heading">
      <h2 id="takeaways-heading" lang="en">Key Takeaways</h2>
      <ul>
        ${brief.keyTakeaways.map((claim, index) => takeaway(claim, index, known))}
      </ul>
    </section>
    <section class="analysis" aria-labelledby="analysis-heading">
      <h2 id="analysis-heading" lang="en">Pulse Analysis</h2>
      ${brief.pulseAnalysis.map((paragraph, index) => analysis(paragraph, index, known))}
      ${brief.pulseAnalysis.length === 0 && noAnalysis(brief)}
    </section>`;
}

function takeaway(claim: JudgedClaim, index: number, known: ReadonlySet<string>): Html {
  return html`<li id="${takeawayAnchor(index)}">${claimWithin(claim, known)}</li> `;
}

function analysis({ claims }: JudgedParagraph, index: number, known: ReadonlySet<string>): Html {
  const parts = claims.map((claim) => html`${claimWithin(claim, known)} `);
  return html`<p id="${analysisAnchor(index)}">${parts}</p> `;
}

function noAnalysis({ coverage }: Brief): Html {
  return html`<p class="quiet" lang="en" dir="ltr">${NO_ANALYSIS[coverage]}</p>`;
}

function claimWithin(claim: JudgedClaim, known: ReadonlySet<string>): Html {
  const text = warns(claim.verdict)
    ? html`<span class="doubtful">${claim.text}</span>`
    : html`${claim.text}`;
  return html`${text}${references(claim, known)}${verdictOf(claim)}`;
}

/** The first stays on the line of the claim it belongs to. */
function references({ evidence }: JudgedClaim, known: ReadonlySet<string>): Html | null {
  if (evidence.length === 0) return null;
  const links = evidence.map((id, index) => {
    const space = index === 0 ? "\u00a0" : " ";
    return html`${space}${reference(id, known)}`;
  });
  return html`<span class="references" lang="en">${links}</span>`;
}

function reference(id: string, known: ReadonlySet<string>): Html {
  return known.has(id)
    ? html`<a href="#${id}" aria-label="Evidence ${id}">${id}</a>`
    : html`<span>${id} (not in the article)</span>`;
}

function verdictOf({ verdict, reason }: JudgedClaim): Html | null {
  const words = VERDICT_WORDS[verdict];
  if (words === null) return null;
  return warns(verdict)
    ? html` <span class="verdict ${verdict}" lang="en" dir="ltr"
        ><strong>${words}.</strong> ${reason}</span
      >`
    : html`${"\u00a0"}<span class="interpretation" lang="en">${words}</span>`;
}
