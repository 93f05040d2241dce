import { createHash } from "node:crypto";
import type { Article, Brief, HoldReason } from "../schema/index.ts";
import { briefBlocks } from "./brief-blocks.ts";
import { authorNames, day, evidenceSection, originalSection } from "./brief-original.ts";
import { provenanceSection } from "./brief-provenance.ts";
import { BRIEF_STYLE } from "./brief-style.ts";
import { html, styleElement, type Html } from "./html.ts";
import { pageLanguage, type PageLanguage } from "./language.ts";
import { originalOf } from "./original.ts";
import { channelName, COVERAGE_NOTICE, HELD_NOTICE, quotingNotice } from "./wording.ts";

/**
 * The brief as one page that needs nothing else: no script, no image, no request of any kind.
 *
 * The page is in the language of the brief; the article's words are marked where that is another, and
 * Pulse's own as English.
 *
 * @param excerptWords most words of the original to show.
 * @param held why the brief is held, when it is: the page is a preview then, and says so.
 */
export function briefPage(
  brief: Brief,
  excerptWords: number,
  held: readonly HoldReason[] = [],
): string {
  const language = pageLanguage(brief.language ?? brief.article.language);
  return String(
    html`<!doctype html>
      <html lang="${language.code}" dir="${language.direction}">
        ${head(brief, held)}
        <body>
          ${body(brief, language, excerptWords, held)}
        </body>
      </html> `,
  );
}

/** The hash lets this one style sheet in, so that no other can be slipped in beside it. */
const SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(BRIEF_STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function head(brief: Brief, held: readonly HoldReason[]): Html {
  const { article, whyItMatters } = brief;
  const { href } = originalOf(article);
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    ${held.length > 0 && html`<meta name="robots" content="noindex" />`}
    <title>${held.length > 0 && "Held: "}${article.title} – ${channelName(brief)} – Pulse</title>
    <meta name="description" content="${whyItMatters.text}" />
    ${href !== null && html`<link rel="canonical" href="${href}" />`} ${styleElement(BRIEF_STYLE)}
  </head>`;
}

function body(
  brief: Brief,
  language: PageLanguage,
  excerptWords: number,
  held: readonly HoldReason[],
): Html {
  return html` <a class="skip" href="#brief" lang="en">Skip to the brief</a>
    <header>${breadcrumb(brief)}</header>
    <main id="brief">
      ${heldNotice(held)} ${heading(brief, language)} ${coverageNotice(brief)}
      ${limitsNotice(brief)} ${briefBlocks(brief)} ${originalSection(brief, language, excerptWords)}
      ${evidenceSection(brief)}
    </main>
    <footer lang="en" dir="ltr">${provenanceSection(brief)}</footer>`;
}

function breadcrumb(brief: Brief): Html {
  const { article, type } = brief;
  return html`<nav class="breadcrumb" aria-label="Breadcrumb">
    <ol>
      <li lang="en">${channelName(brief)}</li>
      <li lang="en">${type}</li>
      <li aria-current="page"><span>${article.title}</span></li>
    </ol>
  </nav>`;
}

function heading(brief: Brief, language: PageLanguage): Html {
  const { article } = brief;
  const method = quotingNotice(brief);
  const its = pageLanguage(article.language);
  return html`<header class="head">
    <p class="filed">
      <span class="channel" lang="en" dir="ltr">${channelName(brief)}</span>
      <span class="dot">•</span>
      ${day(article.publishedAt, language)}
    </p>
    <h1 lang="${its.code}" dir="${its.direction}">${article.title}</h1>
    <p class="source">${source(article)}</p>
    ${method !== null && html`<p class="method" lang="en" dir="ltr">${method}</p>`}
  </header>`;
}

function source(article: Article): Html {
  const { href, publisher } = originalOf(article);
  const name = html`<bdi>${publisher}</bdi>`;
  const link =
    href === null ? name : html`<a href="${href}" rel="external noopener noreferrer">${name}</a>`;
  const { authors } = article;
  return html`${link}${authors.length > 0 && html` <span class="dot">•</span> ${authorNames(authors)}`}`;
}

function coverageNotice({ article, coverage }: Brief): Html | null {
  const notice = COVERAGE_NOTICE[coverage];
  if (notice === null) return null;
  const reasons = article.coverageReasons.map((reason) => html`<li>${reason}</li> `);
  return html`<div class="notice" role="note" aria-label="Coverage" lang="en" dir="ltr">
    <strong>${notice}</strong>
    ${
      reasons.length > 0 &&
      html`<ul>
        ${reasons}
      </ul>`
    }
  </div>`;
}

function limitsNotice({ provenance: { limits } }: Brief): Html | null {
  if (limits.length === 0) return null;
  return html`<div class="notice" role="note" aria-label="Limits" lang="en" dir="ltr">
    ${limits.map((limit) => html`<p>${limit}</p> `)}
  </div>`;
}

function heldNotice(reasons: readonly HoldReason[]): Html | null {
  if (reasons.length === 0) return null;
  return html`<div class="held" role="note" aria-label="Held for review" lang="en" dir="ltr">
    <strong>${HELD_NOTICE}</strong>
    ${reasons.map(({ why }) => html`<p>${why}</p> `)}
  </div>`;
}
