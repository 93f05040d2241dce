import type { Lexicon } from "./lexicon/index.ts";
import { isHyphen, isJoined, wordAt, type Token } from "./tokens.ts";
import { SIGN_UNITS, SYMBOL_UNITS, unitOf, type Unit } from "./units.ts";

/** Units that may be meant, and where reading goes on. */
export type UnitRead = { readonly units: readonly Unit[]; readonly next: number };

/** Symbols that are words or letters too, and count only when they are joined to the digits: "5in". */
const JOINED_ONLY = new Set(["in", "st", "p", "x", "t", "s", "C", "F", "l", "h", "g", "W"]);

const PER = new Set(["per", "pour", "por"]);
const CENT = new Set(["cent", "ciento", "cento"]);
/** "Percentage points", "points de pourcentage", "puntos porcentuales". */
const OF_PERCENT = new Set([
  "pourcentage",
  "porcentuales",
  "porcentual",
  "percentuais",
  "percentual",
]);

/** The unit written behind a number, which ends before the token `at`. */
export function unitAt(tokens: readonly Token[], at: number, words: Lexicon): UnitRead | null {
  const from = afterMarks(tokens, at);
  return (
    signAt(tokens, at) ??
    clockAt(tokens, from) ??
    perCentAt(tokens, from) ??
    symbolAt(tokens, from) ??
    unitWordAt(tokens, from, words)
  );
}

/** Past a hyphen, as in "10-mile", and past the full stop of "Mrd.". */
function afterMarks(tokens: readonly Token[], at: number): number {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isJoined(before, mark) || after?.kind !== "word") return at;
  const isBound = isHyphen(mark) && isJoined(mark, after);
  const isAbbreviation = mark?.text === "." && before?.kind === "word";
  return isBound || isAbbreviation ? at + 1 : at;
}

function signAt(tokens: readonly Token[], at: number): UnitRead | null {
  const units = SIGN_UNITS.get(tokens[at]?.text ?? "");
  // "3 $5 notes": a sign that is joined to a number behind it belongs there.
  const [sign, after] = [tokens[at], tokens[at + 1]];
  if (units === undefined || (after?.kind === "number" && isJoined(sign, after))) return null;
  return { units, next: at + 1 };
}

/** "5 p.m.", "5pm". */
function clockAt(tokens: readonly Token[], at: number): UnitRead | null {
  const [half, stop, m] = tokens.slice(at, at + 3);
  if (stop?.text !== "." || m?.folded !== "m" || !isJoined(half, stop)) return null;
  if (half?.folded !== "a" && half?.folded !== "p") return null;
  return { units: [unitOf(`${half.folded}m`)], next: at + 3 };
}

function perCentAt(tokens: readonly Token[], at: number): UnitRead | null {
  const [per, cent] = [tokens[at], tokens[at + 1]];
  if (!PER.has(per?.folded ?? "") || !CENT.has(cent?.folded ?? "")) return null;
  return { units: [unitOf("percent")], next: at + 2 };
}

function symbolAt(tokens: readonly Token[], at: number): UnitRead | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const units = SYMBOL_UNITS.get(token.text);
  if (units === undefined) return null;
  const isFree = !JOINED_ONLY.has(token.text) || isJoined(tokens[at - 1], token);
  return isFree ? { units, next: at + 1 } : null;
}

function unitWordAt(tokens: readonly Token[], at: number, words: Lexicon): UnitRead | null {
  const [word, more] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const second = words.units.get(more);
  if (word === "square" && second !== undefined)
    return { units: second.map(squared), next: at + 2 };
  if (word === "basis" && second !== undefined)
    return { units: [unitOf("basis points")], next: at + 2 };
  const units = words.units.get(word);
  if (units === undefined) return null;
  const isShare = units.some(({ name }) => name === "percent");
  if (isShare && second?.some(({ name }) => name === "points"))
    return { units: second, next: at + 2 };
  return { units, next: at + 1 + ofPercent(tokens, at + 1) };
}

function ofPercent(tokens: readonly Token[], at: number): number {
  if (OF_PERCENT.has(wordAt(tokens, at))) return 1;
  return OF_PERCENT.has(wordAt(tokens, at + 1)) ? 2 : 0;
}

function squared({ name, base, factor }: Unit): Unit {
  return { name: `square ${name}`, base: `square ${base}`, factor: factor * factor };
}

/** A currency, and the token it begins with. */
type Currency = { readonly units: readonly Unit[]; readonly from: number };

/** The currency before a number that begins at the token `at`. */
export function currencyBefore(tokens: readonly Token[], at: number): Currency | null {
  const [nation, sign] = [tokens[at - 2], tokens[at - 1]];
  if (sign === undefined) return null;
  if (sign.kind === "word") return codeBefore(sign, at);
  const units = SIGN_UNITS.get(sign.text);
  if (units === undefined || !isMoney(units)) return null;
  if (nation?.kind !== "word" || !isJoined(nation, sign)) return { units, from: at - 1 };
  // "US$", "A$"; "R$" is of another kind.
  return { units: nation.text === "R" ? [unitOf("real")] : units, from: at - 2 };
}

/** "EUR 5m". */
function codeBefore({ text }: Token, at: number): Currency | null {
  const units = /^[A-Z]{3}$/.test(text) ? SYMBOL_UNITS.get(text) : undefined;
  return units !== undefined && isMoney(units) ? { units, from: at - 1 } : null;
}

const SHARES = new Set(["whole"]);

function isMoney(units: readonly Unit[]): boolean {
  return units.every(({ base }) => !SHARES.has(base));
}
