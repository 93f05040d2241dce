import { amountsAt, halfBehind, plus, times, type Amount, type Text } from "./amounts.ts";
import type { Meaning, Quantity } from "./figure.ts";
import { currencyBefore, unitAt } from "./read-unit.ts";
import { wordAt, type Token } from "./tokens.ts";
import { unitOf, type Unit } from "./units.ts";

/** What begins at a token, and the token behind it. */
export type QuantityRead = { readonly quantities: readonly Quantity[]; readonly next: number };

/**
 * Reads the quantity that begins at a token: a number with its currency, magnitude and unit.
 *
 * @param whole the text that the tokens are of.
 * @returns null where none begins.
 */
export function quantityAt(text: Text, at: number, whole: string): QuantityRead | null {
  const amounts = amountsAt(text, at);
  const [amount] = amounts;
  if (!amount) return null;
  const read =
    amounts.length > 1
      ? { meanings: amounts.map((it) => meaningsOf(it, null)), from: at, next: at + 1 }
      : withUnit(text, at, amount);
  const extent = extentOf(text, read, whole);
  const quantities = read.meanings.map((meanings, index): Quantity => {
    const { digits, form, inWords } = amounts[index] ?? amount;
    return { kind: "quantity", digits, meanings, form, inWords, isPart: false, ...extent };
  });
  return { quantities, next: read.next };
}

/** The meanings of each number read, and the tokens from the first to the one behind the last. */
type Extent = {
  readonly meanings: readonly (readonly Meaning[])[];
  readonly from: number;
  readonly next: number;
};

function withUnit(text: Text, at: number, amount: Amount): Extent {
  const money = currencyBefore(text.tokens, at);
  const units = money?.units ?? null;
  const { doubtfulPower } = amount;
  const read =
    doubtfulPower === null
      ? plainly(text, amount, units)
      : doubtfully(text, amount, { power: doubtfulPower, money: units });
  return { meanings: read.meanings, from: money?.from ?? at, next: read.next };
}

type Doubt = { readonly power: number; readonly money: readonly Unit[] | null };

/** "£5m" is five million, and "5m" may be metres. */
function doubtfully(
  { tokens, words }: Text,
  amount: Amount,
  { power, money }: Doubt,
): Omit<Extent, "from"> {
  const large = times(amount, power);
  const next = amount.next + 1;
  if (money !== null) return { meanings: [meaningsOf(large, money)], next };
  const small = unitAt(tokens, amount.next, words);
  const behind = unitAt(tokens, next, words);
  const meanings = [
    ...meaningsOf(large, behind?.units ?? null),
    ...(small === null ? [] : meaningsOf(amount, small.units)),
  ];
  return { meanings: [meanings], next: behind?.next ?? next };
}

function plainly(
  { tokens, words }: Text,
  amount: Amount,
  money: readonly Unit[] | null,
): Omit<Extent, "from"> {
  const behind = money === null ? unitAt(tokens, amount.next, words) : null;
  if (behind === null) return { meanings: [meaningsOf(amount, money)], next: amount.next };
  // "A year and a half".
  const half = halfBehind(tokens, behind.next, words);
  const meant = half === null ? amount : plus(amount, 0.5, half);
  return { meanings: [meaningsOf(meant, behind.units)], next: half ?? behind.next };
}

function meaningsOf(amount: Amount, units: readonly Unit[] | null): Meaning[] {
  const { value, step, upTo, form, power, place } = amount;
  const all = (units ?? [null]).map((unit): Meaning => ({ value, step, upTo, unit }));
  if (form !== "share" || power > 1) return all;
  const share: Meaning = { value, step, upTo, unit: unitOf("whole") };
  return place === null ? [share] : [share, { ...share, value: place, unit: null }];
}

const MOST_WORDS_AFTER = 3;

function extentOf({ tokens, words }: Text, { from, next }: Extent, whole: string) {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const before = wordAt(tokens, from - 1);
  return {
    span: whole.slice(start, end),
    start,
    end,
    hedged: words.hedges.has(before),
    after: wordsFrom(tokens, next),
  };
}

/** The words behind a quantity, up to the next mark or number. A hyphen parts no words. */
function wordsFrom(tokens: readonly Token[], at: number): string[] {
  const found: string[] = [];
  for (const token of tokens.slice(at, at + 2 * MOST_WORDS_AFTER)) {
    if (token.text === "-") continue;
    if (token.kind !== "word" || found.length === MOST_WORDS_AFTER) break;
    found.push(token.folded);
  }
  return found;
}
