import { indexElements, parseSelector, selected, type ElementIndex } from "./selectors.ts";
import { readDeclarations, readRules, type Declarations, type Rule } from "./sheet.ts";

/** A value, and who states it: a selector, or `style` for the element's own attributes. */
export type Stated = { readonly value: string; readonly source: string };

/** What is stated of one element, by property. */
export type Style = ReadonlyMap<string, Stated>;

/** What is stated of every element something is stated of. */
export type Styles = ReadonlyMap<Element, Style>;

type Weighed = Stated & { readonly weight: number };
type Cascade = Map<Element, Map<string, Weighed>>;

/** How many looks at elements a page's rules are worth; real pages need less than a tenth. */
const MAX_LOOKS = 10_000_000;

const OWN_WEIGHT = 1e13;
const IMPORTANT_WEIGHT = 1e14;

/** The styles of a document by the cascade: importance, then specificity, then order. */
export function statedStyles(document: Document, sheets: readonly string[]): Styles {
  const cascade: Cascade = new Map();
  const index = indexElements(document);
  stateNames(cascade, index);
  stateRules(cascade, index, readRules(sheets));
  for (const element of index.all) {
    const hints = hintsOf(element);
    if (hints) state(cascade, element, readDeclarations(hints), { source: "style", weight: -1 });
    const own = element.getAttribute("style");
    if (!own) continue;
    const by = { source: "style", weight: OWN_WEIGHT };
    state(cascade, element, readDeclarations(own.split(";")), by);
  }
  return cascade;
}

/** The names under which frameworks hide text from all but screen readers. */
const FOR_SCREEN_READERS =
  /^\.(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|show-for-sr|element-invisible|assistive-text)$/i;

/** The style sheets of frameworks are mostly on other servers. */
function stateNames(cascade: Cascade, { byName }: ElementIndex): void {
  const hidden = readDeclarations(["clip-path: inset(50%)"]);
  for (const [name, elements] of byName) {
    if (!FOR_SCREEN_READERS.test(name)) continue;
    for (const element of elements) state(cascade, element, hidden, { source: name, weight: -1 });
  }
}

function stateRules(cascade: Cascade, index: ElementIndex, rules: readonly Rule[]): void {
  let looks = 0;
  const spend = (more: number) => void (looks += more);
  for (const [order, { selector: text, declarations }] of rules.entries()) {
    const selector = parseSelector(text);
    if (!selector) continue;
    const by = { source: text, weight: selector.specificity * 1e5 + order };
    for (const element of selected(selector, index, spend)) {
      state(cascade, element, declarations, by);
    }
    if (looks > MAX_LOOKS) return;
  }
}

function state(
  cascade: Cascade,
  element: Element,
  declarations: Declarations,
  by: { readonly source: string; readonly weight: number },
): void {
  let style = cascade.get(element);
  if (!style) cascade.set(element, (style = new Map()));
  for (const [property, { value, important }] of declarations) {
    const weight = by.weight + (important ? IMPORTANT_WEIGHT : 0);
    const known = style.get(property);
    if (!known || known.weight <= weight) style.set(property, { value, source: by.source, weight });
  }
}

/** The elements old pages colour by attributes. */
const COLOURED = new Set(["body", "font", "table", "tbody", "thead", "tr", "td", "th", "marquee"]);

function hintsOf(element: Element): string[] | null {
  if (!COLOURED.has(element.localName)) return null;
  const own = (name: string) => element.getAttribute(name);
  const color = element.localName === "body" ? own("text") : own("color");
  return [
    ...(color ? [`color: ${color}`] : []),
    ...(own("bgcolor") ? [`background-color: ${own("bgcolor")}`] : []),
    ...(own("background") ? ["background-image: url()"] : []),
  ];
}
