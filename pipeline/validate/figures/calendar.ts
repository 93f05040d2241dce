import type { DateFigure, Day, Figure } from "./figure.ts";
import { gathered } from "../lists.ts";

/** What dates are compared by: those of a text, its years, and the day it was published on. */
export type Calendar = {
  readonly dates: readonly DateFigure[];
  readonly years: ReadonlySet<number>;
  /** Null when it is not known. */
  readonly published: Day | null;
};

/** @param published ISO 8601, the day first; null when it is not known. */
export function dayOf(published: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? "");
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month, day, weekday: weekdayOf(year, month, day) };
}

/** The calendar of a text whose figures these are. */
export function calendarOf(figures: readonly Figure[], published: Day | null): Calendar {
  const dates = figures.filter((figure) => figure.kind === "date");
  const quantities = figures.filter((figure) => figure.kind === "quantity");
  const numbers = gathered(quantities, ({ meanings }) => meanings.map(({ value }) => value));
  return { dates, years: new Set(numbers), published };
}

/**
 * Whether a text tells the date that a claim tells, as far as the claim tells it.
 *
 * A weekday and a day of the month agree when the calendar says so; the year that both need is the one
 * written, or that of publication. "Tuesday" may be the one before or after the day of publication.
 */
export function tellsDate(claimed: DateFigure, calendar: Calendar): boolean {
  const told = gathered(calendar.dates, (date) => daysOf(date, calendar.published));
  return claimed.days.some((mine) => told.some((its) => isSameDay(mine, its, calendar)));
}

function daysOf({ days, relative }: DateFigure, published: Day | null): readonly Day[] {
  if (published === null) return days;
  if (relative !== null) return [shifted(published, relative)];
  return gathered(days, (day) => [day, ...daysNamed(day, published)]);
}

/** The days that a weekday alone may mean: a week before publication to a week after. */
function daysNamed(day: Day, published: Day): Day[] {
  if (day.weekday === null || day.day !== null || day.month !== null) return [];
  return Array.from({ length: 15 }, (_, index) => shifted(published, index - 7)).filter(
    ({ weekday }) => weekday === day.weekday,
  );
}

function isSameDay(mine: Day, its: Day, { years, published }: Calendar): boolean {
  if (mine.day !== null && mine.day !== its.day) return false;
  if (mine.month !== null && mine.month !== its.month) return false;
  return isSameYear(mine, its, years, published) && isSameWeekday(mine, its, published);
}

function isSameYear(
  mine: Day,
  its: Day,
  years: ReadonlySet<number>,
  published: Day | null,
): boolean {
  if (mine.year === null || mine.year === its.year) return true;
  if (its.year !== null) return false;
  // The year may stand elsewhere in the sentences, or go without saying.
  return years.has(mine.year) || published?.year === mine.year;
}

function isSameWeekday(mine: Day, its: Day, published: Day | null): boolean {
  if (mine.weekday === null || mine.weekday === its.weekday) return true;
  return its.weekday === null && mine.weekday === weekdayByCalendar(its, mine.year, published);
}

/** @returns null where day, month or year is not known. */
function weekdayByCalendar(its: Day, claimed: number | null, published: Day | null): number | null {
  const { day, month } = its;
  const year = its.year ?? claimed ?? published?.year ?? null;
  return day === null || month === null || year === null ? null : weekdayOf(year, month, day);
}

function shifted({ year, month, day }: Day, by: number): Day {
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + by));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
