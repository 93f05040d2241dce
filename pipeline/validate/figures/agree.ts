import type { Meaning, Quantity } from "./figure.ts";

/**
 * Whether two quantities say the same: 1.2bn and 1,200 million, a third and 33%, 90 minutes and an hour
 * and a half, "about 4 million" and 3.97 million. What the source leaves open (a bare 5, where the claim
 * has 5%) is no difference.
 */
export function agrees(claimed: Quantity, source: Quantity): boolean {
  if (isLong(claimed) || isLong(source)) return claimed.digits === source.digits;
  return claimed.meanings.some(
    (mine) =>
      mine.isReckoned !== true && source.meanings.some((its) => isSame(mine, its, claimed.hedged)),
  );
}

/** Whether the number is the same and the magnitude or the unit another: 5 million, 5 billion. */
export function sharesNumber(claimed: Quantity, source: Quantity): boolean {
  return claimed.digits !== "" && claimed.digits === source.digits && !source.isPart;
}

/** Whether it is known what is counted. */
export function hasUnit({ meanings }: Quantity): boolean {
  return meanings.some(({ unit }) => unit !== null);
}

/** Floats tell no more digits apart. */
const MOST_DIGITS = 15;

function isLong({ digits }: Quantity): boolean {
  return digits.length > MOST_DIGITS;
}

function isSame(mine: Meaning, its: Meaning, hedged: boolean): boolean {
  const [one, other] = [mine.unit, its.unit];
  if (one !== null && its.isTold === true) return false;
  if (one === null || other === null) return isSameNumber(mine, its, hedged);
  if (one.base !== other.base) return false;
  return isSameNumber(inBase(mine), inBase(its), hedged);
}

function inBase(meaning: Meaning): Meaning {
  const factor = meaning.unit?.factor ?? 1;
  return {
    ...meaning,
    value: Number((meaning.value * factor).toPrecision(MOST_DIGITS)),
    step: meaning.step * factor,
    upTo: meaning.upTo === null ? null : meaning.upTo * factor,
  };
}

function isSameNumber(mine: Meaning, its: Meaning, hedged: boolean): boolean {
  if (mine.upTo !== null) return isWithin(its, mine.value, mine.upTo);
  if (its.upTo !== null) return false;
  return mine.value === its.value || isRounded(mine, its, hedged);
}

function isWithin({ value, upTo }: Meaning, least: number, most: number): boolean {
  return upTo === null ? value >= least && value <= most : value === least;
}

/** Rounding moves a number by no more than this, and a share told in words by no more than that. */
const FARTHEST = 0.12;
const FARTHEST_DOWN = 0.2;
const FARTHEST_SHARE = 0.03;

/** Whether the claim tells the number of the source less exactly: 3.97 million as 4 million. */
function isRounded(mine: Meaning, its: Meaning, hedged: boolean): boolean {
  const off = Math.abs(mine.value - its.value);
  if (mine.step === 0 || its.step === 0) return off <= FARTHEST_SHARE;
  const isRounder = hedged && roundness(mine.value) > roundness(its.value);
  // "More than 2,000" may stand for 2,345: who rounds down leaves out more.
  if (isRounder && mine.value < its.value) return off <= FARTHEST_DOWN * its.value;
  if (off > FARTHEST * its.value) return false;
  if (isRounder) return true;
  return mine.step > its.step && off <= mine.step / 2 + 1e-9 * its.value;
}

/** The largest power of ten, or half of one, that divides a whole number: 100 for 1,200, 50 for 250. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return value % (place * 5) === 0 ? place * 5 : place;
}
