import { isConnective, isQuoted, part, type Cut } from "../cuts.ts";
import { isAttribution } from "./attribution.ts";
import { carriesOn, hasMainVerb, startsLikeSubject } from "./grammar.ts";
import type { Mark } from "../outline.ts";
import type { ReadSentence } from "../reading.ts";
import { ENGLISH } from "../vocabulary/english.ts";
import { wordSet } from "../phrases.ts";
import type { Wording } from "../words.ts";

const RELATIVE_OPENERS = wordSet("which who whose whom where when");

/** Stretches inside the sentence after which it goes on as if they had not been there. */
export function innerCuts(sentence: ReadSentence): Cut[] {
  const { marks } = sentence.outline;
  const dashes = marks.filter(({ kind }) => kind === "dash");
  const [first, second] = dashes;
  const cuts = first && second && dashes.length === 2 ? [between(first, second)] : [];
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (mark.kind !== "comma" || next?.kind !== "comma") continue;
    if (isAside(sentence, mark, next)) cuts.push(between(mark, next));
  }
  return [...cuts, ...matchCuts(sentence, WEEKDAYS)];
}

/** Connectives between commas, `, however,`: alone, a sentence reads better without them. */
export function asideCuts(sentence: ReadSentence): Cut[] {
  const { marks } = sentence.outline;
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (mark.kind !== "comma" || next?.kind !== "comma") return [];
    const inside = part(sentence, mark.next, next.at).words;
    return isConnective(inside, ENGLISH) ? [between(mark, next)] : [];
  });
}

const ADDITIONS = / also(?= \p{Ll})|,? (?:as well|too)(?=[,.]|$)/gu;

/** `also` and `too`, which add a sentence to others. */
export function additionCuts(sentence: ReadSentence): Cut[] {
  return matchCuts(sentence, ADDITIONS);
}

/** Every place outside quotations where the pattern stands. */
function matchCuts(sentence: ReadSentence, pattern: RegExp): Cut[] {
  const found = [...sentence.text.matchAll(pattern)];
  const own = found.filter(({ index }) => !isQuoted(sentence, index));
  return own.map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
    replacement: "",
    bounding: false,
  }));
}

/** `Ministers on Monday agreed`. */
const WEEKDAYS =
  / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= \p{Ll}|\.?$)(?! (?:and|or|night|morning|afternoon|evening)\b)/gu;

function between(first: Mark, second: Mark): Cut {
  return { start: first.at, end: second.next, replacement: `${first.closer} `, bounding: false };
}

function isAside(sentence: ReadSentence, mark: Mark, next: Mark): boolean {
  const { text, words } = sentence;
  const inside = part(sentence, mark.next, next.at);
  const [first] = inside.words;
  const after = words.findIndex(({ start }) => start >= next.next);
  if (!first || after === -1 || !carriesOn(text, words, after)) return false;
  if (RELATIVE_OPENERS.has(first.lower) || isAttribution(inside.words)) return true;
  return isApposition(part(sentence, 0, mark.at), inside);
}

/** `Ada Byron, the mathematician, wrote`: nothing before and nothing inside is a clause. */
function isApposition(before: Wording, inside: Wording): boolean {
  if (!startsLikeSubject(before.words) || hasMainVerb(before) || hasMainVerb(inside)) return false;
  return !inside.words.some(({ lower }) => lower === "and" || lower === "or");
}
