import {
  defaultTreeAdapter,
  html,
  parse,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from "parse5";
import { stripPage } from "./strip.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** The tree of a page by the HTML standard, made safe and light to build a DOM from. */
export type PageTree = {
  /** Without scripts, styles and comments, nowhere deeper than `MAX_DEPTH`. */
  readonly root: Parent;
  /** The text of every JSON-LD script, in order. */
  readonly jsonLd: readonly string[];
  /** The content of every style sheet on the page, in order. */
  readonly styles: readonly string[];
  /** What the tag of every script says in its attributes, its address mostly; in order. */
  readonly scripts: readonly string[];
  /** The text of every `<noscript>`, in order; its markup is left out. */
  readonly noscripts: readonly string[];
  /** How many elements the page has. */
  readonly elements: number;
};

/**
 * Real pages stay under 30 levels of elements. Readability's time grows with the square of the depth:
 * a 4 kB page of 500 nested divs takes it 12 seconds.
 */
export const MAX_DEPTH = 100;

/** What a reader never sees as text, and what costs a DOM most. */
const DROPPED = new Set([
  ...["script", "style", "svg", "template", "iframe", "object", "canvas", "noscript"],
]);

/** Elements that hold a paragraph's worth of words each. */
const LEAF_BLOCKS = new Set([
  ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "blockquote"],
  ...["td", "th", "dt", "dd", "figcaption"],
]);

/** Elements that only hold others, and so end the paragraph before them. */
const WRAPPERS = new Set(["div", "section", "article", "main", "ul", "ol", "dl", "table", "tr"]);

/**
 * Parses a page by the HTML standard and takes out what no reader sees.
 *
 * Nothing here recurses, so no page is deep enough to overflow the stack. Parsing takes time linear in
 * the size of the page but quadratic in its depth: a second at 10,000 levels.
 */
export function readTree(source: string): PageTree {
  const { html: stripped, styles, scripts } = stripPage(source);
  const root = parse(stripped);
  const jsonLd: string[] = [];
  const noscripts: string[] = [];
  let elements = 0;

  const open: { node: Parent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    node.childNodes = node.childNodes.filter((child) => isKept(child, { jsonLd, noscripts }));
    if (depth >= MAX_DEPTH) node.childNodes = withoutDepth(node);
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      elements += 1;
      if (depth < MAX_DEPTH) open.push({ node: child, depth: depth + 1 });
    }
  }
  return { root, jsonLd, styles, scripts, noscripts, elements };
}

/** The tree as HTML again, without the nodes to leave out. */
export function htmlOf({ root }: PageTree, without: ReadonlySet<unknown> = new Set()): string {
  const treeAdapter = {
    ...defaultTreeAdapter,
    getChildNodes: (node: Parent) => node.childNodes.filter((child) => !without.has(child)),
  };
  return serialize(root, { treeAdapter });
}

/** What is dropped from the tree and told apart from it. */
type Aside = { readonly jsonLd: string[]; readonly noscripts: string[] };

function isKept(node: Node, { jsonLd, noscripts }: Aside): boolean {
  if (node.nodeName === "#comment") return false;
  if (!isElement(node)) return true;
  if (isJsonLd(node)) jsonLd.push(textOf(node));
  if (node.tagName === "noscript") noscripts.push(textOf(node).replace(/<[^<>]*>/g, " "));
  return !DROPPED.has(node.tagName);
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function isJsonLd(element: Element): boolean {
  if (element.tagName !== "script") return false;
  const type = element.attrs.find(({ name }) => name === "type")?.value ?? "";
  return type.trim().toLowerCase().startsWith("application/ld+json");
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** The words below a node, in one level of leaf blocks and bare text. */
function withoutDepth(root: Parent): Node[] {
  const level: Node[] = [];
  let block: Element | null = null;
  const open = [...root.childNodes].reverse();

  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) {
      if (DROPPED.has(node.tagName) || isUnseen(node)) continue;
      if (WRAPPERS.has(node.tagName)) block = null;
      if (LEAF_BLOCKS.has(node.tagName)) level.push((block = emptyBlock(node)));
      openAll(node, open);
    } else if ("value" in node && node.value.trim()) {
      if (!block) level.push((block = emptyBlock({ tagName: "p", attrs: [] })));
      defaultTreeAdapter.insertText(block, `${node.value} `);
    }
  }
  return level;
}

/** One by one: as arguments of one call, very many would overflow the stack. */
function openAll({ childNodes }: Parent, open: Node[]): void {
  for (const child of childNodes.toReversed()) open.push(child);
}

function emptyBlock({ tagName, attrs }: Pick<Element, "tagName" | "attrs">): Element {
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
}

/** What hides what is in it is gone once all is on one level. */
function isUnseen({ tagName, attrs }: Element): boolean {
  const hides = ({ name, value }: Element["attrs"][number]) =>
    name === "hidden" || (name === "style" && /display\s{0,9}:\s{0,9}none/i.test(value));
  return tagName === "title" || attrs.some(hides);
}

/** The text of a scrap of HTML: references decoded, tags left out. */
export function textOfScrap(scrap: string): string {
  const open: Node[] = parseFragment(scrap).childNodes.toReversed();
  let text = "";
  for (let node = open.pop(); node; node = open.pop()) {
    if ("value" in node) text += node.value;
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return text;
}
