/*
 * Which elements a selector selects. Whole sets are narrowed from left to right, so the time never grows
 * with a power of the selector's length, whatever a page makes up.
 */
import { READ } from "../dom/light.ts";

/** The elements of a page, by what selectors name. */
export type ElementIndex = {
  readonly all: readonly Element[];
  readonly byName: ReadonlyMap<string, readonly Element[]>;
  readonly classes: ReadonlyMap<Element, ReadonlySet<string>>;
};

export type Selector = {
  readonly steps: readonly Step[];
  /** Ids weigh 10,000, classes and attributes 100, elements 1. */
  readonly specificity: number;
};

/** One element of the selector, and how it stands to the one before it. */
type Step = {
  readonly combinator: string;
  tag: string | null;
  readonly ids: string[];
  readonly classes: string[];
  readonly attributes: AttributeTest[];
  /** What the element must not be. */
  readonly not: Step[];
};

type AttributeTest = { readonly name: string; readonly operator: string; readonly value: string };

const TOKEN =
  /\s*([>+~])\s*|(\s+)|([.#])((?:\\.|[\w\u0080-\uffff-])+)|(\*|(?:\\.|[\w\u0080-\uffff-])+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s"']+))\s*)?\]|:not\(([^()]*)\)/y;

/** Longer ones are made by machines, of things this file does not know. */
const MAX_LENGTH = 300;

/** How far ancestors and elder siblings are looked for; no tree is deeper. */
const MAX_DISTANCE = 200;

/** What looking for an ancestor costs, in looks at one element. */
const RELATION = 20;

/** Pages announce with these classes that no script has run; for readers one has. */
const WITHOUT_SCRIPTS = new Set(["no-js", "nojs"]);

export function indexElements(document: Document): ElementIndex {
  const all = [...document.querySelectorAll("*")];
  const byName = new Map<string, Element[]>();
  const classes = new Map<Element, Set<string>>();
  const file = (name: string, element: Element) => {
    const known = byName.get(name);
    if (known) known.push(element);
    else byName.set(name, [element]);
  };
  for (const element of all) {
    file(element.localName, element);
    const id = element.getAttribute("id");
    if (id) file(`#${id}`, element);
    const names = element.getAttribute("class");
    if (!names) continue;
    const own = new Set(names.split(/\s+/).filter(Boolean));
    for (const name of own) file(`.${name}`, element);
    classes.set(element, own);
  }
  return { all, byName, classes };
}

/** @returns null for what this file does not know: pseudo-elements, states, relations. */
export function parseSelector(text: string): Selector | null {
  const steps = text.length > 0 && text.length <= MAX_LENGTH ? stepsOf(text) : null;
  if (!steps) return null;
  if (steps.some(({ classes }) => classes.some((name) => WITHOUT_SCRIPTS.has(name)))) return null;
  // Of the attributes no DOM carries nobody can say whether they are there.
  const tested = steps.flatMap((step) => [step, ...step.not]).flatMap((step) => step.attributes);
  if (tested.some(({ name }) => !READ.has(name))) return null;
  return { steps, specificity: steps.reduce((sum, step) => sum + weightOf(step), 0) };
}

function stepsOf(text: string): Step[] | null {
  let step = newStep(" ");
  const steps = [step];
  let from = 0;
  while (from < text.length) {
    TOKEN.lastIndex = from;
    const found = TOKEN.exec(text);
    if (!found) return null;
    from = TOKEN.lastIndex;
    const [, relation, space, , , , , , , , , negated] = found;
    if (relation || space) steps.push((step = newStep(relation ?? " ")));
    else if (negated === undefined) addToken(step, found);
    else {
      const [inner, ...others] = stepsOf(negated.trim()) ?? [];
      if (!inner || others.length > 0) return null;
      step.not.push(inner);
    }
  }
  return steps;
}

function addToken(step: Step, found: RegExpExecArray): void {
  const [, , , mark, name = "", tag, attribute, operator = "", ...values] = found;
  if (mark === "#") step.ids.push(unescaped(name));
  else if (mark === ".") step.classes.push(unescaped(name));
  else if (tag) step.tag = tag === "*" ? null : unescaped(tag).toLowerCase();
  else if (attribute) {
    const value = values.slice(0, 3).find((it) => it !== undefined) ?? "";
    step.attributes.push({ name: attribute.toLowerCase(), operator, value });
  }
}

function newStep(combinator: string): Step {
  return { combinator, tag: null, ids: [], classes: [], attributes: [], not: [] };
}

function unescaped(name: string): string {
  return name.includes("\\") ? name.replace(/\\(.)/gu, "$1") : name;
}

function weightOf({ tag, ids, classes, attributes, not }: Step): number {
  const own = ids.length * 10_000 + (classes.length + attributes.length) * 100 + (tag ? 1 : 0);
  return not.reduce((sum, step) => sum + weightOf(step), own);
}

/**
 * The elements a selector selects.
 *
 * @param spend is told how many elements are looked at.
 */
export function selected(
  { steps }: Selector,
  index: ElementIndex,
  spend: (looks: number) => void,
): readonly Element[] {
  const among = steps.map((step) => candidates(step, index));
  if (among.some((elements) => elements.length === 0)) return [];
  let found: readonly Element[] = [];
  for (const [position, step] of steps.entries()) {
    const before = position === 0 ? null : new Set(found);
    const elements = among[position] ?? [];
    spend(elements.length * (before ? RELATION : 1));
    found = elements.filter(
      (element) => fits(element, step, index) && (!before || isRelated(element, step, before)),
    );
    if (found.length === 0) return [];
  }
  return found;
}

const NONE: readonly Element[] = [];

/** The fewest elements that are sure to hold every one that fits. */
function candidates(
  { tag, ids, classes }: Step,
  { all, byName }: ElementIndex,
): readonly Element[] {
  let least = tag ? (byName.get(tag) ?? NONE) : all;
  const narrow = (name: string) => {
    const found = byName.get(name) ?? NONE;
    if (found.length < least.length) least = found;
  };
  for (const id of ids) narrow(`#${id}`);
  for (const name of classes) narrow(`.${name}`);
  return least;
}

function fits(element: Element, step: Step, index: ElementIndex): boolean {
  const { tag, ids, classes, attributes, not } = step;
  const own = index.classes.get(element);
  return (
    (tag === null || element.localName === tag) &&
    classes.every((name) => own?.has(name)) &&
    ids.every((id) => element.getAttribute("id") === id) &&
    attributes.every((test) => holds(test, element)) &&
    !not.some((other) => fits(element, other, index))
  );
}

function holds({ name, operator, value }: AttributeTest, element: Element): boolean {
  const own = element.getAttribute(name);
  if (own === null || operator === "") return own !== null;
  if (operator === "=") return own === value;
  if (value === "") return false;
  if (operator === "~=") return own.split(/\s+/).includes(value);
  if (operator === "^=") return own.startsWith(value);
  if (operator === "$=") return own.endsWith(value);
  if (operator === "*=") return own.includes(value);
  return own === value || own.startsWith(`${value}-`);
}

function isRelated(element: Element, { combinator }: Step, to: ReadonlySet<Element>): boolean {
  const { parentElement: parent } = element;
  if (combinator === ">") return parent !== null && to.has(parent);
  const next = combinator === " " ? "parentElement" : "previousElementSibling";
  const most = combinator === "+" ? 1 : MAX_DISTANCE;
  let at = element[next];
  for (let far = 0; at && far < most; far += 1) {
    if (to.has(at)) return true;
    at = at[next];
  }
  return false;
}
