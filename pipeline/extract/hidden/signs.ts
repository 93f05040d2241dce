/* The ways style hides an element and all that is in it. */
import type { Stated, Style } from "./styles.ts";

/** How something is hidden, and who says so: what one rule hides is judged together. */
export type Hiding = { readonly sign: string; readonly source: string };

type Sign = (style: Style) => Stated | undefined;

/** Nothing left of or above the page is reached by scrolling; little is right of this, in CSS pixels. */
const FAR = { before: -500, after: 3000 };

const SIGNS: readonly (readonly [string, Sign])[] = [
  ["display", (style) => stated(style, "display", /^none$/)],
  ["visibility", (style) => stated(style, "visibility", /^(?:hidden|collapse)$/)],
  ["content", (style) => stated(style, "content-visibility", /^hidden$/)],
  // What an animation starts with is not what it ends with.
  ["opacity", (style) => (isAnimated(style) ? undefined : anyOf(style, ["opacity"], isFaint))],
  ["filter", (style) => stated(style, "filter", /opacity\(\s*0?(?:\.0+)?%?\s*\)/)],
  ["indent", (style) => anyOf(style, ["text-indent"], isFarBefore)],
  ["place", (style) => (isMoved(style) ? farPlace(style) : undefined)],
  ["margin", (style) => anyOf(style, ["margin-left", "margin-top"], isFarBefore)],
  ["transform", (style) => anyOf(style, ["transform"], isMovedAway)],
  ["clip", (style) => (isLifted(style) ? stated(style, "clip", CLIPPED) : undefined)],
  ["clip-path", (style) => stated(style, "clip-path", CLIPPED_PATH)],
  ["size", (style) => (isCutOff(style) ? anyOf(style, SIZES, isTiny) : undefined)],
];

const SIZES = ["width", "height", "max-width", "max-height"];

/** A rectangle a pixel large or none at all. */
const CLIPPED = /^rect\(\s*[01](?:px|%)?(?:[\s,]+[01](?:px|%)?){3}\s*\)$/;
const CLIPPED_PATH =
  /^(?:inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%\s*\)|(?:circle|ellipse)\(\s*0(?!\.|\d)|polygon\(\s*0(?:px|%)?(?:[\s,]+0(?:px|%)?)+\s*\))/;

/** How an element is hidden by its style; null when it is not. */
export function hidingOf(style: Style): Hiding | null {
  for (const [sign, find] of SIGNS) {
    const found = find(style);
    if (found) return { sign, source: found.source };
  }
  return null;
}

/** A length in CSS pixels, those of unknown frames roughly; null for words and calculations. */
export function pixelsIn(value: string): number | null {
  const [, number, unit = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)/.exec(value) ?? [];
  return number === undefined ? null : Number(number) * (PIXELS[unit] ?? 1);
}

const PIXELS: Readonly<Record<string, number>> = {
  ...{ em: 16, rem: 16, ex: 8, ch: 8, pt: 4 / 3, pc: 16, in: 96, cm: 38, mm: 3.8 },
  ...{ "%": 6, vw: 6, vh: 6, vmin: 6, vmax: 6 },
};

function stated(style: Style, property: string, pattern: RegExp): Stated | undefined {
  const found = style.get(property);
  return found && pattern.test(found.value) ? found : undefined;
}

function anyOf(
  style: Style,
  properties: readonly string[],
  holds: (value: string) => boolean,
): Stated | undefined {
  const found = properties.flatMap((property) => style.get(property) ?? []);
  return found.find(({ value }) => holds(value));
}

function isFaint(value: string): boolean {
  const amount = /^[\d.]+%?/.exec(value)?.[0];
  return (
    amount !== undefined && Number.parseFloat(amount) / (amount.endsWith("%") ? 100 : 1) < 0.05
  );
}

/** A page goes on downwards, and may be long. */
function farPlace(style: Style): Stated | undefined {
  return (
    anyOf(style, ["left", "right"], isFar) ?? anyOf(style, ["top", "bottom", "inset"], isFarBefore)
  );
}

function isFarBefore(value: string): boolean {
  return (pixelsIn(value) ?? 0) <= FAR.before;
}

function isFar(value: string): boolean {
  return isFarBefore(value) || (pixelsIn(value) ?? 0) >= FAR.after;
}

function isTiny(value: string): boolean {
  return Math.abs(pixelsIn(value) ?? Infinity) <= 1;
}

/** Drawn at no size, or far outside the page. A shift by the element's own size may be a slide's. */
function isMovedAway(value: string): boolean {
  if (/scale(?:3d|[xy])?\(\s*0?(?:\.0+)?\s*[,)]/.test(value)) return true;
  const shifts = /translate(?:3d|[xy])?\(([^()]*)\)/.exec(value)?.[1]?.split(",") ?? [];
  return shifts.map((shift) => shift.trim()).some((shift) => !shift.endsWith("%") && isFar(shift));
}

function isAnimated(style: Style): boolean {
  const { value } = style.get("animation") ?? style.get("animation-name") ?? { value: "none" };
  return value !== "none";
}

function isMoved(style: Style): boolean {
  return stated(style, "position", /^(?:absolute|fixed|relative)$/) !== undefined;
}

/** Clips cut only what is taken out of the flow. */
function isLifted(style: Style): boolean {
  return stated(style, "position", /^(?:absolute|fixed)$/) !== undefined;
}

/** A box of no height but padding is the frame of a picture or film. */
function isCutOff(style: Style): boolean {
  const cuts = anyOf(style, ["overflow", "overflow-x", "overflow-y"], (it) =>
    /hidden|clip/.test(it),
  );
  const padding = anyOf(style, ["padding", "padding-top", "padding-bottom"], (it) =>
    it.split(" ").some((side) => (pixelsIn(side) ?? Infinity) > 1),
  );
  return cuts !== undefined && padding === undefined;
}
