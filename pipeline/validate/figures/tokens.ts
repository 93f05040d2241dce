import { foldWord } from "../folding.ts";
import { NUMERAL } from "./numerals.ts";

/** A number in digits, a word, or a mark. Spaces are not told, but seen from `start` and `end`. */
export type Token = {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  /** A word folded, see `foldWord`; anything else as it is. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

const tokenizer = (numeral: string) =>
  new RegExp(`(${numeral})|([\\p{L}\\p{M}]+)|([^\\s\\p{L}\\p{M}\\p{Nd}])`, "gu");

const TOKENIZERS = { ".": tokenizer(NUMERAL["."]), ",": tokenizer(NUMERAL[","]) } as const;

/** @param decimal what the language writes before decimals. */
export function tokensIn(text: string, decimal: "." | ","): Token[] {
  return Array.from(text.matchAll(TOKENIZERS[decimal]), (match) => {
    const [written, number, word] = match;
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    return {
      kind,
      text: written,
      folded: kind === "word" ? foldWord(written) : written,
      start: match.index,
      end: match.index + written.length,
    };
  });
}

/** What a token is looked up by; empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? "";
}

/** Whether nothing stands between two tokens. */
export function isJoined(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && one.end === other.start;
}

const HYPHEN = /^[-‐‑]$/u;

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHEN.test(token.text);
}
