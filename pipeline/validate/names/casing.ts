import type { LanguageRules } from "../language.ts";
import { nameWords, type Token } from "./tokens.ts";

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
  const speakers = speakersIn(rows);
  for (const token of rows.flat()) {
    const count = counts.get(token.word) ?? { upper: 0, lower: 0 };
    counts.set(token.word, count);
    if (!token.capital) count.lower += 1;
    else if (!token.opens || speakers.has(token)) count.upper += 1;
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
 * Who speaks, in a record of who said what: the words before the colon that opens a line, where two lines
 * and more begin so. Most speakers are named nowhere else, and never within a sentence.
 */
function speakersIn(rows: readonly (readonly Token[])[]): ReadonlySet<Token> {
  const firsts = rows.flatMap((row) => (isSpoken(row) ? row.slice(0, 1) : []));
  const lines = new Map<string, number>();
  for (const { word } of firsts) lines.set(word, (lines.get(word) ?? 0) + 1);
  return new Set(firsts.filter(({ word }) => (lines.get(word) ?? 0) > 1));
}

/** Words of the longest name a line begins with. */
const LONGEST_LABEL = 3;

/** "Ines: …", "Ines Aldaba: …" */
export function isSpoken(row: readonly Token[]): boolean {
  const end = row.findIndex(({ before }, at) => at > 0 && before.startsWith(":"));
  return end > 0 && end <= LONGEST_LABEL && row.slice(0, end).every(({ capital }) => capital);
}

/**
 * Where every noun has a capital, the last two in a row are a name ("Angela Merkel"), and so is each of
 * them alone ("Merkel"); the first not behind an article ("die Kanzlerin Merkel"). And so are capitals
 * within a word ("BMW").
 */
function casingOfNouns(rows: readonly (readonly Token[])[]): Casing {
  const names = new Set<string>();
  for (const tokens of rows) {
    tokens.forEach((token, at) => {
      if (token.capital && hasInnerCapital(token)) names.add(token.word);
      if (!isSecond(token, tokens[at - 1])) return;
      names.add(token.word);
      const [first, before] = [tokens[at - 1], tokens[at - 2]];
      if (first && !ARTICLES.has(before?.word ?? "")) names.add(first.word);
    });
  }
  return { isName: (word) => names.has(word), isCommon: (word) => !names.has(word) };
}

function isSecond(token: Token, last: Token | undefined): boolean {
  return last?.capital === true && !last.opens && token.capital && token.before === " ";
}

const ARTICLES = nameWords(
  "der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen diesem",
);

/** Capital letters that no rule of grammar sets: NATO, U.S., OpenAI, eBay. */
export function hasInnerCapital({ text }: Token): boolean {
  return /\p{Lu}\.?\p{Lu}|\p{Ll}\p{Lu}/u.test(text);
}
