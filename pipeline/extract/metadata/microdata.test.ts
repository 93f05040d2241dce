import { expect, test } from "vitest";
import { factsOf } from "./page.test-data.ts";

test("microdata of the article is read, in a scope of its own or in none", () => {
  const { microdata } = factsOf(`<meta itemprop="datePublished" content="2026-03-04">
    <article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">Own</h1>
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/a">
    </a><b itemprop="name">Ada Marsh</b></span></article>`);

  expect(Object.fromEntries(microdata)).toEqual({
    datePublished: ["2026-03-04"],
    headline: ["Own"],
    author: ["Ada Marsh"],
  });
});

test("microdata of comments and products is not the article's", () => {
  const { microdata } = factsOf(`<div itemscope itemtype="https://schema.org/Comment">
    <span itemprop="author" itemscope><b itemprop="name">Jo Pell</b></span>
    <time itemprop="datePublished" datetime="2026-03-05"></time></div>`);

  expect([...microdata.keys()]).toEqual([]);
});
