import type { Form } from "./figure.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { wordsToNumber } from "./number-words.ts";
import { numeralsIn } from "./numerals.ts";
import { isHyphen, isJoined, wordAt, type Token } from "./tokens.ts";

/** A number with its magnitude, before anybody has looked for a unit. */
export type Amount = {
  readonly value: number;
  readonly step: number;
  readonly upTo: number | null;
  /** What it was multiplied with: 1e9 for "1.2bn". */
  readonly power: number;
  /** What it may be multiplied with besides: 5m is five metres or five million. */
  readonly doubtfulPower: number | null;
  /** The place in an order that a share may be as well: "a third man" is no part of a man. */
  readonly place: number | null;
  readonly digits: string;
  readonly form: Form;
  readonly inWords: boolean;
  readonly next: number;
};

/** What is read: tokens, and the words of the language. */
export type Text = {
  readonly tokens: readonly Token[];
  readonly words: Lexicon;
  readonly decimal: "." | ",";
};

/** The amounts that begin at a token: none, one, or several where one run of digits holds several. */
export function amountsAt(text: Text, at: number): Amount[] {
  const token = text.tokens[at];
  if (token?.kind === "number") return inDigits(text, at);
  if (token?.kind !== "word") return [];
  const amount = inShares(text, at) ?? inNumberWords(text, at) ?? inOtherWords(text, at);
  return amount === null ? [] : [amount];
}

function exactly(value: number, digits: string, next: number): Amount {
  return {
    value,
    step: 1,
    upTo: null,
    power: 1,
    doubtfulPower: null,
    place: null,
    digits,
    form: "cardinal",
    inWords: false,
    next,
  };
}

function inDigits(text: Text, at: number): Amount[] {
  const numerals = numeralsIn(text.tokens[at]?.text ?? "", text.decimal);
  const amounts = numerals.map(({ digits, decimals }): Amount => {
    const step = 10 ** -decimals;
    const exact = exactly(Number(digits), digits, at + 1);
    return { ...exact, step };
  });
  const [only] = amounts;
  if (amounts.length !== 1 || !only) return amounts;
  return [ending(text, only) ?? powered(text, withHalf(text, only))];
}

/** "3rd", "1990s". */
function ending({ tokens, words }: Text, amount: Amount): Amount | null {
  const [digits, end] = [tokens[amount.next - 1], tokens[amount.next]];
  if (end?.kind !== "word" || !isJoined(digits, end)) return null;
  const next = amount.next + 1;
  if (words.ordinalEndings.has(end.folded)) return { ...amount, form: "ordinal", next };
  const isDecade = end.folded === "s" && amount.value >= 10 && amount.value % 10 === 0;
  if (!isDecade) return null;
  return { ...amount, upTo: amount.value + (amount.value % 100 === 0 ? 99 : 9), next };
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
]);

/** "2½", "two and a half". */
function withHalf({ tokens, words }: Text, amount: Amount): Amount {
  const glyph = GLYPHS.get(tokens[amount.next]?.text ?? "");
  if (glyph !== undefined) return plus(amount, glyph, amount.next + 1);
  const next = halfBehind(tokens, amount.next, words);
  return next === null ? amount : plus(amount, 0.5, next);
}

/** The token behind "and a half"; null where that is not said. */
export function halfBehind(tokens: readonly Token[], at: number, words: Lexicon): number | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!words.joiners.has(first?.folded ?? "")) return null;
  if (isHalf(second, words)) return at + 2;
  const isArticle = words.articles.has(second?.folded ?? "");
  return isArticle && isHalf(third, words) ? at + 3 : null;
}

function isHalf(token: Token | undefined, { fractions }: Lexicon): boolean {
  return fractions.get(token?.folded ?? "") === 0.5;
}

/** An amount and a part of one more. */
export function plus(amount: Amount, more: number, next: number): Amount {
  const value = amount.value + more;
  return { ...amount, value, digits: String(value), step: Math.min(amount.step, 0.1), next };
}

/** Multiplies with the words behind: "1.2 billion", "5 mil millones", "5m". */
function powered(text: Text, amount: Amount): Amount {
  const { tokens, words } = text;
  const at = afterHyphen(tokens, amount.next);
  const token = tokens[at];
  if (token?.kind !== "word") return amount;
  const power = words.powers.get(token.folded);
  if (power !== undefined) return powered(text, { ...times(amount, power), next: at + 1 });
  const short = words.shortPowers.get(token.folded);
  if (short === undefined || amount.power > 1) return amount;
  const isBound =
    isJoined(tokens[at - 1], token) ||
    isCurrency(tokens[amount.next - 2]) ||
    (isJoined(token, tokens[at + 1]) && isCurrency(tokens[at + 1]));
  return isBound ? { ...amount, doubtfulPower: short } : amount;
}

/** Beside a currency a space makes no difference: "$5 m", "5 M€". */
function isCurrency(token: Token | undefined): boolean {
  return /^\p{Sc}$/u.test(token?.text ?? "");
}

/** An amount multiplied with a power of ten or a dozen. */
export function times(amount: Amount, power: number): Amount {
  const { value, step, upTo } = amount;
  return {
    ...amount,
    value: product(value, power),
    step: step * power,
    upTo: upTo === null ? null : upTo * power,
    power: amount.power * power,
  };
}

/** 1.1 × 1,000,000 is a whole number, whatever floats make of it. */
export function product(value: number, power: number): number {
  return Number((value * power).toPrecision(15));
}

function afterHyphen(tokens: readonly Token[], at: number): number {
  const isBound = isJoined(tokens[at - 1], tokens[at]) && isJoined(tokens[at], tokens[at + 1]);
  return isHyphen(tokens[at]) && isBound ? at + 1 : at;
}

function inNumberWords(text: Text, at: number): Amount | null {
  const { tokens, words } = text;
  const read = wordsToNumber(tokens, at, words) ?? afterArticle(text, at);
  if (read === null) return null;
  const { value, next } = read;
  const ordinal = words.ordinals.get(wordAt(tokens, afterHyphen(tokens, next)));
  if (ordinal !== undefined && ordinal < 10 && value >= 20 && value % 10 === 0)
    return spelt(value + ordinal, afterHyphen(tokens, next) + 1, "ordinal");
  const amount = withHalf(text, { ...spelt(value, next, "cardinal"), step: lastPlace(value) });
  return amount.value === value ? amount : powered(text, amount);
}

/** "A million", "a hundred and five". */
function afterArticle({ tokens, words }: Text, at: number) {
  if (!words.articles.has(wordAt(tokens, at))) return null;
  const thing = wordAt(tokens, at + 1);
  const power = words.powers.get(thing);
  if (power !== undefined) return { value: power, next: at + 2 };
  // "A year" is no number, and "a year and a half" is one.
  return words.units.has(thing) && halfBehind(tokens, at + 2, words) !== null
    ? { value: 1, next: at + 1 }
    : null;
}

/** Two million is told in millions, two hundred and five in ones. */
function lastPlace(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((power) => value % power === 0 && value > 0) ?? 1;
}

function spelt(value: number, next: number, form: Form): Amount {
  const digits = Number.isInteger(value) ? value : Number(value.toFixed(4));
  return { ...exactly(value, String(digits), next), form, inWords: true };
}

/** "Two thirds", "a quarter", "half", "half a million". */
function inShares(text: Text, at: number): Amount | null {
  const { tokens, words } = text;
  if (words.halves.has(wordAt(tokens, at))) return halfOf(text, at);
  const first = wordAt(tokens, at);
  const count = words.articles.has(first) ? 1 : words.cardinals.get(first);
  const fractionAt = afterHyphen(tokens, at + 1);
  const fraction = words.fractions.get(wordAt(tokens, fractionAt));
  if (count === undefined || fraction === undefined || count < 1 || count > 9) return null;
  // "A half-brother" is no amount.
  if (fraction === 0.5 && isHyphen(tokens[fractionAt + 1])) return null;
  const share: Amount = { ...spelt(count * fraction, fractionAt + 1, "share"), step: 0 };
  return count === 1 ? orPlace(text, share) : share;
}

/** "For a fourth month" counts months; "a fourth of them" is a share, and "a fourth" alone as well. */
function orPlace(text: Text, share: Amount): Amount {
  const { tokens, words } = text;
  const place = words.ordinals.get(wordAt(tokens, share.next - 1));
  if (place === undefined) return share;
  if (isCountedInOrder(text, share.next)) return spelt(place, share.next, "ordinal");
  const next = tokens[share.next];
  return next?.kind === "word" && !OF.has(next.folded) ? { ...share, place } : share;
}

const OF = new Set(["of", "de", "des", "der", "du", "do", "da"]);

/** What is between a place in an order and the time it is counted in. */
const IN_A_ROW = /^(?:straight|consecutive|successive)$/u;

/** Whether the words behind say that times follow each other, and not how large a part is. */
function isCountedInOrder({ tokens, words }: Text, at: number): boolean {
  const behind = wordAt(tokens, at);
  if (IN_A_ROW.test(behind)) return true;
  const isTime = words.units.get(behind)?.some(({ base }) => TIMES.has(base)) === true;
  // "Fell a fourth year on year".
  return isTime && !YEAR_ON.has(wordAt(tokens, at + 1));
}

const TIMES = new Set(["second", "month", "times"]);
const YEAR_ON = new Set(["on", "over"]);

/** "Half a million" is a number, and "half an hour" half of a unit. */
function halfOf(text: Text, at: number): Amount | null {
  const { tokens, words } = text;
  const before = wordAt(tokens, at - 1);
  // "The second half", "half-brother".
  if (words.ordinals.has(before) || isHyphen(tokens[at + 1])) return null;
  const amount = { ...spelt(0.5, at + 1, "share"), step: 0 };
  if (!words.articles.has(wordAt(tokens, at + 1))) return amount;
  const power = words.powers.get(wordAt(tokens, at + 2));
  if (power !== undefined)
    return { ...times({ ...amount, step: 0.1 }, power), form: "cardinal", next: at + 3 };
  return words.units.has(wordAt(tokens, at + 2))
    ? { ...amount, form: "cardinal", next: at + 2 }
    : amount;
}

/** "Third", "hundreds", "several thousand". */
function inOtherWords({ tokens, words }: Text, at: number): Amount | null {
  const word = wordAt(tokens, at);
  const ordinal = words.ordinals.get(word);
  if (ordinal !== undefined) return spelt(ordinal, at + 1, "ordinal");
  const vague = words.vague.get(word) ?? words.powers.get(word);
  if (vague === undefined) return null;
  const amount: Amount = { ...spelt(vague, at + 1, "vague"), digits: "", upTo: vague * 1000 };
  // "Hundreds of thousands", "tens of millions".
  const more = words.vague.get(wordAt(tokens, at + 2));
  return more === undefined ? amount : { ...times(amount, more), next: at + 3 };
}
