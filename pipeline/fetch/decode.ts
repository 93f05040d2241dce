import { isUtf8 } from "node:buffer";
import { legacyHookDecode } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";
import type { Page } from "../schema/index.ts";

export type Encoded = {
  readonly mediaType: Page["mediaType"];
  /** The charset of the Content-Type header; null when there is none. */
  readonly charset: string | null;
  /** Whether the document was kept in a file (or piped in) rather than sent by a server. */
  readonly saved: boolean;
};

/**
 * Bytes to text by the HTML standard: a byte order mark wins, then the header's charset, then a
 * meta element in the first 1,024 bytes, then a default. Pure. Never throws: what no encoding can
 * read becomes U+FFFD.
 *
 * The two libraries are those jsdom decodes with. TextDecoder will not do: in Node 20 it reads
 * windows-1252, the default of the web, as ISO 8859-1, and curly quotes, dashes and the euro sign
 * are lost.
 */
export function decode(bytes: Uint8Array, { mediaType, charset, saved }: Encoded): string {
  const encoding = sniffEncoding(bytes, {
    xml: mediaType === "text/plain", // Plain text has no meta elements.
    ...(charset === null ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: saved ? likelyEncoding(bytes) : DEFAULT_ENCODINGS[mediaType],
  });
  return legacyHookDecode(bytes, encoding);
}

const DEFAULT_ENCODINGS = { "text/html": "windows-1252", "text/plain": "UTF-8" };

/**
 * A saved document has lost the header that declared its encoding, and most of the web is UTF-8.
 * Text in any other encoding that has characters beyond ASCII is hardly ever valid UTF-8.
 */
function likelyEncoding(bytes: Uint8Array): string {
  return isUtf8(bytes) ? "UTF-8" : "windows-1252";
}
