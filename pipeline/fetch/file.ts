import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { StageError } from "../errors.ts";
import { gunzipIfPacked, readWhole } from "./bytes.ts";
import type { Document } from "./document.ts";
import { typeByName } from "./kind.ts";
import { systemCode } from "./system-code.ts";

export type Limits = {
  /** Largest document, decompressed, in bytes. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

/**
 * Reads a saved page or text, packed with gzip or not.
 *
 * @throws {StageError} file-not-found, file-unreadable, page-too-large, page-damaged.
 */
export async function readFile(path: string, limits: Limits): Promise<Document> {
  try {
    const bytes = await readSaved(createReadStream(path), path, limits);
    return { ...SAVED, name: path, bytes, contentType: typeByName(path) };
  } catch (fault) {
    limits.signal.throwIfAborted();
    throw fault instanceof StageError ? fault : fileFault(path, fault);
  }
}

/**
 * Reads the document that is piped in, packed with gzip or not.
 *
 * @throws {StageError} file-unreadable, page-too-large, page-damaged.
 */
export async function readStdin(stdin: Readable, limits: Limits): Promise<Document> {
  const name = "Standard input";
  try {
    const bytes = await readSaved(stdin, name, limits);
    return { ...SAVED, name, bytes, contentType: null };
  } catch (fault) {
    limits.signal.throwIfAborted();
    throw fault instanceof StageError ? fault : fileFault(name, fault);
  }
}

const SAVED = { url: null, status: null, declared: null, saved: true } as const;

function readSaved(stream: Readable, name: string, limits: Limits): Promise<Buffer> {
  return readWhole(stream, { ...limits, name, unpack: gunzipIfPacked });
}

/** What a fault met while opening or reading a file means. */
export function fileFault(path: string, cause: unknown): StageError {
  const code = systemCode(cause);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new StageError("file-not-found", `There is no file ${path}.`, { cause });
  }
  const reason = code === "EISDIR" ? "it is a directory" : (code ?? String(cause));
  return new StageError("file-unreadable", `${path} cannot be read: ${reason}.`, { cause });
}
