import { PassThrough, Readable } from "node:stream";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzipIfPacked, readWhole, unpackDeclared, type ReadOptions } from "./bytes.ts";

const PLAIN: ReadOptions = {
  name: "it",
  maxBytes: 1_000_000,
  unpack: () => [],
  signal: new AbortController().signal,
};
const SNIFFED: ReadOptions = { ...PLAIN, unpack: gunzipIfPacked };

const PAGE = Buffer.from("<p>naïve words</p>".repeat(100));

describe("reading a stream", () => {
  test("gives back what went in, packed or not, wherever it is cut into chunks", async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.boolean(), async (chunks, packed) => {
        // A leading letter, for bytes that begin like gzip are unpacked as gzip.
        const bytes = Buffer.concat([Buffer.from("p"), ...chunks]);
        const sent = packed ? slices(gzipSync(bytes), chunks.length + 1) : ["p", ...chunks];
        const source = Readable.from(sent.map((chunk) => Buffer.from(chunk)));
        expect(await readWhole(source, SNIFFED)).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  test("takes a document of exactly the limit and refuses one byte more", async () => {
    const options = { ...PLAIN, maxBytes: PAGE.length };
    expect(await readWhole(Readable.from([PAGE]), options)).toEqual(PAGE);
    await expect(readWhole(Readable.from([PAGE, Buffer.from("!")]), options)).rejects.toMatchObject(
      {
        code: "page-too-large",
        message: "it is larger than the limit of 1,900 bytes.",
      },
    );
  });

  test("gives a bomb up at the limit, without waiting for its end", async () => {
    const source = new PassThrough();
    source.write(gzipSync(Buffer.alloc(20_000_000)).subarray(0, -1_000));
    await expect(readWhole(source, SNIFFED)).rejects.toMatchObject({ code: "page-too-large" });
    expect(source.destroyed).toBe(true);
  });

  test("gives a broken packing up at once, without waiting for the end", async () => {
    const source = new PassThrough();
    source.write(Buffer.concat([gzipSync(PAGE).subarray(0, 10), Buffer.alloc(100, 0xff)]));
    await expect(readWhole(source, SNIFFED)).rejects.toMatchObject({ code: "page-damaged" });
    expect(source.destroyed).toBe(true);
  });

  test("ends when the signal aborts, though the stream never does", async () => {
    const abort = new AbortController();
    const source = new PassThrough();
    source.write("<p>");
    const reading = readWhole(source, { ...PLAIN, signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(source.destroyed).toBe(true);
  });

  test("hands on the stream's own error", async () => {
    const own = new Error("the disk is gone");
    const source = Readable.from(failing(own));
    await expect(readWhole(source, SNIFFED)).rejects.toBe(own);
  });

  test("calls a stream that closes without an end damaged", async () => {
    const source = new PassThrough();
    source.write("<p>half a page");
    const reading = readWhole(source, PLAIN);
    source.destroy();
    await expect(reading).rejects.toMatchObject({ code: "page-damaged" });
  });
});

describe("packed bytes", () => {
  test.each([
    ["gzip", gzipSync(PAGE)],
    ["X-GZIP ", gzipSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["identity", PAGE],
    ["", PAGE],
  ])("are unpacked from %j", async (encoding, packed) => {
    const unpack = unpackDeclared(encoding, "it");
    expect(await readWhole(Readable.from([packed]), { ...PLAIN, unpack })).toEqual(PAGE);
  });

  test.each([
    ["gzip", gzipSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
  ])("cut short are damaged: %s", async (encoding, packed) => {
    const source = Readable.from([packed.subarray(0, -9)]);
    const options = { ...PLAIN, unpack: unpackDeclared(encoding, "it") };
    await expect(readWhole(source, options)).rejects.toMatchObject({ code: "page-damaged" });
  });

  test("are told by both bytes of gzip's signature", async () => {
    const bytes = Buffer.from([0x1f, 0x20, 0x21]);
    expect(await readWhole(Readable.from([bytes]), SNIFFED)).toEqual(bytes);
  });

  test("that are none are damaged", async () => {
    const options = { ...PLAIN, unpack: unpackDeclared("gzip", "it") };
    await expect(readWhole(Readable.from([PAGE]), options)).rejects.toMatchObject({
      code: "page-damaged",
    });
  });

  test("of length nought are nothing, and no damage", async () => {
    const options = { ...PLAIN, unpack: unpackDeclared("gzip", "it") };
    expect(await readWhole(Readable.from([]), options)).toHaveLength(0);
  });

  test.each(["compress", "utf-8", "gzip, gzip", "constructor"])(
    "of an encoding Pulse does not know are damaged: %s",
    (encoding) => {
      expect(() => unpackDeclared(encoding, "it")).toThrow(
        expect.objectContaining({
          code: "page-damaged",
          message: `it came packed as “${encoding}”, which Pulse cannot unpack.`,
        }),
      );
    },
  );
});

function slices(bytes: Buffer, count: number): Buffer[] {
  const size = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

async function* failing(fault: Error): AsyncGenerator<Buffer> {
  yield Buffer.from("<p>");
  throw fault;
}
