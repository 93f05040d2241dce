import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleText, countWords, isCitable, paragraphText, sourceName } from "./index.ts";

describe("words are counted", () => {
  test("in any script", () => {
    expect(countWords("The U.S. paid $1,200.50 — twice.")).toBe(5);
    expect(countWords("造船所は売らない")).toBeGreaterThan(2);
  });

  test("as Unicode's own rules count them", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    const pieces = [
      "don't",
      "3.5%",
      "“Was?”",
      "e-mail,",
      "naïve",
      "橋は",
      "Москва.",
      "—",
      "a",
      "x.y",
      "(1)",
    ];

    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
        const text = parts.join(" ");
        const wordLike = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
        expect(countWords(text)).toBe(wordLike.length);
      }),
    );
  });

  test("in a long text in no time", () => {
    const start = performance.now();

    expect(countWords("naïve — words, “many” of them. ".repeat(40_000))).toBe(200_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe("the text of an article", () => {
  const sentences = (...texts: string[]) => texts.map((text, at) => ({ id: `s${at + 1}`, text }));

  test("is its paragraphs, parted by blank lines", () => {
    const paragraphs = [
      { kind: "heading" as const, sentences: sentences("Why now") },
      { kind: "paragraph" as const, sentences: sentences("One. ".trim(), "Two.") },
    ];

    expect(articleText({ paragraphs })).toBe("Why now\n\nOne. Two.");
  });

  test("has no spaces between sentences where the script has none", () => {
    const japanese = {
      kind: "paragraph" as const,
      sentences: sentences("閉鎖された。", "三月に始まる。"),
    };

    expect(paragraphText(japanese)).toBe("閉鎖された。三月に始まる。");
  });

  test("is cited by its prose, not by headings, code or rows of tables", () => {
    const kinds = ["paragraph", "list-item", "quote", "heading", "code", "row"] as const;

    const citable = kinds.filter((kind) => isCitable({ kind, sentences: sentences("x") }));
    expect(citable).toEqual(["paragraph", "list-item", "quote"]);
  });
});

test("a record without an id is named by its place", () => {
  expect(sourceName({ kind: "record", place: "a.jsonl:3", id: null, line: "{" })).toBe("a.jsonl:3");
  expect(sourceName({ kind: "record", place: "a.jsonl:4", id: 0, line: "{}" })).toBe("0");
});

test("a source is named without its user name and password", () => {
  const url = "https://bob:secret@x.example/a@b";

  expect(sourceName({ kind: "address", url })).toBe("https://…@x.example/a@b");
});
