import { describe, expect, test } from "vitest";
import { foldText, foldWords, holdsWords } from "./folding.ts";

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
