import type { Cut } from "./cuts.ts";
import { wordingOf, type Word, type Wording } from "./words.ts";

/*
 * What is left of a sentence when cuts are taken from it, mended at the seams.
 */

/** The words that stay. */
export function wordsLeft({ words }: Wording, cuts: readonly Cut[]): Word[] {
  return words.filter((word) => !isCut(word, cuts));
}

/** The words that go. */
export function wordsCut({ words }: Wording, cuts: readonly Cut[]): Word[] {
  return words.filter((word) => isCut(word, cuts));
}

function isCut({ start }: Word, cuts: readonly Cut[]): boolean {
  return cuts.some((cut) => start >= cut.start && start < cut.end);
}

/** The sentence without the cuts; its words that stay are given. */
export function keep({ text }: Wording, cuts: readonly Cut[], left: readonly Word[]): Wording {
  const inOrder = [...cuts].sort((a, b) => a.start - b.start);
  let kept = "";
  let at = 0;
  for (const { start, end, replacement } of inOrder) {
    kept += text.slice(at, start) + replacement;
    at = end;
  }
  return rewording(tidied(kept + text.slice(at)), left);
}

/** Finds the words again where they stand now, which takes less time than reading the text anew. */
function rewording(text: string, words: readonly Word[]): Wording {
  const lower = text.toLowerCase();
  const moved: Word[] = [];
  let from = 0;
  for (const word of words) {
    const start = lower.indexOf(word.text.toLowerCase(), from);
    if (start === -1) return wordingOf(text);
    from = start + word.text.length;
    moved.push({ ...word, text: text.slice(start, from), start, end: from });
  }
  return { text, words: moved };
}

/** Single spaces, none before a mark, and a capital first. */
function tidied(text: string): string {
  const spaced = text
    .replaceAll(/\s+/gu, " ")
    // `to .NET` keeps its space.
    .replaceAll(/\s+(?=[,;.:!?]+(?:[\s"”’»“)]|$))/gu, "")
    .trim();
  return spaced.replace(
    /^(["“'‘„«(]*)(\p{Ll})(?!\p{Lu})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}
