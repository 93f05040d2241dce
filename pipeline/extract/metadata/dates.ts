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
 * @returns null for anything that is not a date between 1990 and 2100.
 */
export function isoDate(value: string): string | null {
  const text = value.trim();
  const day = dayOf(text);
  if (!day) return wordedDate(text);
  const time = DATE_TIME.exec(text);
  const zone = time?.[4] ? zoneOf(time[4]) : null;
  if (!time || !zone) return day;
  return `${day}T${time[2]}:${time[3] ?? "00"}${zone}`;
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

/** "March 4, 2026" and "Wed, 04 Mar 2026 08:30:00 GMT": the day as it is written, whatever the zone. */
function wordedDate(text: string): string | null {
  if (!/\p{L}{3}/u.test(text) || !/\b(?:19|20)\d{2}\b/.test(text)) return null;
  // Read as UTC, so that this machine's zone cannot move the day.
  const time = Date.parse(`${text.replace(/\b(?:GMT|UTC|[+-]\d{4}|[A-Z]{3,4})$/, "").trim()} UTC`);
  return Number.isNaN(time) ? null : dayOf(new Date(time).toISOString().slice(0, 10));
}
