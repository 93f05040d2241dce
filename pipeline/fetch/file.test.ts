import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFile, readStdin, type Limits } from "./file.ts";

const LIMITS: Limits = { maxBytes: 1_000_000, signal: new AbortController().signal };
const PAGE = Buffer.from("<p>naïve</p>");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulse-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function saved(name: string, content: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("a file", () => {
  test("is read as it is", async () => {
    const path = await saved("page.html", PAGE);
    expect(await readFile(path, LIMITS)).toEqual({
      name: path,
      bytes: PAGE,
      contentType: { mediaType: "text/html", charset: null },
      saved: true,
      url: null,
      status: null,
      declared: null,
    });
  });

  test.each(["packed.html.gz", "packed-by-another-name.html"])(
    "packed with gzip is unpacked, whatever its name: %s",
    async (name) => {
      const path = await saved(name, gzipSync(PAGE));
      expect(await readFile(path, LIMITS)).toMatchObject({ bytes: PAGE });
    },
  );

  test("that is not packed is read, though its name says it is", async () => {
    const path = await saved("unpacked.html.gz", PAGE);
    expect(await readFile(path, LIMITS)).toMatchObject({ bytes: PAGE });
  });

  test("named .txt declares itself plain text", async () => {
    const path = await saved("notes.txt", PAGE);
    expect(await readFile(path, LIMITS)).toMatchObject({
      contentType: { mediaType: "text/plain", charset: null },
    });
  });

  test("packed and cut short is damaged", async () => {
    const path = await saved("cut.html.gz", gzipSync(PAGE).subarray(0, -5));
    await expect(readFile(path, LIMITS)).rejects.toMatchObject({ code: "page-damaged" });
  });

  test("that unfolds past the limit is too large", async () => {
    const path = await saved("bomb.html.gz", gzipSync(Buffer.alloc(20_000_000)));
    await expect(readFile(path, LIMITS)).rejects.toMatchObject({ code: "page-too-large" });
  });

  test("that is not there is not found", async () => {
    const missing = join(folder, "missing.html");
    await expect(readFile(missing, LIMITS)).rejects.toMatchObject({
      code: "file-not-found",
      message: `There is no file ${missing}.`,
    });
    const beneathFile = join(await saved("page.html", PAGE), "page.html");
    await expect(readFile(beneathFile, LIMITS)).rejects.toMatchObject({ code: "file-not-found" });
  });

  test("that is a directory is unreadable", async () => {
    await expect(readFile(folder, LIMITS)).rejects.toMatchObject({
      code: "file-unreadable",
      message: `${folder} cannot be read: it is a directory.`,
    });
  });

  test("with a name no system allows is unreadable", async () => {
    await expect(readFile("a\0b", LIMITS)).rejects.toMatchObject({ code: "file-unreadable" });
    await expect(readFile("a".repeat(5_000), LIMITS)).rejects.toMatchObject({
      code: "file-unreadable",
      message: expect.stringMatching(/ENAMETOOLONG\.$/),
    });
  });

  test("is not read once the run is given up", async () => {
    const path = await saved("page.html", PAGE);
    const reason = new Error("given up");
    const signal = AbortSignal.abort(reason);
    await expect(readFile(path, { ...LIMITS, signal })).rejects.toBe(reason);
  });
});

describe("standard input", () => {
  test("is read whole, packed or not", async () => {
    for (const bytes of [PAGE, gzipSync(PAGE)]) {
      const chunks = [bytes.subarray(0, 1), bytes.subarray(1, 5), bytes.subarray(5)];
      expect(await readStdin(Readable.from(chunks), LIMITS)).toMatchObject({
        name: "Standard input",
        bytes: PAGE,
        contentType: null,
      });
    }
  });

  test("past the limit is too large", async () => {
    const endless = Readable.from(repeating(Buffer.alloc(10_000, "a")));
    await expect(readStdin(endless, LIMITS)).rejects.toMatchObject({ code: "page-too-large" });
  });

  test("that fails is unreadable", async () => {
    const stdin = new PassThrough();
    stdin.destroy(Object.assign(new Error("no"), { code: "EIO" }));
    await expect(readStdin(stdin, LIMITS)).rejects.toMatchObject({
      code: "file-unreadable",
      message: "Standard input cannot be read: EIO.",
    });
  });

  test("is waited for no longer than the run lasts", async () => {
    const abort = new AbortController();
    const reading = readStdin(new PassThrough(), { ...LIMITS, signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toBe(abort.signal.reason);
  });
});

async function* repeating(chunk: Buffer): AsyncGenerator<Buffer> {
  for (;;) yield chunk;
}
