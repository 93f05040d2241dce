import { Readability } from "@mozilla/readability";

/**
 * The element Readability takes for the article; null when it finds none.
 *
 * It takes the document apart, so everything else is read before.
 */
export function readableElement(document: Document): Element | null {
  const readable = new Readability(document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return readable?.content ? elementOf(readable.content) : null;
}

/** Readability hands its serializer the element that holds the article. */
function elementOf(node: Node): Element {
  if (node.nodeType !== node.ELEMENT_NODE) throw new TypeError("Readability returned no element.");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above is the proof
  return node as Element;
}
