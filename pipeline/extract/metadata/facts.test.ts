import { describe, expect, test } from "vitest";
import { factsOf } from "./page.test-data.ts";

describe("the address a page gives as its own", () => {
  const canonical = `<head><link rel="canonical" href="/news/1"></head>`;

  test("is resolved against where it came from, and not at all when that is not known", () => {
    expect(factsOf(canonical, "https://x.example/a").canonical).toBe("https://x.example/news/1");
    expect(factsOf(canonical).canonical).toBeNull();
  });
});

describe("what a page shows above the article", () => {
  test("is read before anything is taken apart", () => {
    const facts =
      factsOf(`<html lang="en"><title>The headline | The Ledger</title><main><h1>The headline</h1>
      <p class="Story_deck__x1">A line that says more about it.</p><my-byline>By Ada Marsh</my-byline>
      <p>The text of it.</p></main>`);

    expect(facts).toMatchObject({
      language: "en",
      titleTag: "The headline | The Ledger",
      standfirst: "A line that says more about it.",
    });
    expect(facts.lines.map(({ text }) => text)).toContain("By Ada Marsh");
  });
});

describe("what a page says in <meta>", () => {
  test("is kept by name in order, wherever it stands", () => {
    const { meta } = factsOf(
      `<meta name="Author" content="Ada"><p>x</p><meta property="author" content="Jo">`,
    );

    expect(meta.get("author")).toEqual(["Ada", "Jo"]);
  });

  test("is decoded where it was escaped twice, and else left as it is", () => {
    const { meta } =
      factsOf(`<meta property="og:title" content="Tom &amp;amp; Jerry&amp;#8217;s deal">
      <meta name="title" content="30 years of &lt;br&gt; &amp;amp; more">`);

    expect(meta.get("og:title")).toEqual(["Tom & Jerry’s deal"]);
    expect(meta.get("title")).toEqual(["30 years of <br> & more"]);
  });
});
