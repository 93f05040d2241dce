import { articleOf, readingOf } from "../article.test-data.ts";
import type { Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word, Wording } from "../words.ts";

/** An English sentence as the writer reads it. */
export function read(text: string): ReadSentence {
  const [sentence] = readingOf(articleOf([[text]])).sentences;
  if (!sentence) throw new Error(`The writer reads no sentence in: ${text}`);
  return sentence;
}

type CutsOf = (sentence: ReadSentence) => Cut[];

/** The stretches that may go, without the spaces around them. */
export function stretches(cutsOf: CutsOf, text: string): string[] {
  return cutsOf(read(text)).map(({ start, end }) => text.slice(start, end).trim());
}

/** Whether exactly the stretch in square brackets is among those that may go. */
export function cutsOut(cutsOf: CutsOf, marked: string): boolean {
  const stretch = marked.slice(marked.indexOf("[") + 1, marked.indexOf("]")).trim();
  return stretches(cutsOf, marked.replaceAll(/[[\]]/gu, "")).includes(stretch);
}

/** Asks about the word behind the bar: `The port |in Hald closed`. */
export function askAt<Answer>(
  question: (sentence: Wording, index: number) => Answer,
  barred: string,
): Answer {
  const { words } = read(barred.replace("|", ""));
  const index = words.findIndex(({ start }) => start >= barred.indexOf("|"));
  return question({ text: barred.replace("|", ""), words }, index);
}

/** The words behind the bar, read in their sentence. */
export function behind(barred: string): Word[] {
  return read(barred.replace("|", "")).words.filter(({ start }) => start >= barred.indexOf("|"));
}
