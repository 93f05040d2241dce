/* The page as a reader sees it: line by line, each with what its markup says about it. */
import { cleanText } from "../text/clean.ts";
import { isPersonLink, MarkReader, type Marks } from "./marks.ts";
import { isElement } from "./sweep.ts";

/** A line of the page: what stands between two breaks that blocks make. */
export type Line = {
  /** The text; pieces that only style sets apart have a space between. Of prose only the beginning. */
  readonly text: string;
  /** The pieces of the text that only style sets apart: elements that touch with no space between. In headings each element's. */
  readonly parts: readonly string[];
  /** 1 and 2 for headings of the first and second level, 0 for all else. */
  readonly level: number;
  /** Whether it stands in a menu, a list of other articles, the comments and the like. */
  readonly isBeside: boolean;
  /** What of the line is marked as naming the author. */
  readonly authors: readonly string[];
  /** What of the line links to somebody's page. */
  readonly people: readonly string[];
  /** What of the line is marked as a date. */
  readonly dates: readonly string[];
  /** The `datetime` of every `<time>` in it. */
  readonly times: readonly string[];
};

type Marked = Pick<Line, "authors" | "people" | "dates" | "times">;

type OpenLine = { -readonly [Key in keyof Line]: Line[Key] };

type Size = { readonly lines: number; readonly length: number };

type Surroundings = { readonly beside: boolean; readonly inArticle: boolean };

/** Elements that run on in the line around them. All others begin a line of their own. */
const INLINE = new Set([
  ...["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font"],
  ...["i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "s", "samp", "small"],
  ...["source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br"],
]);

const UNREAD = new Set([
  ...["head", "script", "style", "noscript", "template", "svg", "iframe", "object", "canvas"],
  ...["select", "textarea", "button", "video", "audio"],
]);

/** Between pieces of a line; control characters, which no cleaned text holds. */
const APART = "\u001f";
/** Between elements of a headline that words or spaces set apart well enough. */
const JOINED = "\u001e";
const BETWEEN = new RegExp(`[${APART}${JOINED}]`);

/** A layout is named after the byline in it; what a byline itself holds is short. In lines and characters. */
const MOST_OF = { author: { lines: 12, length: 600 }, date: { lines: 4, length: 200 } };

/** Prose is not read to its end: in characters. */
const MOST_READ = 600;

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

const TEXT_NODE = 3;

/** Every line of the page, in order. */
export function readLines(body: Element): Line[] {
  const reader = new LineReader();
  reader.read(body, { beside: false, inArticle: false });
  reader.endLine(false);
  return reader.lines;
}

const NONE: readonly string[] = [];
const NOTHING: Marked = { authors: NONE, people: NONE, dates: NONE, times: NONE };

/** Holds the line being read; elements add to it as the walk comes by. */
class LineReader {
  readonly lines: OpenLine[] = [];
  #text = "";
  /** The last character of the text. */
  #last = "";
  #touches = false;
  /** The level of the heading being read. */
  #level = 0;
  readonly #marks = new MarkReader();
  #marked = NOTHING;

  /** Depth is bounded by the tree, so this may recurse. */
  read(parent: Element, around: Surroundings): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.#add(node.nodeValue ?? "");
      else if (isElement(node)) this.#element(node, around);
    }
  }

  endLine(beside: boolean): void {
    if (this.#text !== "") this.#keepLine(beside);
    this.#text = "";
    this.#last = "";
    this.#touches = false;
  }

  #keepLine(beside: boolean): void {
    const raw = this.#text.slice(0, MOST_READ);
    const isWhole = !raw.includes(APART) && !raw.includes(JOINED);
    const text = cleanText(isWhole ? raw : raw.replaceAll(APART, " ").replaceAll(JOINED, ""));
    if (text === "") return;
    const parts = isWhole ? [text] : raw.split(BETWEEN).map(cleanText).filter(Boolean);
    const { authors, people, dates, times } = this.#marked;
    const [level, isBeside] = [this.#level, beside];
    this.lines.push({ text, parts, level, isBeside, authors, people, dates, times });
    this.#marked = NOTHING;
  }

  #add(text: string): void {
    if (this.#text.length > MOST_READ || text === "") return;
    const isSpace = text.trim() === "";
    if (isSpace && this.#text === "") return;
    if (this.#touches) this.#text += this.#boundaryBefore(text);
    this.#text += isSpace ? " " : text;
    this.#last = isSpace ? " " : text.slice(-1);
    this.#touches = false;
  }

  #boundaryBefore(text: string): string {
    if (WORD_END.test(this.#last) && WORD_START.test(text)) return APART;
    return this.#level > 0 ? JOINED : "";
  }

  #element(element: Element, around: Surroundings): void {
    const tag = element.localName;
    if (UNREAD.has(tag)) return;
    if (tag === "br") this.#text += this.#text ? APART : "";
    else if (tag === "h1" || tag === "h2") this.#heading(element, Number(tag[1]), around);
    else if (this.#level > 0) this.#within(element, around);
    else if (INLINE.has(tag)) this.#inline(element, tag, around);
    else this.#block(element, tag, around);
  }

  #heading(element: Element, level: number, around: Surroundings): void {
    this.endLine(around.beside);
    this.#level = level;
    this.read(element, around);
    this.endLine(around.beside);
    this.#level = 0;
  }

  #within(element: Element, around: Surroundings): void {
    this.#touches = true;
    this.read(element, around);
    this.#touches = true;
  }

  #inline(element: Element, tag: string, around: Surroundings): void {
    const marks = this.#marks.marksOf(element, tag);
    const person = tag === "a" && !around.beside && isPersonLink(element);
    const start = this.lines.length;
    const from = this.#text.length;
    this.#within(element, around);
    if (this.lines.length > start) this.#markLines(start, marks, person);
    else if (marks.author || marks.date || person)
      this.#mark(this.#text.slice(from), marks, person);
    if (tag === "time" && this.lines.length === start) this.#dated(element);
  }

  #block(element: Element, tag: string, around: Surroundings): void {
    this.endLine(around.beside);
    const start = this.lines.length;
    const marks = this.#marks.marksOf(element, tag);
    const inArticle = around.inArticle || tag === "article" || tag === "main";
    const beside = around.beside || marks.beside || (tag === "footer" && !inArticle);
    this.read(element, { beside, inArticle });
    this.endLine(beside);
    if (marks.author || marks.date) this.#markLines(start, marks, false);
  }

  #dated(time: Element): void {
    const value = time.getAttribute("datetime");
    const times = value ? [...this.#marked.times, cleanText(value)] : this.#marked.times;
    this.#marked = { ...this.#marked, times };
  }

  /** Marks a part of the line being read. */
  #mark(raw: string, marks: Marks, person: boolean): void {
    const text = cleanText(raw.replaceAll(APART, " "));
    if (!text) return;
    const { authors, people, dates, times } = this.#marked;
    this.#marked = {
      authors: marks.author ? [...authors, text] : authors,
      people: person ? [...people, text] : people,
      dates: marks.date ? [...dates, text] : dates,
      times,
    };
  }

  /** Marks whole lines: those an element has held. What is marked in a line already says more. */
  #markLines(start: number, marks: Marks, person: boolean): void {
    const held = this.lines.slice(start);
    const fits = fitting(held);
    if (marks.author && fits.author) markAll(held, "authors");
    if (marks.date && fits.date) markAll(held, "dates");
    if (person && fits.date) markAll(held, "people");
  }
}

function markAll(lines: readonly OpenLine[], kind: "authors" | "dates" | "people"): void {
  for (const line of lines) if (line[kind].length === 0) line[kind] = [line.text];
}

function fitting(held: readonly Line[]): { readonly author: boolean; readonly date: boolean } {
  const length = held.reduce((sum, { text }) => sum + text.length, 0);
  const fits = (most: Size) => held.length <= most.lines && length <= most.length;
  return { author: fits(MOST_OF.author), date: fits(MOST_OF.date) };
}

/** How far from the headline a byline and a date stand, in lines; the first prose ends it sooner. */
const NEAR = { above: 8, below: 30, prose: 3, proseLength: 250 };

/**
 * The lines around the headline, those below it first, for there most bylines stand.
 *
 * @param at the index of the headline's line; none is near when it is not known.
 */
export function nearHeadline(lines: readonly Line[], at: number | null): Line[] {
  const headline = at === null ? undefined : lines[at];
  if (at === null || !headline) return [];
  const isNear = (line: Line) => !line.isBeside || headline.isBeside;
  const below: Line[] = [];
  let prose = 0;
  for (const line of lines.slice(at + 1, at + 1 + NEAR.below)) {
    if (line.text.length >= NEAR.proseLength) prose += 1;
    if (prose >= NEAR.prose) break;
    if (isNear(line)) below.push(line);
  }
  return [...below, ...lines.slice(Math.max(0, at - NEAR.above), at).filter(isNear)];
}
