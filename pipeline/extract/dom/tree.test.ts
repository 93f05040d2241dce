import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { htmlOf, MAX_DEPTH, readTree } from "./tree.ts";

function depthOf(html: string): number {
  let deepest = 0;
  const open: { node: DefaultTreeAdapterTypes.Node; depth: number }[] = [
    { node: parse(html), depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth);
    if (!("childNodes" in next.node)) continue;
    for (const node of next.node.childNodes) open.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

const readHtml = (source: string) => htmlOf(readTree(source));

const nested = (levels: number, inside: string) =>
  `<body>${"<div>".repeat(levels)}${inside}${"</div>".repeat(levels)}</body>`;

describe("the tree of a page", () => {
  test("has no scripts, styles or comments, and the words of the rest", () => {
    const html = readHtml("<p>One<!-- two --><script>3</script><style>4{}</style> five</p>");

    expect(html).toContain("<p>One five</p>");
  });

  test("hands out the JSON-LD it dropped", () => {
    const tree = readTree(
      `<script type="application/ld+json; charset=utf-8">{"a":1}</script><p>x</p>`,
    );

    expect(tree.jsonLd).toEqual(['{"a":1}']);
    expect(htmlOf(tree)).not.toContain("script");
  });

  test("is nowhere deeper than the limit and keeps paragraphs apart", () => {
    const html = readHtml(nested(500, "<p>First <b>bold</b> words.</p><p>Second.</p>"));

    expect(depthOf(html)).toBeLessThanOrEqual(MAX_DEPTH + 3);
    expect(html).toMatch(/<p>First\s+bold\s+words\.\s*<\/p><p>Second\.\s*<\/p>/);
  });

  test("keeps bare words below the limit", () => {
    expect(readHtml(nested(500, "Only words."))).toContain("Only words.");
  });

  test("comes soon from a page 5,000 levels deep", () => {
    const start = performance.now();

    const html = readHtml(nested(5_000, "<p>Down here.</p>"));

    expect(html).toContain("Down here.");
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("counts its elements", () => {
    // html, head and body are there whether written or not.
    expect(readTree("<p>a</p><p>b</p>").elements).toBe(5);
  });
});
