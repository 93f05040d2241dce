import { countWords } from "../../schema/index.ts";
import type { Block } from "./blocks.ts";
import { folded } from "../text/clean.ts";

/** Fewest words of a block that reads as prose by itself. */
const PROSE_WORDS = 12;

/** Shorter lines may stand inside another paragraph by chance; longer ones are no pull quotes. */
const PULL_QUOTE_WORDS = { least: 6, most: 60 };

/** A body that would lose more than this share of its words is left as it is. */
const MAX_LOSS = 0.3;

/** Lines that announce something other than the article. */
const ANNOUNCEMENT =
  /^(?:advertisement|anzeige|werbung|publicité|publicidad|publicidade|read more|read next|more on this|related|see also|also read|lesen sie auch|mehr zum thema|lire aussi|lea también|leia também|listen next|share this)(?::.{0,80})?$/iu;

/** A label set in capitals at the head of an advertisement. */
const ADVERTISEMENT =
  /^(?:ADVERTISEMENT|ANZEIGE|WERBUNG|SPONSORED|PUBLICITÉ|PUBLICIDAD|PUBLICIDADE)\b/u;

/** The line above readers' comments: nothing but the word, and how many there are. */
const COMMENTS =
  /^(?:\d+ )?(?:reader |user )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti)(?: ?\(\d+\)| \d+)?:?$/iu;

/** The line above a note on the author. */
const ABOUT_AUTHOR =
  /^(?:about the (?:author|writer)s?|über (?:den autor|die autorin)|à propos de l['’]auteure?|sobre (?:el autor|la autora|o autor|a autora)):?$/iu;

/**
 * The body without what pages put around it and between: headline and standfirst repeated, lines that
 * announce something else, links that stand alone, and what comes before the first and after the last
 * prose (bylines, dates, tags, rights, comments).
 */
export function trimBody(blocks: readonly Block[], above: readonly (string | null)[]): Block[] {
  const repeated = new Set(above.flatMap((line) => (line ? [folded(line)] : [])));
  const kept = blocks.filter(
    (block) => !repeated.has(folded(block.text)) && !isAnnouncement(block) && !isLoneLink(block),
  );
  const trimmed = betweenProse(beforeTheEnd(withoutPullQuotes(kept)));
  return wordsIn(trimmed) >= (1 - MAX_LOSS) * wordsIn(kept) ? trimmed : kept;
}

function isAnnouncement({ text }: Block): boolean {
  return ANNOUNCEMENT.test(text) || ADVERTISEMENT.test(text);
}

/** A pull quote says again, apart, what a longer paragraph says in its place. */
function withoutPullQuotes(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(({ text }) => ` ${folded(text)} `);
  return blocks.filter(({ kind, text }, index) => {
    const own = texts[index] ?? "";
    const words = kind === "paragraph" || kind === "quote" ? countWords(text) : 0;
    if (words < PULL_QUOTE_WORDS.least || words > PULL_QUOTE_WORDS.most) return true;
    return !texts.some((other) => other.length > own.length && other.includes(own));
  });
}

/** Readers' comments and notes on the author come after an article; nothing of it comes after them. */
function beforeTheEnd(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ text }) => COMMENTS.test(text) || ABOUT_AUTHOR.test(text));
  const before = blocks.slice(0, Math.max(end, 0));
  return wordsIn(before) >= (1 - MAX_LOSS) * wordsIn(blocks) ? before : blocks;
}

/** A heading may be a link to itself; anything else that is only a link leads away. */
function isLoneLink({ kind, linked }: Block): boolean {
  return kind !== "heading" && kind !== "code" && linked > 0.8;
}

/** From the first prose to the last; a list, quotation or code that follows the last belongs to it. */
function betweenProse(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) return [...blocks];
  let last = blocks.findLastIndex(isProse);
  while (isSupplement(blocks[last + 1])) last += 1;
  const heading = blocks[first - 1]?.kind === "heading" ? 1 : 0;
  return blocks.slice(first - heading, last + 1);
}

function isProse({ kind, text, linked }: Block): boolean {
  if (kind === "heading" || kind === "code" || linked > 0.5) return false;
  return countWords(text) >= PROSE_WORDS && /[.!?…:。！？؟।][”"’'»)\]]*$/u.test(text);
}

function isSupplement(block: Block | undefined): boolean {
  return block !== undefined && ["list-item", "quote", "code", "row"].includes(block.kind);
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
