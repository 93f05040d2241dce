import type { Lexicon } from "./lexicon/index.ts";
import { isHyphen, isJoined, wordAt, type Token } from "./tokens.ts";

/** A number read from words, and where reading goes on. */
export type Read = { readonly value: number; readonly next: number };

/**
 * Reads a whole number in words: "two hundred and five", "quatre-vingt-dix", "zweihundertfünf",
 * "dos mil millones".
 *
 * @returns null where no number begins.
 */
export function wordsToNumber(tokens: readonly Token[], at: number, words: Lexicon): Read | null {
  let sum: Sum = { total: 0, group: 0 };
  let next = at;
  for (;;) {
    const from = next === at ? at : afterJoiner(tokens, next, words);
    const longer = sumWith(sum, tokens[from], next === at, words);
    // A joiner joins only what may follow: "five and six" are two numbers.
    if (longer === null) break;
    sum = longer;
    next = from + 1;
  }
  return next === at ? null : { value: sum.total + sum.group, next };
}

/** What was read so far: whole thousands, and what is below. */
type Sum = { readonly total: number; readonly group: number };

function sumWith(sum: Sum, token: Token | undefined, isFirst: boolean, words: Lexicon): Sum | null {
  if (token?.kind !== "word") return null;
  const value = cardinalOf(token.folded, words);
  if (value !== null) return isFirst ? { total: 0, group: value } : added(sum, value);
  const power = words.powers.get(token.folded);
  if (power === undefined) return null;
  if (isFirst) return words.lonePowers.has(token.folded) ? multiplied(sum, power) : null;
  return multiplied(sum, power);
}

/** Adds a number that fits below the last one: "five" to "twenty", not to "six". */
function added({ total, group }: Sum, value: number): Sum | null {
  // Quatre-vingts.
  if (group % 100 === 4 && value === 20) return { total, group: group + 76 };
  const isAfterZero = group === 0 && total === 0;
  if (value === 0 || isAfterZero || !fitsBehind(group, value)) return null;
  return { total, group: group + value };
}

function fitsBehind(group: number, value: number): boolean {
  const [tens, ones] = [group % 100, group % 10];
  if (group === 0) return value < 1000;
  if (tens === 0) return value < 100;
  // Dix-sept, soixante-dix.
  if (tens === 10) return value >= 7 && value <= 9;
  if (tens === 60 || tens === 80) return value < 20;
  return ones === 0 && value < 10;
}

function multiplied({ total, group }: Sum, power: number): Sum {
  if (power < 1000) return { total, group: Math.max(group, 1) * power };
  // "Dos mil millones": what stands before is multiplied as a whole.
  if (group === 0 && total > 0) return { total: total * power, group: 0 };
  return { total: total + Math.max(group, 1) * power, group: 0 };
}

/** Past a hyphen between two words, or past "and". */
function afterJoiner(tokens: readonly Token[], at: number, words: Lexicon): number {
  const token = tokens[at];
  // Some texts are printed with spaces around their marks: "twenty - five".
  const isBound = isJoined(tokens[at - 1], token) === isJoined(token, tokens[at + 1]);
  if (isHyphen(token) && isBound) {
    const isJoiner = words.joiners.has(wordAt(tokens, at + 1));
    return isJoiner && isHyphen(tokens[at + 2]) ? at + 3 : at + 1;
  }
  return words.joiners.has(token?.folded ?? "") ? at + 1 : at;
}

function cardinalOf(word: string, words: Lexicon): number | null {
  return words.cardinals.get(word) ?? (words.runsTogether ? joinedNumber(word, words) : null);
}

/** "Zweieinhalb". */
const HALF = "einhalb";
const HUNDREDS = /^(?<count>[a-zß]*)hundert(?:und)?(?<rest>[a-zß]*)$/u;
const THOUSANDS = /^(?<count>[a-zß]*)tausend(?:und)?(?<rest>[a-zß]*)$/u;
const TENS = /^(?<ones>[a-zß]+)und(?<tens>[a-zß]+)$/u;

/** "Zweihundertfünfunddreißig"; folded, as all words here. */
function joinedNumber(word: string, words: Lexicon): number | null {
  if (word.length < 7) return null;
  const ones = word.endsWith(HALF) ? words.cardinals.get(word.slice(0, -HALF.length)) : undefined;
  if (ones !== undefined) return ones + 0.5;
  return (
    product(THOUSANDS.exec(word)?.groups, 1000, words) ??
    product(HUNDREDS.exec(word)?.groups, 100, words) ??
    tensOf(TENS.exec(word)?.groups, words)
  );
}

type Groups = Record<string, string | undefined> | undefined;

function product(groups: Groups, power: number, words: Lexicon): number | null {
  if (!groups) return null;
  const { count = "", rest = "" } = groups;
  const times = count === "" ? 1 : cardinalOf(count, words);
  const more = rest === "" ? 0 : cardinalOf(rest, words);
  return times === null || more === null || times >= 1000 ? null : times * power + more;
}

function tensOf(groups: Groups, { cardinals }: Lexicon): number | null {
  const ones = cardinals.get(groups?.["ones"] ?? "");
  const tens = cardinals.get(groups?.["tens"] ?? "");
  if (ones === undefined || tens === undefined || ones > 9 || tens < 20) return null;
  return tens + ones;
}
