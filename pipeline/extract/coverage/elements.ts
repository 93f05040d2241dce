import { isElement, type Parent } from "../dom/tree.ts";
import { cleanText } from "../text/clean.ts";

type Node = Parent["childNodes"][number];

/** An element of a page's tree. */
export type Element = Extract<Node, { readonly tagName: string }>;

/** An element and whether it stands in the frame of the page. */
export type PlacedElement = { readonly element: Element; readonly isFrame: boolean };

/** Every element of the tree, in the order of the source. */
export function elementsIn(root: Parent): PlacedElement[] {
  const elements: PlacedElement[] = [];
  const open = root.childNodes.toReversed().map((node) => ({ node, outer: NO_FRAME }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, outer } = next;
    if (!isElement(node)) continue;
    const frame = frameWithin(node, outer);
    elements.push({ element: node, isFrame: frame.isFrame });
    for (const child of node.childNodes.toReversed()) open.push({ node: child, outer: frame });
  }
  return elements;
}

/** The element and those around it, the nearest first. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Parent | null = element; at && "tagName" in at; at = at.parentNode) yield at;
}

/** The value as written; null where there is no such attribute. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The words of an attribute that holds a list, in lower case. */
export function wordsOf(element: Element, name: string): string[] {
  return (attributeOf(element, name) ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

/** Headlines and labels are shorter; of anything longer its beginning will do. */
const LONGEST_TEXT = 400;

/** The text below an element, as one line. */
export function textIn(root: Element): string {
  let text = "";
  const open = root.childNodes.toReversed();
  for (let node = open.pop(); node && text.length < LONGEST_TEXT; node = open.pop()) {
    if ("value" in node) text += node.value;
    else if ("childNodes" in node) for (const it of node.childNodes.toReversed()) open.push(it);
  }
  return cleanText(text);
}

/** Whether something stands in what frames every page of a site: navigation, header, footer, dialogs. */
export type Frame = { readonly isFrame: boolean; readonly isArticle: boolean };

/** The page as a whole. */
export const NO_FRAME: Frame = { isFrame: false, isArticle: false };

const FRAMES = new Set(["nav", "footer", "dialog"]);
const FRAME_ROLES = new Set(["navigation", "contentinfo", "dialog", "alertdialog"]);

/** What holds inside an element. The head of an article holds its headline; only that of the page is a frame. */
export function frameWithin(element: Element, outer: Frame): Frame {
  const { tagName } = element;
  if (tagName === "article" || tagName === "main") return { isFrame: false, isArticle: true };
  const isHeader = tagName === "header" && !outer.isArticle;
  const isFrame = isHeader || FRAMES.has(tagName) || hasFrameRole(element);
  return isFrame && !outer.isFrame ? { ...outer, isFrame } : outer;
}

function hasFrameRole(element: Element): boolean {
  return FRAME_ROLES.has(attributeOf(element, "role") ?? "");
}
