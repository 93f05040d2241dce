import { areTwins, hasNear, placesIn, twinsIn, type Line, type Place } from "./alignment.ts";
import type { NegationWords } from "./negators.ts";

/** A word that denies, and what it denies, nearest first; by their places in a line. */
export type Denial = { readonly denier: number; readonly denied: readonly number[] };

/** How many words away from its denier a denied word may stand. */
const REACH = 5;

/** A sentence of the article is asked by every claim that cites it. */
const known = new WeakMap<Line, readonly Denial[]>();

/** What a line denies; idioms such as "not only" deny nothing. */
export function denialsIn(line: Line, words: NegationWords): readonly Denial[] {
  const denials = known.get(line) ?? readDenials(line, words);
  known.set(line, denials);
  return denials;
}

function readDenials(line: Line, words: NegationWords): Denial[] {
  const deniers = placesIn(line, ({ folded }) => words.deniers.has(folded));
  if (deniers.length === 0) return [];
  const idle = idiomPlaces(line, words);
  return deniers
    .filter((at) => !idle.has(at))
    .map((denier) => ({ denier, denied: deniedBy(denier, line, words) }));
}

function deniedBy(denier: number, line: Line, words: NegationWords): number[] {
  const clause = line[denier]?.clause;
  const near = placesIn(
    line,
    (word, at) =>
      Math.abs(at - denier) <= REACH &&
      word.clause === clause &&
      word.content &&
      !words.between.test(word.folded),
  );
  const after = near.filter((at) => at > denier);
  const before = near.filter((at) => at < denier).toReversed();
  if (words.deniesBackwards) return [...before.slice(0, 1), ...after.slice(0, 1)];
  return after.length > 0 ? after.slice(0, 2) : before.slice(0, 1);
}

function idiomPlaces(line: Line, words: NegationWords): ReadonlySet<number> {
  const text = line.map(({ folded }) => folded).join(" ");
  const idle = new Set<number>();
  for (const { 0: idiom, index } of text.matchAll(words.idioms)) {
    const first = text.slice(0, index).split(" ").length - 1;
    const count = idiom.split(" ").length;
    for (let at = first; at < first + count; at += 1) idle.add(at);
  }
  return idle;
}

/** How near a denial must stand to touch a word: words before it, words after it. */
const DENYING = [6, REACH] as const;
/** Where what is denied may stand before its denier, whole clauses may stand between. */
const DENYING_FAR = [30, 30] as const;
/** A word that only leans towards denying must stand nearer. */
const LEANING = [6, 2] as const;

/**
 * Whether something near a word denies it or leans towards it, and the other text has nothing that answers.
 *
 * "Failed to sign" is answered by "did not sign". What both texts deny, or say with the same leaning
 * word, makes no difference between them.
 *
 * @param twin the word of the other text that is compared with this one.
 */
export function isTouchedByDenial(place: Place, twin: Place, words: NegationWords): boolean {
  const others = denialsIn(twin.line, words)
    .flatMap(({ denied }) => denied)
    .filter((at) => at !== twin.at)
    .flatMap((at) => twin.line[at] ?? []);
  const answered = new Set(
    denialsIn(place.line, words)
      .filter(({ denied: [first] }) => {
        const word = first === undefined || first === place.at ? undefined : place.line[first];
        return word !== undefined && others.some((other) => areTwins(word, other));
      })
      .map(({ denier }) => denier),
  );
  return (
    hasNear(
      place,
      words.deniesBackwards ? DENYING_FAR : DENYING,
      ({ folded }, at) => words.deniers.has(folded) && !answered.has(at),
    ) ||
    hasNear(
      place,
      LEANING,
      (word) => words.leaning.test(word.folded) && twinsIn(twin.line, word).length === 0,
    )
  );
}
