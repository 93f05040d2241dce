import { hidingOfInk, inkOf, PLAIN_INK, type Ink } from "./ink.ts";
import { hidingOf, type Hiding } from "./signs.ts";
import { statedStyles, type Style, type Styles } from "./styles.ts";

/**
 * What one rule hides is kept when it holds more than this share of the page's prose: it is the article,
 * and a script shows it.
 */
const MAX_SHARE = 1 / 3;

/** Text shorter than this, in characters, is a label rather than prose. */
const PROSE_LENGTH = 80;

/** Elements browsers do not draw, or only once they are opened. */
const UNDRAWN = new Set(["datalist", "noembed", "noframes", "template", "title"]);

type Hidden = {
  readonly nodes: ChildNode[];
  /** Characters of prose in them. */
  prose: number;
};

/** What one walk over a page finds. */
type Survey = {
  readonly styles: Styles;
  /** By how it is hidden and who says so. */
  readonly groups: Map<string, Hidden>;
};

/**
 * Removes the text readers cannot see from the document, so that nobody can put words into an article
 * that its readers never read.
 *
 * What is hidden only until a script shows it looks the same as what is hidden for good; measure alone
 * tells them apart.
 *
 * @param styles the content of the page's style sheets, in order.
 */
export function removeHidden(document: Document, styles: readonly string[]): void {
  const survey: Survey = { styles: statedStyles(document, styles), groups: new Map() };
  const prose = surveyed(document.body, survey, OUTSIDE);
  for (const { nodes, prose: hidden } of survey.groups.values()) {
    if (hidden <= MAX_SHARE * prose) for (const node of nodes) node.remove();
  }
}

type Around = {
  readonly ink: Ink;
  /** The groups that hold what is around already. */
  readonly hiding: ReadonlySet<string>;
  readonly isProse: boolean;
  /** Whether it is in a `<details>` that is not open, of which only the summary is drawn. */
  readonly isFolded: boolean;
};

const OUTSIDE: Around = { ink: PLAIN_INK, hiding: new Set(), isProse: false, isFolded: false };

/** Notes what is hidden in an element; returns its prose, in characters. */
function surveyed(element: Element, survey: Survey, around: Around): number {
  const style = survey.styles.get(element);
  const ink = inkOf(element, style, around.ink);
  const hiding = (style && hidingOf(style)) ?? hidingOfElement(element, style, around.isFolded);
  const isProse =
    around.isProse || (element.localName === "p" && element.textContent.length >= PROSE_LENGTH);
  const { group, inside } = entered(hiding, survey.groups, around.hiding);

  const isFolded = element.localName === "details" && !element.hasAttribute("open");
  const inner = { ink, hiding: inside, isProse, isFolded };
  let prose = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    prose += isElement(child) ? surveyed(child, survey, inner) : surveyedText(child, survey, inner);
  }
  group?.nodes.push(element);
  if (group) group.prose += prose;
  return prose;
}

function surveyedText(text: ChildNode, { groups }: Survey, around: Around): number {
  const { length } = (text.nodeValue ?? "").trim();
  if (length === 0) return 0;
  const prose = around.isProse || length >= PROSE_LENGTH ? length : 0;
  const { group } = entered(
    around.isFolded ? FOLDED : hidingOfInk(around.ink),
    groups,
    around.hiding,
  );
  group?.nodes.push(text);
  if (group) group.prose += prose;
  return prose;
}

/** Enters a group, unless what is around is in it already. */
function entered(
  hiding: Hiding | null,
  groups: Map<string, Hidden>,
  around: ReadonlySet<string>,
): { readonly group: Hidden | null; readonly inside: ReadonlySet<string> } {
  const name = hiding && groupOf(hiding, groups.size);
  if (name === null || around.has(name)) return { group: null, inside: around };
  const group = groups.get(name) ?? { nodes: [], prose: 0 };
  groups.set(name, group);
  return { group, inside: new Set([...around, name]) };
}

/**
 * A rule, or a script, hides many elements at one stroke. An attribute says of one element that it is not
 * there: pages keep several such templates beside the one they show.
 */
function groupOf({ sign, source }: Hiding, number: number): string {
  return sign === "attribute" ? `${number}` : `${sign} ${source}`;
}

/** How an element is hidden by what it is and what its attributes say. */
function hidingOfElement(
  element: Element,
  style: Style | undefined,
  isFolded: boolean,
): Hiding | null {
  const { localName } = element;
  if (UNDRAWN.has(localName)) return { sign: "element", source: localName };
  if (isFolded && localName !== "summary") return FOLDED;
  const isShown = style?.has("display") || !element.hasAttribute("hidden");
  return isShown ? null : MARKED;
}

const MARKED: Hiding = { sign: "attribute", source: "hidden" };
const FOLDED: Hiding = { sign: "element", source: "details" };

function isElement(node: ChildNode): node is ChildNode & Element {
  return node.nodeType === node.ELEMENT_NODE;
}
