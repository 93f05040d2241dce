import { finderOf, foldWord } from "../folding.ts";
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
  finderOf(`${numeral}|[\\p{L}\\p{M}]+|[^\\s\\p{L}\\p{M}\\p{Nd}]`);

const TOKENIZERS = { ".": tokenizer(NUMERAL["."]), ",": tokenizer(NUMERAL[","]) } as const;

/** @param decimal what the language writes before decimals. */
export function tokensIn(text: string, decimal: "." | ","): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const written of TOKENIZERS[decimal](text)) {
    // Nothing but space stands between two tokens.
    const start = text.indexOf(written, end);
    end = start + written.length;
    const kind = kindOf(written);
    tokens.push({
      kind,
      text: written,
      folded: kind === "word" ? foldWord(written) : written,
      start,
      end,
    });
  }
  return tokens;
}

/** A token is of one kind throughout, so that its first letter tells. */
function kindOf(written: string): Token["kind"] {
  if (LETTER.test(written)) return "word";
  return DIGIT.test(written) ? "number" : "mark";
}

const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\p{Nd}/u;

/** What a token is looked up by; empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? "";
}

/** Whether nothing stands between two tokens. */
export function isJoined(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && one.end === other.start;
}

const HYPHENS: ReadonlySet<string> = new Set("-‐‑");

export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === "mark" && HYPHENS.has(token.text);
}
