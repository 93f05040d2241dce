import { isConnective, isQuoted, part, type Cut } from "../cuts.ts";
import type { Mark } from "../outline.ts";
import type { ReadSentence } from "../reading.ts";
import { ENGLISH } from "../vocabulary/english.ts";
import { isNumber, type Word, type Wording } from "../words.ts";
import { isAttribution } from "./attribution.ts";
import { carriesOn, hasMainVerb } from "./clause.ts";
import { isRelative } from "./small-words.ts";

/** Stretches inside the sentence after which it goes on as if they had not been there. */
export function innerCuts(sentence: ReadSentence): Cut[] {
  const { marks } = sentence.outline;
  const dashes = marks.filter(({ kind }) => kind === "dash");
  const [first, second] = dashes;
  const cuts = first && second && dashes.length === 2 ? [between(first, second)] : [];
  for (const [index, mark] of marks.entries()) {
    for (const next of marks.slice(index + 1, index + 3)) {
      if (mark.kind !== "comma" || next.kind !== "comma") break;
      if (isAside(sentence, mark, next)) cuts.push(between(mark, next));
    }
  }
  return cuts;
}

/** Connectives between commas, `, however,`, and marks of notes, `(5)`: a sentence reads better without them. */
export function asideCuts(sentence: ReadSentence): Cut[] {
  return [...connectiveAsides(sentence), ...cutsOfMatches(sentence, NOTES)];
}

const NOTES = / ?[([]\d{1,3}(?:, ?\d{1,3})*[)\]]/gu;

function connectiveAsides(sentence: ReadSentence): Cut[] {
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
  return cutsOfMatches(sentence, ADDITIONS);
}

function cutsOfMatches(sentence: ReadSentence, pattern: RegExp): Cut[] {
  const found = [...sentence.text.matchAll(pattern)];
  const own = found.filter(({ index }) => !isQuoted(sentence, index));
  return own.map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
    replacement: "",
    bounding: false,
  }));
}

function between(first: Mark, second: Mark): Cut {
  return { start: first.at, end: second.next, replacement: `${first.closer} `, bounding: false };
}

/** `Lene Fjeld, 48, wants`, `Lene Fjeld, who leads the council, wants`. */
function isAside(sentence: ReadSentence, mark: Mark, next: Mark): boolean {
  const before = part(sentence, 0, mark.at);
  const inside = part(sentence, mark.next, next.at);
  const after = sentence.words.find(({ start }) => start >= next.next);
  if (!after || before.words.length === 0) return false;
  return isNumberAlone(inside) || (goesOn(before, after) && describes(inside, before));
}

/** Somebody's age. */
function isNumberAlone({ words: [first, second] }: Wording): boolean {
  return first !== undefined && second === undefined && isNumber(first);
}

function describes(inside: Wording, before: Wording): boolean {
  const [first] = inside.words;
  if (!first) return false;
  if (isRelative(first) || isAttribution(inside.words)) return true;
  return isApposition(before, inside) || isDescription(before, inside);
}

/** Behind the aside the subject gets its verb, or the predicate goes on; a list goes on with `and`. */
function goesOn(before: Wording, after: Word): boolean {
  if (carriesOn(after)) return true;
  return after.tag === "ADP" && hasMainVerb(before);
}

/** `Ada Byron, the mathematician, wrote`: nothing before and nothing inside is a clause. */
function isApposition(before: Wording, inside: Wording): boolean {
  const [first] = inside.words;
  if (!first || !endsInNoun(before) || hasMainVerb(inside) || joins(inside)) return false;
  return OPENS_NOUN_PHRASE.has(first.tag);
}

const OPENS_NOUN_PHRASE: ReadonlySet<Word["tag"]> = new Set([
  ...(["DET", "NOUN", "PROPN", "NUM", "ADJ"] as const),
]);

/** `Goodwin, of Atkinson, went`, `The yard, founded in 1974, closed`. */
function isDescription(before: Wording, inside: Wording): boolean {
  const [first] = inside.words;
  if (!first || !endsInNoun(before) || hasMainVerb(inside)) return false;
  return (first.tag === "ADP" || first.tag === "VERB") && !first.finite;
}

function endsInNoun({ words }: Wording): boolean {
  const tag = words.at(-1)?.tag;
  return tag === "NOUN" || tag === "PROPN";
}

function joins({ words }: Wording): boolean {
  return words.some(({ tag }) => tag === "CCONJ");
}
