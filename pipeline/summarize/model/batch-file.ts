/* A file of requests, looked through before anything is sent or paid. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { StageError } from "../../errors.ts";
import { customIdOf } from "./batch.ts";

export type RequestFile = {
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /** SHA-256. */
  readonly hash: string;
  /** The `custom_id` of the first request. */
  readonly first: string;
};

/** What OpenAI takes as one batch. */
const MOST_REQUESTS = 50_000;
const MOST_BYTES = 200_000_000;

/** @throws {StageError} when it cannot be read, is too large, or a line of it is no request. */
export async function readRequests(path: string): Promise<RequestFile> {
  const bytes = await bytesOf(path);
  const lines = bytes.toString("utf8").split("\n");
  // Blank lines are counted, so that the place that is told is the one an editor shows.
  const ids = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [idOf(line, `${path}:${index + 1}`)],
  );
  const [first] = ids;
  if (first === undefined) throw new StageError("batch-rejected", `${path} holds no request.`);
  if (ids.length > MOST_REQUESTS)
    throw tooLarge(path, `${ids.length} requests, and a batch takes ${MOST_REQUESTS}`);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { name: basename(path), bytes, hash, first };
}

async function bytesOf(path: string): Promise<Buffer<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw tooLarge(path, `${Math.ceil(size / 1e6)} MB, and a batch takes ${MOST_BYTES / 1e6}`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof StageError || !(cause instanceof Error)) throw cause;
    if ("code" in cause && cause.code === "ENOENT")
      throw new StageError("file-not-found", `There is no file ${path}.`, { cause });
    throw new StageError("file-unreadable", `${path}: ${cause.message}.`, { cause });
  }
}

function idOf(line: string, place: string): string {
  const id = customIdOf(line);
  if (id !== null) return id;
  const message = `${place} is no request of a batch, so nothing was sent.`;
  throw new StageError("batch-rejected", message);
}

function tooLarge(path: string, why: string): StageError {
  return new StageError("batch-too-large", `${path} holds ${why}.`);
}
