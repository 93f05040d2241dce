import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { numbered, sampleArticle } from "./sample.test-data.ts";

function articleOf(paragraphs: readonly (readonly string[])[]) {
  return { ...sampleArticle, paragraphs: numbered(paragraphs) };
}

describe("excerptOf", () => {
  test("cuts between words and says that the article goes on", () => {
    const article = articleOf([["One two three.", "Four five."], ["Six seven eight."]]);

    expect(excerptOf(article, 4)).toEqual(["One two three. Four …"]);
    expect(excerptOf(article, 5)).toEqual(["One two three. Four five. …"]);
    expect(excerptOf(article, 6)).toEqual(["One two three. Four five.", "Six …"]);
  });

  test("takes nothing for a limit of zero words", () => {
    expect(excerptOf(sampleArticle, 0)).toEqual([]);
  });

  test("shows a short article whole, without dots", () => {
    expect(excerptOf(articleOf([["One two."], ["Three."]]), 3)).toEqual(["One two.", "Three."]);
  });

  test("says that a cut-off article goes on elsewhere, once", () => {
    const article = { ...articleOf([["One two..."]]), coverage: "teaser" } as const;

    expect(excerptOf(article, 10)).toEqual(["One two …"]);
  });

  test("says so even where the part left out reads like the part shown", () => {
    expect(excerptOf(articleOf([["Same."], ["Same."]]), 1)).toEqual(["Same. …"]);
  });

  test("counts a hyphenated word as one and keeps it whole", () => {
    expect(excerptOf(articleOf([["A cease-fire holds today."]]), 2)).toEqual(["A cease-fire …"]);
  });

  test("counts words by dictionary where the script sets no space between them", () => {
    const [shown] = excerptOf(articleOf([["我们今天在北京开会，讨论新的桥梁。"]]), 3);

    expect(shown).toBe("我们今天在 …");
  });

  test("keeps punctuation with the word before it", () => {
    expect(excerptOf(articleOf([["会议。"]]), 1)).toEqual(["会议。"]);
  });

  test("leaves out headings, code and table rows", () => {
    const [heading, text] = numbered([["A heading"], ["A sentence."]]);
    const paragraphs = [
      { kind: "heading", sentences: heading?.sentences ?? [] } as const,
      text,
    ].filter((paragraph) => paragraph !== undefined);

    expect(excerptOf({ ...sampleArticle, paragraphs }, 10)).toEqual(["A sentence."]);
  });

  test("never shows more words than the limit, nor words the article has not", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}[,.]?$/), { minLength: 1, maxLength: 12 });
    const body = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(body, fc.nat(50), (paragraphs, limit) => {
        const shown = excerptOf(articleOf(paragraphs.map((them) => [them.join(" ")])), limit);

        const taken = shown.flatMap((text) => text.split(" ")).filter((word) => word !== "…");
        expect(taken).toEqual(paragraphs.flat().slice(0, limit));
      }),
    );
  });
});
