import {
  html,
  pageLanguage,
  safeHref,
  type Article,
  type Html,
  type Paragraph,
  type Sentence,
} from "../../../pipeline/index.ts";
import type { Block, PlacedClaim } from "./claims.ts";

/** The article, sentence by sentence, each with the ways back to the claims that rest on it. */
export function caseArticle(article: Article, id: string, blocks: readonly Block[]): Html {
  const { code, direction } = pageLanguage(article.language);
  const citing = claimsBySentence(blocks);
  return html`<section class="article" tabindex="0" aria-labelledby="${id}-title ${id}-article">
    <h4 id="${id}-article">Article</h4>
    <p lang="${code}" dir="${direction}"><strong>${article.title}</strong></p>
    ${source(article)}
    <ul class="sentences" lang="${code}" dir="${direction}">
      ${article.paragraphs.map((paragraph) =>
        paragraph.sentences.map((sentence, at) =>
          sentenceItem(sentence, kindOf(paragraph, at), id, citing.get(sentence.id) ?? []),
        ),
      )}
    </ul>
  </section>`;
}

function source({ url, coverage, coverageReasons }: Article): Html {
  const href = safeHref(url);
  const link =
    href !== null && html`<a href="${href}" rel="external noopener noreferrer">${href}</a>; `;
  return html`<p class="quiet">
    ${link}coverage ${coverage}${coverageReasons.length > 0 && ": "}${coverageReasons.join(" ")}
  </p>`;
}

function kindOf({ kind }: Paragraph, at: number): string {
  return at === 0 ? `${kind} first` : kind;
}

function sentenceItem(
  { id, text }: Sentence,
  kind: string,
  caseId: string,
  citing: readonly PlacedClaim[],
): Html {
  const back = citing.map(({ anchor, name }) => html` <a href="#${anchor}">${name}</a>`);
  return html`<li id="${caseId}-${id}" class="${kind}">
    <span class="id">${id}</span>
    <span
      >${text}${back.length > 0 && html` <span class="back" lang="en" dir="ltr">cited by${back}</span>`}</span
    >
  </li> `;
}

function claimsBySentence(blocks: readonly Block[]): Map<string, PlacedClaim[]> {
  const found = new Map<string, PlacedClaim[]>();
  for (const placed of blocks.flatMap(({ claims }) => claims))
    for (const id of new Set(placed.claim.evidence))
      found.set(id, [...(found.get(id) ?? []), placed]);
  return found;
}
