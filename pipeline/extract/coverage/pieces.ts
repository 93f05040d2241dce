import { countWords } from "../../schema/index.ts";
import { isElement, type Parent } from "../dom/tree.ts";
import { cleanText } from "../text/clean.ts";
import { attributeOf, frameWithin, NO_FRAME, type Element, type Frame } from "./elements.ts";

/** A line or paragraph anywhere on the page. */
export type Piece = {
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** Share of the text that is links, 0…1. */
  readonly linked: number;
  /** Where its first link leads, as written; null when it has none. */
  readonly target: string | null;
  /** The element it is laid out in. */
  readonly block: Element;
  /** Whether it stands in what frames every page of a site: navigation, header, footer, dialogs. */
  readonly isFrame: boolean;
};

/** Elements that end the line before them and after them. */
const BREAKING = new Set([
  ...["address", "article", "aside", "blockquote", "body", "button", "dd", "details", "dialog"],
  ...[
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
  ],
  ...["h5", "h6", "header", "hr", "label", "legend", "li", "main", "nav", "ol", "p", "pre"],
  ...["section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul"],
]);

/** Their text is not on the page, or is a choice among many. */
const SKIPPED = new Set(["head", "select", "textarea", "audio", "video", "math"]);

type Line = {
  readonly block: Element;
  readonly isFrame: boolean;
  text: string;
  linked: number;
  target: string | null;
  /** Whether nothing but white space was read since a line break. */
  isBroken: boolean;
};

/** The place a text stands in: its block, the link around it, and the frame of the page. */
type Place = {
  readonly block: Element | null;
  readonly link: string | null;
  readonly frame: Frame;
};

/** Reads the page from top to bottom, once, the way it is laid out. Depth is bounded by the tree. */
export function piecesOf(root: Parent): Piece[] {
  const pieces: Piece[] = [];
  let line: Line | null = null;

  const flush = () => {
    if (line) pieces.push(pieceOf(line));
    line = null;
  };
  const read = (text: string, { block, link, frame }: Place) => {
    if (!block || (!line && !text.trim())) return;
    line ??= { block, isFrame: frame.isFrame, text: "", linked: 0, target: null, isBroken: false };
    line.text += text;
    if (line.isBroken && /\S/.test(text)) line.isBroken = false;
    if (link === null) return;
    line.linked += cleanText(text).length;
    line.target ??= link;
  };
  /** Two breaks in a row are how old pages end a paragraph. */
  const breakLine = () => {
    if (line?.isBroken) return flush();
    if (line) line = { ...line, text: `${line.text}\n`, isBroken: true };
  };
  const enter = (element: Element, place: Place) => {
    if (element.tagName === "br") return breakLine();
    const breaks = BREAKING.has(element.tagName);
    if (breaks) flush();
    const link = element.tagName === "a" ? attributeOf(element, "href") : null;
    walk(element, {
      block: breaks ? element : place.block,
      link: link ?? place.link,
      frame: frameWithin(element, place.frame),
    });
    if (breaks) flush();
  };
  const walk = (parent: Parent, place: Place) => {
    for (const node of parent.childNodes) {
      if ("value" in node) read(node.value, place);
      else if (isElement(node) && !SKIPPED.has(node.tagName)) enter(node, place);
    }
  };
  walk(root, { block: null, link: null, frame: NO_FRAME });
  return pieces;
}

function pieceOf({ block, isFrame, text, linked, target }: Line): Piece {
  const clean = cleanText(text);
  return {
    text: clean,
    words: wordsIn(clean),
    linked: Math.min(1, linked / Math.max(1, clean.length)),
    target,
    block,
    isFrame,
  };
}

/** Scripts that put no space between words, and their neighbours. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffef]/;

/** How many words clean text has; asked of everything on the page, so spaces do where they can. */
function wordsIn(text: string): number {
  return UNSPACED.test(text) ? countWords(text) : text.split(" ").length;
}
