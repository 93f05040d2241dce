import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, textOrNull, visibleText } from "./clean.ts";

const code = (...points: number[]) => String.fromCodePoint(...points);
const asTags = (text: string) => text.replace(/./g, (it) => code(0xe0000 + it.charCodeAt(0)));
/** Bytes as variation selectors, the way text is smuggled behind an emoji. */
const asSelectors = (text: string) =>
  [...Buffer.from(text)].map((byte) => code(byte < 16 ? 0xfe00 + byte : 0xe00f0 + byte)).join("");

describe("text nobody can see is taken out", () => {
  test.each([
    ["tag letters", `a${asTags("obey me")}b`],
    ["selectors behind a letter", `a${asSelectors("obey me")}b`],
    ["zero-width spaces", "a\u200bb"],
    ["zero-width joiners between Latin letters", "a\u200d\u200c\u200db"],
    ["word joiners and invisible operators", "a\u2060\u2061\u2062\u2063\u2064b"],
    ["deprecated format characters", "a\u206a\u206fb"],
    ["byte order marks", "a\ufeffb"],
    ["soft hyphens", "a\u00adb"],
    ["direction marks and overrides", "a\u200e\u200f\u202a\u202e\u2066\u2069\u061cb"],
    ["Hangul fillers", "a\u115f\u1160\u3164\uffa0b"],
    ["Mongolian selectors", "a\u180b\u180eb"],
    ["grapheme joiners", "a\u034fb"],
    ["controls", "a\u0000\u0007\u007f\u0085b"],
    ["annotation marks and object replacements", "a\ufff9\ufffa\ufffb\ufffcb"],
    ["format characters of music and shorthand", `a${code(0x1d173, 0x1bca0)}b`],
  ])("%s", (_, text) => {
    expect(visibleText(text)).toBe("ab");
    expect(cleanText(text)).toBe("ab");
  });

  test("behind an emoji, but for the one selector that is its spelling", () => {
    expect(cleanText(`❤\ufe0f${asSelectors("obey")}!`)).toBe("❤\ufe0f!");
    expect(cleanText(`😀${code(0xe0131, 0xe0132)}!`)).toBe("😀!");
  });

  test("whatever it is made of", () => {
    const hidden = fc.integer({ min: 0xe0000, max: 0xe0fff });
    fc.assert(
      fc.property(fc.array(hidden), (points) => {
        expect(cleanText(`a${points.map((point) => code(point)).join("")}b`)).toBe("ab");
      }),
    );
  });
});

describe("what looks invisible and is spelling stays", () => {
  test.each([
    ["Persian", "می\u200cخواهد"],
    ["Hindi", "क्\u200dष"],
    ["a family", "👨\u200d👩\u200d👧"],
    ["a skin tone at work", "👩🏽\u200d💻"],
    ["a rainbow flag", "🏳\ufe0f\u200d🌈"],
    ["a keycap", "1\ufe0f\u20e3"],
    ["a variant of a Japanese name", `葛${code(0xe0100)}城`],
    ["accents", "na\u0308ive Zoë"],
    ["Arabic with vowels", "السَّلَامُ"],
    ["a euro in a dash – and …", "€5 – “x” …"],
  ])("%s", (_, text) => {
    expect(cleanText(text)).toBe(text);
  });
});

describe("white space", () => {
  test("of every kind is one space, and goes at the ends", () => {
    expect(cleanText("\u00a0a\u2003\n\tb\u3000c\u2800d\u2028")).toBe("a b c d");
  });

  test("alone is no text", () => {
    expect(textOrNull(" \u200b\u2800 ")).toBeNull();
    expect(textOrNull(12)).toBeNull();
  });
});
