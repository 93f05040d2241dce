import type { LanguageRules } from "../language.ts";
import type { Token } from "./tokens.ts";

/** How an article writes its words, wherever grammar leaves the choice of the first letter. */
export type Casing = {
  /** Mostly with a capital: a name. */
  readonly isName: (word: string) => boolean;
  /** Mostly without: a word like any other, though a title may stand before it with a capital. */
  readonly isCommon: (word: string) => boolean;
};

type Count = { upper: number; lower: number };

export function casingOf(rows: readonly (readonly Token[])[], rules: LanguageRules): Casing {
  return rules.capitalNouns ? casingOfNouns(rows) : casingOfWords(rows);
}

function casingOfWords(rows: readonly (readonly Token[])[]): Casing {
  const counts = new Map<string, Count>();
  for (const token of rows.flat()) {
    const count = counts.get(token.word) ?? { upper: 0, lower: 0 };
    counts.set(token.word, count);
    if (!token.capital) count.lower += 1;
    else if (!token.opens) count.upper += 1;
  }
  const test = (word: string, holds: (count: Count) => boolean) => {
    const count = counts.get(word);
    return count !== undefined && holds(count);
  };
  return {
    isName: (word) => test(word, ({ upper, lower }) => upper > lower),
    isCommon: (word) => test(word, ({ upper, lower }) => lower > 0 && lower >= upper),
  };
}

/**
 * Where every noun has a capital, two in a row are a name ("Angela Merkel"), and so is the second of
 * them alone ("Merkel"); and so are capitals within a word ("BMW").
 */
function casingOfNouns(rows: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  for (const tokens of rows) {
    tokens.forEach((token, at) => {
      const last = tokens[at - 1];
      const isSecond = last?.capital === true && !last.opens && token.before === " ";
      if (token.capital && (isSecond || hasInnerCapital(token))) names.add(token.word);
    });
  }
  return { isName: (word) => names.has(word), isCommon: (word) => !names.has(word) };
}

/** Capital letters that no rule of grammar sets: NATO, U.S., OpenAI, eBay. */
export function hasInnerCapital({ text }: Token): boolean {
  return /\p{Lu}\.?\p{Lu}|\p{Ll}\p{Lu}/u.test(text);
}
