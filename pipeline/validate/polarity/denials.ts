import { areTwins, hasNear, placesIn, twinsIn, type Line, type Place } from "./alignment.ts";
import { once } from "../once.ts";
import type { NegationWords } from "./negators.ts";
import { gathered, everyMatch, present } from "../lists.ts";

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
  const deniers = placesIn(line, (_, at) => isDenier(line, at, words));
  if (deniers.length === 0) return [];
  const idle = new Set([...placesOf(words.idioms, line), ...placesOf(words.doubled, line)]);
  const denials = deniers
    .filter((at) => !idle.has(at))
    .map((denier) => ({ denier, denied: deniedBy(denier, line, words) }));
  return joined(denials, line, words);
}

/** Whether a word denies, idiom or not. */
export function isDenier(line: Line, at: number, words: NegationWords): boolean {
  const folded = line[at]?.folded ?? "";
  return (
    words.deniers.has(folded) ||
    (folded === words.pending && line[at + 1]?.folded === words.infinitive)
  );
}

/** How far behind a denier may stand what ends the denial. */
const UNTIL = 9;

/** Whether a denial ends at some time: what was "not approved until Friday" was approved then. */
export function isDeniedUntil(line: Line, denier: number, { until }: NegationWords): boolean {
  return line.slice(denier + 1, denier + 1 + UNTIL).some(({ folded }) => until.test(folded));
}

/** "Not unchanged": what a line denies that denies something itself. It affirms, and yet contradicts "unchanged". */
export function doubledIn(line: Line, words: NegationWords): Denial[] {
  if (!line.some(({ folded }) => words.deniers.has(folded))) return [];
  const within = placesOf(words.doubled, line);
  return placesIn(line, ({ folded }, at) => within.has(at) && words.deniers.has(folded)).map(
    (denier) => ({
      denier,
      denied: placesIn(line, ({ content }, at) => at > denier && within.has(at) && content).slice(
        -1,
      ),
    }),
  );
}

/** "Neither … nor" denies once, and so does "ne … pas": what follows in the clause is of the first. */
function joined(denials: readonly Denial[], line: Line, { concord }: NegationWords): Denial[] {
  const isOne = ({ denier }: Denial) => concord.test(line[denier]?.folded ?? "");
  const clauseOf = ({ denier }: Denial) => line[denier]?.clause;
  return gathered(denials, (it, at) => {
    const isFellow = (other: Denial) => isOne(other) && clauseOf(other) === clauseOf(it);
    if (!isOne(it)) return [it];
    if (denials.slice(0, at).some(isFellow)) return [];
    const denied = gathered(denials.slice(at).filter(isFellow), (other) => other.denied);
    return [{ ...it, denied: [...new Set(denied)] }];
  });
}

function deniedBy(denier: number, line: Line, words: NegationWords): number[] {
  const near = wordsNear(denier, line, words);
  const after = near.filter((at) => at > denier);
  const before = near.filter((at) => at < denier).toReversed();
  if (!words.deniesBackwards) return deniedAhead(denier, line, { after, before });
  const isForwards = words.forwards.test(line[denier]?.folded ?? "");
  const [next, last] = [after.slice(0, 1), before.slice(0, 1)];
  return isForwards || isRightBehind(denier, next[0], line, words)
    ? [...next, ...last]
    : [...last, ...next];
}

/** The words of its clause that a denier may deny, in order. */
function wordsNear(denier: number, line: Line, words: NegationWords): number[] {
  const clause = line[denier]?.clause;
  return placesIn(
    line,
    (word, at) =>
      Math.abs(at - denier) <= REACH &&
      word.clause === clause &&
      word.content &&
      !words.between.test(word.folded),
  );
}

type Near = { readonly after: readonly number[]; readonly before: readonly number[] };

/** What is denied by a word that denies what follows it, or, where nothing does, what stands before. */
function deniedAhead(denier: number, line: Line, { after, before }: Near): number[] {
  const [word, next] = [line[denier]?.folded ?? "", line[denier + 1]?.folded ?? ""];
  // "Nobody in this union is against it": what is denied is not whom nobody is among.
  if (WHO.test(word) && AMONG.test(next)) return [];
  if (after.length > 0) return after.slice(0, 2);
  return before.slice(0, 1).filter((at) => !isAside(at, denier, line));
}

const WHO = /^(?:nobody|none|no-one)$/u;
const AMONG = /^(?:in|of|at|among|from|on|with)$/u;
const ASIDE =
  /^(?:below|above|under|over|from|of|in|on|at|by|with|without|for|near|outside|inside|behind|beyond)$/u;

/**
 * Whether a word before a denier is no part of what it denies: "advice from aides not to" denies no aides,
 * and "tests below freezing have not been done" no frost.
 */
function isAside(at: number, denier: number, line: Line): boolean {
  return line[denier + 1]?.folded === "to" || ASIDE.test(line[at - 1]?.folded ?? "");
}

/** Whether nothing stands between a denier and a word behind it but what may. */
function isRightBehind(
  denier: number,
  at: number | undefined,
  line: Line,
  words: NegationWords,
): boolean {
  return (
    at !== undefined &&
    line
      .slice(denier + 1, at)
      .every(({ folded }) => words.between.test(folded) || words.deniers.has(folded))
  );
}

/** The places of a line that lie within one of these phrases. */
function placesOf(phrases: RegExp, line: Line): ReadonlySet<number> {
  const text = line.map(({ folded }) => folded).join(" ");
  const within = new Set<number>();
  for (const { 0: phrase, index } of everyMatch(text, phrases)) {
    const first = text.slice(0, index).split(" ").length - 1;
    const count = phrase.split(" ").length;
    for (let at = first; at < first + count; at += 1) within.add(at);
  }
  return within;
}

const exceptions = new WeakMap<Line, ReadonlySet<number>>();

function exceptionsIn(line: Line, words: NegationWords): ReadonlySet<number> {
  const places = exceptions.get(line) ?? placesOf(words.exceptions, line);
  exceptions.set(line, places);
  return places;
}

/** What leaves some out stands before those it is said of, or a little behind: "were saved, all but one". */
const EXCEPTING = [12, 5] as const;

/** Whether some are left out of what is said: "all but one were saved" says, too, that one was not. */
export function isExcepting(place: Place, words: NegationWords): boolean {
  const leftOut = exceptionsIn(place.line, words);
  return leftOut.size > 0 && hasNear(place, EXCEPTING, (_, at) => leftOut.has(at));
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
  // Who "will not close any dock" denies the docks as well: one denial is not answered by itself.
  const others = once(() => {
    const denials = denialsIn(twin.line, words).filter(({ denied }) => !denied.includes(twin.at));
    return gathered(denials, ({ denied }) => present(denied, (at) => twin.line[at]));
  });
  const isAnswered = (at: number) =>
    denialsIn(place.line, words).some(({ denier, denied: [first] }) => {
      const word = denier !== at || first === place.at ? undefined : place.line[first ?? -1];
      return word !== undefined && others().some((other) => areTwins(word, other));
    });
  return (
    isExcepting(place, words) ||
    isExcepting(twin, words) ||
    hasNear(
      place,
      words.deniesBackwards ? DENYING_FAR : DENYING,
      (_, at) =>
        isDenier(place.line, at, words) && !isAnswered(at) && !isContrast(place, at, words),
    ) ||
    hasNear(
      place,
      LEANING,
      (word, at) =>
        (words.leaning.test(word.folded) && twinsIn(twin.line, word).length === 0) ||
        words.unreal?.test(`${word.folded} ${place.line[at + 1]?.folded ?? ""}`) === true,
    )
  );
}

const CONTRASTING = /^(?:but|and|aber|sondern|und|mais|et|pero|y|mas|e)$/u;

/** "Sold, not leased": a denial that opens a clause denies what follows, and nothing before. */
function isContrast({ line, at }: Place, denier: number, words: NegationWords): boolean {
  const word = line[denier];
  if (!word || denier < at || word.clause === line[at]?.clause || !words.plain.has(word.folded))
    return false;
  const before = line[denier - 1];
  return before?.clause !== word.clause || CONTRASTING.test(before.folded);
}
