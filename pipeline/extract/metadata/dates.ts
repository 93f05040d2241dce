import { wordedDay } from "./dates-worded.ts";

const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
/** Hours, minutes, seconds and zone as far as clocks and maps go. */
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?(?:[.,]\d+)? ?(Z|UTC|[+-](?:0\d|1[0-4]):?(?:[0-5]\d)?)?$/i;

/**
 * A date as ISO 8601: with time and zone where both are given, the day alone otherwise.
 *
 * The publisher's zone is kept, so that the day is the one printed above the article. A time without
 * a zone could be any of 26 hours; its day is all that is certain.
 *
 * @param value a date as machines write it, or a short text that has a day in it.
 * @param language of the text; it decides what comes first in "03/04/2026".
 * @returns null for anything that is not a date between 1990 and 2100.
 */
export function isoDate(value: string, language: string | null = null): string | null {
  const text = value.trim();
  const day = dayOf(text);
  if (!day) return isoDay(text, language);
  const time = DATE_TIME.exec(text);
  const zone = time?.[4] ? zoneOf(time[4]) : null;
  if (!time || !zone) return day;
  return `${day}T${time[2]}:${time[3] ?? "00"}${zone}`;
}

/** The first day written in a text. */
export function isoDay(text: string, language: string | null): string | null {
  const found = wordedDay(text, language);
  if (!found || !isDay(found.year, found.month, found.day)) return null;
  const [month, day] = [found.month, found.day].map((part) => String(part).padStart(2, "0"));
  return `${found.year}-${month}-${day}`;
}

/** "/2026/03/04/" and "/2026-03-04-headline": the day in an address. */
export function dayInAddress(address: string): string | null {
  const path = unescaped(address).replace(/^https?:\/\/[^/]*|[?#].*$/gi, "");
  const parts = /(?<!\d)((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?!\d)/.exec(path);
  const [year, month, day] = [parts?.[1], parts?.[3], parts?.[4]];
  if (!parts || !isDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month}-${day}`;
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function dayOf(text: string): string | null {
  const parts = DATE.exec(text);
  if (!parts) return null;
  const [day, year, month, date] = parts;
  return isDay(Number(year), Number(month), Number(date)) ? day : null;
}

function isDay(year: number, month: number, date: number): boolean {
  if (year < 1990 || year > 2100) return false;
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

function zoneOf(zone: string): string {
  if (/^(?:z|utc)$/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return digits === "0000" ? "Z" : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
