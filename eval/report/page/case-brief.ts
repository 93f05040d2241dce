import { html, pageLanguage, type Brief, type Html } from "../../../pipeline/index.ts";
import type { Block, PlacedClaim } from "./claims.ts";

/** The brief, claim by claim: the verdict, why, and the ways to the sentences it rests on. */
export function caseBrief(brief: Brief, id: string, blocks: readonly Block[]): Html {
  const known = new Set(brief.article.paragraphs.flatMap((it) => it.sentences.map((s) => s.id)));
  const { code, direction } = pageLanguage(brief.language ?? brief.article.language);
  const claim = (placed: PlacedClaim) =>
    html`<li class="claim" id="${placed.anchor}">
      <p class="words" lang="${code}" dir="${direction}">${placed.claim.text}</p>
      ${judgement(placed, id, known)}
    </li> `;
  return html`<div>
    <h4>Brief</h4>
    <p class="quiet">${brief.channel ?? "no channel"}, ${brief.type}: ${brief.routingReason}</p>
    ${blocks.map(
      ({ heading, claims }) =>
        html`<h5>${heading}</h5>
          <ul>
            ${claims.map(claim)}
          </ul>`,
    )}
  </div>`;
}

function judgement({ claim }: PlacedClaim, id: string, known: ReadonlySet<string>): Html {
  const { verdict, wording, reason, evidence, findings } = claim;
  const links = evidence.map((sentence) =>
    known.has(sentence)
      ? html` <a href="#${id}-${sentence}" aria-label="Evidence ${sentence}">${sentence}</a>`
      : html` <span>${sentence} (not in the article)</span>`,
  );
  return html`<p class="quiet">
      <span class="chip ${verdict}">${verdict}</span> ${wording}
      <span class="evidence">${links}</span>
    </p>
    <p class="quiet">${reason}</p>
    ${findings.map(({ code, why }) => html`<p class="quiet">${code}: ${why}</p> `)}`;
}
