import type { Text } from "./amounts.ts";
import type { Meaning, Quantity } from "./figure.ts";
import { unitAt } from "./read-unit.ts";
import { isJoined, wordAt } from "./tokens.ts";
import { unitOf, type Unit } from "./units.ts";

/** A time of day, and the token behind it. */
type ClockRead = { readonly quantity: Quantity; readonly next: number };

/** What is written of it; hours and minutes as numbers, and null where nothing tells the half of the day. */
type Written = {
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | null;
  readonly next: number;
};

const HOUR = /^(?:[01]?\d|2[0-4])$/u;
const MINUTE = /^[0-5]\d$/u;
/** "15.30 Uhr": a full stop parts hours and minutes as well. */
const WITH_STOP = /^([01]?\d|2[0-4])\.([0-5]\d)$/u;
/** "Uhr", "15h30". */
const HOURS = /^(?:uhr|h)$/u;
/** Behind these "15.00" is more likely a time than an amount. */
const BEFORE_TIMES = /^(?:at|um|las|as)$/u;

/**
 * Reads the time of day that begins at a token: "15:30", "3:30 p.m.", "15.30 Uhr", "15h30". It is told in
 * minutes from midnight, so that "3 p.m." is 15:00; where neither half of the day is said, it may be either.
 *
 * @param whole the text that the tokens are of.
 * @returns null where none begins; an hour alone is read as a quantity, see `clockMeanings`.
 */
export function clockAt(text: Text, at: number, whole: string): ClockRead | null {
  const written = withColon(text, at) ?? withStop(text, at) ?? withLetter(text, at);
  if (written === null) return null;
  const { next } = written;
  const start = text.tokens[at]?.start ?? 0;
  const end = text.tokens[next - 1]?.end ?? start;
  const span = whole.slice(start, end);
  const meanings = timesOf(written);
  const form = {
    form: "cardinal",
    inWords: false,
    hedged: false,
    isPart: false,
    after: [],
  } as const;
  return {
    quantity: { kind: "quantity", span, start, end, digits: span, meanings, ...form },
    next,
  };
}

function withColon(text: Text, at: number): Written | null {
  const { tokens } = text;
  const [hour, colon, minute, more] = tokens.slice(at, at + 4);
  if (colon?.text !== ":" || !isJoined(hour, colon) || !isJoined(colon, minute)) return null;
  // "3:30:15" is how long something took, and "1:25-3:10" counts.
  if (more?.text === ":" && isJoined(minute, more)) return null;
  return written(text, hour?.text, minute?.text, at + 3);
}

function withStop(text: Text, at: number): Written | null {
  const [, hour, minute] = WITH_STOP.exec(text.tokens[at]?.text ?? "") ?? [];
  if (hour === undefined) return null;
  const { half, next } = halfAt(text, at + 1);
  const isTold = half !== null || HOURS.test(wordAt(text.tokens, next));
  return isTold || isTime(text, at) ? written(text, hour, minute, at + 1) : null;
}

/** "At 15.00": but "at 15.00 euros a share" an amount is told after all. */
function isTime({ tokens, words }: Text, at: number): boolean {
  const behind = wordAt(tokens, at + 1);
  if (words.units.has(behind) || words.powers.has(behind) || /^[%\p{Sc}]$/u.test(behind))
    return false;
  return BEFORE_TIMES.test(wordAt(tokens, at - 1));
}

/** "15h30", "15 h 30". */
function withLetter(text: Text, at: number): Written | null {
  const { tokens } = text;
  const [hour, letter, minute] = tokens.slice(at, at + 3);
  if (letter?.folded !== "h" || letter.text !== "h") return null;
  return written(text, hour?.text, minute?.text, at + 3);
}

function written(text: Text, hour = "", minute = "", next: number): Written | null {
  if (!HOUR.test(hour) || !MINUTE.test(minute)) return null;
  const { half, next: behind } = halfAt(text, next);
  const isUhr = half === null && HOURS.test(wordAt(text.tokens, behind));
  return { hour: Number(hour), minute: Number(minute), half, next: isUhr ? behind + 1 : behind };
}

/** "p.m.", "pm"; where neither stands, nothing is passed over. */
function halfAt({ tokens, words }: Text, at: number): Pick<Written, "half" | "next"> {
  const read = unitAt(tokens, at, words);
  const half = halfNamed(read?.units[0]);
  return read === null || half === null ? { half: null, next: at } : { half, next: read.next };
}

function halfNamed(unit: Unit | null | undefined): Written["half"] {
  return unit?.name === "am" || unit?.name === "pm" ? unit.name : null;
}

function timesOf({ hour, minute, half }: Pick<Written, "hour" | "minute" | "half">): Meaning[] {
  const time = (hours: number): Meaning => ({
    value: hours * 60 + minute,
    step: 1,
    upTo: null,
    unit: unitOf("clock"),
  });
  if (half !== null) return [time((hour % 12) + (half === "pm" ? 12 : 0))];
  return hour > 0 && hour < 12 ? [time(hour), time(hour + 12)] : [time(hour % 24)];
}

const AFTER_HOURS = /^(?:uhr|heures?|horas?|h|o)$/u;
const IN_THE_MORNING =
  /^\W{0,2}(?:o['’]clock )?(?:in the morning|de la mañana|da manhã|(?:heures?|h) du matin|uhr (?:morgens|früh|vormittags))/iu;
const AFTER_NOON =
  /^\W{0,2}(?:o['’]clock )?(?:in the (?:afternoon|evening)|de la (?:tarde|noche)|da (?:tarde|noite)|(?:heures?|h) (?:de l['’]après-midi|du soir)|uhr (?:nachmittags|abends))/iu;

/** The times of day that a quantity of a whole hour may mean besides: "3 p.m.", "15 Uhr", "15 heures". */
export function clockMeanings(quantity: Quantity, text: string): readonly Meaning[] {
  const { meanings, end, form, after } = quantity;
  const [meaning] = meanings;
  if (form !== "cardinal" || meaning === undefined || !HOUR.test(String(meaning.value))) return [];
  const half = halfNamed(meaning.unit) ?? halfTold(text.slice(end));
  const isHour = meaning.unit?.name === "hour" || AFTER_HOURS.test(after[0] ?? "");
  return half !== null || isHour ? timesOf({ hour: meaning.value, minute: 0, half }) : [];
}

function halfTold(behind: string): Written["half"] {
  if (AFTER_NOON.test(behind)) return "pm";
  return IN_THE_MORNING.test(behind) ? "am" : null;
}
