import { describe, expect, test } from "vitest";
import { kindOf, parseContentType, typeByName } from "./kind.ts";

function kindOfText(text: string, declared: string | null = null): string {
  return kindOf(Buffer.from(text), declared, "it");
}

describe("a declared type", () => {
  test.each([
    ["text/html", "text/html"],
    ["application/xhtml+xml", "text/html"],
    ["text/plain", "text/plain"],
  ])("of %s is taken at its word", (declared, kind) => {
    expect(kindOfText("Some words, <p>and a tag.", declared)).toBe(kind);
  });

  test.each([
    "application/json",
    "application/pdf",
    "application/rss+xml",
    "text/xml",
    "text/css",
    "text/javascript",
    "image/svg+xml",
  ])("of %s is refused by name", (declared) => {
    expect(() => kindOfText("<p>Some words.", declared)).toThrow(
      expect.objectContaining({
        code: "page-not-html",
        message: `it is ${declared}, neither HTML nor plain text.`,
      }),
    );
  });

  test.each(["text/html", "text/plain"])("of %s does not pass a PDF off as a page", (declared) => {
    expect(() => kindOfText("%PDF-1.7 ...", declared)).toThrow("a PDF");
  });

  test("of text/plain does not pass binary data off as text", () => {
    expect(() => kindOfText("a\0b", "text/plain")).toThrow("binary data");
  });
});

describe("bytes that declare nothing", () => {
  test.each([
    "<!DOCTYPE html><title>a</title>",
    "\uFEFF \n<html lang=en>",
    "<!-- saved --><!-- twice --><HTML>",
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>',
    '<?xml version="1.0"?><?x-y z?><html xmlns="http://www.w3.org/1999/xhtml">',
    "Words first, <p class='x'>then a tag.",
    "<article>Words",
    "<html>with a stray \0 in it",
  ])("are HTML: %j", (text) => {
    expect(kindOfText(text)).toBe("text/html");
  });

  test.each([
    "Just words.",
    "If a < b and b > c, write <your name> or <me@example.org>.",
    "[1] A footnote first.",
    "[2026]\nA number first.",
    "{not json}",
    '"Quoted speech opens the text."',
    "A line\r\n\tindented\fand a page break,\va stray bell \u0007.",
  ])("are plain text: %j", (text) => {
    expect(kindOfText(text)).toBe("text/plain");
  });

  test.each([
    ["%PDF-1.4\n", "a PDF"],
    ["GIF89a", "an image"],
    ["PK\u0003\u0004", "a zip archive"],
    ["words and a \0", "binary data"],
    ['{"a": "<p>words</p>"}', "JSON"],
    ['[{"a": 1}]', "JSON"],
    ['{"id": 1}\n{"id": 2}\n', "JSON"],
    ['<?xml version="1.0"?>\n<!-- a feed --><rss version="2.0"><p>', "an XML document"],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', "an XML document"],
    ["<svg><a>words</a></svg>", "an XML document"],
    ["<!-- > a feed --> <rss><p>", "an XML document"],
    ['<?xml version="1.0"?><catalogue><p>', "an XML document"],
    ['<?xml version="1.0"?><!DOCTYPE svg><svg>', "an XML document"],
  ])("are refused: %j", (text, kind) => {
    expect(() => kindOfText(text)).toThrow(
      expect.objectContaining({
        code: "page-not-html",
        message: `it is ${kind}, neither HTML nor plain text.`,
      }),
    );
  });

  test.each([
    [[0x89, 0x50, 0x4e, 0x47], "an image"],
    [[0xff, 0xd8, 0xff, 0xe0], "an image"],
    [[0x1f, 0x8b, 0x08], "a gzip archive"],
  ])("are refused by signature %j", (bytes, kind) => {
    expect(() => kindOf(Buffer.from(bytes), null, "it")).toThrow(kind);
  });

  test("may be UTF-16 behind a byte order mark", () => {
    expect(kindOf(Buffer.from("\uFEFF<p>words", "utf16le"), null, "it")).toBe("text/html");
    expect(kindOf(Buffer.from("\uFEFFwords", "utf16le").swap16(), null, "it")).toBe("text/plain");
  });

  test("are judged in good time, whatever they repeat", () => {
    for (const part of ["<!---->", "<!--", "<?x", "<p ", "< ", "<!doctype ", "{", "\uFEFF"]) {
      const start = performance.now();
      try {
        kindOfText(part.repeat(200_000));
      } catch {
        // Refused or not: the time is the question.
      }
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});

test.each(["", " \n\t\r\n", "\uFEFF", "\uFEFF \n"])(
  "nothing but white space is empty: %j",
  (text) => {
    for (const declared of [null, "text/html", "text/plain"]) {
      expect(() => kindOfText(text, declared)).toThrow(
        expect.objectContaining({ code: "page-empty" }),
      );
    }
  },
);

describe("a Content-Type header", () => {
  test.each([
    ["text/html; charset=utf-8", "text/html", "utf-8"],
    ['Text/HTML;Charset="Shift_JIS"', "text/html", "Shift_JIS"],
    ["text/plain", "text/plain", null],
    ["text/css, text/html; charset=utf-8", "text/html", "utf-8"],
  ])("is taken apart: %s", (header, mediaType, charset) => {
    expect(parseContentType(header)).toEqual({ mediaType, charset });
  });

  test.each([null, "", "html", ";charset=utf-8"])(
    "that makes no sense counts as none: %s",
    (it) => {
      expect(parseContentType(it)).toBeNull();
    },
  );
});

test("a file's name decides only where its content could not", () => {
  const types = ["notes.txt", "notes.TXT.gz", "site.css", "app.mjs", "page.html", "page", "a.b/c"];
  expect(types.map((path) => typeByName(path)?.mediaType ?? null)).toEqual([
    "text/plain",
    "text/plain",
    "text/css",
    "text/javascript",
    "text/html",
    null,
    null,
  ]);
});
