/* Why a block is or is not a part of the article: one rule a reason, in the order they are asked. */
import { countWords } from "../../schema/index.ts";
import { endsAsSentence } from "../dom/blocks.ts";
import { folded } from "../text/clean.ts";
import type { Candidate } from "./choose.ts";
import { withoutEdges } from "./edges.ts";
import { isAnnouncement, isHouseRule, isRequest, isTheEnd } from "./lines.ts";
import { classWordsOf } from "../dom/names.ts";
import { wordsIn } from "./prose.ts";
import { adding, articleOf, dropping, keeping, type Around, type BlockRule } from "./rule.ts";

export const BLOCK_RULES: readonly BlockRule[] = [
  adding(
    "at-home",
    "What stands where the paragraphs of the article stand was put there by its author.",
    () =>
      ({ home }) =>
        home,
  ),
  adding(
    "between",
    "What stands between paragraphs of the article, and leads nowhere else, is a part of it.",
    isBetween,
  ),
  keeping(
    "repeats",
    "Headline and standfirst are kept apart from the text, and need not be read twice.",
    withoutRepeats,
  ),
  dropping(
    "announcements",
    "A line that announces an advertisement or another article says nothing of this one.",
    isAnnouncement,
  ),
  dropping(
    "labelled",
    "A line whose class calls it a byline, a caption or a credit is that and no text.",
    isLabelled,
  ),
  keeping(
    "captions",
    "A short line alone with a picture is its caption or its credit.",
    withoutCaptions,
  ),
  dropping("lone-links", "A line that is only a link leads away from the article.", isLoneLink),
  keeping(
    "requests",
    "Above and below an article readers are asked to subscribe, to follow or to share.",
    (article) => withoutAtEdges(article, isRequest),
  ),
  keeping("house-rules", "Below an article stands how readers' comments are treated.", (article) =>
    withoutAtEdges(article, isHouseRule),
  ),
  keeping(
    "author-notes",
    "A paragraph below the article that begins with its author's name is about the author.",
    (article, around) => withoutAtEnd(article, (block) => isAuthorNote(block, around)),
  ),
  keeping(
    "pull-quotes",
    "A pull quote says again, apart, what a longer paragraph says in its place.",
    withoutPullQuotes,
  ),
  keeping(
    "after-the-end",
    "Readers' comments and notes on the author come after an article, and nothing of it after them.",
    beforeTheEnd,
  ),
  keeping(
    "edges",
    "Above the first paragraph and below the last stand bylines, dates and tags.",
    withoutEdges,
  ),
];

/** A rule that would take more than this share of the words has misread the page. */
const MAX_LOSS = 0.3;

/** Applies the rules in turn; `without` names one to leave out. */
export function applyRules(
  page: readonly Candidate[],
  around: Around,
  without?: string,
): readonly Candidate[] {
  let current = page;
  for (const { name, choose } of BLOCK_RULES) {
    if (name === without) continue;
    const next = choose(current, around);
    if (wordsIn(articleOf(next)) >= (1 - MAX_LOSS) * wordsIn(articleOf(current))) current = next;
  }
  return current;
}

function isBetween(page: readonly Candidate[]): (block: Candidate, at: number) => boolean {
  const first = page.findIndex(({ chosen, home }) => chosen && home);
  const last = page.findLastIndex(({ chosen, home }) => chosen && home);
  return ({ linked }, at) => at > first && at < last && linked <= 0.5;
}

/** A standfirst at home is the first paragraph, and quoted above rather than repeated. */
function withoutRepeats(article: readonly Candidate[], around: Around): Candidate[] {
  const [title, standfirst] = [folded(around.title ?? ""), folded(around.standfirst ?? "")];
  return article.filter(({ text, home }) => {
    const line = folded(text);
    return line !== title && (home || line !== standfirst);
  });
}

/** What publishers call lines that stand among the text and are none of it. */
const LABELS = new Set([
  ...["byline", "dateline", "timestamp", "caption", "credit", "credits", "copyright", "tags"],
  ...["kicker", "eyebrow", "breadcrumb", "disclaimer", "advertisement", "newsletter", "pullquote"],
]);

/** What is longer than this carries such a class by chance. */
const LABELLED_WORDS = 60;

function isLabelled({ kind, element, words }: Candidate): boolean {
  if (kind === "heading") return false;
  return words <= LABELLED_WORDS && classWordsOf(element).some((name) => LABELS.has(name));
}

/** Lines in a row beside pictures are labels of a list, which is text. */
function withoutCaptions(article: readonly Candidate[]): Candidate[] {
  const may = article.map(mayBeCaption);
  return article.filter((_, at) => !may[at] || may[at - 1] || may[at + 1]);
}

const CAPTION_WORDS = 25;

/** Captions that are whole sentences cannot be told from paragraphs. */
function mayBeCaption({ kind, pictured, words, text }: Candidate): boolean {
  if (kind !== "paragraph" || !pictured) return false;
  return words <= CAPTION_WORDS && !endsAsSentence(text);
}

/** A heading may be a link to itself, and an address may be given for its own sake. */
function isLoneLink({ kind, linked, text }: Candidate): boolean {
  if (kind === "heading" || kind === "code" || linked <= 0.8) return false;
  return !/^(?:https?:\/\/|www\.)\S+$/.test(text);
}

/** How far from either end of the article its edge reaches, in blocks. */
const EDGE = 3;

type Drops = (block: Candidate) => boolean;

function withoutAtEdges(article: readonly Candidate[], drops: Drops): Candidate[] {
  return withoutAtEnd(article, drops).filter((block, at) => at >= EDGE || !drops(block));
}

function withoutAtEnd(article: readonly Candidate[], drops: Drops): Candidate[] {
  return article.filter((block, at) => at < article.length - EDGE || !drops(block));
}

/** Longest note on an author, in words. */
const NOTE_WORDS = 90;

/** "Ada Marsh writes …"; "Ada Marsh: …" is what she said. */
function isAuthorNote({ kind, text, words }: Candidate, { authors }: Around): boolean {
  if (kind !== "paragraph" || words > NOTE_WORDS) return false;
  return authors.some(
    (name) =>
      name.includes(" ") && /^[\s,(]/.test(text.slice(name.length)) && text.startsWith(name),
  );
}

/** Shorter lines may stand inside another paragraph by chance; longer ones are no pull quotes. */
const PULL_QUOTE_WORDS = { least: 6, most: 60 };

/** Pull quotes go, and with each the line below it that says who spoke. */
function withoutPullQuotes(article: readonly Candidate[]): Candidate[] {
  const texts = article.map(({ text }) => ` ${folded(text)} `);
  const saying = blocksSaying(texts);
  const isRepeated = article.map((block, at) => {
    if (!mayBePullQuote(block)) return false;
    const quoted = ` ${folded(quotedIn(block.text))} `;
    return saying(quoted).some((other) => {
      const text = texts[other] ?? "";
      return other !== at && text.length > quoted.length && text.includes(quoted);
    });
  });
  return article.filter((block, at) => {
    return !isRepeated[at] && !(isRepeated[at - 1] === true && isSignature(block));
  });
}

/** Finds the texts in which the first words of a quotation occur; long pages make comparing all with all slow. */
function blocksSaying(texts: readonly string[]): (quoted: string) => readonly number[] {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const words = text.trim().split(" ");
    for (let from = 0; from + START_WORDS <= words.length; from += 1) {
      const start = words.slice(from, from + START_WORDS).join(" ");
      const known = places.get(start);
      if (!known) places.set(start, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return (quoted) => places.get(quoted.trim().split(" ").slice(0, START_WORDS).join(" ")) ?? [];
}

/** As many words as the shortest pull quote has, or fewer. */
const START_WORDS = 5;

/** The quotation where only a signature follows it, else the whole text. */
function quotedIn(text: string): string {
  const [, quoted, signature] = /^["“„«»](.+)["”“»«]\s*(.*)$/su.exec(text) ?? [];
  const isSigned = quoted !== undefined && countWords(quoted) >= PULL_QUOTE_WORDS.least;
  return isSigned && countWords(signature ?? "") <= SIGNATURE_WORDS ? quoted : text;
}

/** Name and office of who is quoted. */
const SIGNATURE_WORDS = 10;

function isSignature({ kind, text, words }: Candidate): boolean {
  return kind === "paragraph" && words <= SIGNATURE_WORDS && !endsAsSentence(text);
}

function mayBePullQuote({ kind, words }: Candidate): boolean {
  if (kind !== "paragraph" && kind !== "quote") return false;
  return words >= PULL_QUOTE_WORDS.least && words <= PULL_QUOTE_WORDS.most;
}
function beforeTheEnd(article: readonly Candidate[]): readonly Candidate[] {
  const end = article.findIndex(isTheEnd);
  return end < 0 ? article : article.slice(0, end);
}
