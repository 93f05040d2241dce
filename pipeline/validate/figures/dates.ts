import type { Text } from "./amounts.ts";
import type { DateFigure, Day } from "./figure.ts";
import { isHyphen, isJoined, wordAt, type Token } from "./tokens.ts";

/** A date, and the token behind it. */
export type DateRead = { readonly date: DateFigure; readonly next: number };

const NOTHING: Day = { day: null, month: null, year: null, weekday: null };

/** What was read of a date, and the token behind it. */
type Part = { readonly days: readonly Day[]; readonly next: number; readonly relative?: number };

/**
 * Reads the date that begins at a token, as far as it is told: "Friday", "in May", "5 May 2026",
 * "2026-05-05", "am 3. Mai".
 *
 * A word that may be something else, as "may" and "march" may, is a month only beside a day or a year,
 * or where what stands before it says so: "in May".
 *
 * @param whole the text that the tokens are of.
 */
export function dateAt(text: Text, at: number, whole: string): DateRead | null {
  const part =
    inNumbers(text, at) ?? withWeekday(text, at) ?? dayAndMonth(text, at) ?? relative(text, at);
  if (part === null) return null;
  const start = text.tokens[at]?.start ?? 0;
  const end = text.tokens[part.next - 1]?.end ?? start;
  const { days, next } = part;
  const told = part.relative ?? null;
  const span = whole.slice(start, end);
  return { date: { kind: "date", span, start, end, days, relative: told }, next };
}

function relative({ tokens, words }: Text, at: number): Part | null {
  const days = words.relativeDays.get(wordAt(tokens, at));
  return days === undefined ? null : { days: [], relative: days, next: at + 1 };
}

/** "Friday", "Friday, 5 May", "Fri. 5 May". */
function withWeekday(text: Text, at: number): Part | null {
  const full = weekdayAt(text, at);
  const weekday = full?.weekday ?? shortWeekdayAt(text, at);
  if (weekday === undefined) return null;
  const from = afterMarks(text, full?.next ?? at + 1);
  const rest = dayAndMonth(text, from) ?? inNumbers(text, from);
  if (rest !== null) return { ...rest, days: rest.days.map((it) => ({ ...it, weekday })) };
  return full === null ? null : { days: [{ ...NOTHING, weekday }], next: full.next };
}

/** In small letters it is another word, unless a full stop cuts it short: "the court sat May 5". */
function shortWeekdayAt({ tokens, words }: Text, at: number): number | undefined {
  const isShort = startsCapital(tokens[at]) || tokens[at + 1]?.text === ".";
  return isShort ? words.shortWeekdays.get(wordAt(tokens, at)) : undefined;
}

/** Past a comma, a full stop and an article. */
function afterMarks({ tokens, words }: Text, at: number): number {
  const mark = tokens[at]?.text ?? "";
  const next = mark === "," || mark === "." ? at + 1 : at;
  const word = wordAt(tokens, next);
  return words.dateJoiners.has(word) ? next + 1 : next;
}

function weekdayAt({ tokens, words }: Text, at: number) {
  const [token, hyphen, more] = tokens.slice(at, at + 3);
  if (token?.kind !== "word") return null;
  const { folded } = token;
  // "Segunda-feira".
  const joined = isHyphen(hyphen)
    ? words.weekdays.get(`${folded}-${more?.folded ?? ""}`)
    : undefined;
  if (joined !== undefined) return { weekday: joined, next: at + 3 };
  const weekday = words.weekdays.get(folded);
  return weekday === undefined ? null : { weekday, next: at + 1 };
}

function dayAndMonth(text: Text, at: number): Part | null {
  return dayFirst(text, at) ?? monthFirst(text, at);
}

/** "5 May 2026", "the 5th of May", "3. Mai", "1er juin", "5 de mayo de 2026". */
function dayFirst(text: Text, at: number): Part | null {
  const day = dayAt(text, at);
  if (day === null) return null;
  const { tokens, words } = text;
  const joiner = tokens[day.next];
  const from = words.dateJoiners.has(joiner?.folded ?? "") ? day.next + 1 : day.next;
  const month = monthBesideDay(text, from);
  if (month === null) return null;
  return withYear(text, { ...NOTHING, day: day.day, month }, afterStop(text, from + 1));
}

/** "May 5, 2026", "May 2026", "in May". */
function monthFirst(text: Text, at: number): Part | null {
  const { tokens, words } = text;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const month = words.months.get(token.folded) ?? words.shortMonths.get(token.folded);
  if (month === undefined) return null;
  const from = afterStop(text, at + 1);
  const day = dayAt(text, from);
  if (day !== null && isFreeDay(text, day.next))
    return withYear(text, { ...NOTHING, day: day.day, month }, day.next);
  const dated = withYear(text, { ...NOTHING, month }, from);
  if (dated.next > from) return dated;
  return isMonthAlone(text, at) ? { days: [{ ...NOTHING, month }], next: at + 1 } : null;
}

/** "May 5 million people": there the number is no day. */
function isFreeDay({ tokens, words }: Text, at: number): boolean {
  const token = tokens[at];
  if (token?.text === "%") return false;
  return !words.powers.has(token?.folded ?? "") && !words.units.has(token?.folded ?? "");
}

type DayRead = { readonly day: number; readonly next: number };

function dayAt({ tokens, words }: Text, at: number): DayRead | null {
  const [token, end] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "number" || !/^(?:0?[1-9]|[12]\d|3[01])$/u.test(token.text)) return null;
  const day = Number(token.text);
  if (end === undefined || !isJoined(token, end)) return { day, next: at + 1 };
  if (words.ordinalEndings.has(end.folded)) return { day, next: at + 2 };
  // "5km" is no day.
  if (end.kind === "word") return null;
  const isGermanStop = words.runsTogether && end.text === ".";
  return { day, next: isGermanStop ? at + 2 : at + 1 };
}

function monthBesideDay({ tokens, words }: Text, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const month = words.months.get(token.folded);
  if (month === undefined) return words.shortMonths.get(token.folded) ?? null;
  // "Of the 5 may …": in small letters it is a verb.
  const isVerb = token.text === "may" && words.doubtfulMonths.has("may");
  return isVerb && tokens[at + 1]?.kind !== "number" ? null : month;
}

function afterStop({ tokens }: Text, at: number): number {
  return tokens[at]?.text === "." && isJoined(tokens[at - 1], tokens[at]) ? at + 1 : at;
}

const YEAR = /^(?:1[0-9]|20)\d\d$/u;

function withYear({ tokens, words }: Text, day: Day, at: number): Part {
  const joiner = tokens[at];
  const isJoiner = joiner?.text === "," || words.dateJoiners.has(joiner?.folded ?? "");
  const yearAt = isJoiner ? at + 1 : at;
  const token = tokens[yearAt];
  const isYear = token?.kind === "number" && YEAR.test(token.text);
  return isYear
    ? { days: [{ ...day, year: Number(token.text) }], next: yearAt + 1 }
    : { days: [day], next: at };
}

/** Whether a month without day and year is one; see `dateAt`. */
function isMonthAlone({ tokens, words }: Text, at: number): boolean {
  const [word, cue] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (!words.months.has(word)) return false;
  const isCapital = startsCapital(tokens[at]);
  const hasCue = words.beforeDates.has(cue);
  if (words.doubtfulMonths.has(word)) {
    // Where months are small, it is the other word that has a capital: "Mars".
    if (!words.capitalMonths) return hasCue || !isCapital;
    return hasCue && (isCapital || !UNSURE_CUES.has(cue));
  }
  const mayBeName = words.nameMonths.has(word) && !hasCue && isCapital;
  return !mayBeName || !startsCapital(tokens[at + 1]);
}

function startsCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? "");
}

/** Before "may" and "march" in small letters these say nothing: "this may", "of march". */
const UNSURE_CUES = new Set(["this", "of", "for", "from", "after", "before", "by", "through"]);

/** "2026-05-03", "3.5.2026", "5/3/2026". */
function inNumbers({ tokens }: Text, at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(token.text);
  if (pointed) return dated([numbers(pointed, "dmy")], at + 1);
  const run = tokens.slice(at, at + 5);
  if (run.length < 5 || run.some((it, index) => index > 0 && !isJoined(run[index - 1], it)))
    return null;
  return inRun(run.map(({ text }) => text).join(""), at + 5);
}

function inRun(written: string, next: number): Part | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written);
  if (iso) return dated([numbers(iso, "ymd")], next);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(written);
  return slashed && dated([numbers(slashed, "dmy"), numbers(slashed, "mdy")], next);
}

function numbers(match: RegExpExecArray, order: "dmy" | "mdy" | "ymd"): Day {
  const part = (letter: string) => Number(match[order.indexOf(letter) + 1]);
  return { day: part("d"), month: part("m"), year: part("y"), weekday: null };
}

/** @returns null when no order of the numbers makes a date. */
function dated(days: readonly Day[], next: number): Part | null {
  const real = days.filter(({ day, month }) => isWithin(day, 31) && isWithin(month, 12));
  return real.length === 0 ? null : { days: real, next };
}

function isWithin(number: number | null, most: number): boolean {
  return number !== null && number >= 1 && number <= most;
}
