import { describe, expect, test } from "vitest";
import { asProperties, DARK, LIGHT, type Palette } from "./palette.ts";

/** Text and what it stands on. WCAG 2.2 AA asks for 4.5 between them. */
const PAIRS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["ink", "paper"],
  ["quiet", "paper"],
  ["accent", "paper"],
  ["alarm", "paper"],
  ["ink", "card"],
  ["quiet", "card"],
  ["accent", "card"],
  ["onAccent", "accent"],
  ["ink", "target"],
  ["quiet", "target"],
  ["accent", "target"],
  ["ink", "doubtCard"],
  ["doubt", "doubtCard"],
  ["alarm", "alarmCard"],
];

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s palette", (_, palette) => {
  test.each(PAIRS)("sets %s on %s with a contrast of at least 4.5", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test("becomes a custom property a colour", () => {
    expect(asProperties(palette)).toContain(`--paper: ${palette.paper}; --card: ${palette.card};`);
  });
});

test("contrast is measured as WCAG defines it", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

/** Contrast ratio of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
