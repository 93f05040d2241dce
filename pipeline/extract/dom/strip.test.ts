import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { stripPage } from "./strip.ts";

/** The words of a page that are no script and no style, by the parser alone. */
function textOf(html: string): string {
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  let text = "";
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === "script" || node.nodeName === "style") continue;
    if ("value" in node) text += `${node.value} `;
    if ("childNodes" in node) open.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, " ").trim();
}

describe("a stripped page", () => {
  test("has neither scripts nor styles, and hands out what the styles and the scripts' tags say", () => {
    const page = `<style media="screen">p { color: red }</style><p>One</p><SCRIPT src="/a.js">let a = "</p>";</SCRIPT ><p>Two</p>`;

    expect(stripPage(page)).toEqual({
      html: "<p>One</p><p>Two</p>",
      styles: ["p { color: red }"],
      scripts: ["/a.js"],
    });
  });

  test("keeps JSON-LD where it is", () => {
    const page = `<script type='application/ld+json'>{"a":"</b>"}</script><p>x</p>`;

    expect(stripPage(page).html).toBe(page);
  });

  test.each([
    ["a script in a comment", "<!-- <script> --><p>One</p><script>2</script><p>Three</p>"],
    ["a script in an attribute", `<p title="<script>">One</p><script>2</script><p>Three</p>`],
    ["a script in a text area", "<textarea><script></textarea><p>One</p><script>2</script>Three"],
    ["a script in a title", "<title><script></title><p>One</p><script>2</script><p>Three</p>"],
    ["a script that never ends", "<p>One</p><script>let a = 1; <p>Two</p>"],
    ["a script that ends twice", "<p>One</p><script>2</script></script><p>Three</p>"],
    ["an end without a script", "<p>One</p></script><p>Two</p><style>3</style><p>Four</p>"],
    ["a script that closes itself in a drawing", "<svg><script/></svg><p>One</p><p>Two</p>"],
    ["a script that only seems to close itself", "<script src=a /></script><p>One</p>"],
    ["a comment that is empty", "<!--><p>One</p><!-- two --><script>3</script><p>Four</p>"],
    ["a broken tag", "<p <script>1</script>One</p><script>2</script><p>Three"],
    ["a style in a style", "<style><style>a{}</style><p>One</p></style><p>Two</p>"],
  ])("has the same words as the page with %s", (_, page) => {
    expect(textOf(stripPage(page).html)).toBe(textOf(page));
  });
});
