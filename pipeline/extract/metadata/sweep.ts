/* One pass over a page's elements for all that is told by markup and not by place. */

/** The elements that say something of the article, in order. */
export type Sweep = {
  readonly title: Element | null;
  readonly metas: readonly Element[];
  /** `<link rel="canonical">`, the first. */
  readonly canonical: Element | null;
  /** Elements with an `itemprop`. */
  readonly properties: readonly Element[];
  /** The first `<h1>`, and the first element named after the line under it. */
  readonly headline: Element | null;
  readonly standfirst: Element | null;
};

/** Elements publishers name after the line under the headline. */
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|vorspann|chapeau)(?:$|[\s_-])/i;

const ELEMENT_NODE = 1;

type OpenSweep = { -readonly [Key in keyof Sweep]: Sweep[Key] } & {
  metas: Element[];
  properties: Element[];
};

/** Looks at every element once. */
export function sweep(document: Document): Sweep {
  const found: OpenSweep = {
    ...{ title: null, canonical: null, headline: null, standfirst: null },
    ...{ metas: [], properties: [] },
  };
  below(document.documentElement, found);
  return found;
}

/** Depth is bounded by the tree, so this may recurse. */
function below(parent: Element, found: OpenSweep): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    lookAt(node, found);
    below(node, found);
  }
}

/** Whether a node is an element; asked of its number, for a DOM without a window has no classes to ask. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function lookAt(element: Element, found: OpenSweep): void {
  sort(element, found);
  // Asked for by node: the plain way takes some DOMs several times as long.
  if (element.getAttributeNode("itemprop")) found.properties.push(element);
  if (found.standfirst) return;
  const names = element.getAttributeNode("class")?.value;
  if (names !== undefined && STANDFIRST_NAME.test(names)) found.standfirst = element;
}

function sort(element: Element, found: OpenSweep): void {
  switch (element.localName) {
    case "meta":
      found.metas.push(element);
      break;
    case "title":
      found.title ??= element;
      break;
    case "h1":
      found.headline ??= element;
      break;
    case "link":
      if (isCanonical(element)) found.canonical ??= element;
      break;
    default:
  }
}

function isCanonical(link: Element): boolean {
  return /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute("rel") ?? "");
}
