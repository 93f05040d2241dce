import { describe, expect, test } from "vitest";
import { lightDom } from "../dom/light.ts";
import { readTree } from "../dom/tree.ts";
import { readFacts } from "./facts.ts";

const factsOf = (html: string, url: string | null = null) =>
  readFacts(lightDom(readTree(html)).document, url);

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
      factsOf(`<html lang="en"><main><h1>The headline</h1><p class="Story_deck__x1">A line that says more about it.</p>
      <my-byline>By <a href="/a">Ada Marsh</a> and Jo Pell</my-byline>
      <time datetime="2026-03-04">today</time><p>The text of it.</p></main>`);

    expect(facts).toMatchObject({
      language: "en",
      headlines: ["The headline"],
      standfirst: "A line that says more about it.",
      bylines: ["By Ada Marsh and Jo Pell"],
      times: ["2026-03-04"],
    });
  });
});
