import { isQuoted, type Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendar.ts";

/** `Monday|Tuesday`. */
function anyOf(words: string): string {
  return words.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()).replaceAll(" ", "|");
}

const DAY = `(?:${anyOf(WEEKDAYS)})`;
const MONTH = String.raw`(?:${anyOf(MONTHS)}|(?:${anyOf(SHORT_MONTHS)})\.?)`;
const UNIT = "(?:week|month|year|summer|spring|autumn|fall|winter|season|weekend|quarter)";

/** Behind these a phrase of time stays: `the summer of last year`, `from Monday`, `since May`. */
const BINDING_WORDS = `
  spend spends spent
  of from since until till by to between and or than the before after through for only not every each
  a an is was are were be its on in late early
  On In By From Since Until Late Early Last This Next The Every
`;
const BEFORE = String.raw`(?<!\b(?:${BINDING_WORDS.trim().replaceAll(/\s+/gu, "|")}) ?)`;

/** Nor where it binds what follows: `Monday and Tuesday`, `last year's`. */
const AFTER = String.raw`(?=[ ,.]|$)(?! (?:and|or|to|through|of|alone|only|[A-Z])\b)(?!['’])`;

/**
 * Phrases that tell when, wherever they stand but first: `on Monday`, `last week`, `in May 2019`.
 *
 * A year bounds more than a weekday does, so only the latter may go from a statement that says much.
 */
const PHRASES = [
  {
    bounding: false,
    pattern: time(
      String.raw`(?:late |early )?(?:on )?${DAY}(?: (?:morning|afternoon|evening|night))?`,
    ),
  },
  {
    bounding: false,
    pattern: time(
      "(?:earlier |later )?(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week))",
    ),
  },
  {
    bounding: true,
    pattern: time(String.raw`(?:earlier |later |late |early )?(?:this|last|next) ${UNIT}`),
  },
  {
    bounding: true,
    pattern: time(
      String.raw`(?:in|on) (?:early |late |mid-)?${MONTH}(?: \d{1,2})?(?:,? (?:19|20)\d\d)?`,
    ),
  },
  { bounding: true, pattern: time(String.raw`in (?:early |late |mid-)?(?:19|20)\d\d`) },
  {
    bounding: true,
    pattern: / (?:recently|currently|previously|already|now)(?= \p{Ll})(?! (?:and|or|that)\b)/gu,
  },
];

/** The phrase with the space before it, where nothing binds it. */
function time(phrase: string): RegExp {
  return new RegExp(`${BEFORE} ${phrase}${AFTER}`, "gu");
}

/** The phrases of time of a sentence, each of which may go. */
export function timeCuts(sentence: ReadSentence): Cut[] {
  return PHRASES.flatMap(({ bounding, pattern }) =>
    [...sentence.text.matchAll(pattern)]
      .filter(({ index }) => !isQuoted(sentence, index))
      .map(({ 0: phrase, index }) => ({
        start: index,
        end: index + phrase.length,
        replacement: "",
        bounding,
      })),
  );
}
