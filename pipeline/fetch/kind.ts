import { MIMEType } from "node:util";
import { StageError } from "../errors.ts";
import type { Page } from "../schema/index.ts";

type MediaType = Page["mediaType"];

/** What a Content-Type header says. */
export type ContentType = {
  /** Lower case, without parameters, such as `text/html`. */
  readonly mediaType: string;
  readonly charset: string | null;
};

/** Reads a Content-Type header; null when there is none or it makes no sense. Pure. */
export function parseContentType(header: string | null): ContentType | null {
  // Intermediaries join repeated headers with commas; the last one counts.
  const last = header?.split(",").at(-1) ?? "";
  try {
    const { essence, params } = new MIMEType(last);
    return { mediaType: essence, charset: params.get("charset") };
  } catch {
    return null;
  }
}

/** What a file's name says; null where the content knows better. Pure. */
export function typeByName(path: string): ContentType | null {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const mediaType = TYPES_BY_ENDING.get(ending);
  return mediaType === undefined ? null : { mediaType, charset: null };
}

/** The endings of texts that sniffing would take for something else. */
const TYPES_BY_ENDING = new Map([
  ["html", "text/html"],
  ["htm", "text/html"],
  ["xhtml", "application/xhtml+xml"],
  ["txt", "text/plain"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["mjs", "text/javascript"],
  ["cjs", "text/javascript"],
]);

/**
 * Decides whether a document is HTML or plain text: by the declared type where there is one, else
 * by its bytes. Pure.
 *
 * @param declared the declared media type; null to go by the bytes.
 * @param name the document as messages call it.
 * @throws {StageError} page-empty, page-not-html.
 */
export function kindOf(bytes: Uint8Array, declared: string | null, name: string): MediaType {
  const kind = declared === null ? sniff(bytes) : kindOfType(declared);
  if (kind !== "text/html" && kind !== "text/plain") throw notHtml(name, kind);
  if (isBlank(bytes)) {
    const size = bytes.length.toLocaleString("en");
    throw new StageError("page-empty", `${name} holds no text in its ${size} bytes.`);
  }
  const disguise = signatureOf(bytes) ?? (kind === "text/plain" ? binaryOf(bytes) : undefined);
  if (disguise !== undefined) throw notHtml(name, disguise);
  return kind;
}

function notHtml(name: string, kind: string): StageError {
  return new StageError("page-not-html", `${name} is ${kind}, neither HTML nor plain text.`);
}

const HTML_TYPES = new Set(["text/html", "application/xhtml+xml"]);

function kindOfType(mediaType: string): string {
  return HTML_TYPES.has(mediaType) ? "text/html" : mediaType;
}

/** The kind of document these bytes look like: a media type, or words for one that is refused. */
function sniff(bytes: Uint8Array): string {
  const text = asciiView(bytes);
  const root = rootOf(text);
  if (HTML_ROOTS.has(root)) return "text/html";
  if (XML_ROOTS.has(root) || XML_DECLARATION.test(text)) return "an XML document";
  const other = signatureOf(bytes) ?? binaryOf(bytes);
  if (other !== undefined) return other;
  if (isJson(bytes)) return "JSON";
  return TAG.test(text) ? "text/html" : "text/plain";
}

/** As far as is looked for markup, in bytes. */
const SNIFFED_BYTES = 65_536;

/** The characters of ASCII in their places, whatever the encoding; without a byte order mark. */
function asciiView(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString("latin1");
  const ascii = isUtf16(bytes) ? text.replaceAll("\0", "") : text;
  return ascii.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const HTML_ROOTS = new Set(["html", "head", "body"]);

/** What feeds, pictures and site maps begin with when they leave the XML declaration out. */
const XML_ROOTS = new Set(["rss", "feed", "rdf:rdf", "svg", "opml", "urlset", "sitemapindex"]);

const XML_DECLARATION = /^\s*<\?xml\b/i;

/** The name in a leading doctype or tag, after any declarations and comments; "" when there is none. */
function rootOf(text: string): string {
  const start = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)*<(?:!doctype\s+)?([\w:]+)/i.exec(text);
  return start?.[1]?.toLowerCase() ?? "";
}

/** A tag of HTML anywhere. Names are listed because plain text, too, writes <your name> and a<b. */
const TAG =
  /<(?:!doctype\s+html|\/?(?:a|article|aside|b|blockquote|body|br|div|em|figure|footer|form|h[1-6]|head|header|html|i|iframe|img|input|li|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|td|title|tr|ul)(?:\s[^<>]*)?\/?)>/i;

const SIGNATURES: readonly (readonly [magic: string, kind: string])[] = [
  ["%PDF-", "a PDF"],
  ["\x89PNG", "an image"],
  ["\xff\xd8\xff", "an image"],
  ["GIF8", "an image"],
  ["PK\x03\x04", "a zip archive"],
  ["\x1f\x8b", "a gzip archive"],
];

/** The kind of file that begins with these very bytes: no text does. */
function signatureOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([magic]) => start.startsWith(magic))?.[1];
}

/** As far as the MIME Sniffing standard looks, in bytes. */
const RESOURCE_HEADER = 1_445;

/** Other control characters do occur in text; NUL does not, but in UTF-16. */
function binaryOf(bytes: Uint8Array): string | undefined {
  const binary = !isUtf16(bytes) && bytes.subarray(0, RESOURCE_HEADER).includes(0);
  return binary ? "binary data" : undefined;
}

/** One JSON document, or lines of them. */
function isJson(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("utf8").trim();
  if (!/^[[{]/.test(text)) return false;
  const [firstLine = ""] = text.split("\n", 1);
  return parses(text) || (firstLine.startsWith("{") && parses(firstLine));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => BLANK_BYTES.has(byte));
}

/** White space, NUL and the bytes of byte order marks. */
const BLANK_BYTES = new Set([
  0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff,
]);
