import type { Quantity } from "./figure.ts";
import { isSameStem } from "../words.ts";

/** Up to this many things of a list are counted at a glance. */
const AT_A_GLANCE = 4;

/**
 * Whether a number is one that whoever sums up may have counted: "two", "three" or "four" of something,
 * or the second of them, in words. A conversation of Ann and Bob is one "between two people", and no
 * sentence says so.
 */
export function mayBeCounted({ form, inWords, meanings }: Quantity): boolean {
  const [meaning] = meanings;
  const isWhole = form === "cardinal" || form === "ordinal";
  if (!meaning || !isWhole || !inWords || meanings.length > 1) return false;
  return meaning.unit === null && meaning.value >= 2 && meaning.value <= AT_A_GLANCE;
}

/** The quantity that tells another number of the same things: "three boats" where the claim has "two boats". */
export function otherCount(
  claimed: Quantity,
  quantities: readonly Quantity[],
  isContent: (word: string) => boolean,
): Quantity | undefined {
  const things = claimed.after.filter(isContent);
  return quantities.find(
    ({ form, after }) =>
      form === "cardinal" &&
      things.some((thing) => after.some((it) => it === thing || isSameStem(it, thing))),
  );
}
