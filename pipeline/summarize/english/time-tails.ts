import { openingPhrase, phraseList, wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS } from "./calendar.ts";
import { opensSubordinate } from "./clause.ts";

/*
 * Tails that tell when, why or in what course.
 */

/** None that takes part of it back: although, though, unless. */
const SUBORDINATORS = wordSet("after because as when while before until since");

/** What a clause must not be left with when a clause of time is taken from it: `comes after`, `days after`. */
const LEANS_ON_TIME = wordSet(`
  come comes came coming happen happens happened begin begins began start starts started occur
  occurs occurred is was are were be been day days week weeks month months year years hour hours
  minute minutes moment moments shortly soon long just only even not partly largely mainly mostly
  simply perhaps such same so well known regarded seen described served serve and or that look
  looked ever never immediately right especially particularly earlier later late early
`);

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

const DATE_WORDS = wordSet(`
  early late mid the ${MONTHS} ${SHORT_MONTHS} ${WEEKDAYS} ${SEASONS} fall
`);

/** Most words of a date behind its preposition: `on Monday March 3`. */
const LONGEST_DATE = 3;

/** `fell after rivals cut their prices`. */
export function isTimeClause({ text, words }: Wording, index: number): boolean {
  if (!SUBORDINATORS.has(words[index]?.lower ?? "") || leansOnTime(words[index - 1])) return false;
  return opensSubordinate({ text, words: words.slice(index + 1) });
}

/** `offers repairs as part of its programme`. */
export function isAdjunct({ words }: Wording, index: number): boolean {
  return openingPhrase(words, ADJUNCTS, index) > 0 && !leansOnTime(words[index - 1]);
}

/** Whether the word waits to be told what it is measured from: `came`, `ten minutes`. */
export function leansOnTime(word: Word | undefined): boolean {
  return word === undefined || LEANS_ON_TIME.has(word.lower);
}

/** `in early 2020`, `on March 3`, at the very end. */
export function isDate({ words }: Wording, index: number): boolean {
  const preposition = words[index]?.lower;
  if (preposition !== "in" && preposition !== "on") return false;
  const date = words.slice(index + 1);
  if (date.length === 0 || date.length > LONGEST_DATE) return false;
  return date.every(({ lower, text }) => DATE_WORDS.has(lower) || /^\d{1,4}$/u.test(text));
}
