import { RANGE } from "./borrowed.ts";
import { clockMeanings } from "./clock.ts";
import type { DateFigure, Figure, Meaning, Quantity } from "./figure.ts";
import { unitOf } from "./units.ts";

/*
 * What a figure means by those beside it: one of two days tells the month of both, and a part and its whole
 * make a share.
 */

/** "May 5-7". */
const DAYS = /^(?:[-–—]|\s?to\s)$/u;
/** "One in five", "zwei von drei". */
const OUT_OF = /^\s(?:in(?: every)?|out of|von|sur|de cada|em cada)\s$/iu;
/** "62 of the port's 93", "62 équipages sur 93". */
const AMONG =
  /^(?:\s\p{L}+)?\s(?:of|out of|von|der|des|sur|de|das|dos)(?:\s(?:the|its|their|all|all the|the \p{L}+['’]s|les|los|las|den|as|os))?\s$/iu;
/** "Of the 93 crews, 62": what stands before the first, and between both. */
const OF_ALL = /(?:^|[.;,]\s)(?:of|among|von|sur|parmi|de|entre|das|dos)(?:\s\p{L}+){0,2}\s$/iu;
const THEN = /^(?:\s\p{L}+){1,4},\s(?:only |nur |seulement |solo |só )?$/iu;
/** "All but one of the nine". */
const ALL_BUT = /(?<!\p{L})(?:all but|all except|bis auf|sauf|menos|salvo|exceto|excepto)\s$/iu;

/** Figures in order of writing, with what those beside them and the words around them say that they mean. */
export function besideOthers(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, at) => {
    if (figure.kind === "date") return figure;
    const [before, next] = [figures[at - 1], figures[at + 1]];
    return (
      dayBeside(figure, before, next, text) ??
      withMeanings(asPart(figure, next, text), [
        ...clockMeanings(figure, text),
        ...(before?.kind === "quantity" ? behind(before, figure, text) : []),
        ...(next?.kind === "quantity" ? ahead(figure, next, text) : []),
      ])
    );
  });
}

function asPart(figure: Quantity, next: Figure | undefined, text: string): Quantity {
  const isOne = next !== undefined && isOneIn(figure, text.slice(figure.end, next.start));
  return isOne ? { ...figure, isPart: true } : figure;
}

function withMeanings(figure: Quantity, more: readonly Meaning[]): Quantity {
  return more.length === 0 ? figure : { ...figure, meanings: [...figure.meanings, ...more] };
}

/** The 5 of "5-7 May", the 7 of "May 5-7". */
function dayBeside(
  figure: Quantity,
  before: Figure | undefined,
  next: Figure | undefined,
  text: string,
): Figure | null {
  if (before?.kind === "date" && DAYS.test(text.slice(before.end, figure.start)))
    return dayLike(figure, before);
  return next?.kind === "date" && RANGE.test(text.slice(figure.end, next.start))
    ? dayLike(figure, next)
    : null;
}

function dayLike(figure: Quantity, date: DateFigure): Figure | null {
  const [meaning] = figure.meanings;
  const day = meaning?.value ?? 0;
  const isDay = figure.meanings.length === 1 && meaning?.unit === null && day >= 1 && day <= 31;
  if (!isDay || !date.days.every((it) => it.day !== null)) return null;
  const days = date.days.map((it) => ({ ...it, day, weekday: null }));
  const { span, start, end } = figure;
  return { kind: "date", span, start, end, days, relative: null };
}

/** What a quantity means by the one before it. */
function behind(before: Quantity, figure: Quantity, text: string): Meaning[] {
  const between = text.slice(before.end, figure.start);
  if (isOneIn(before, between)) return shareOf(before, figure);
  const isOfAll = OF_ALL.test(text.slice(0, before.start)) && THEN.test(between);
  return isOfAll ? reckoned(figure, before) : [];
}

/** "One in three" is a third, which the three tells alone. */
function isOneIn({ meanings: [meaning] }: Quantity, between: string): boolean {
  return meaning?.value === 1 && OUT_OF.test(between);
}

/** What a quantity means by the one behind it. */
function ahead(figure: Quantity, next: Quantity, text: string): Meaning[] {
  const between = text.slice(figure.end, next.start);
  if (OUT_OF.test(between)) return shareOf(figure, next);
  if (!AMONG.test(between)) return [];
  return ALL_BUT.test(text.slice(0, figure.start)) ? restOf(figure, next) : reckoned(figure, next);
}

function shareOf({ meanings: [part] }: Quantity, { meanings: [whole] }: Quantity): Meaning[] {
  if (!part || !whole || part.value <= 0 || whole.value <= part.value) return [];
  return [{ value: part.value / whole.value, step: 0, upTo: null, unit: unitOf("whole") }];
}

/** A share made of two counts. */
function reckoned(part: Quantity, whole: Quantity): Meaning[] {
  const isCounted = [part, whole].every(({ meanings: [it] }) => it?.unit === null);
  return isCounted ? shareOf(part, whole).map((share) => ({ isReckoned: true, ...share })) : [];
}

/** How many are left of all but so many. */
function restOf({ meanings: [few] }: Quantity, { meanings: [all] }: Quantity): Meaning[] {
  const value = (all?.value ?? 0) - (few?.value ?? 0);
  return value > 0 ? [{ value, step: 1, upTo: null, unit: null, isReckoned: true }] : [];
}
