import { describe, expect, test } from "vitest";
import { decode, type Encoded } from "./decode.ts";

const SENT: Encoded = { mediaType: "text/html", charset: null, saved: false };
const SAVED: Encoded = { ...SENT, saved: true };

const QUOTES_1252 = Buffer.from([0x93, 0x68, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]);
const QUOTES = "“hi” – €5";

/** "日本" in Shift_JIS. */
const JAPAN_SHIFT_JIS = Buffer.from([0x93, 0xfa, 0x96, 0x7b]);

describe("bytes sent by a server", () => {
  test("are windows-1252 when nothing is declared, curly quotes, dash and euro included", () => {
    expect(decode(QUOTES_1252, SENT)).toBe(QUOTES);
  });

  test("are windows-1252 when the header says iso-8859-1, as in browsers", () => {
    expect(decode(QUOTES_1252, { ...SENT, charset: "ISO-8859-1" })).toBe(QUOTES);
  });

  test("are read by a meta element", () => {
    const page = Buffer.concat([Buffer.from('<meta charset="shift_jis">'), JAPAN_SHIFT_JIS]);
    expect(decode(page, SENT)).toBe('<meta charset="shift_jis">日本');
  });

  test("are read by the header before a meta element", () => {
    const page = Buffer.from('<meta charset="shift_jis">日本');
    expect(decode(page, { ...SENT, charset: "utf-8" })).toContain("日本");
  });

  test("are read by a meta element when the header's charset is unknown", () => {
    const page = Buffer.concat([Buffer.from("<meta charset=shift_jis>"), JAPAN_SHIFT_JIS]);
    expect(decode(page, { ...SENT, charset: "no-such-charset" })).toContain("日本");
  });

  test("are read by a meta element only in the first 1,024 bytes", () => {
    const page = Buffer.from(`${" ".repeat(1_024)}<meta charset=utf-8>é`);
    expect(decode(page, SENT)).toContain("Ã©");
  });

  test("are not guessed to be UTF-8: the standard does not allow it", () => {
    expect(decode(Buffer.from("é"), SENT)).toBe("Ã©");
  });

  test("are UTF-8 when they are plain text and nothing is declared", () => {
    expect(decode(Buffer.from("é"), { ...SENT, mediaType: "text/plain" })).toBe("é");
  });

  test("keep a meta element without effect in plain text", () => {
    const text = "<meta charset=shift_jis>é";
    expect(decode(Buffer.from(text), { ...SENT, mediaType: "text/plain" })).toBe(text);
  });
});

describe("a byte order mark", () => {
  test("of UTF-8 wins over the header, and goes", () => {
    const page = Buffer.from("\uFEFFé");
    expect(decode(page, { ...SENT, charset: "windows-1252" })).toBe("é");
  });

  test("of UTF-16LE wins over the default, and goes", () => {
    expect(decode(Buffer.from("\uFEFF<p>日本", "utf16le"), SENT)).toBe("<p>日本");
  });

  test("of UTF-16BE wins over a meta element, and goes", () => {
    const page = Buffer.from("\uFEFF<meta charset=utf-8>日本", "utf16le").swap16();
    expect(decode(page, SENT)).toBe("<meta charset=utf-8>日本");
  });
});

describe("saved bytes that declare nothing", () => {
  test("are UTF-8 where they can be", () => {
    expect(decode(Buffer.from("<p>naïve – 日本"), SAVED)).toBe("<p>naïve – 日本");
  });

  test("are windows-1252 where they cannot be UTF-8", () => {
    expect(decode(QUOTES_1252, SAVED)).toBe(QUOTES);
    expect(decode(QUOTES_1252, { ...SAVED, mediaType: "text/plain" })).toBe(QUOTES);
  });

  test("are read by their meta element where there is one", () => {
    const page = Buffer.from("<meta charset=windows-1252>é");
    expect(decode(page, SAVED)).toBe("<meta charset=windows-1252>Ã©");
  });
});
