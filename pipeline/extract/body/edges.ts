/* Where the text begins and ends among the blocks that were chosen. */
import { endsAsSentence } from "../dom/blocks.ts";
import { folded } from "../text/clean.ts";
import type { Candidate } from "./choose.ts";
import { isStamp } from "./lines.ts";
import { proseWords, wordsIn } from "./prose.ts";
import type { Around } from "./rule.ts";

/** Most words of a standfirst, which is prose above the text, and of the notes below it. */
const STANDFIRST_WORDS = 40;
const NOTE_WORDS = 80;

/** From the first paragraph to the last, with what belongs to the text at either end. */
export function withoutEdges(page: readonly Candidate[], around: Around): readonly Candidate[] {
  if (!page.some(({ isProse }) => isProse)) return page;
  const article = belowTheByline(page, around);
  const first = firstOfText(article, STANDFIRST_WORDS);
  const last = article.length - 1 - firstOfText(article.toReversed(), NOTE_WORDS);
  return [
    ...aboveTheFirst(article.slice(0, first), around),
    ...article.slice(first, last + 1),
    ...belowTheLast(article.slice(last + 1), around),
  ];
}

/** How far down the byline may stand, in blocks. */
const HEAD = 4;

/** The byline stands between the head of an article and its text. */
function belowTheByline(article: readonly Candidate[], around: Around): readonly Candidate[] {
  const byline = article.slice(0, HEAD).findLastIndex((block) => isByline(block, around));
  const head = article.slice(0, byline + 1);
  return proseWords(head) <= STANDFIRST_WORDS ? article.slice(byline + 1) : article;
}

/** The first prose at home, unless that would leave out more than a standfirst or a note. */
function firstOfText(article: readonly Candidate[], allowance: number): number {
  const prose = article.findIndex(({ isProse }) => isProse);
  const home = article.findIndex((block) => block.home && block.isProse);
  return wordsIn(article.slice(prose, home)) <= allowance ? Math.max(prose, home) : prose;
}

/** Lines at home, and the heading the text begins under. */
function aboveTheFirst(above: readonly Candidate[], around: Around): Candidate[] {
  const heading = above.at(-1)?.kind === "heading" ? above.at(-1) : undefined;
  return above.filter(
    (block) => !isHeadline(block) && (block === heading || isTextAtEdge(block, around)),
  );
}

/** Lines at home, as long as they are not the heading of something else: a heading announces what follows. */
function belowTheLast(below: readonly Candidate[], around: Around): Candidate[] {
  const kept = below.filter((block) => isTextAtEdge(block, around));
  return kept.slice(0, kept.findLastIndex(({ kind }) => kind !== "heading") + 1);
}

function isTextAtEdge(block: Candidate, around: Around): boolean {
  return block.home && !isStamp(block) && !isHeadline(block) && !isByline(block, around);
}

function isHeadline({ element }: Candidate): boolean {
  return element.tagName === "H1";
}

/** Longest byline, in words. */
const BYLINE_WORDS = 16;

function isByline({ text, words }: Candidate, { authors }: Around): boolean {
  if (words > BYLINE_WORDS || endsAsSentence(text)) return false;
  return authors.some((name) => folded(text).includes(folded(name)));
}
