import type { Mark, Span } from "./outline.ts";
import { openingPhrase } from "./phrases.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import type { Word, Wording } from "./words.ts";

/** A stretch of a sentence that may go. */
export type Cut = Span & {
  /** The mark that must stay in its place; else empty. */
  readonly replacement: string;
  /** It says when, why or in what course: `since 2008` bounds `not one year`, and must stay with it. */
  readonly bounding: boolean;
};

/**
 * The cuts of a sentence by the way they combine: all asides go; one lead or none, one tail or none, and
 * any of the insertions.
 */
export type Cuts = Readonly<Record<"asides" | "leads" | "insertions" | "tails", readonly Cut[]>>;

/** The words from one offset to another, still words of the whole text. */
export function part({ text, words }: Wording, start: number, end: number): Wording {
  return { text, words: words.filter((word) => word.start >= start && word.end <= end) };
}

/** Whether a stretch may go at all: no negation and no condition goes with it; `sin embargo` is neither. */
export function isHarmless(words: readonly Word[], { vocabulary }: Reading): boolean {
  if (isConnective(words, vocabulary)) return true;
  return !words.some(
    ({ lower }) => vocabulary.negations.has(lower) || vocabulary.conditions.has(lower),
  );
}

/** Whether the place lies in a quotation, of which no word may go. */
export function isQuoted({ outline }: ReadSentence, at: number): boolean {
  return outline.quotations.some(({ start, end }) => at > start && at < end);
}

/**
 * Round brackets, in every language. Square ones mend a quotation and are part of it; those of
 * `(re)opened` hold part of a word.
 */
export function bracketCuts(sentence: ReadSentence): Cut[] {
  const { text, outline } = sentence;
  return outline.brackets
    .filter(({ start }) => text[start] === "(" && text[start - 1] === " ")
    .filter(({ end }) => /^[.,;:!?…"”’»]*(?:$|[\s—–])/u.test(text.slice(end)))
    .filter(({ start }) => !isQuoted(sentence, start))
    .map(({ start, end }) => ({ start: start - 1, end, replacement: "", bounding: false }));
}

/** A connective that opens the sentence, in every language. */
export function connectiveCuts(sentence: ReadSentence, { vocabulary }: Reading): Cut[] {
  const [first, second] = sentence.words;
  const cuts: Cut[] = [];
  if (!first || !second || first.start > 0) return cuts;
  if (vocabulary.conjunctions.has(first.lower) && isSpaceOnly(sentence.text, first, second))
    cuts.push({ start: 0, end: second.start, replacement: "", bounding: false });
  const [mark] = sentence.outline.marks;
  if (mark?.kind === "comma" && isConnective(part(sentence, 0, mark.at).words, vocabulary))
    cuts.push(upTo(mark, false));
  return cuts;
}

/** Whether the words are a connective and nothing else. */
export function isConnective(
  words: readonly Word[],
  { connectives, leaningPhrases }: Reading["vocabulary"],
): boolean {
  const [first] = words;
  if (!first) return false;
  if (words.length === 1 && connectives.has(first.lower)) return true;
  return openingPhrase(words, leaningPhrases) === words.length;
}

function isSpaceOnly(text: string, first: Word, second: Word): boolean {
  return text.slice(first.end, second.start).trim() === "";
}

/** What stands after the only semicolon, and the source named after the last comma, in every language. */
export function neutralTailCuts(sentence: ReadSentence, { vocabulary }: Reading): Cut[] {
  const { marks } = sentence.outline;
  const semicolons = marks.filter(({ kind }) => kind === "semicolon");
  const last = marks.at(-1);
  const cuts = semicolons.length === 1 ? semicolons.map((mark) => from(mark, sentence, false)) : [];
  if (last?.kind === "comma" && namesSource(sentence, last, vocabulary))
    cuts.push(from(last, sentence, false));
  return cuts;
}

function namesSource(
  sentence: ReadSentence,
  mark: Mark,
  { attributions }: Reading["vocabulary"],
): boolean {
  return openingPhrase(part(sentence, mark.next, sentence.text.length).words, attributions) > 0;
}

/** From the beginning up to and with a mark. */
export function upTo({ next }: Mark, bounding: boolean): Cut {
  return { start: 0, end: next, replacement: "", bounding };
}

/** From a mark to the end. */
export function from({ at, closer }: Mark, { text }: Wording, bounding: boolean): Cut {
  return { start: at, end: text.length, replacement: closer, bounding };
}
