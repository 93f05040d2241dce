import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleArticle } from "./sample.test-data.ts";
import { slugOf } from "./slug.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function stemFor(title: string): string {
  return slugOf({ ...sampleArticle, title }).replace(/-[0-9a-f]{8}$/, "");
}

describe("slugOf", () => {
  test.each([
    ["Lindholm puts a toll on its bridge", "lindholm-puts-a-toll-on-its-bridge"],
    ["  What’s next — for R&D?  ", "whats-next-for-r-d"],
    [
      "Öl, Straße & Ærø: Łódź, Đà Nẵng, Þór, Diyarbakır",
      "ol-strasse-aero-lodz-da-nang-thor-diyarbakir",
    ],
    ["ŁÓDŹ ØRSTED STRASSE ẞ", "lodz-orsted-strasse-ss"],
    ["co\u00ADoperation", "cooperation"],
    ["ﬁve ½ ①", "five-1-2-1"],
    ["5G for all", "5g-for-all"],
    ["北京 AI 大会", "ai"],
  ])("folds %j to %j", (title, stem) => {
    expect(stemFor(title)).toBe(stem);
  });

  test.each(["北京大会 2026", "😀", "   ", "…", "Мост", "جسر"])(
    "calls %j a brief, since it has no Latin letters",
    (title) => {
      expect(stemFor(title)).toBe("brief");
    },
  );

  test.each([
    "..\\..\\x",
    "a\0.html",
    "....//....//x",
    ".htaccess",
    "-rf",
    "ﬀ／..／x",
    "CON",
    "a\u202Eb",
  ])("makes a harmless file name of %j", (title) => {
    expect(slugOf({ ...sampleArticle, title })).toMatch(SLUG);
  });

  test("is a slug of at most 69 characters whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        const slug = slugOf({ ...sampleArticle, title });

        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(69);
      }),
    );
  });

  test("cuts a long title between two words", () => {
    expect(stemFor("one two three four five six seven eight nine ten eleven twelve thirteen")).toBe(
      "one-two-three-four-five-six-seven-eight-nine-ten-eleven",
    );
  });

  test("keeps a title of exactly sixty characters whole", () => {
    expect(stemFor(`${"a".repeat(30)} ${"b".repeat(29)}`)).toHaveLength(60);
  });

  test("cuts a word that is too long by itself", () => {
    expect(stemFor("a".repeat(100))).toBe("a".repeat(60));
  });

  test("tells apart articles of one title at different addresses", () => {
    const other = slugOf({ ...sampleArticle, url: "https://example.org/other" });

    expect(other).not.toBe(slugOf(sampleArticle));
  });

  test("stays the same when the article is read again and its bytes have changed", () => {
    const page = { ...sampleArticle.page, sha256: "0".repeat(64) };

    expect(slugOf({ ...sampleArticle, page })).toBe(slugOf(sampleArticle));
  });

  test("goes by the bytes where no address is known", () => {
    const first = { ...sampleArticle, url: null };
    const second = { ...first, page: { ...first.page, sha256: "0".repeat(64) } };

    expect(slugOf(second)).not.toBe(slugOf(first));
  });
});
