import { describe, expect, test } from "vitest";
import { lightDom } from "../dom/light.ts";
import { referenceDom } from "../dom/reference.ts";
import { readTree } from "../dom/tree.ts";
import type { Block } from "../text/paragraphs.ts";
import { readBody } from "./body.ts";

const sentence =
  "The council voted on Tuesday to close the old bridge for repairs that will last a year.";
const body = Array.from({ length: 8 }, (_, index) => `<p>${index}. ${sentence} ${sentence}</p>`);

const doms = { light: lightDom, reference: referenceDom };

describe.each(Object.entries(doms))("on the %s DOM", (_, open) => {
  function read(html: string, gates: string[] = []): string[] {
    return blocks(html, gates).map(({ text }) => text);
  }

  function blocks(html: string, gates: string[] = []): Block[] {
    const tree = readTree(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    const dom = open(tree);
    const found = readBody(dom.document, { title: null, standfirst: null, authors: [], gates });
    dom.close();
    return found;
  }

  describe("the blocks of a page", () => {
    test("are its paragraphs, headings, list items, quotations, code and rows, in order", () => {
      const found = blocks(`<article>${body.join("")}
      <h2>Why now</h2><ul><li>One item</li><li><p>Another item</p></li></ul>
      <blockquote><p>Quoted words.</p></blockquote><pre>line 1\n  line 2</pre>
      <table><tr><td>Cost</td><td>4 million</td></tr></table>${body[0]}</article>`);

      expect(found.slice(8, -1).map(({ kind, text }) => [kind, text])).toEqual([
        ["heading", "Why now"],
        ["list-item", "One item"],
        ["list-item", "Another item"],
        ["quote", "Quoted words."],
        ["code", "line 1\n  line 2"],
        ["row", "Cost 4 million"],
      ]);
    });

    test("are parted by two line breaks and not by one", () => {
      const [first, second, third] = ["It began.", "It went on.", "It ended."].map(
        (it) => `${it} ${sentence}`,
      );
      const lines = `${first}<br>${second}<br><br>${third}`;

      const texts = read(`<article><div>${lines}</div>${body.join("")}</article>`);

      expect(texts.slice(0, 2)).toEqual([`${first} ${second}`, third]);
    });

    test("are paragraphs where a table is there for the layout", () => {
      const rows = body.map((text) => `<tr><td>${text}</td></tr>`).join("");

      const found = blocks(`<table>${rows}</table>`);

      expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["paragraph"]));
    });

    test("hold no captions, no invisible characters and no text of boxes beside the article", () => {
      const texts =
        read(`<article>${body.join("")}<figure><img src="a.png"><figcaption>A caption.</figcaption></figure>
        <p>So\u00adft zero\u200bwidth \u{e0041}tag. ${sentence}</p>
        <aside><p>Beside: ${sentence}</p></aside>
        <div class="RelatedPosts_list"><p>Related: ${sentence}</p></div></article>`).join("\n");

      expect(texts).toContain("Soft zerowidth tag.");
      expect(texts).not.toMatch(/caption|Beside|Related/);
    });

    test("stay when words that tell of boxes stand in names of its own parts", () => {
      const named = body.map((text, at) =>
        at < 6 ? text.replace("<p>", '<p class="bio-fuels">') : text,
      );
      const section = `<section id="newsletter-law">${body.slice(0, 2).join("")}</section>`;
      const paywalled = body.map((text) => `<div class="paywall">${text}</div>`).join("");

      expect(read(`<article>${named.join("")}${section}</article>`)).toHaveLength(10);
      expect(read(`<article>${paywalled}</article>`)).toHaveLength(8);
    });

    test("stay on a page that is one form without paragraphs", () => {
      const lines = Array.from({ length: 8 }, () => `${sentence} ${sentence}`).join("<br><br>");

      expect(read(`<form><div>${lines}</div></form>`)).toHaveLength(8);
    });

    test("stay when a telling class name is on the article itself", () => {
      const texts = read(`<div class="entry read-more share">${body.join("")}</div>`);

      expect(texts).toHaveLength(8);
    });

    test("do not hold the box that a publisher declares locked, but a metered article whole", () => {
      const gate = `<div class="g"><p>Pay one euro a week to read on, and cancel it whenever you like to do so.</p></div>`;
      const gated = read(`<article>${body.join("")}${gate}</article>`, [".g"]);
      const metered = read(`<article class="m">${body.join("")}</article>`, [".m", "::bad("]);

      expect(gated.join()).not.toContain("Pay one euro");
      expect(metered).toHaveLength(8);
    });

    test("are none on a page without text", () => {
      expect(read(`<div id="root"></div>`)).toEqual([]);
    });
  });
});
