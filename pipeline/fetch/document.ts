import { createHash } from "node:crypto";
import type { Page, Source } from "../schema/index.ts";
import { decode } from "./decode.ts";
import { kindOf, type ContentType } from "./kind.ts";
import { forbidden, isGate } from "./status.ts";

/** What a source gave, whatever its kind: bytes, and what is known about them. */
export type Document = Pick<Page, "url" | "status" | "declared"> & {
  /** The document as messages call it. */
  readonly name: string;
  /** Decompressed. */
  readonly bytes: Buffer;
  /** What its server or its name declares; null when nothing does. */
  readonly contentType: ContentType | null;
  /** Whether it was kept in a file (or piped in) rather than sent by a server. */
  readonly saved: boolean;
};

/**
 * Bytes to page: the one way for every kind of source. Pure.
 *
 * @throws {StageError} page-empty, page-not-html, page-forbidden.
 */
export function pageOf(source: Source, document: Document, fetchedAt: Date): Page {
  const { bytes, contentType, saved, url, status, declared } = document;
  const mediaType = mediaTypeOf(document);
  const charset = contentType?.charset ?? null;
  return {
    source,
    url,
    status,
    mediaType,
    declared,
    body: decode(bytes, { mediaType, charset, saved }),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    fetchedAt: fetchedAt.toISOString(),
  };
}

/** Text that somebody hands over is text; a page has to be looked at. */
function mediaTypeOf({ declared, bytes, contentType, name, status }: Document): Page["mediaType"] {
  if (declared) return "text/plain";
  const look = () => kindOf(bytes, contentType?.mediaType ?? null, name);
  return isGate(status) ? gatedMediaType(look, status, name) : look();
}

/** Only HTML can hold a piece of the article; anything else says no more than the status. */
function gatedMediaType(look: () => Page["mediaType"], status: number, name: string): "text/html" {
  let mediaType;
  try {
    mediaType = look();
  } catch (cause) {
    throw forbidden(status, name, cause);
  }
  if (mediaType !== "text/html") throw forbidden(status, name);
  return mediaType;
}
