import type { Wording } from "../words.ts";

/** What stands between a word and the one before it; nothing before the first. */
export function gapBefore({ text, words }: Wording, index: number): string {
  return text.slice(words[index - 1]?.end ?? text.length, words[index]?.start ?? text.length);
}

/** Whether a comma, a colon, a semicolon or a dash parts the word from the one before it. */
export function hasMarkBefore(wording: Wording, index: number): boolean {
  return /[,;:—–]/u.test(gapBefore(wording, index));
}
