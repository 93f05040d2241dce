/** Red, green and blue, 0…255, and how opaque, 0…1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/** What lies behind a page that states nothing. */
export const PAPER = WHITE;

/** The names pages use for text and what is behind it. */
const NAMED: ReadonlyMap<string, Colour> = new Map([
  ["white", WHITE],
  ["black", [0, 0, 0, 1]],
  ["transparent", [0, 0, 0, 0]],
  ["red", [255, 0, 0, 1]],
  ["lime", [0, 255, 0, 1]],
  ["green", [0, 128, 0, 1]],
  ["blue", [0, 0, 255, 1]],
  ["navy", [0, 0, 128, 1]],
  ["yellow", [255, 255, 0, 1]],
  ["orange", [255, 165, 0, 1]],
  ["purple", [128, 0, 128, 1]],
  ["maroon", [128, 0, 0, 1]],
  ["teal", [0, 128, 128, 1]],
  ["olive", [128, 128, 0, 1]],
  ["aqua", [0, 255, 255, 1]],
  ["cyan", [0, 255, 255, 1]],
  ["fuchsia", [255, 0, 255, 1]],
  ["magenta", [255, 0, 255, 1]],
  ["gray", [128, 128, 128, 1]],
  ["grey", [128, 128, 128, 1]],
  ["silver", [192, 192, 192, 1]],
  ["lightgray", [211, 211, 211, 1]],
  ["lightgrey", [211, 211, 211, 1]],
  ["whitesmoke", [245, 245, 245, 1]],
  ["ghostwhite", [248, 248, 255, 1]],
  ["snow", [255, 250, 250, 1]],
  ["ivory", [255, 255, 240, 1]],
  ["beige", [245, 245, 220, 1]],
]);

/** The first colour in a value such as `#fff url(x.png)`; null when it names none this file knows. */
export function colourIn(value: string): Colour | null {
  const [word = ""] = /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\([^()]*\)|^[a-z]+\b/.exec(value) ?? [];
  if (word.startsWith("#")) return fromHex(word.slice(1));
  if (word.startsWith("rgb")) return fromRgb(word);
  if (word.startsWith("hsl")) return fromGrey(word);
  return NAMED.get(word) ?? null;
}

/** Whether nobody can tell text of the one colour from a ground of the other. */
export function looksAlike(text: Colour, ground: Colour): boolean {
  return [0, 1, 2].every((channel) => Math.abs((text[channel] ?? 0) - (ground[channel] ?? 0)) <= 8);
}

function fromHex(digits: string): Colour | null {
  const pairs =
    digits.length < 6 ? digits.match(/./g)?.map((digit) => digit + digit) : digits.match(/../g);
  const [red, green, blue, alpha = 255] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha / 255];
}

function fromRgb(value: string): Colour | null {
  const [red, green, blue, alpha = 1] = numbersIn(value, 255);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha];
}

/** White, black and the greys between are what text is hidden in; other hues are not told. */
function fromGrey(value: string): Colour | null {
  const [, saturation, lightness, alpha = 1] = numbersIn(value, 1);
  if (saturation === undefined || lightness === undefined) return null;
  if (saturation > 0 && lightness > 0 && lightness < 1) return null;
  return [lightness * 255, lightness * 255, lightness * 255, alpha];
}

function numbersIn(value: string, whole: number): number[] {
  const found = value.match(/-?[\d.]+%?/g) ?? [];
  return found.map((number, place) => {
    if (!number.endsWith("%")) return Number(number);
    return (Number.parseFloat(number) / 100) * (place < 3 ? whole : 1);
  });
}
