import type { LanguageRules } from "../language.ts";
import { everyMatch } from "../lists.ts";

const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{Nd}]+(?:['’&-][\p{L}\p{M}\p{Nd}]+)*/gu;
/** Capital letters that no rule of grammar sets: NATO, U.S., OpenAI, eBay. */
const INNER_CAPITAL = /\p{Lu}\.?\p{Lu}|\p{Ll}\p{Lu}/u;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}]/u;
/** After these a capital letter may be grammar: the end of a sentence, a colon, an opening mark. */
const SENTENCE_START = /(?:[.!?…:]["”’»)\]]*\s+|["“„«»‘‚¿¡]\s?)$/u;
/** "George W. Bush": the full stop after an initial ends nothing. */
const AFTER_INITIAL = /[\s.]\p{Lu}\.\s+$/u;

type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * The words a text writes as names, in order: capitalised, and not at the start of a sentence.
 *
 * Where every noun has a capital (German), one alone says nothing. There a name is two capitalised
 * words in a row, which nouns seldom make, or a word with capitals inside it: "Angela Merkel" and
 * "BMW" are found, "Berlin" alone is not.
 */
export function namesIn(text: string, { capitalNouns }: LanguageRules): string[] {
  const words = everyMatch(text, TOKEN).map(toWord);
  const capitals = words.map((word, index) => index > 0 && isCapital(word, text));
  return words
    .filter(({ text: word }, index) => {
      if (INNER_CAPITAL.test(word)) return true;
      return capitals[index] && (!capitalNouns || isInRow({ words, capitals, text }, index));
    })
    .map((word) => word.text);
}

function toWord(match: RegExpExecArray): Word {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

function isCapital({ text, start }: Word, whole: string): boolean {
  // A window is enough, and keeps the expressions from reading the text over and over.
  const before = whole.slice(Math.max(0, start - 8), start);
  return CAPITAL.test(text) && (AFTER_INITIAL.test(before) || !SENTENCE_START.test(before));
}

type Line = {
  readonly words: readonly Word[];
  readonly capitals: readonly boolean[];
  readonly text: string;
};

function isInRow({ words, capitals, text }: Line, index: number): boolean {
  return [index - 1, index].some((first) => {
    const [one, other] = [words[first], words[first + 1]];
    if (!one || !other || !capitals[first] || !capitals[first + 1]) return false;
    return text.slice(one.end, other.start) === " ";
  });
}
