import type { Reading } from "../reading.ts";
import type { Statement } from "../statement.ts";
import {
  areTwins,
  hasNear,
  neighboursOf,
  placesIn,
  twinsIn,
  type Line,
  type Place,
  type Word,
} from "./alignment.ts";
import { denialsIn } from "./denials.ts";
import { FEWEST, isEnough, matchesOf, type Asked, type Match } from "./matches.ts";
import type { NegationWords } from "./negators.ts";
import { oppositesIn } from "./opposites.ts";

/*
 * Denials and refusals of the claim that nothing in the article answers. That is a sign and no proof, so
 * whatever might answer them counts: a denial of like things, a word that leans towards one, a prefix.
 */

/** Least share of the words around a denied word that must stand in one place, where the word does not. */
const ABOUT = 0.3;
/** A place is not looked at for more than this many words to either side of a denial. */
const WINDOW = [8, 8] as const;

/**
 * Whether the claim denies something with other words than the article has, and the article denies
 * nothing there, nor that word anywhere. This is a sign and no proof: what it puts as "was not idle" an
 * article may put as "worked".
 */
export function isDeniedNowhere(
  denier: number,
  claimed: Place,
  { statement, line, words }: Asked,
): boolean {
  const [first, second] = [line[denier], line[denier + 1]];
  // "It would be silly not to": what is denied is no fact.
  if (!first || !words.plain.has(first.folded) || words.infinitive === second?.folded) return false;
  if (
    isReversed(claimed, statement) ||
    isOppositeTold(claimed, statement) ||
    deniesElsewhere(claimed, statement.reading, words)
  )
    return false;
  return isToldOf(claimed, statement)
    ? !isAnsweredHere(claimed, statement, words) &&
        !statement.cited.some((it) => deniesNear(it.line(), claimed, words, ONE))
    : !isAnsweredAround(statement, words);
}

/** How many sentences around those cited may tell what is denied, where these do not. */
const AROUND = 6;

/** Whether anything near the evidence denies or says in other ways what a claim denies. */
function isAnsweredAround({ cited, reading }: Statement, words: NegationWords): boolean {
  const all = [...reading.sentences.values()];
  const places = cited.map((it) => all.indexOf(it));
  return all.some(
    (sentence, at) =>
      places.some((place) => Math.abs(place - at) <= AROUND) &&
      (denialsIn(sentence.line(), words).length > 0 ||
        sentence.line().some((word) => isRefusal(word, words))),
  );
}

/** The place of the evidence that agrees most with one of the claim, whatever words stand there. */
function bestMatch(claimed: Place, statement: Statement): Match | undefined {
  return matchesOf(claimed, statement, (sentence) =>
    placesIn(sentence.line(), ({ content }) => content),
  )[0];
}

/** Whether that place denies something, or says it in other ways. */
function isAnsweredHere(claimed: Place, statement: Statement, words: NegationWords): boolean {
  const best = bestMatch(claimed, statement);
  return best !== undefined && isEnough(best, ABOUT)
    ? denialsIn(best.place.line, words).length > 0 || leansTowards(best.place, claimed.line, words)
    : speaksAgainst(statement, claimed.line, words);
}

const REVERSING = /^(?:un|in|im|ir|il|dis|non-?)(?=\p{L}{4})/u;

/** "Inexperienced" denies what "not experienced" does. */
function isReversed(claimed: Place, { cited }: Statement): boolean {
  const base = claimed.line[claimed.at]?.base;
  return cited.some((it) =>
    it.line().some((word) => word.base !== base && word.base.replace(REVERSING, "") === base),
  );
}

/** What fell did not rise. */
function isOppositeTold({ line, at }: Place, { cited, reading }: Statement): boolean {
  const opposed = oppositesIn(reading.rules.code).opposed.get(line[at]?.base ?? "");
  return (
    opposed !== undefined && cited.some((it) => it.line().some(({ base }) => opposed.has(base)))
  );
}

/** Whether the evidence has something of the clause that denies: "she said that" may be all it has. */
function isToldOf(claimed: Place, { cited }: Statement): boolean {
  const clause = claimed.line[claimed.at]?.clause;
  const others = claimed.line.filter(
    (word, at) => word.content && word.clause === clause && at !== claimed.at,
  );
  return (
    others.length === 0 ||
    others.some((word) => cited.some((it) => it.line().some((other) => areTwins(word, other))))
  );
}

/** How near to the place that agrees most a word may stand that says in other ways what the claim denies. */
const LEANING = [6, 6] as const;

function leansTowards({ line: source, at }: Place, line: Line, words: NegationWords): boolean {
  const [before, after] = LEANING;
  return source
    .slice(Math.max(0, at - before), at + after + 1)
    .some((word) => words.leaning.test(word.folded) && twinsIn(line, word).length === 0);
}

/** Where no place agrees, the claim may rest on any of the sentences, and only plain words tell against it. */
function speaksAgainst({ cited }: Statement, line: Line, words: NegationWords): boolean {
  return cited.some((sentence) =>
    sentence.line().some((word) => isRefusal(word, words) && twinsIn(line, word).length === 0),
  );
}

function isRefusal({ folded }: Word, { contrary, outcome }: NegationWords): boolean {
  return contrary.test(folded) && outcome?.test(folded) !== true;
}

/** How many of the words around a denied word stand around a denial of a sentence cited for it. */
const ONE = 1;

function deniesElsewhere(claimed: Place, reading: Reading, words: NegationWords): boolean {
  return [...reading.sentences.values()].some((sentence) =>
    deniesNear(sentence.line(), claimed, words, FEWEST + 1),
  );
}

/** Whether a sentence denies the same word, or something among at least so many of the same words. */
function deniesNear(line: Line, claimed: Place, words: NegationWords, least: number): boolean {
  const word = claimed.line[claimed.at];
  const around = neighboursOf(claimed);
  return denialsIn(line, words).some(({ denier, denied }) => {
    if (denied.some((at) => word && line[at] && areTwins(word, line[at]))) return true;
    // One word in common is a sign in the clause of the denial alone.
    const clause = least === ONE ? line[denier]?.clause : null;
    const near = around.filter((it) =>
      hasNear(
        { line, at: denier },
        WINDOW,
        (other) => (clause === null || other.clause === clause) && areTwins(it, other),
      ),
    );
    return near.length >= least;
  });
}

/** Whether the claim refuses or shuts out what the article does not. */
export function isRefusedNowhere(
  claimed: Place,
  isSame: (word: Word) => boolean,
  { statement, line, words }: Asked,
): boolean {
  // "Does not exclude": two of them, and nobody knows what the article makes of it.
  if (hasNear(claimed, [4, 2], ({ folded }) => words.deniers.has(folded))) return false;
  const isAgainst = (it: Word) => isSame(it) || words.deniers.has(it.folded);
  if (statement.cited.length === 0 || statement.cited.some((it) => it.line().some(isAgainst)))
    return false;
  const best = bestMatch(claimed, statement);
  if (!best || !isEnough(best, ABOUT) || leansTowards(best.place, line, words)) return false;
  const around = neighboursOf(claimed);
  return ![...statement.reading.sentences.values()].some((sentence) => {
    const source = sentence.line();
    return placesIn(source, isAgainst).some(
      (at) =>
        around.filter((it) => hasNear({ line: source, at }, WINDOW, (other) => areTwins(it, other)))
          .length >= FEWEST,
    );
  });
}
