import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Source } from "../schema/index.ts";
import { documentFromRecord, readRecords } from "./records.ts";

type RecordSource = Extract<Source, { kind: "record" }>;

async function recordsOf(chunks: readonly (string | Buffer)[]): Promise<RecordSource[]> {
  return taken(readRecords("-", Readable.from(chunks)));
}

async function taken(records: AsyncIterable<RecordSource>): Promise<RecordSource[]> {
  const all: RecordSource[] = [];
  for await (const record of records) all.push(record);
  return all;
}

describe("the lines of a file", () => {
  test("become sources, each with its place, blank lines counted and left out", async () => {
    expect(await recordsOf(['{"id":"a"}\n\n  \n{"id":7}\n'])).toEqual([
      { kind: "record", place: "-:1", id: "a", line: '{"id":"a"}' },
      { kind: "record", place: "-:4", id: 7, line: '{"id":7}' },
    ]);
  });

  test("are the same wherever the stream is cut, characters and line ends included", async () => {
    const bytes = Buffer.from('\uFEFF{"id":"é"}\r\n{"id":"日"}\r\n{"id":"last"}');
    const byteByByte = Array.from(bytes, (byte) => Buffer.from([byte]));
    const records = await recordsOf(byteByByte);
    expect(records.map(({ place, line }) => [place, line])).toEqual([
      ["-:1", '{"id":"é"}'],
      ["-:2", '{"id":"日"}'],
      ["-:3", '{"id":"last"}'],
    ]);
  });

  test("end at line feeds alone, not at the separators JSON allows in a string", async () => {
    expect(await recordsOf(['{"id":"a\u2028b\u2029c"}'])).toHaveLength(1);
  });

  test.each(["no JSON", '{"id":""}', '{"id":null}', '{"text":"a"}', "[1]", "7", '"a"'])(
    "have no id where none can be read: %s",
    async (line) => {
      expect(await recordsOf([line])).toEqual([{ kind: "record", place: "-:1", id: null, line }]);
    },
  );

  test("are cut where they grow past any article, so that memory stays bounded", async () => {
    const chunk = Buffer.alloc(1_048_576, "a");
    const records = await recordsOf([...Array.from({ length: 80 }, () => chunk), "\n{}"]);
    expect(records.map(({ line }) => line?.length)).toEqual([64 * chunk.length, 2]);
  });

  test("are read one by one, not all before the first is worked on", async () => {
    let sent = 0;
    const endless = Readable.from(counting(() => (sent += 1)));
    for await (const { place } of readRecords("-", endless)) {
      if (place === "-:3") break;
    }
    expect(sent).toBeLessThan(100);
    expect(endless.destroyed).toBe(true);
  });
});

async function* counting(count: () => number): AsyncGenerator<string> {
  for (;;) yield `{"id":${count()}}\n`;
}

describe("a file of records", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pulse-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test("gives its name to the places", async () => {
    const path = join(folder, "records.jsonl");
    await writeFile(path, "\n{}\n");
    expect(await taken(readRecords(path))).toMatchObject([{ place: `${path}:2` }]);
  });

  test("that is empty holds no records", async () => {
    const path = join(folder, "empty.jsonl");
    await writeFile(path, "");
    expect(await taken(readRecords(path))).toEqual([]);
  });

  test("that is not there is not found", async () => {
    await expect(taken(readRecords(join(folder, "missing")))).rejects.toMatchObject({
      code: "file-not-found",
    });
  });

  test("that is a directory is unreadable", async () => {
    await expect(taken(readRecords(folder))).rejects.toMatchObject({ code: "file-unreadable" });
  });
});

describe("a record", () => {
  const COMPLETE = {
    id: 12,
    title: " A title ",
    text: "Words.\n\nMore words, naïve ones.",
    publishedAt: "2026-03-04",
  };

  function documentFrom(record: unknown, maxBytes = 1_000) {
    const line = typeof record === "string" ? record : JSON.stringify(record);
    return documentFromRecord({ kind: "record", place: "r.jsonl:3", id: null, line }, maxBytes);
  }

  test("becomes a plain text with what is declared of it", () => {
    expect(documentFrom(COMPLETE)).toEqual({
      name: "r.jsonl:3",
      bytes: Buffer.from(COMPLETE.text),
      contentType: { mediaType: "text/plain", charset: "utf-8" },
      saved: true,
      url: null,
      status: null,
      declared: { title: "A title", publishedAt: "2026-03-04" },
    });
  });

  test("needs neither title nor date, and may hold keys of its own", () => {
    for (const more of [{}, { title: null, publishedAt: null }, { title: " " }, { score: 1 }]) {
      expect(documentFrom({ id: "a", text: "Words.", ...more })).toMatchObject({
        declared: { title: null, publishedAt: null },
      });
    }
  });

  test.each(["2026-03-04T05:06:07Z", "2026-03-04T05:06:07.089+02:00", "2026-03-04T05:06:07"])(
    "may be dated to the second: %s",
    (publishedAt) => {
      expect(documentFrom({ ...COMPLETE, publishedAt })).toMatchObject({
        declared: { publishedAt },
      });
    },
  );

  test.each([
    ["no JSON", "it is not valid JSON"],
    ['{"id": 1, "text": "cut o', "it is not valid JSON"],
    ["[1]", "it must be one JSON object"],
    ["null", "it must be one JSON object"],
    [
      { ...COMPLETE, id: undefined },
      '"id" must be a whole number below 2^53 or a text that is not empty',
    ],
    [{ ...COMPLETE, id: "" }, '"id" must be a whole number below 2^53 or a text that is not empty'],
    [{ ...COMPLETE, text: undefined }, '"text" must be a text'],
    [{ ...COMPLETE, text: " \n " }, '"text" must not be blank'],
    [{ ...COMPLETE, title: 7 }, '"title" must be a text'],
    [
      { ...COMPLETE, publishedAt: "4 March" },
      '"publishedAt" must be an ISO 8601 date or date-time',
    ],
    [
      { ...COMPLETE, publishedAt: "2026-02-30" },
      '"publishedAt" must be an ISO 8601 date or date-time',
    ],
    [{ id: 1, title: 7 }, '"title" must be a text, and "text" must be a text'],
  ])("is refused, and told why: %j", (record, why) => {
    expect(() => documentFrom(record)).toThrow(
      expect.objectContaining({
        code: "record-invalid",
        message: `r.jsonl:3 is not a record: ${why}.`,
      }),
    );
  });

  test("is too large when its text is, in bytes", () => {
    expect(() => documentFrom({ id: 1, text: "é".repeat(501) })).toThrow(
      expect.objectContaining({ code: "page-too-large" }),
    );
    expect(documentFrom({ id: 1, text: "é".repeat(500) }).bytes).toHaveLength(1_000);
  });
});
