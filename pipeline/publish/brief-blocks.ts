import { sentencesOf, type Article, type Brief, type JudgedClaim } from "../schema/index.ts";
import { html, type Html } from "./html.ts";
import { originalOf } from "./original.ts";
import { analysisAnchor, takeawayAnchor, WHY_ANCHOR } from "./places.ts";
import { runsOf, withInnerMarks, type Part, type Run } from "./quoting.ts";
import { analysisNotice, VERDICT_WORDS, warns, WORDING_LABEL } from "./wording.ts";

/** What claims rest on. */
type Ground = {
  readonly article: Article;
  /** The public address of the article; null when there is none. */
  readonly href: string | null;
  readonly known: ReadonlySet<string>;
};

/** The three blocks, each claim with the sentences it rests on and, where needed, its verdict. */
export function briefBlocks(brief: Brief): Html {
  const { article } = brief;
  const known = new Set(sentencesOf(article).map(({ id }) => id));
  const ground = { article, href: originalOf(article).href, known };
  const notice = analysisNotice(brief);
  return html` <section class="why" aria-labelledby="why-heading">
      <h2 id="why-heading" lang="en">Why It Matters</h2>
      <p id="${WHY_ANCHOR}">${prose([brief.whyItMatters], ground)}</p>
    </section>
    <section class="takeaways" aria-labelledby="takeaways-heading">
      <h2 id="takeaways-heading" lang="en">Key Takeaways</h2>
      <ul>
        ${brief.keyTakeaways.map(
          (claim, index) => html`<li id="${takeawayAnchor(index)}">${prose([claim], ground)}</li> `,
        )}
      </ul>
    </section>
    <section class="analysis" aria-labelledby="analysis-heading">
      <h2 id="analysis-heading" lang="en">Pulse Analysis</h2>
      ${brief.pulseAnalysis.map(
        ({ claims }, index) => html`<p id="${analysisAnchor(index)}">${prose(claims, ground)}</p> `,
      )}
      ${notice !== null && html`<p class="quiet" lang="en" dir="ltr">${notice}</p>`}
    </section>`;
}

/** Claims as running text; those in the words of the source are quoted. */
function prose(claims: readonly JudgedClaim[], ground: Ground): Html {
  const runs = runsOf(claims, ground.article);
  return html`${runs.map((run, index) => html`${index > 0 && " "}${passage(run, ground)}`)}`;
}

/** The quotation ends before the references of its last claim: they are not what is quoted. */
function passage({ quoted, parts }: Run, ground: Ground): Html {
  const texts = parts.map((part, index) => {
    const text = claimText(part, quoted);
    return index < parts.length - 1 ? html`${text}${references(part.claim, ground)}` : text;
  });
  const last = parts.slice(-1).map(({ claim }) => [references(claim, ground), marksOf(claim)]);
  if (!quoted) return html`${texts}${last}`;
  return ground.href === null
    ? html`<q>${texts}</q>${last}`
    : html`<q cite="${ground.href}">${texts}</q>${last}`;
}

function claimText({ claim, between }: Part, quoted: boolean): Html {
  const text = quoted ? withInnerMarks(claim.text) : claim.text;
  return warns(claim.verdict)
    ? html`${between}<span class="doubtful">${text}</span>`
    : html`${between}${text}`;
}

/** The first stays on the line of the claim it belongs to. */
function references({ evidence }: JudgedClaim, { known }: Ground): Html | null {
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

function marksOf({ wording, verdict, reason }: JudgedClaim): Html {
  const words = VERDICT_WORDS[verdict];
  const note = WORDING_LABEL[wording];
  return html`${note !== null && label(note)}${
    words !== null &&
    (warns(verdict)
      ? html` <span class="verdict ${verdict}" lang="en" dir="ltr"
          ><strong>${words}.</strong> ${reason}</span
        >`
      : label(words))
  }`;
}

function label(words: string): Html {
  return html`${"\u00a0"}<span class="label" lang="en">${words}</span>`;
}
