import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { html, safeHref, styleElement, type Content } from "./html.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "`",
      "=",
      "/",
      "\n",
      "\r",
      ";",
      "#",
      "x",
      "amp",
      "!",
      "-",
    ),
  }),
  fc.constantFrom("</p><script>alert(1)</script>", '" onload="alert(1)', "&amp;", "<!--", "]]>"),
);

/** What a document cannot hold is replaced; see `html`. */
function carried(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The formatter rewrites what `html` stands before; here every character counts. */
const asWritten = html;

function onlyElement(markup: string): DefaultTreeAdapterTypes.Element {
  const [node, ...others] = parseFragment(markup).childNodes;
  expect(others).toEqual([]);
  if (!node || !("attrs" in node)) throw new Error(`No element in ${markup}`);
  return node;
}

describe("html", () => {
  test("gives every text back as one text node", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const element = onlyElement(String(html`<p>${text}</p>`));

        expect(element.childNodes.map((node) => ("value" in node ? node.value : node))).toEqual(
          text === "" ? [] : [carried(text)],
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test("gives every text back as one attribute value", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const element = onlyElement(String(html`<p title="${text}"></p>`));

        expect(element.attrs).toEqual([{ name: "title", value: carried(text) }]);
        expect(element.childNodes).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("takes nested HTML and lists of it without escaping twice", () => {
    const list = ["a & b", "<c>"].map((text) => html`<li>${text}</li>`);

    expect(String(asWritten`<ul>${[list, html`<li>d</li>`]}</ul>`)).toBe(
      "<ul><li>a &amp; b</li><li>&lt;c&gt;</li><li>d</li></ul>",
    );
  });

  test("replaces what no document can hold: NUL and half surrogate pairs", () => {
    expect(String(html`${"a\0b\uD83Dc\uDE00d😀"}`)).toBe("a\uFFFDb\uFFFDc\uFFFDd😀");
  });

  test("leaves nothing for null, undefined and false, but writes zero", () => {
    expect(String(html`${null}|${undefined}|${false}|${0}|${""}`)).toBe("|||0|");
  });

  test("escapes a string that looks like HTML, whatever it was made from", () => {
    const disguised: Content = String(html`<b>x</b>`);

    expect(String(html`${disguised}`)).toBe("&lt;b&gt;x&lt;/b&gt;");
  });

  test.each<[string, () => unknown]>([
    ["a value without quotes", () => asWritten`<p title=${"x"}></p>`],
    ["a value in single quotes", () => asWritten`<p title='${"x"}'></p>`],
    ["a tag name", () => asWritten`<${"p"}>`],
    ["HTML in an attribute", () => asWritten`<p title="${html`<b>x</b>`}"></p>`],
    ["HTML in an attribute, behind a >", () => asWritten`<p title="a > ${html`<b>x</b>`}"></p>`],
    ["a list in an attribute", () => asWritten`<p title="${["x"]}"></p>`],
    ["an address nobody checked", () => asWritten`<a href="${"javascript:alert(1)"}">x</a>`],
    ["a script element", () => asWritten`<script>${"alert(1)"}</script>`],
    ["a style element", () => asWritten`<STYLE>${"p{}"}</STYLE>`],
  ])("refuses %s, where escaping would not be enough", (_, build) => {
    expect(build).toThrow(TypeError);
  });

  test("lets an attribute hold a sign that would end a tag", () => {
    expect(String(asWritten`<p title="a > ${"b"}">${"<"}</p>`)).toBe('<p title="a > b">&lt;</p>');
  });
});

describe("styleElement", () => {
  test("keeps the style sheet as it is", () => {
    expect(String(styleElement('a > b::before { content: "&"; }'))).toBe(
      '<style>a > b::before { content: "&"; }</style>',
    );
  });

  test("refuses a style sheet that could end the element", () => {
    expect(() => styleElement("</style><script>")).toThrow(TypeError);
  });
});

describe("safeHref", () => {
  test.each([
    ["https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"],
    ["HTTP://Example.ORG", "http://example.org/"],
    ["https://example.org/a b", "https://example.org/a%20b"],
  ])("lets %s through", (url, expected) => {
    expect(safeHref(url)).toBe(expected);
  });

  test.each([
    null,
    "",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "//example.org/",
    "/relative",
    "https://user:secret@example.org/",
  ])("refuses %j", (url) => {
    expect(safeHref(url)).toBeNull();
  });

  test("never returns anything but http and https, nor anything it would not return again", () => {
    const scheme = fc.constantFrom("javascript:", "data:", "vbscript:", "https:", "http:", "x");
    fc.assert(
      fc.property(scheme, anyText, (start, rest) => {
        const href = safeHref(`${start}${rest}`);

        expect(href ?? "http://").toMatch(/^https?:\/\//);
        expect(safeHref(href)).toBe(href);
      }),
    );
  });

  test("gives an address that stays one attribute", () => {
    const href = safeHref(`https://example.org/'onmouseover='alert(1)"x`) ?? "";
    const element = onlyElement(String(html`<a href="${href}"></a>`));

    expect(element.attrs).toEqual([{ name: "href", value: href }]);
  });
});
