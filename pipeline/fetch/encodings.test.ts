import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StageContext } from "../stage.ts";
import { fetchStage } from "./index.ts";
import { decode, type Encoded } from "./decode.ts";

/** Every encoding of the Encoding standard that a page can name: its bytes, and the text they are. */
const ENCODINGS: readonly (readonly [name: string, hex: string, text: string])[] = [
  ["utf-8", "6e61c3af766520e697a5e69cac20e282ac", "naïve 日本 €"],
  ["ibm866", "8caee1e220a7a0aae0ebe2", "Мост закрыт"],
  ["iso-8859-2", "a3f364bc20bff3b377", "Łódź żółw"],
  ["iso-8859-3", "a161f56120f869", "Ħaġa ĝi"],
  ["iso-8859-4", "d3656b61766120bb", "Ķekava ģ"],
  ["iso-8859-5", "bcdee1e2", "Мост"],
  ["iso-8859-6", "ccd3d1", "جسر"],
  ["iso-8859-7", "e3ddf6f5f1e1", "γέφυρα"],
  ["iso-8859-8", "e2f9f8", "גשר"],
  ["iso-8859-8-i", "e2f9f8", "גשר"],
  ["iso-8859-10", "def37220ff", "Þór ĸ"],
  ["iso-8859-13", "d06961756c69616920a5eba1", "Šiauliai „ė”"],
  ["iso-8859-14", "d0fe6e20a8", "Ŵŷn Ẁ"],
  ["iso-8859-15", "bd75767265203520a4", "œuvre 5 €"],
  ["iso-8859-16", "aa746566616e20fe", "Ștefan ț"],
  ["koi8-r", "edcfd3d420dac1cbd2d9d4", "Мост закрыт"],
  ["koi8-u", "eda6d3d420a420ad", "Міст є ґ"],
  ["macintosh", "d242729f636b65d320d0208e", "“Brücke” – é"],
  ["windows-874", "cad0bed2b9", "สะพาน"],
  ["windows-1250", "a3f3649f2084bff3b37794", "Łódź „żółw”"],
  ["windows-1251", "abcceef1f2bb209620e7e0eaf0fbf2", "«Мост» – закрыт"],
  ["windows-1252", "936869942096208035", "“hi” – €5"],
  ["windows-1253", "e3ddf6f5f1e12080", "γέφυρα €"],
  ["windows-1254", "6bf67072fc20fef0fd", "köprü şğı"],
  ["windows-1255", "e2f9f820a4", "גשר ₪"],
  ["windows-1256", "ccd3d12081e1", "جسر پل"],
  ["windows-1257", "d06961756c69616920ec", "Šiauliai ģ"],
  ["windows-1258", "d0fd20fe", "Đư ₫"],
  ["x-mac-cyrillic", "8ceef1f220c7e7e0eaf0fbf2c8", "Мост «закрыт»"],
  ["gbk", "b4f3c7c5b9d8b1d5", "大桥关闭"],
  ["gb18030", "b4f3c7c58139ee3995328236", "大桥㐀𠀀"],
  ["big5", "a46abef4c3f6b3ac", "大橋關閉"],
  ["euc-jp", "b6b6a4cfcac4babf8eb68ec5", "橋は閉鎖ｶﾅ"],
  ["iso-2022-jp", "1b24423636244f4a443a3f1b2842206162", "橋は閉鎖 ab"],
  ["shift_jis", "8bb482cd95c28dbdb6c5", "橋は閉鎖ｶﾅ"],
  ["euc-kr", "b4d9b8ae20c6f3bce2", "다리 폐쇄"],
];

/** Names pages use for them, and those that mean another encoding than they say. */
const OTHER_NAMES: readonly (readonly [name: string, hex: string, text: string])[] = [
  ["UTF8", "c3a9", "é"],
  ["latin1", "93", "“"],
  ["us-ascii", "80", "€"],
  ["iso-8859-1", "96", "–"],
  ["iso-8859-9", "f0", "ğ"],
  ["iso-8859-11", "ca", "ส"],
  ["gb2312", "b4f3", "大"],
  ["x-sjis", "8bb4", "橋"],
  ["windows-31j", "8bb4", "橋"],
  ["ks_c_5601-1987", "b4d9", "다"],
  ["big5-hkscs", "a46a", "大"],
  ["koi", "ed", "М"],
  ["cp1251", "cc", "М"],
  ["x-cp1250", "a3", "Ł"],
  ["x-user-defined", "93", "“"],
  ["utf-16le", "c3a9", "é"],
  ["utf-16be", "c3a9", "é"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulse-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const CONTEXT: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date("2026-03-04T05:06:07Z"),
  emit: () => {},
};

/** The body of a page in a file, as the stage hands it on. */
async function bodyOf(...parts: readonly (string | Buffer)[]): Promise<string> {
  const path = join(folder, "page.html");
  await writeFile(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  const stage = fetchStage({ timeoutMs: 10_000, maxBytes: 1_000_000 });
  try {
    return (await stage.run({ kind: "file", path }, CONTEXT)).body;
  } finally {
    await stage.close?.();
  }
}

describe("a page in an encoding of the web is read by its meta element", () => {
  test.each([...ENCODINGS, ...OTHER_NAMES])("%s", async (name, hex, text) => {
    const meta = `<meta charset="${name}"><p>`;
    expect(await bodyOf(meta, Buffer.from(hex, "hex"))).toBe(`${meta}${text}`);
  });

  test.each(ENCODINGS)("in the older spelling: %s", async (name, hex, text) => {
    const meta = `<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=${name}'><p>`;
    expect(await bodyOf(meta, Buffer.from(hex, "hex"))).toBe(`${meta}${text}`);
  });

  test("unless it is in a comment, or further than 1,024 bytes down", async () => {
    expect(await bodyOf("<!-- <meta charset=koi8-r> --><p>é")).toContain("é");
    expect(await bodyOf(`<p>${"x".repeat(1_024)}<meta charset=koi8-r><p>é`)).toContain("é");
  });
});

describe("a page in an encoding of the web is read by its header", () => {
  const sent = (charset: string): Encoded => ({ mediaType: "text/html", charset, saved: false });

  test.each(ENCODINGS)("%s", (name, hex, text) => {
    expect(decode(Buffer.from(hex, "hex"), sent(name))).toBe(text);
  });

  test.each([
    ["utf-16le", "d8594500", "姘E"],
    ["utf-16be", "59d80045", "姘E"],
    ["x-user-defined", "4193", "A\uf793"],
  ])("%s", (name, hex, text) => {
    expect(decode(Buffer.from(hex, "hex"), sent(name))).toBe(text);
  });

  test.each(["iso-2022-kr", "hz-gb-2312", "iso-2022-cn", "replacement"])(
    "but not at all where the encoding hides what it says: %s",
    (name) => {
      expect(decode(Buffer.from("<script>"), sent(name))).toBe("\ufffd");
    },
  );
});

describe("a byte order mark wins over all that is declared", () => {
  test.each([
    ["utf-8", "efbbbf", "c3a9"],
    ["utf-16le", "fffe", "e900"],
    ["utf-16be", "feff", "00e9"],
  ])("%s", (_, mark, letter) => {
    const bytes = Buffer.from(mark + letter, "hex");
    expect(decode(bytes, { mediaType: "text/html", charset: "big5", saved: false })).toBe("é");
  });
});

describe("bytes that are wrong in their encoding", () => {
  test.each(ENCODINGS)("cost a character, never the page: %s", (name) => {
    const bytes = Buffer.from([0x41, 0xff, 0x80, 0xfe, 0x1b, 0x24, 0x0a, 0x42, 0x81]);
    const encoded: Encoded = { mediaType: "text/html", charset: name, saved: false };
    expect(decode(bytes, encoded).startsWith("A")).toBe(true);
  });
});
