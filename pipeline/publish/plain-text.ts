import { stripVTControlCharacters } from "node:util";

/**
 * Text from elsewhere as one line that is safe on a terminal: no escape codes, no control characters,
 * no marks that reorder the text around them, white space as single spaces.
 */
export function plainLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\s\u0085]+/g, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * Text from elsewhere as Markdown that shows exactly this text: one line, in which nothing is a link,
 * an image, HTML, emphasis, a heading, a quote, a list or a table.
 */
export function markdownLine(text: string): string {
  return plainLine(text)
    .replace(/[\\`*[\]<>|~]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])[_#]|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, "\\$&")
    .replace(/:(?=\/\/)|(?<!:)\/(?=\/)|(?<=www)\.|@(?=[^\s@]*\.)/gi, "\\$&")
    .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, "\\$&");
}
