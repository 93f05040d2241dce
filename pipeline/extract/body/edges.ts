/* Where the text begins and ends among the blocks that were chosen. */
import { folded } from "../text/clean.ts";
import type { Candidate } from "./choose.ts";
import { isStamp } from "./lines.ts";
import { isProse, wordsIn } from "./prose.ts";
import type { Around } from "./rule.ts";

/** Most words of a standfirst, which is prose above the text, and of the notes below it. */
const STANDFIRST_WORDS = 40;
const NOTE_WORDS = 80;

/** From the first paragraph to the last, with what belongs to the text at either end. */
export function withoutEdges(article: readonly Candidate[], around: Around): readonly Candidate[] {
  if (!article.some(isProse)) return article;
  const first = firstOfText(article, STANDFIRST_WORDS);
  const last = article.length - 1 - firstOfText(article.toReversed(), NOTE_WORDS);
  return [
    ...aboveTheFirst(article.slice(0, first), around),
    ...article.slice(first, last + 1),
    ...belowTheLast(article.slice(last + 1), around),
  ];
}

/** The first prose at home, unless that would leave out more than a standfirst or a note. */
function firstOfText(article: readonly Candidate[], allowance: number): number {
  const prose = article.findIndex(isProse);
  const home = article.findIndex((block) => block.home && isProse(block));
  return wordsIn(article.slice(prose, home)) <= allowance ? Math.max(prose, home) : prose;
}

/** Lines at home, and the heading the text begins under. */
function aboveTheFirst(above: readonly Candidate[], around: Around): Candidate[] {
  const heading = above.at(-1)?.kind === "heading" ? above.at(-1) : undefined;
  return above.filter(
    (block) => !isHeadline(block) && (block === heading || isTextAtEdge(block, around)),
  );
}

/** A list, quotation or code that follows the last prose belongs to it; so do lines at home. */
function belowTheLast(below: readonly Candidate[], around: Around): Candidate[] {
  const end = below.findIndex(({ kind }) => kind === "paragraph" || kind === "heading");
  const kept = below.filter((block, at) => end < 0 || at < end || isTextAtEdge(block, around));
  // A heading announces what follows it; where nothing does, it announced something else.
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
  return words <= BYLINE_WORDS && authors.some((name) => folded(text).includes(folded(name)));
}
