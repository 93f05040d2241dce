import type { LanguageRules } from "../language.ts";
import type { Text } from "./amounts.ts";
import { dateAt } from "./dates.ts";
import type { DateFigure, Figure, Meaning, Quantity } from "./figure.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { quantityAt } from "./quantities.ts";
import { tokensIn, type Token } from "./tokens.ts";
import { unitOf } from "./units.ts";

export type { DateFigure, Figure, Quantity } from "./figure.ts";

/**
 * Every quantity and every date of a text, in order of writing.
 *
 * A number within a name (G7, F-16) is a quantity too. Minus signs are not read: 5 and -5 are equal here.
 * The year of a date is told once more as a quantity that is a part of it.
 */
export function figuresIn(text: string, { decimal, lexicon }: LanguageRules): Figure[] {
  const tokens = tokensIn(text, decimal);
  const read: Text = { tokens, words: lexicon, decimal };
  const found: Figure[] = [];
  let at = firstOf(text);
  while (at < tokens.length) {
    if (!mayBegin(tokens[at], lexicon)) {
      at += 1;
      continue;
    }
    const date = dateAt(read, at, text);
    const quantity = date === null ? quantityAt(read, at, text) : null;
    if (date !== null) found.push(date.date, ...yearsOf(date.date));
    if (quantity !== null) found.push(...quantity.quantities);
    at = date?.next ?? quantity?.next ?? at + 1;
  }
  return withRanges(found, text);
}

/** Where to begin: of "3) The yard closed" the number counts what is said, and says nothing. */
function firstOf(text: string): number {
  return /^\s*\d{1,2}\)\s/u.test(text) ? 1 : 0;
}

/** Most words begin no figure, and need no closer look. */
function mayBegin(token: Token | undefined, { beginnings, runsTogether }: Lexicon): boolean {
  if (token?.kind !== "word") return token?.kind === "number";
  return beginnings.has(token.folded) || (runsTogether && JOINED.test(token.folded));
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

/** What joins two ends of a range or two choices: "5-6 million", "between 5 and 6 million". */
const RANGE = /^\s?(?:[-–—]|to|and|or|bis|und|oder|à|et|ou|a|y|o|e)\s?$/iu;
/** "May 5-7". */
const DAYS = /^(?:[-–—]|\s?to\s)$/u;
/** "One in five", "zwei von drei". */
const OUT_OF = /^\s(?:in(?: every)?|out of|von|sur|de cada|em cada)\s$/iu;

/** Ends of a range tell each other what they are: the 5 of "5-6 million" is five million. */
function withRanges(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, index) => {
    if (figure.kind === "date") return figure;
    const [before, next] = [figures[index - 1], figures[index + 1]];
    if (before?.kind === "date" && DAYS.test(text.slice(before.end, figure.start)))
      return dayBeside(figure, before);
    if (next === undefined) return figure;
    const between = text.slice(figure.end, next.start);
    if (next.kind === "date") return RANGE.test(between) ? dayBeside(figure, next) : figure;
    const more = RANGE.test(between) ? likeNext(figure, next) : shareOf(figure, next, between);
    return more.length === 0 ? figure : { ...figure, meanings: [...figure.meanings, ...more] };
  });
}

/** The 5 of "5-7 May". */
function dayBeside(figure: Quantity, date: DateFigure): Figure {
  const [meaning] = figure.meanings;
  const day = meaning?.value ?? 0;
  const isDay = figure.meanings.length === 1 && meaning?.unit === null && day >= 1 && day <= 31;
  if (!isDay || !date.days.every((it) => it.day !== null)) return figure;
  const days = date.days.map((it) => ({ ...it, day, weekday: null }));
  const { span, start, end } = figure;
  return { kind: "date", span, start, end, days, relative: null };
}

function likeNext(figure: Quantity, next: Quantity): Meaning[] {
  return next.meanings.flatMap(({ unit, value }) => {
    const power = value / Number(next.digits);
    const [plain] = figure.meanings;
    if (!plain || plain.unit !== null || !(power > 1 || unit !== null)) return [];
    return [
      { ...plain, unit },
      { ...plain, unit, value: plain.value * power, step: plain.step * power },
    ];
  });
}

function shareOf(figure: Quantity, next: Quantity, between: string): Meaning[] {
  const [part, whole] = [figure.meanings[0], next.meanings[0]];
  if (!part || !whole || !OUT_OF.test(between) || whole.value <= part.value) return [];
  return [{ value: part.value / whole.value, step: 0, upTo: null, unit: unitOf("whole") }];
}
