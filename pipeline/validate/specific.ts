import { statedFigures } from "./figures/index.ts";
import { UNSPACED } from "./folding.ts";
import { namesIn } from "./names/capitals.ts";
import type { Reading } from "./reading.ts";
import { wordsIn } from "./words.ts";

/**
 * Whether a sentence names something one could look up: a number, a date or a name.
 *
 * A name at the start of the sentence counts when the article writes it with a capital within a sentence.
 * German: see `namesIn`. Scripts without capital letters (Chinese, Arabic) hide their names, so nothing
 * is asked of them.
 */
export function namesSomething(text: string, reading: Reading): boolean {
  return (
    statedFigures(text, reading).length > 0 ||
    namesIn(text, reading.rules).length > 0 ||
    !/\p{Lu}|\p{Ll}/u.test(text) ||
    UNSPACED.test(text) ||
    startsWithName(text, reading) ||
    namesDay(text, reading.rules.code)
  );
}

function startsWithName(text: string, reading: Reading): boolean {
  const [first] = wordsIn(text);
  return first !== undefined && reading.names().has(first);
}

/** Months and weekdays, as Unicode writes them in the language: "février", "February", "lundi". */
function namesDay(text: string, code: string): boolean {
  return dayWords(text, code).length > 0;
}

/** The months and weekdays a sentence names; its first word is none, for it may be the verb "may". */
export function datesIn(text: string, code: string): string[] {
  return dayWords(text, code).filter((name) => !text.startsWith(name));
}

function dayWords(text: string, code: string): string[] {
  const names = dayNames(code);
  return (text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).filter((it) => names.has(it));
}

const known = new Map<string, ReadonlySet<string>>();

function dayNames(code: string): ReadonlySet<string> {
  const names = known.get(code) ?? madeDayNames(code === "und" ? "en" : code);
  known.set(code, names);
  return names;
}

function madeDayNames(code: string): ReadonlySet<string> {
  const months = new Intl.DateTimeFormat(code, { month: "long", timeZone: "UTC" });
  const weekdays = new Intl.DateTimeFormat(code, { weekday: "long", timeZone: "UTC" });
  return new Set([
    ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2024, month, 1))),
    ...Array.from({ length: 7 }, (_, day) => weekdays.format(Date.UTC(2024, 0, day + 1))),
  ]);
}
