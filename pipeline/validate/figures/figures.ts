import type { LanguageRules } from "../language.ts";
import type { Text } from "./amounts.ts";
import { besideOthers } from "./beside.ts";
import { withBorrowed } from "./borrowed.ts";
import { clockAt } from "./clock.ts";
import { dateAt } from "./dates.ts";
import type { DateFigure, Figure, Meaning, Quantity } from "./figure.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { quantityAt } from "./quantities.ts";
import { isHyphen, tokensIn, wordAt, type Token } from "./tokens.ts";

export type { DateFigure, Figure, Quantity } from "./figure.ts";

/**
 * Every quantity and every date of a text, in order of writing.
 *
 * A number within a name (G7, F-16) is a quantity too. Minus signs are not read: 5 and -5 are equal here.
 * The year of a date is told once more as a quantity that is a part of it.
 */
export function figuresIn(text: string, rules: LanguageRules): Figure[] {
  const { decimal, lexicon } = rules;
  const tokens = tokensIn(text, decimal);
  const read: Text = { tokens, words: lexicon, decimal };
  const found: Figure[] = [];
  let at = firstOf(text);
  while (at < tokens.length) {
    if (!mayBegin(tokens, at, lexicon)) {
      at += 1;
      continue;
    }
    const figures = figuresAt(read, at, text);
    found.push(...(figures?.figures ?? []));
    at = figures?.next ?? at + 1;
  }
  return besideOthers(withBorrowed(found, text, rules), text);
}

type FiguresRead = { readonly figures: readonly Figure[]; readonly next: number };

/** What begins at a token: a date before a time of day, and this before a quantity. */
function figuresAt(read: Text, at: number, text: string): FiguresRead | null {
  const date = dateAt(read, at, text);
  if (date) return { figures: [date.date, ...yearsOf(date.date)], next: date.next };
  const clock = clockAt(read, at, text);
  if (clock) return { figures: [clock.quantity], next: clock.next };
  const quantity = quantityAt(read, at, text);
  return quantity && { figures: quantity.quantities, next: quantity.next };
}

/** Where to begin: of "3) The yard closed" the number counts what is said, and says nothing. */
function firstOf(text: string): number {
  return /^\s*\d{1,2}\)\s/u.test(text) ? 1 : 0;
}

/** Most words begin no figure, and need no closer look. */
function mayBegin(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return token?.kind === "number";
  if (words.beginnings.has(token.folded)) return true;
  if (words.articles.has(token.folded)) {
    const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
    return words.afterArticles.has(wordAt(tokens, next));
  }
  return words.runsTogether && JOINED.test(token.folded);
}

const JOINED = /hundert|tausend|und|einhalb/u;

function yearsOf({ days, span, start, end }: DateFigure): Quantity[] {
  const [year] = days.flatMap((day) => day.year ?? []);
  if (year === undefined) return [];
  const meanings: Meaning[] = [{ value: year, step: 1, upTo: null, unit: null }];
  const written = { span, start, end, digits: String(year), meanings, after: [] };
  const form = { form: "cardinal", inWords: false, hedged: false, isPart: true } as const;
  return [{ kind: "quantity", ...written, ...form }];
}
