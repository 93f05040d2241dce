import { isElement, type Parent } from "./tree.ts";

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

/** What an element holds: links, and characters inside and outside of them. */
type Text = { links: number; linked: number; plain: number };

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
  const text: Text = { links: 0, linked: 0, plain: 0 };
  for (const node of parent.childNodes) {
    if ("value" in node) {
      text[around.isLinked ? "linked" : "plain"] += node.value.trim().length;
    } else if (isElement(node)) {
      const isLink = node.tagName === "a";
      const isArticle = around.isArticle || node.tagName === "article";
      const inner = weigh(node, { isLinked: around.isLinked || isLink, isArticle }, menus);
      text.links += inner.links + (isLink ? 1 : 0);
      text.linked += inner.linked;
      text.plain += inner.plain;
      if (!isArticle && isMenu(node.tagName, inner)) menus.add(node);
    }
  }
  return text;
}

function isMenu(tagName: string, { links, linked, plain }: Text): boolean {
  if (!HOLDERS.has(tagName) || links < LEAST_LINKS) return false;
  return plain <= MAX_LENGTH && plain <= MAX_SHARE * (plain + linked);
}
