import { describe, expect, test } from "vitest";
import type { Article, Source } from "../schema/index.ts";
import { originalOf } from "./original.ts";
import { sampleArticle } from "./sample.test-data.ts";

function withoutAddress(source: Source): Article {
  return { ...sampleArticle, url: null, page: { ...sampleArticle.page, url: null, source } };
}

describe("originalOf", () => {
  test("prefers the article's own address to the page's", () => {
    const article = { ...sampleArticle, url: "https://example.org/canonical" };

    expect(originalOf(article).href).toBe("https://example.org/canonical");
  });

  test.each(["javascript:alert(1)", "https://user:secret@example.org/", "urn:isbn:1"])(
    "passes over %s for the page's address",
    (url) => {
      expect(originalOf({ ...sampleArticle, url }).href).toBe(sampleArticle.page.url);
    },
  );

  test("falls back to the address that was given", () => {
    const article = withoutAddress({ kind: "address", url: "https://example.org/given" });

    expect(originalOf(article).href).toBe("https://example.org/given");
  });

  test("names the publisher by the site, else the host", () => {
    expect(originalOf(sampleArticle).publisher).toBe("The Lindholm Courier");
    expect(originalOf({ ...sampleArticle, site: null }).publisher).toBe("lindholm-courier.example");
  });

  test.each<[Source, string]>([
    [{ kind: "file", path: "/home/someone/saved/page.html" }, "the file “page.html”"],
    [{ kind: "file", path: "C:\\Users\\someone\\page.html" }, "the file “page.html”"],
    [{ kind: "stdin" }, "standard input"],
    [{ kind: "record", place: "x.jsonl:7", id: "doc-7", line: "{}" }, "the record “doc-7”"],
    [{ kind: "record", place: "/data/x.jsonl:7", id: null, line: "{}" }, "the record “x.jsonl:7”"],
  ])("says what %j is, without the folders around it", (source, madeFrom) => {
    expect(originalOf({ ...withoutAddress(source), site: null })).toEqual({
      href: null,
      publisher: `from ${madeFrom}`,
      madeFrom,
    });
  });
});
