/* Text that is there but cannot be seen: too small, or of the colour of what is behind it. */
import { colourIn, looksAlike, PAPER, type Colour } from "./colours.ts";
import { pixelsIn, type Hiding } from "./signs.ts";
import type { Stated, Style } from "./styles.ts";

/** How the text of an element is drawn, its own words and what it inherits. */
export type Ink = {
  /** Who makes the text too small to see; null while it can be seen. */
  readonly tiny: string | null;
  /** The colour of the text and who states it; null when it is not known. */
  readonly colour: { readonly colour: Colour; readonly source: string } | null;
  /** What is behind the text; null when it is not known, such as a picture. */
  readonly ground: Colour | null;
  /** Whether the ground itself is drawn in the shape of the letters. */
  readonly cutOut: boolean;
};

export const PLAIN_INK: Ink = { tiny: null, colour: null, ground: PAPER, cutOut: false };

const NOT_STATED = /^(?:inherit|unset|initial|revert|currentcolor)/;

/** The ink inside an element, from the ink around it and what is stated of it. */
export function inkOf(element: Element, style: Style | undefined, around: Ink): Ink {
  // Links have a colour of their own, unless a rule gives them another.
  const isLink = element.localName === "a" && element.getAttribute("href") !== null;
  if (!style) return isLink && around.colour ? { ...around, colour: null } : around;
  return {
    tiny: tinyOf(style, around),
    colour: colourOf(style, isLink ? null : around.colour),
    ground: groundOf(style, around),
    cutOut: around.cutOut || isCutOut(style),
  };
}

/** How text in this ink is hidden; null when it can be read. */
export function hidingOfInk({ tiny, colour, ground, cutOut }: Ink): Hiding | null {
  if (tiny !== null) return { sign: "font-size", source: tiny };
  if (!colour || cutOut) return null;
  const isSame = ground !== null && looksAlike(colour.colour, ground);
  return isSame || isClear(colour.colour) ? { sign: "color", source: colour.source } : null;
}

/** A size relative to none stays none. */
function tinyOf(style: Style, { tiny }: Ink): string | null {
  const { value, source } = style.get("font-size") ?? noSize(style) ?? INHERITED;
  if (NOT_STATED.test(value) || (tiny !== null && /^[\d.]+(?:em|%)/.test(value))) return tiny;
  const least = value.includes("%") ? pixelsIn("10%") : 1;
  return (pixelsIn(value) ?? Infinity) <= (least ?? 1) ? source : null;
}

const INHERITED: Stated = { value: "inherit", source: "" };

/** "font: 0/0 a" is how headings are hidden behind their picture. */
function noSize(style: Style): Stated | undefined {
  const font = style.get("font");
  return font && /^0[a-z]*[/\s]/.test(font.value) ? { ...font, value: "0" } : undefined;
}

function colourOf(style: Style, inherited: Ink["colour"]): Ink["colour"] {
  const found = style.get("-webkit-text-fill-color") ?? style.get("color");
  if (!found || NOT_STATED.test(found.value)) return inherited;
  const colour = colourIn(found.value);
  return colour && { colour, source: found.source };
}

function groundOf(style: Style, { ground }: Ink): Colour | null {
  if (hasPicture(style)) return null;
  const { value } = style.get("background-color") ?? style.get("background") ?? INHERITED;
  if (NOT_STATED.test(value) || /^none\b/.test(value)) return ground;
  const colour = colourIn(value);
  if (colour && isClear(colour)) return ground;
  return colour && colour[3] > 0.95 ? colour : null;
}

function isClear(colour: Colour): boolean {
  return colour[3] < 0.05;
}

function hasPicture(style: Style): boolean {
  return ["background-image", "background"].some((property) =>
    /url\(|gradient|image|var\(/.test(style.get(property)?.value ?? ""),
  );
}

/** A shadow shows text without a colour; so does a ground that is cut to the letters. */
function isCutOut(style: Style): boolean {
  const clip = style.get("background-clip") ?? style.get("-webkit-background-clip");
  const shadow = colourIn(style.get("text-shadow")?.value ?? "none");
  return clip?.value === "text" || (shadow !== null && !isClear(shadow));
}
