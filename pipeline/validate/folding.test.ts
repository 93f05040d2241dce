import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokensIn as figureTokens } from "./figures/tokens.ts";
import { foldText, foldWords, holdsWords } from "./folding.ts";
import { languageRules } from "./language.ts";
import { tokensIn as nameTokens } from "./names/tokens.ts";
import { lineOf } from "./polarity/alignment.ts";

describe("folding", () => {
  test("takes away the style of marks, dashes, dots and spaces, and case", () => {
    const one = "“Wait … it’s ‘over’ – for now”, she said.";
    const other = `"WAIT... it's "over" — for  now" , she said.`;

    expect(foldText(one)).toBe(foldText(other));
  });

  test("takes an accent for the same however it is encoded", () => {
    expect(foldText("re\u0301sume\u0301")).toBe(foldText("résumé"));
  });

  test("keeps an apostrophe, whatever its style", () => {
    expect(foldText("we’re")).toBe("we're");
  });

  test("keeps every letter, accent and hyphen", () => {
    expect(foldText("résumé re-sign")).not.toBe(foldText("resume resign"));
  });

  test("keeps a percent sign, for it is part of what is said", () => {
    expect(foldWords("“fell 5%.”")).toBe("fell 5%");
  });

  test("finds whole words only", () => {
    expect(holdsWords("we saw the planet and the plan", "the plan")).toBe(true);
    expect(holdsWords("we saw the planet", "the plan")).toBe(false);
    expect(holdsWords("社長は造船所を売る", "造船所")).toBe(true);
  });
});

describe("texts of plain English letters", () => {
  const english = languageRules("en");
  const texts = fc.stringMatching(/^[A-Za-z0-9 .,:;'"!?()&$%-]{0,40}$/);
  /** One letter more, and the text is no longer plain. */
  const BEYOND = " é";

  test.each([
    ["as names", nameTokens],
    ["as figures", (text: string) => figureTokens(text, ".")],
    ["as figures with a comma", (text: string) => figureTokens(text, ",")],
    ["as words that stand somewhere", (text: string) => lineOf(text, english)],
  ])("are read %s like any other", (_, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text + BEYOND).slice(0, -1));
      }),
    );
  });

  test("are folded like any other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = `${text} x`;
        expect(foldText(whole) + BEYOND).toBe(foldText(whole + BEYOND));
      }),
    );
  });
});
