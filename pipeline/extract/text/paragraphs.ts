import { isWithoutCapitals, type Paragraph } from "../../schema/index.ts";
import { splitSentences, splitSmallSentences } from "./sentences.ts";
import { cleanText } from "./clean.ts";

/** A piece of text that stands by itself. */
export type Block = {
  readonly kind: Paragraph["kind"];
  readonly text: string;
};

/** Splits blocks into numbered sentences, `s1` the first of the first block. */
export function numberSentences(
  blocks: readonly Block[],
  language: string | null,
  split: Split = splitFor(blocks),
): Paragraph[] {
  let count = 0;
  return blocks.flatMap(({ kind, text }) => {
    const texts = (isProse(kind) ? split(text, language) : [text]).flatMap(bounded);
    const sentences = texts.map((sentence) => ({ id: `s${(count += 1)}`, text: sentence }));
    return sentences.length > 0 ? [{ kind, sentences }] : [];
  });
}

/** Cuts a text into its sentences. */
export type Split = (text: string, language: string | null) => string[];

function splitFor(blocks: readonly Block[]): Split {
  const prose = blocks.filter(({ kind }) => isProse(kind)).map(({ text }) => text);
  return isWithoutCapitals(prose) ? splitSmallSentences : splitSentences;
}

/**
 * What is longer than any sentence is cut at a space, so that the time later stages take stays bounded:
 * they weigh the words of a sentence against each other.
 */
function bounded(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const limit = start + LONGEST_SENTENCE;
    const space = limit < text.length ? text.lastIndexOf(" ", limit) : text.length;
    // A letter beyond the first 65,536 is two units, and stays whole.
    const whole = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    const end = space > start ? space : whole;
    parts.push(text.slice(start, end).trim());
    start = end;
  }
  return parts.filter(Boolean);
}

/** In characters: some 300 words. */
const LONGEST_SENTENCE = 2_000;

/** A heading, a line of code or a row of a table is one unit, whatever stops stand in it. */
function isProse(kind: Block["kind"]): boolean {
  return kind === "paragraph" || kind === "list-item" || kind === "quote";
}

/** The blocks of text that was never a page: blank lines part them, or single breaks when none do. */
export function plainBlocks(text: string): Block[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/ : /\n/;
  return text
    .split(separator)
    .map(cleanText)
    .filter(Boolean)
    .map((block) => ({ kind: "paragraph", text: block, linked: 0 }));
}
