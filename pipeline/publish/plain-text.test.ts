import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownLine, plainLine } from "./plain-text.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "-", "+", "=", "!", "(", ")"],
        ...[
          "a",
          "1",
          ".",
          " ",
          "\n",
          "\t",
          "&amp;",
          "&#60;",
          "www.",
          "://",
          "//",
          "@",
          "\u001B[31m",
        ],
        ...["\u009B2J", "\u001B]8;;x\u0007", "\0", "\u202E", "\u2028", "\u00A0", "字"],
      ),
    )
    .map((parts) => parts.join("")),
);

describe("plainLine", () => {
  test.each([
    ["\u001B[31mred\u001B[0m", "red"],
    ["\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007", "link"],
    ["a\0b\u0007c\u009B", "abc"],
    ["  two\r\nlines\tand\u2028more\u0085 ", "two lines and more"],
    ["gpj\u202Eexe", "gpjexe"],
  ])("makes %j safe on a terminal", (text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });

  test("leaves letters, signs and emoji of all scripts alone", () => {
    const text = "Ærø – “çà” 字 جسر 👩‍🚀 5 % <b> &amp; *";

    expect(plainLine(text)).toBe(text);
  });

  test("never leaves a control character, a line end or a double space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainLine(text)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}| {2}|^ | $/u);
      }),
    );
  });
});

describe("markdownLine", () => {
  test.each([
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["![x](https://example.org/x.png)", "!\\[x\\](https\\://example.org/x.png)"],
    ["[x]: https://example.org", "\\[x\\]: https\\://example.org"],
    ["<b>bold</b> &lt; &#60; R&D;", "\\<b\\>bold\\</b\\> \\&lt; \\&\\#60; R\\&D;"],
    ["# Heading", "\\# Heading"],
    ["Learn C# now #", "Learn C# now \\#"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["12) item", "12\\) item"],
    ["=== line", "\\=== line"],
    ["a | b ~~c~~ `d` *e*", "a \\| b \\~\\~c\\~\\~ \\`d\\` \\*e\\*"],
    ["_so_ snake_case", "\\_so\\_ snake_case"],
    ["see www.example.org or //example.org", "see www\\.example.org or \\//example.org"],
    ["_www.example.org", "\\_www\\.example.org"],
    ["ask ada@example.org or @ada", "ask ada\\@example.org or @ada"],
    ["one\n# two\n---", "one \\# two ---"],
  ])("turns %j into text", (text, expected) => {
    expect(markdownLine(text)).toBe(expected);
  });

  test("leaves ordinary prose as it is", () => {
    const prose =
      "It cost $3.50 (up 4.2%) – “too much”, she said; the well-known rest: no more! 2 + 2 = 4.";

    expect(markdownLine(prose)).toBe(prose);
  });

  test("shows exactly the plain text once a reader has taken the escapes away", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownLine(text).replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(plainLine(text));
      }),
    );
  });

  test("never leaves a sign that opens a span, a link or HTML without its escape", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unescaped = markdownLine(text).replace(/\\[!-/:-@[-`{-~]/g, "§");

        expect(unescaped).not.toMatch(/[\\`*[\]<>|~]|&#?\w+;|:\/\/|www\./i);
      }),
    );
  });
});
