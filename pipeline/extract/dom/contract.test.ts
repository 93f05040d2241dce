import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBody } from "../body/body.ts";
import { readFacts } from "../metadata/facts.ts";
import type { Dom } from "./dom.ts";
import { lightDom } from "./light.ts";
import { referenceDom } from "./reference.ts";
import { readTree, type PageTree } from "./tree.ts";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);

const pages = ["articles", "pages"].flatMap((folder) =>
  readdirSync(new URL(folder, FIXTURES)).map((name) => `${folder}/${name}`),
);

const AROUND = { title: null, standfirst: null, authors: [], gates: [] };

/** All that is read of a page through a DOM. */
function readThrough(open: (tree: PageTree) => Dom, html: string) {
  const dom = open(readTree(html));
  const facts = readFacts(dom.document, "https://publisher.example/a");
  const blocks = readBody(dom.document, AROUND).map(({ kind, text }) => ({ kind, text }));
  dom.close();
  return { facts, blocks };
}

describe("the light DOM and a browser's agree", () => {
  test.each(pages)("on all that is read of %s", (page) => {
    const html = readFileSync(new URL(`${page}/page.html`, FIXTURES), "utf8");

    expect(readThrough(lightDom, html)).toEqual(readThrough(referenceDom, html));
  });
});
