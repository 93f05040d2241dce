import { addAbortSignal, Readable, Writable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { StageError } from "../errors.ts";

/** Chooses the decompressor, by a stream's first bytes; none when it is not packed. */
export type Unpack = (head: Uint8Array) => readonly Transform[];

export type ReadOptions = {
  /** What is being read, as messages call it. */
  readonly name: string;
  /** Most bytes to accept, counted after decompression. */
  readonly maxBytes: number;
  readonly unpack: Unpack;
  readonly signal: AbortSignal;
};

/**
 * Reads a stream to its end, decompressing as it goes. Whatever happens, the stream is closed.
 *
 * Bytes are counted as they leave the decompressor, so a few kilobytes that would unfold to
 * gigabytes are given up at the limit and never fill memory.
 *
 * @throws {StageError} page-too-large, page-damaged (cut off, or not what its packing promises).
 * @throws the stream's own error when it fails: only its owner knows what that means.
 */
export async function readWhole(source: Readable, options: ReadOptions): Promise<Buffer> {
  const { name, maxBytes, unpack, signal } = options;
  addAbortSignal(signal, source);
  source.on("error", () => {}); // Reading reports it; without a listener it would end the process.
  try {
    const { head, whole } = await peek(buffersOf(source), 2);
    // Servers declare a packing for an empty body, too; that is no damage.
    const unpackers = head.length > 0 ? unpack(head) : [];
    const { sink, taken } = collector(name, maxBytes);
    // Node 22 waits for the reader of the source to end, and a source that says nothing more never lets it.
    for (const part of [...unpackers, sink]) part.once("error", () => source.destroy());
    await pipeline([Readable.from(whole), ...unpackers, sink]);
    return taken();
  } catch (fault) {
    if (fault instanceof StageError || fault === source.errored) throw fault;
    throw damaged(name, fault);
  } finally {
    source.destroy();
  }
}

/** For files and standard input: gzip is recognised by its first bytes, whatever the name says. */
export function gunzipIfPacked(head: Uint8Array): readonly Transform[] {
  return head[0] === 0x1f && head[1] === 0x8b ? [createGunzip()] : [];
}

/**
 * For responses: unpacks what the Content-Encoding header declares. Servers pack once; a chain of
 * encodings, which the standard allows, is there to cost memory and counts as unknown.
 *
 * @throws {StageError} page-damaged when Pulse does not know the encoding.
 */
export function unpackDeclared(contentEncoding: string, name: string): Unpack {
  const unpack = UNPACKERS.get(contentEncoding.trim().toLowerCase());
  if (unpack) return unpack;
  const message = `${name} came packed as “${contentEncoding}”, which Pulse cannot unpack.`;
  throw new StageError("page-damaged", message);
}

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map([
  ["", () => []],
  ["identity", () => []],
  ["gzip", () => [createGunzip()]],
  ["x-gzip", () => [createGunzip()]],
  ["br", () => [createBrotliDecompress()]],
  ["deflate", inflate],
]);

/** The standard means zlib's format by "deflate", and some servers send the bare stream. */
function inflate(head: Uint8Array): readonly Transform[] {
  const hasZlibHeader = ((head[0] ?? 0) & 0x0f) === 8;
  return [hasZlibHeader ? createInflate() : createInflateRaw()];
}

/** The first bytes of a stream, and the stream as if nobody had looked. */
async function peek(
  chunks: AsyncGenerator<Buffer>,
  length: number,
): Promise<{ readonly head: Buffer; readonly whole: AsyncGenerator<Buffer> }> {
  let head = Buffer.alloc(0);
  while (head.length < length) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, whole: rejoin(head, chunks) };
}

async function* rejoin(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* buffersOf(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** Keeps what is written to it, up to the limit. */
function collector(
  name: string,
  maxBytes: number,
): { readonly sink: Writable; readonly taken: () => Buffer } {
  const chunks: Buffer[] = [];
  let size = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done(size > maxBytes ? tooLarge(name, maxBytes) : null);
    },
  });
  return { sink, taken: () => Buffer.concat(chunks) };
}

/** The document is past the limit. */
export function tooLarge(name: string, maxBytes: number): StageError {
  const limit = maxBytes.toLocaleString("en");
  return new StageError("page-too-large", `${name} is larger than the limit of ${limit} bytes.`);
}

/** The document is cut off or does not unpack. */
export function damaged(name: string, cause: unknown): StageError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StageError("page-damaged", `${name} is cut off or damaged: ${reason}.`, { cause });
}
