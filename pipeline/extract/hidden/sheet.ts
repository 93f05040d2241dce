/* What a page's style sheets say, as far as it can hide text. Every pass is linear in their length. */

/** What a rule states, by property in lower case. */
export type Declarations = ReadonlyMap<
  string,
  { readonly value: string; readonly important: boolean }
>;

export type Rule = {
  /** One selector of the rule's list. */
  readonly selector: string;
  readonly declarations: Declarations;
};

/** The properties text can be hidden by, or shown again. */
const RELEVANT = new Set([
  ...["display", "visibility", "content-visibility", "opacity", "filter", "animation"],
  ...["animation-name", "position", "left", "top", "right", "bottom", "inset", "text-indent"],
  ...["margin-left", "margin-top", "transform", "clip", "clip-path", "width", "height"],
  ...["max-width", "max-height", "overflow", "overflow-x", "overflow-y", "padding"],
  ...["padding-top", "padding-bottom", "font", "font-size", "color", "text-shadow"],
  ...["-webkit-text-fill-color", "background", "background-color", "background-image"],
  ...["background-clip", "-webkit-background-clip"],
]);

/** The longest of some 240 real pages has 840,000 characters of style and 12,000 such selectors. */
const MAX_LENGTH = 3_000_000;
const MAX_SELECTORS = 40_000;

/** The window a page is judged in: a desktop's, in CSS pixels. */
const WINDOW_WIDTH = 1280;

/** A block that is open: a rule that gathers declarations, or a condition around rules. */
type Block = {
  readonly prelude: string;
  readonly isRule: boolean;
  readonly applies: boolean;
  readonly lines: string[];
};

/** The rules that apply on a screen, in order, one for each selector. */
export function readRules(styles: readonly string[]): Rule[] {
  const css = withoutComments(styles.join("\n").slice(0, MAX_LENGTH));
  const rules: Rule[] = [];
  const open: Block[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{};]/g)) {
    if (!"{};".includes(mark)) continue;
    const text = css.slice(from, index).trim();
    from = index + 1;
    if (mark === "{") open.push(blockOf(text, open.at(-1)));
    else if (text) open.at(-1)?.lines.push(text);
    if (mark === "}") for (const rule of rulesOf(open.pop())) rules.push(rule);
    if (rules.length >= MAX_SELECTORS) return rules;
  }
  // What is open at the end counts as closed there.
  open.at(-1)?.lines.push(css.slice(from));
  return [...rules, ...open.toReversed().flatMap(rulesOf)];
}

/** What a `style` attribute states. */
export function readDeclarations(lines: readonly string[]): Declarations {
  const declarations = new Map<string, { value: string; important: boolean }>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const property = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!RELEVANT.has(property)) continue;
    const stated = line.slice(colon + 1, colon + 400).toLowerCase();
    const value = stated.replace(/!\s{0,9}important/, "").trim();
    const important = stated.includes("!");
    if (important || !declarations.get(property)?.important) {
      declarations.set(property, { value, important });
    }
  }
  return declarations;
}

function rulesOf(block: Block | undefined): Rule[] {
  if (!block?.isRule || !block.applies) return [];
  const declarations = readDeclarations(block.lines);
  if (declarations.size === 0) return [];
  return selectorsOf(block.prelude).map((selector) => ({ selector, declarations }));
}

/** Commas inside brackets part nothing: ":is(.a, .b)". */
function selectorsOf(prelude: string): string[] {
  if (!prelude.includes("(")) return prelude.split(",").map((part) => part.trim());
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of prelude.matchAll(/[(),]/g)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth -= 1;
    else if (depth === 0) {
      parts.push(prelude.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...parts, prelude.slice(from).trim()];
}

/** Rules inside rules are passed over: what they select depends on the rule around them. */
function blockOf(prelude: string, outer: Block | undefined): Block {
  const isRule = !prelude.startsWith("@");
  const around = outer ? outer.applies && !outer.isRule : true;
  return { prelude, isRule, applies: around && (isRule || conditionHolds(prelude)), lines: [] };
}

function conditionHolds(prelude: string): boolean {
  const [, name = "", condition = ""] = /^@([\w-]+)([^]*)$/.exec(prelude) ?? [];
  if (name === "media") return condition.split(",").some(queryHolds);
  if (name === "supports") return !/\bnot\b/.test(condition);
  return name === "layer";
}

/** What is not known to hold for readers at a desktop does not hold. */
function queryHolds(query: string): boolean {
  const plain = query.toLowerCase().replace(/\bonly\b/g, " ");
  if (/\b(?:not|print|speech|or)\b/.test(plain)) return false;
  const features = plain.match(/\([^()]*\)/g) ?? [];
  return features.every(featureHolds);
}

function featureHolds(feature: string): boolean {
  const [, bound, number = "", unit] =
    /^\(\s*(min|max)-(?:device-)?width\s*:\s*([\d.]+)\s*(px|r?em)\s*\)$/.exec(feature) ?? [];
  const width = Number(number) * (unit === "px" ? 1 : 16);
  if (bound === undefined) return false;
  return bound === "min" ? width <= WINDOW_WIDTH : width >= WINDOW_WIDTH;
}

/** Comments, and the marks of HTML comments that old pages put around a sheet: to CSS all of it is space. */
function withoutComments(css: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
    kept.push(css.slice(from, start));
    const end = css.indexOf("*/", start + 2);
    from = end < 0 ? css.length : end + 2;
  }
  return [...kept, css.slice(from)].join(" ").replace(/<!--|-->/g, " ");
}
