import { countWords, type Paragraph } from "../../schema/index.ts";
import { cleanText, visibleText } from "../text/clean.ts";
import type { Block } from "../text/paragraphs.ts";

/** A block and where on the page it was found. */
export type PageBlock = Block & {
  /** Share of the text that is links, 0…1. */
  readonly linked: number;
  /** How many words it has. */
  readonly words: number;
  /** Whether it is sentences, mostly not links: what an article is made of and little else on a page is. */
  readonly isProse: boolean;
  /** The innermost element that holds all of it. */
  readonly element: Element;
  /** The element whose children this block and its neighbours are, past lists and tables they stand in. */
  readonly container: Element;
};

/** What a reader does not read as part of the text. */
const SKIPPED = new Set([
  ...[
    "HEAD",
    "TITLE",
    "SCRIPT",
    "STYLE",
    "NOSCRIPT",
    "TEMPLATE",
    "SVG",
    "IFRAME",
    "OBJECT",
    "CANVAS",
  ],
  ...["BUTTON", "SELECT", "INPUT", "TEXTAREA", "AUDIO", "VIDEO"],
  ...["FIGCAPTION", "CAPTION", "NAV"],
]);

const KINDS: Readonly<Record<string, Paragraph["kind"]>> = {
  ...{ H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading" },
  ...{ LI: "list-item", DT: "list-item", DD: "list-item" },
  ...{ BLOCKQUOTE: "quote", PRE: "code", TR: "row" },
};

/** Elements that stand side by side in a line. */
const CELLS = new Set(["TD", "TH"]);

/** Elements that end the line before them and after them. */
const BREAKING = new Set([
  ...Object.keys(KINDS),
  ...["P", "DIV", "SECTION", "ARTICLE", "MAIN", "HEADER", "FOOTER", "ASIDE", "FIGURE", "ADDRESS"],
  ...["UL", "OL", "DL", "TABLE", "THEAD", "TBODY", "TFOOT", "HR", "DETAILS", "SUMMARY", "BODY"],
  ...["CENTER", "DIALOG", "FIELDSET", "FORM", "LEGEND"],
]);

/**
 * Reads an element the way it is laid out: one block a paragraph, list item, heading or table row.
 *
 * `textContent` would run neighbouring paragraphs together.
 */
export function blocksOf(root: Element): PageBlock[] {
  const reader = new BlockReader(root);
  reader.within(root);
  return withContainers(reader.blocks);
}

/** Walks the elements and gathers words until something ends the line. One object, for pages are large. */
class BlockReader {
  readonly blocks: OpenBlock[] = [];
  #kind: Block["kind"] = "paragraph";
  #element: Element;
  #words = "";
  #linked = 0;
  #linkDepth = 0;
  /** Whether nothing but white space was read since a line break. */
  #isBroken = false;

  constructor(root: Element) {
    this.#element = root;
  }

  /** Reads an element that ends the line before it and after it. */
  within(element: Element): void {
    const [outerKind, outerElement] = [this.#kind, this.#element];
    this.#flush();
    this.#kind = kindOf(element, outerKind);
    this.#element = element;
    this.#walk(element);
    this.#flush();
    this.#kind = outerKind;
    this.#element = outerElement;
  }

  #walk(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.#read(node.nodeValue ?? "");
      else if (isElement(node) && !SKIPPED.has(node.tagName)) this.#enter(node);
    }
  }

  #read(text: string): void {
    this.#words += text;
    if (this.#isBroken && /\S/.test(text)) this.#isBroken = false;
    if (this.#linkDepth > 0) this.#linked += cleanText(text).length;
  }

  #enter(element: Element): void {
    const { tagName } = element;
    if (tagName === "BR") this.#break();
    else if (CELLS.has(tagName)) this.#words += " ";
    const isLink = tagName === "A" && element.hasAttribute("href");
    if (isLink) this.#linkDepth += 1;
    if (BREAKING.has(tagName)) this.within(element);
    else this.#walk(element);
    if (isLink) this.#linkDepth -= 1;
  }

  /** Two breaks in a row are how old pages end a paragraph. */
  #break(): void {
    if (this.#isBroken && this.#kind !== "code") return this.#flush();
    this.#words += "\n";
    this.#isBroken = true;
  }

  #flush(): void {
    this.#isBroken = false;
    if (this.#words)
      this.#add(this.#kind === "code" ? codeText(this.#words) : cleanText(this.#words));
    this.#words = "";
    this.#linked = 0;
  }

  #add(text: string): void {
    if (!text) return;
    const [kind, element] = [this.#kind, this.#element];
    const linked = Math.min(1, this.#linked / text.length);
    const words = countWords(text);
    const isProse = readsAsProse({ kind, text }, words, linked);
    this.blocks.push({ kind, text, linked, words, isProse, element, container: element });
  }
}

/** A block whose container is still to be found. */
type OpenBlock = Omit<PageBlock, "container"> & { container: Element };

/** Fewest words of a block that reads as prose by itself. */
const PROSE_WORDS = 12;

function readsAsProse({ kind, text }: Block, words: number, linked: number): boolean {
  if (kind === "heading" || kind === "code" || linked > 0.5) return false;
  return words >= PROSE_WORDS && endsAsSentence(text);
}

/** Whether a text ends the way sentences do, quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:。！？؟।][”"’'»)\]]*$/u.test(text.slice(-10));
}

/**
 * A paragraph stands in the element it shares with others; words between paragraphs stand in the element
 * that holds both.
 */
function withContainers(blocks: OpenBlock[]): PageBlock[] {
  const held = new Map<Element, number>();
  for (const { element } of blocks) {
    for (const holder of ancestorsOf(element)) {
      const known = held.get(holder) ?? 0;
      // What is around a holder of several holds them too.
      if (known > 1) break;
      held.set(holder, known + 1);
    }
  }
  const isAlone = (element: Element) => (held.get(element) ?? 0) < 2;
  for (const block of blocks) {
    let at = block.element;
    const forms = block.kind === "row" ? TABLES : LISTS;
    while (at.parentElement && (isAlone(at) || forms.test(at.tagName))) at = at.parentElement;
    block.container = at;
  }
  return blocks;
}

/** Elements that only give a line its form: what holds them holds the line. */
const LISTS = /^(?:UL|OL|LI|DL|BLOCKQUOTE|PRE)$/;
const TABLES = /^(?:TABLE|THEAD|TBODY|TFOOT|TR)$/;

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

/** Node.ELEMENT_NODE and Node.TEXT_NODE: the constants live on a window this file does not have. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function codeText(words: string): string {
  return visibleText(words)
    .replace(/^\s*\n/, "")
    .trimEnd();
}

/** The element and all it is inside of, innermost first. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}
