import { part, type Cut } from "../cuts.ts";
import { isPartisan } from "./attribution.ts";
import { hasMainVerb, isFiniteVerb, opensSubordinate, spareVerbs } from "./grammar.ts";
import type { ReadSentence } from "../reading.ts";
import { openingPhrase, phraseList, wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";

/** Tails that no mark sets off: the source, a clause of time or cause, an adjunct, a second verb. */
export function unmarkedTails(sentence: ReadSentence): Cut[] {
  const { text, words } = sentence;
  return words.flatMap((_, index) => {
    const before = words[index - 1];
    if (!before || !isOpenPlace(sentence, index) || !isTail(sentence, index)) return [];
    return [{ start: before.end, end: text.length, replacement: "", bounding: true }];
  });
}

/** Between the word and the one before it stands a space alone, outside quotations and brackets. */
function isOpenPlace({ text, words, outline }: ReadSentence, index: number): boolean {
  const end = words[index - 1]?.end ?? 0;
  const start = words[index]?.start ?? 0;
  const enclosed = [...outline.quotations, ...outline.brackets].some(
    (span) => start > span.start && start < span.end,
  );
  return text.slice(end, start) === " " && !enclosed;
}

function isTail(sentence: ReadSentence, index: number): boolean {
  return (
    isSource(sentence, index) ||
    isClauseTail(sentence, index) ||
    isAdjunct(sentence, index) ||
    isDate(sentence, index) ||
    isRelative(sentence, index) ||
    isSecondVerb(sentence, index)
  );
}

function isSource({ words }: Wording, index: number): boolean {
  if (words[index]?.lower !== "according" || words[index + 1]?.lower !== "to") return false;
  return !isPartisan(words.slice(index));
}

const SUBORDINATORS = wordSet("after because as");

/** What a clause must not be left with when a clause of time is taken from it: `comes after`, `days after`. */
const LEANS_ON_TIME = wordSet(`
  come comes came coming happen happens happened begin begins began start starts started occur occurs
  occurred is was are were be been day days week weeks month months year years hour hours minute minutes
  moment moments shortly soon long just only even not partly largely mainly mostly simply perhaps
  such same so well known regarded seen described served serve and or that look looked ever never shortly immediately right especially particularly
`);

/** `fell after rivals cut their prices`. */
function isClauseTail(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  if (!SUBORDINATORS.has(words[index]?.lower ?? "") || leansOnTime(words[index - 1])) return false;
  return opensSubordinate(segmentAfter(sentence, index));
}

function leansOnTime(word: Word | undefined): boolean {
  return word === undefined || LEANS_ON_TIME.has(word.lower);
}

/** From the word behind `index` up to the next mark. */
function segmentAfter(sentence: ReadSentence, index: number): Wording {
  const end = sentence.words[index]?.end ?? 0;
  const mark = sentence.outline.marks.find(({ at }) => at >= end);
  return part(sentence, end, mark?.at ?? sentence.text.length);
}

/** Openings of phrases that tell when, why or in what course, and that no verb asks for. */
const ADJUNCTS = phraseList(`
  as part of, in an effort to, in an attempt to, in a bid to, in order to, as soon as, in the wake of,
  in response to, due to, at the end of, by the end of, at the beginning of, at the start of, over the past,
  over the last, over the next, over the course of, over the weekend, during, throughout, thanks to,
  because of, as a result of, in addition to, along with, with the help of, ahead of, in a statement,
  in an interview, at a press conference, in recent years, in recent months, in recent weeks, at the time,
  since, following, amid, after, before, earlier this, later this, last year, last month,
  last week, last season, next year, next month, next week, this year, this month, this week, for the first time
`);

/** `offers repairs as part of its programme`, unless a clause goes on behind it. */
function isAdjunct(sentence: ReadSentence, index: number): boolean {
  const { text, words } = sentence;
  if (openingPhrase(words, ADJUNCTS, index) === 0) return false;
  if (leansOnTime(words[index - 1])) return false;
  const dropped = words.slice(index);
  return !hasMainVerb({ text, words: dropped }) && !dropped.some(({ lower }) => lower === "that");
}

const DATE_WORDS = wordSet(`
  early late mid the january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
  saturday sunday spring summer autumn fall winter
`);

/** `in early 2020`, `on March 3`, at the very end. */
function isDate({ words }: Wording, index: number): boolean {
  const [preposition, ...rest] = words.slice(index);
  if (!preposition || rest.length === 0 || rest.length > 3) return false;
  if (preposition.lower !== "in" && preposition.lower !== "on") return false;
  return rest.every((word) => DATE_WORDS.has(word.lower) || /^\d{1,4}$/u.test(word.text));
}

const RELATIVES = wordSet("who which that where");

/** `freed a girl who had been missing`: of a thing newly named, the rest may be told or not. */
function isRelative({ text, words }: Wording, index: number): boolean {
  if (!RELATIVES.has(words[index]?.lower ?? "")) return false;
  if (!isFiniteVerb(text, words, index + 1) && words[index]?.lower !== "where") return false;
  // The noun must be described before it is named: `a system where` waits for what follows.
  const described = [words[index - 3], words[index - 4]];
  const indefinite = described.some((word) => /^(?:an?|\d+)$/u.test(word?.lower ?? ""));
  return indefinite && !hasLinkingVerb(words.slice(0, index));
}

/** `Yoga is a practice that calms` says nothing without its end. */
function hasLinkingVerb(words: readonly Word[]): boolean {
  return words.some(({ lower }) => LINKING_VERBS.has(lower));
}

const LINKING_VERBS = wordSet(
  "is are was were be been being become becomes became remain remains remained seem seems seemed",
);

/** `closed its borders and blocked the crossing`: the first verb has its object, the second no more verbs. */
function isSecondVerb({ text, words }: Wording, index: number): boolean {
  const before = words[index - 1];
  if (words[index]?.lower !== "and" || !before) return false;
  if (!isFiniteVerb(text, words, index + 1) && !isPastForm(words[index + 1])) return false;
  if (isFiniteVerb(text, words, index - 1) || isPastForm(before)) return false;
  return spareVerbs({ text, words: words.slice(index + 1) }) <= 1;
}

function isPastForm(word: Word | undefined): boolean {
  return word !== undefined && /[^e]ed$/u.test(word.lower) && word.text === word.lower;
}
