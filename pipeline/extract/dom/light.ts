import { parseHTML } from "linkedom";
import type { Dom } from "./dom.ts";
import { menusIn } from "./menus.ts";
import { isElement, type PageTree, type Parent } from "./tree.ts";

type Child = Parent["childNodes"][number];

/**
 * A DOM that is only a tree: no layout, no events, no styles. Five times as fast as one that has them,
 * and the elements are the standard's own, for the tree is parse5's.
 *
 * Every node and every attribute costs, so only those are carried over that something is read from.
 */
export function lightDom({ root }: PageTree): Dom {
  const { document } = parseHTML("");
  carry(root, document, { document, menus: menusIn(root) });
  return { document, close() {} };
}

type Carrier = { readonly document: Document; readonly menus: ReadonlySet<unknown> };

/** Depth is bounded by the tree, so this may recurse. */
function carry(from: Parent, to: Node, carrier: Carrier): void {
  const { document, menus } = carrier;
  const { childNodes } = from;
  for (let at = 0; at < childNodes.length; at += 1) {
    const node = childNodes[at];
    if (!node || menus.has(node)) continue;
    if ("value" in node) {
      if (!isLayout(node.value, from, childNodes[at - 1], childNodes[at + 1])) {
        to.appendChild(document.createTextNode(node.value));
      }
    } else if (isElement(node)) {
      const element = document.createElement(node.tagName);
      for (const { name, value } of node.attrs) {
        if (READ.has(name)) element.setAttribute(name, value.slice(0, LONGEST_VALUE));
      }
      carry(node, element, carrier);
      to.appendChild(element);
    }
  }
}

/** In characters: longer addresses and styles are data, and cost more than they are worth. */
const LONGEST_VALUE = 2_000;

/** The attributes that something is read from. The others are for scripts, pictures and pointers. */
export const READ: ReadonlySet<string> = new Set([
  ...["class", "id", "style", "hidden", "open", "role", "aria-hidden", "aria-modal", "lang", "dir"],
  ...[
    "href",
    "rel",
    "src",
    "type",
    "name",
    "property",
    "content",
    "datetime",
    "colspan",
    "rowspan",
  ],
  ...["itemprop", "itemscope", "itemtype", "color", "bgcolor", "background", "text"],
]);

/** Elements that end the line before and after them, so that white space beside them is not read. */
const BLOCKS = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
  ],
  ...[
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
    "h5",
  ],
  ...[
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "section",
  ],
  ...["summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"],
]);

/** White space that only sets the source out: it begins or ends a block, or stands beside one. */
function isLayout(text: string, parent: Parent, before?: Child, after?: Child): boolean {
  if (/\S/.test(text) || !("tagName" in parent)) return false;
  return isEdge(before, parent) || isEdge(after, parent);
}

function isEdge(node: Child | undefined, parent: Parent): boolean {
  const element = node ?? parent;
  return "tagName" in element && BLOCKS.has(element.tagName);
}
