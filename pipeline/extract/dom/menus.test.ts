import { describe, expect, test } from "vitest";
import { menusIn } from "./menus.ts";
import { htmlOf, readTree } from "./tree.ts";

/** What is left of a page when its menus are left out. */
function withoutMenus(html: string): string {
  const tree = readTree(`<body>${html}</body>`);
  return htmlOf(tree, menusIn(tree.root));
}

const link = (at: number) => `<a href="/${at}">Section ${at} of the paper</a>`;
const links = Array.from({ length: 8 }, (_, at) => `<li>${link(at)}</li>`).join("");

describe("a menu", () => {
  test("is a list of links and next to nothing else", () => {
    expect(withoutMenus(`<ul>${links}</ul><p>Text.</p>`)).not.toContain("Section");
    expect(withoutMenus(`<div>Sections: <ul>${links}</ul></div>`)).not.toContain("Sections");
  });

  test("has more than a few links", () => {
    expect(withoutMenus(`<ul><li>${link(1)}</li><li>${link(2)}</li></ul>`)).toContain("Section 1");
  });

  test("says nothing about its links", () => {
    const spoken = links.replaceAll("</a>", "</a>, which everybody in Tarn reads first");

    expect(withoutMenus(`<ul>${spoken}</ul>`)).toContain("Section 1");
  });

  test("is no paragraph, and no list inside an article", () => {
    const inArticle = `<article><p>Further reading</p><ul>${links}</ul></article>`;

    expect(withoutMenus(`<p>${links}</p>`)).toContain("Section 1");
    expect(withoutMenus(inArticle)).toContain("Section 1");
  });
});
