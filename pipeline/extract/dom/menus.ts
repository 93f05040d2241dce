import { isElement, type Element, type Parent } from "./tree.ts";

/** Elements menus are made of. */
const HOLDERS = new Set([
  ...["ul", "ol", "dl", "nav", "div", "section", "header", "footer", "aside", "table", "tbody"],
  ...["tr", "td"],
]);

/** Fewer links may be all there is to say in a place. */
const LEAST_LINKS = 6;

/** Most that stands beside the links: its share of the text, and in characters. */
const MAX_SHARE = 0.1;
const MAX_LENGTH = 80;

/** What an element holds: links, characters inside and outside of them, and whether some lead to its authors. */
type Text = { links: number; linked: number; plain: number; namesPeople: boolean };

/**
 * The outermost elements that hold links and next to nothing else: two fifths of the elements of a news
 * page. They lead away, so no text is looked for in them, and no DOM is built of them.
 *
 * Inside an `<article>` there may be lists of links that belong to it.
 */
export function menusIn(root: Parent): ReadonlySet<unknown> {
  const menus = new Set<unknown>();
  weigh(root, { isLinked: false, isArticle: false }, menus);
  return menus;
}

/** What is around an element. */
type Around = { readonly isLinked: boolean; readonly isArticle: boolean };

/** Depth is bounded by the tree, so this may recurse. */
function weigh(parent: Parent, around: Around, menus: Set<unknown>): Text {
  const text: Text = { links: 0, linked: 0, plain: 0, namesPeople: false };
  for (const node of parent.childNodes) {
    if (isElement(node)) add(weighElement(node, around, menus), text);
    else if ("value" in node) text[around.isLinked ? "linked" : "plain"] += lengthOf(node.value);
  }
  return text;
}

function weighElement(element: Element, around: Around, menus: Set<unknown>): Text {
  const isLink = element.tagName === "a" && valueOf(element, "href") !== null;
  const isArticle = around.isArticle || element.tagName === "article";
  const inner = weigh(element, { isLinked: around.isLinked || isLink, isArticle }, menus);
  if (isLink) countLink(inner, valueOf(element, "rel"));
  if (!isArticle && isMenu(element.tagName, inner)) menus.add(element);
  return inner;
}

function lengthOf(text: string): number {
  return text.trim().length;
}

function countLink(text: Text, leadsTo: string | null): void {
  text.links += 1;
  if (leadsTo === "author") text.namesPeople = true;
}

function add(inner: Text, text: Text): void {
  text.links += inner.links;
  text.linked += inner.linked;
  text.plain += inner.plain;
  text.namesPeople ||= inner.namesPeople;
}

function isMenu(tagName: string, { links, linked, plain, namesPeople }: Text): boolean {
  if (!HOLDERS.has(tagName) || links < LEAST_LINKS || namesPeople) return false;
  return plain <= MAX_LENGTH && plain <= MAX_SHARE * (plain + linked);
}

function valueOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
