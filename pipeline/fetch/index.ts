import type { Readable } from "node:stream";
import type { Page, Source } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { pageOf, type Document } from "./document.ts";
import { readFile, readStdin } from "./file.ts";
import { parseContentType } from "./kind.ts";
import { documentFromRecord } from "./records.ts";
import { openTransport, type DownloadLimits, type Transport } from "./transport.ts";

export { readRecords } from "./records.ts";
export { readSummary } from "./summaries.ts";

export type FetchOptions = {
  /** From the first byte sent to the last byte read, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** Largest document, decompressed, in bytes. */
  readonly maxBytes: number;
  /** Pulse's own version, which servers are told. @defaultValue `unreleased` */
  readonly pulseVersion?: string;
  /** Where the source `stdin` is read from. @defaultValue the process's standard input */
  readonly stdin?: Readable;
};

/**
 * Fetches a source: one document, decompressed and decoded to text, not yet interpreted. HTML that comes
 * with a status of 401, 402, 403 or 451 is a page, too: it may hold a piece of the article.
 *
 * Close the stage to let go of its connections.
 */
export function fetchStage(options: FetchOptions): Stage<Source, Page> {
  const { timeoutMs, maxBytes, pulseVersion = "unreleased", stdin } = options;
  const transport = openTransport(pulseVersion);
  return {
    name: "fetch",
    async run(source, { signal, now }) {
      signal.throwIfAborted();
      const document = await read(source, { timeoutMs, maxBytes, signal }, { transport, stdin });
      return pageOf(source, document, now());
    },
    close: () => transport.close(),
  };
}

/** The two ways in that are not opened by name. */
type Doors = { readonly transport: Transport; readonly stdin: Readable | undefined };

async function read(source: Source, limits: DownloadLimits, doors: Doors): Promise<Document> {
  switch (source.kind) {
    case "address":
      return readAddress(source.url, limits, doors.transport);
    case "file":
      return readFile(source.path, limits);
    case "stdin":
      // Mentioned here and not before: to mention it is to open it.
      return readStdin(doors.stdin ?? process.stdin, limits);
    case "record":
      return documentFromRecord(source, limits.maxBytes);
  }
}

async function readAddress(
  address: string,
  limits: DownloadLimits,
  transport: Transport,
): Promise<Document> {
  const { contentType, ...download } = await transport.download(address, limits);
  return {
    ...download,
    name: download.url,
    contentType: parseContentType(contentType),
    declared: null,
    saved: false,
  };
}
