import type { Paragraph } from "../../schema/index.ts";
import { cleanText, visibleText } from "../text/clean.ts";

/** A piece of text that stands by itself on the page. */
export type Block = {
  readonly kind: Paragraph["kind"];
  readonly text: string;
  /** Share of the text that is links, 0…1. */
  readonly linked: number;
};

/** What a reader does not read as part of the text. */
const SKIPPED = new Set([
  ...["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "OBJECT", "CANVAS"],
  ...["BUTTON", "SELECT", "INPUT", "TEXTAREA", "FORM", "AUDIO", "VIDEO"],
  ...["FIGCAPTION", "CAPTION", "NAV"],
]);

const KINDS: Readonly<Record<string, Paragraph["kind"]>> = {
  ...{ H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading" },
  ...{ LI: "list-item", DT: "list-item", DD: "list-item" },
  ...{ BLOCKQUOTE: "quote", PRE: "code", TR: "row" },
};

/** Elements that end the line before them and after them. */
const BREAKING = new Set([
  ...Object.keys(KINDS),
  ...["P", "DIV", "SECTION", "ARTICLE", "MAIN", "HEADER", "FOOTER", "ASIDE", "FIGURE", "ADDRESS"],
  ...["UL", "OL", "DL", "TABLE", "THEAD", "TBODY", "TFOOT", "HR", "DETAILS", "SUMMARY", "BODY"],
]);

/**
 * Reads an element the way it is laid out: one block a paragraph, list item, heading or table row.
 *
 * `textContent` would run neighbouring paragraphs together.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let kind: Paragraph["kind"] = "paragraph";
  let words = "";
  let linked = 0;
  let linkDepth = 0;

  const flush = () => {
    const text = kind === "code" ? codeText(words) : cleanText(words);
    if (text) blocks.push({ kind, text, linked: Math.min(1, linked / text.length) });
    words = "";
    linked = 0;
  };
  const within = (element: Element) => {
    const outer = kind;
    flush();
    kind = kindOf(element, outer);
    walk(element);
    flush();
    kind = outer;
  };
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) read(node.nodeValue ?? "");
      else if (isElement(node) && !SKIPPED.has(node.tagName.toUpperCase())) enter(node);
    }
  };
  const read = (text: string) => {
    words += text;
    if (linkDepth > 0) linked += cleanText(text).length;
  };
  const enter = (element: Element) => {
    const { tagName } = element;
    words += spacing(tagName, words);
    if (kind !== "code" && words.endsWith("\n\n")) flush();
    if (tagName === "A") linkDepth += 1;
    if (BREAKING.has(tagName)) within(element);
    else walk(element);
    if (tagName === "A") linkDepth -= 1;
  };
  within(root);
  return blocks;
}

/**
 * A paragraph inside a list item or a quotation belongs to it; inside a code block nothing changes.
 * A table whose rows are one cell wide, or hold paragraphs, is there for the layout.
 */
function kindOf(element: Element, outer: Paragraph["kind"]): Paragraph["kind"] {
  if (outer === "code") return "code";
  const own = KINDS[element.tagName];
  if (own === "row") return element.children.length > 1 ? "row" : "paragraph";
  if (own) return own;
  const holdsPlain = outer === "heading" || (outer === "row" && element.tagName === "P");
  return holdsPlain ? "paragraph" : outer;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** What stands for an element between the words. Two breaks in a row are how old pages end a paragraph. */
function spacing(tagName: string, words: string): string {
  if (tagName === "TD" || tagName === "TH") return " ";
  if (tagName !== "BR") return "";
  return /\n\s*$/.test(words.slice(-40)) ? "\n\n" : "\n";
}

function codeText(words: string): string {
  return visibleText(words).replace(/^\s*\n|\s+$/g, "");
}
