import { describe, expect, test } from "vitest";
import { Article, articleText } from "../schema/index.ts";
import { ARTICLE_HTML, pageOf } from "./page.test-data.ts";
import { MAX_ELEMENTS, readPage } from "./read-page.ts";

describe("an article read from a page", () => {
  test("is valid, and its sentences are numbered through", async () => {
    const article = await readPage(pageOf(ARTICLE_HTML));

    expect(Article.parse(article)).toEqual(article);
    const ids = article.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`));
    expect(article).toMatchObject({ title: "Bridge", site: "The Ledger", language: "en" });
  });

  test("keeps the hash of the page and leaves its text behind", async () => {
    const { page } = await readPage(pageOf(ARTICLE_HTML, { sha256: "a".repeat(64) }));

    expect(page.sha256).toBe("a".repeat(64));
    expect(page).not.toHaveProperty("body");
  });

  test("tells its language from the text when the page is silent", async () => {
    const german = `Die Stadtwerke stellen zwei Quartiere auf Wärmepumpen um, und das dauert bis zum
      nächsten Sommer. Der Mieterverein warnt vor höheren Mieten, weil die Kosten umgelegt werden können.`;
    const html = `<article>${`<p>${german}</p>`.repeat(5)}</article>`;

    expect((await readPage(pageOf(html))).language).toBe("de");
  });
});

describe("a text that was never a page", () => {
  const text = `The first paragraph says that the bridge will close in March for eleven weeks.
It goes on.\n\nThe second paragraph says who pays for it, and that the sum is 4 million euros in all.`;

  test("is an article of its paragraphs, with what was declared of it", async () => {
    const declared = { title: "Bridge to close", publishedAt: "2026-03-04" };

    const article = await readPage(pageOf(text, { mediaType: "text/plain", declared }));

    expect(article).toMatchObject({ title: "Bridge to close", publishedAt: "2026-03-04" });
    expect(articleText(article)).toBe(text.replace("weeks.\nIt", "weeks. It"));
  });

  test("is called by its first line, when that is short and no sentence", async () => {
    const titled = `Bridge to close in March\n\n${text}`;

    const article = await readPage(pageOf(titled, { mediaType: "text/plain" }));

    expect(article.title).toBe("Bridge to close in March");
    expect(articleText(article)).not.toContain("Bridge to close");
  });

  test("is called by its beginning when it has no title", async () => {
    const { title } = await readPage(pageOf(text, { mediaType: "text/plain" }));

    expect(title).toBe("The first paragraph says that the bridge will close in March for …");
  });
});

test("a sentence longer than any is cut at spaces, and nothing of it is lost", async () => {
  const text = `The town paid ${"word, ".repeat(4_000)}in all.`;

  const { paragraphs } = await readPage(pageOf(text, { mediaType: "text/plain" }));

  const sentences = paragraphs.flatMap((it) => it.sentences.map((sentence) => sentence.text));
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  expect(sentences.join(" ")).toBe(text);
});

describe("a page is refused by name", () => {
  test.each([
    ["article-not-found", `<div id="root"></div>`],
    ["article-too-short", "<article><p>Cookies? We use them.</p></article>"],
    ["page-too-complex", "<i></i>".repeat(MAX_ELEMENTS)],
  ])("%s", async (code, html) => {
    await expect(readPage(pageOf(html))).rejects.toMatchObject({ code, retryable: false });
  });

  test("with the numbers", async () => {
    await expect(readPage(pageOf("<p>Three words only.</p>"))).rejects.toThrow(
      "Found 3 words of text in 24 bytes, fewer than the 30 an article needs.",
    );
  });
});
