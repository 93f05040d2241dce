import { describe, expect, test } from "vitest";
import { readDom, type RawPage } from "./dom.ts";

const sentence =
  "The council voted on Tuesday to close the old bridge for repairs that will last a year.";
const body = Array.from({ length: 8 }, (_, index) => `<p>${index}. ${sentence} ${sentence}</p>`);

function read(html: string, gates: string[] = []): RawPage {
  return readDom(
    `<!doctype html><html lang="en"><body>${html}</body></html>`,
    "https://x.example/a",
    gates,
  );
}

const textsOf = ({ blocks }: RawPage) => blocks.map(({ text }) => text);

describe("the blocks of a page", () => {
  test("are its paragraphs, headings, list items, quotations, code and rows, in order", () => {
    const { blocks } = read(`<article>${body.join("")}
      <h2>Why now</h2><ul><li>One item</li><li><p>Another item</p></li></ul>
      <blockquote><p>Quoted words.</p></blockquote><pre>line 1\n  line 2</pre>
      <table><tr><td>Cost</td><td>4 million</td></tr></table>${body[0]}</article>`);

    expect(blocks.slice(8, -1).map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "Why now"],
      ["list-item", "One item"],
      ["list-item", "Another item"],
      ["quote", "Quoted words."],
      ["code", "line 1\n  line 2"],
      ["row", "Cost 4 million"],
    ]);
  });

  test("are parted by two line breaks and not by one", () => {
    const lines = `${sentence}<br>${sentence}<br><br>${sentence}`;

    const texts = textsOf(read(`<article><div>${lines}</div>${body.join("")}</article>`));

    expect(texts.slice(0, 2)).toEqual([`${sentence} ${sentence}`, sentence]);
  });

  test("are paragraphs where a table is there for the layout", () => {
    const rows = body.map((text) => `<tr><td>${text}</td></tr>`).join("");

    const { blocks } = read(`<table>${rows}</table>`);

    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
  });

  test("hold no captions, no invisible characters and no text of boxes beside the article", () => {
    const texts = textsOf(
      read(`<article>${body.join("")}<figure><img src="a.png"><figcaption>A caption.</figcaption></figure>
        <p>So\u00adft zero\u200bwidth \u{e0041}tag. ${sentence}</p>
        <aside><p>Beside: ${sentence}</p></aside>
        <div class="RelatedPosts_list"><p>Related: ${sentence}</p></div></article>`),
    ).join("\n");

    expect(texts).toContain("Soft zerowidth tag.");
    expect(texts).not.toMatch(/caption|Beside|Related/);
  });

  test("stay when words that tell of boxes stand in names of its own parts", () => {
    const named = body.map((text, at) =>
      at < 6 ? text.replace("<p>", '<p class="bio-fuels">') : text,
    );
    const section = `<section id="newsletter-law">${body.slice(0, 2).join("")}</section>`;
    const paywalled = body.map((text) => `<div class="paywall">${text}</div>`).join("");

    expect(textsOf(read(`<article>${named.join("")}${section}</article>`))).toHaveLength(10);
    expect(textsOf(read(`<article>${paywalled}</article>`))).toHaveLength(8);
  });

  test("stay on a page that is one form without paragraphs", () => {
    const lines = Array.from({ length: 8 }, () => `${sentence} ${sentence}`).join("<br><br>");

    expect(textsOf(read(`<form><div>${lines}</div></form>`))).toHaveLength(8);
  });

  test("stay when a telling class name is on the article itself", () => {
    const texts = textsOf(read(`<div class="entry read-more share">${body.join("")}</div>`));

    expect(texts).toHaveLength(8);
  });

  test("do not hold the box that a publisher declares locked, but a metered article whole", () => {
    const gate = `<div class="g"><p>Pay one euro a week to read on, and cancel it whenever you like to do so.</p></div>`;
    const gated = textsOf(read(`<article>${body.join("")}${gate}</article>`, [".g"]));
    const metered = textsOf(
      read(`<article class="m">${body.join("")}</article>`, [".m", "::bad("]),
    );

    expect(gated.join()).not.toContain("Pay one euro");
    expect(metered).toHaveLength(8);
  });

  test("are none on a page without text", () => {
    expect(read(`<div id="root"></div>`).blocks).toEqual([]);
  });
});

describe("the address a page gives as its own", () => {
  const canonical = `<head><link rel="canonical" href="/news/1"></head>`;

  test("is resolved against where it came from, and not at all when that is not known", () => {
    expect(readDom(canonical, "https://x.example/a").canonical).toBe("https://x.example/news/1");
    expect(readDom(canonical, null).canonical).toBeNull();
  });
});

describe("what a page shows above the article", () => {
  test("is read before anything is taken apart", () => {
    const raw =
      read(`<main><h1>The headline</h1><p class="Story_deck__x1">A line that says more about it.</p>
      <my-byline>By <a href="/a">Ada Marsh</a> and Jo Pell</my-byline>
      <time datetime="2026-03-04">today</time>${body.join("")}</main>`);

    expect(raw).toMatchObject({
      language: "en",
      headlines: ["The headline"],
      standfirst: "A line that says more about it.",
      bylines: ["By Ada Marsh and Jo Pell"],
      times: ["2026-03-04"],
    });
  });
});
