import type { Article, Brief } from "../schema/index.ts";
import { excerptOf, withoutDots } from "./excerpt.ts";
import { html, type Html } from "./html.ts";
import { dayIn, pageLanguage, type PageLanguage } from "./language.ts";
import { originalOf, type Original } from "./original.ts";
import { citedSentences, type CitedSentence } from "./places.ts";

/** The article itself: headline, standfirst, authors, date, an excerpt, and the way to the rest. */
export function originalSection(
  { article }: Brief,
  language: PageLanguage,
  excerptWords: number,
): Html {
  const excerpt = excerptOf(article, excerptWords);
  const { code, direction } = pageLanguage(article.language);
  return html` <section
    class="original"
    aria-labelledby="original-heading"
    lang="${code}"
    dir="${direction}"
  >
    <h2 id="original-heading" lang="en">The Original</h2>
    <h3>${article.title}</h3>
    ${standfirst(article, excerpt)}
    <p class="byline">${byline(article, language)}</p>
    ${
      excerpt.length > 0 &&
      html`<blockquote>${excerpt.map((text) => html`<p>${text}</p> `)}</blockquote>`
    }
    ${wayToOriginal(originalOf(article))}
  </section>`;
}

/** Many publishers repeat the opening as the standfirst; readers need it once. */
function standfirst({ standfirst: line }: Article, [opening]: readonly string[]): Html | null {
  if (line === null || opening?.startsWith(withoutDots(line))) return null;
  return html`<p class="standfirst">${line}</p>`;
}

function byline({ authors, publishedAt }: Article, language: PageLanguage): Html {
  return html`${authors.length > 0 && html`${authorNames(authors)} <span class="dot">•</span> `}${day(
    publishedAt,
    language,
  )}`;
}

export function authorNames(authors: readonly string[]): Html {
  const names = authors.map((name, index) => html`${index > 0 && ", "}<bdi>${name}</bdi>`);
  return html`<span class="authors">${names}</span>`;
}

export function day(publishedAt: string | null, language: PageLanguage): Html {
  return publishedAt === null
    ? html`<span lang="en" dir="ltr">Date not known</span>`
    : html`<time datetime="${publishedAt}" dir="auto">${dayIn(language, publishedAt)}</time>`;
}

function wayToOriginal({ href, publisher, madeFrom }: Original): Html {
  if (href !== null) {
    return html`<p class="way">
      <a class="button" href="${href}" rel="external noopener noreferrer" lang="en"
        >Read Original Article</a
      >
      <bdi class="publisher">${publisher}</bdi>
    </p>`;
  }
  return html`<p class="way unknown" lang="en" dir="ltr">
    <strong>Read Original Article:</strong> no public address of it is known. This brief was made
    from <bdi>${madeFrom}</bdi>.
  </p>`;
}

/** The cited sentences word for word, each with the way back to what cites it. */
export function evidenceSection(brief: Brief): Html | null {
  const cited = citedSentences(brief);
  if (cited.length === 0) return null;
  const { code, direction } = pageLanguage(brief.article.language);
  return html` <section
    class="evidence"
    aria-labelledby="evidence-heading"
    lang="${code}"
    dir="${direction}"
  >
    <h2 id="evidence-heading" lang="en">Evidence</h2>
    <p class="quiet" lang="en" dir="ltr">
      The sentences of the article that this brief rests on, word for word, by their number in it.
    </p>
    <ul>
      ${cited.map(evidence)}
    </ul>
  </section>`;
}

function evidence({ sentence: { id, text }, citedBy }: CitedSentence): Html {
  const ways = citedBy.map(({ anchor, name }) => html` <a href="#${anchor}">${name}</a>`);
  return html`<li id="${id}">
    <span class="number">${id}</span>
    <p>${text} <span class="back" lang="en">Cited in${ways}</span></p>
  </li> `;
}
