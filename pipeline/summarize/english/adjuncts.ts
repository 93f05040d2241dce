import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { MONTHS, SEASONS, WEEKDAYS } from "./calendar.ts";
import {
  nounAsksFor,
  PASSIVES_WHOLE_ALONE,
  PASSIVES_WHOLE_WITHOUT_AGENT,
  VERBS_ASKING_FOR_PHRASE,
  VERBS_WHOLE_ALONE,
} from "./valency.ts";
import { isBareIndefinite } from "./noun-tails.ts";
import { leansOnTime } from "./time-tails.ts";
import { endsInIng, isAuxiliary } from "./verb-forms.ts";
import { wordBefore } from "./verbs.ts";

/*
 * Which prepositional phrases only tell where, when or in what course, so that the clause before them
 * is whole without them: `arrested three men in Leeds`, but not `lives in Leeds`, `a ban on diesel`.
 */

/** Prepositions of place, time and course. `of`, `to` and `as` belong to what stands before them. */
const LOOSE = wordSet(`
  in at on during after before following amid throughout across near outside inside since beneath
  alongside around over under by for with from against between among along beside despite within
  via
`);

/** What tells when by something else: `less than ten minutes before`. */
const ORDERING = wordSet("before after since");

const FORMS_OF_BE = wordSet("is are was were been being be");

/** Behind its particle a verb is whole: `was closed down in 1990`. */
const PARTICLES = wordSet("out up down off away back");

/** Adverbs that lean on the phrase behind them: `only in May`, `together with`. */
const LEANING_ADVERBS = wordSet(`
  so as too very more most not only even just early late well far long soon together apart
`);

const TIME_UNITS = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend weekends month
  months year years decade decades century centuries season time times period
  ${WEEKDAYS} ${MONTHS} ${SEASONS}
`);

/** Within how many words behind its preposition a phrase of time tells the time: `over the last years`. */
const TIME_WITHIN = 3;

/** How many words before a participle its `was` may stand: `was at last finally closed`. */
const GROUP_BEFORE = 3;

/** Whether the phrase that begins at the word may go, with all that follows it: `closed the port [in May]`. */
export function isLoosePhrase({ words }: Wording, index: number): boolean {
  const before = words[index - 1];
  if (!before || !opensLoosePhrase(words, index) || hangsOnVerb(words, index)) return false;
  if (before.tag === "VERB") return isWholeVerb(words, index - 1);
  return !asksForPhrase(words.slice(0, index)) && isWholeBefore(words, index);
}

/** `in May`, `by the mayor`, but not `by closing`. */
function opensLoosePhrase(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !next || word.tag !== "ADP" || !LOOSE.has(word.lower)) return false;
  if (ORDERING.has(word.lower) && leansOnTime(before)) return false;
  return next.tag !== "PUNCT" && !(word.lower === "by" && next.tag === "VERB");
}

/** `was in Leeds`, `went home in May`: the verb itself may ask for the phrase. */
function hangsOnVerb(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.tag !== "ADV") return isAuxiliary(before);
  const verb = wordBefore(words, index);
  return isAuxiliary(verb) || verb?.tag === "VERB";
}

/** `placed them [on leave]`. */
function asksForPhrase(words: readonly Word[]): boolean {
  return words.some(({ lower, tag }) => tag === "VERB" && VERBS_ASKING_FOR_PHRASE.has(lower));
}

/** `sank`, `was killed`: the verb right before the phrase tells enough. */
function isWholeVerb(words: readonly Word[], index: number): boolean {
  const verb = words[index]?.lower ?? "";
  const passive = isPassive(words, index);
  if (VERBS_WHOLE_ALONE.has(verb) && !passive) return true;
  const hasAgent = words[index + 1]?.lower === "by";
  return passive && (hasAgent ? PASSIVES_WHOLE_WITHOUT_AGENT : PASSIVES_WHOLE_ALONE).has(verb);
}

/** `was killed`, `had been closed`. */
function isPassive(words: readonly Word[], index: number): boolean {
  const verb = words[index];
  if (!verb || !endsLikeParticiple(verb)) return false;
  const before = words.slice(Math.max(0, index - GROUP_BEFORE), index);
  const nearest = before.findLast(({ tag }) => tag !== "ADV");
  return isAuxiliary(nearest) && before.some(({ lower }) => FORMS_OF_BE.has(lower));
}

function endsLikeParticiple(verb: Word): boolean {
  return /(?:ed|en|[^i]n|[lnd]t|ung|ot|d)$/u.test(verb.lower) && !endsInIng(verb);
}

/** Whether what stands before the phrase is whole without it. */
function isWholeBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before) return false;
  if (before.tag === "PROPN") return true;
  if (before.tag === "NUM") return !isDefiniteAmount(words, index - 1);
  if (PARTICLES.has(before.lower)) return isPassive(words, index - 2);
  if (before.tag === "ADV") return !LEANING_ADVERBS.has(before.lower);
  return before.tag === "NOUN" && isWholeNoun(words, index);
}

/** `the $150 million [in revenue]`: an amount spoken of as known waits to be told of what. */
function isDefiniteAmount(words: readonly Word[], index: number): boolean {
  const first = words.slice(0, index).findLast(({ tag }) => tag !== "NUM" && tag !== "SYM");
  return first?.lower === "the";
}

/** `closed the port [in May]`, but not `a rise in prices`; `demand [for three years]` tells the time. */
function isWholeNoun(words: readonly Word[], index: number): boolean {
  if (isBareIndefinite(words, index)) return false;
  const preposition = words[index]?.lower ?? "";
  if (!nounAsksFor(words[index - 1]?.lower ?? "", preposition)) return true;
  if (preposition === "in" || preposition === "at") return false;
  return tellsTime(words.slice(index + 1, index + 1 + TIME_WITHIN));
}

/** `three years`, `Monday`, `the weekend`. */
function tellsTime(words: readonly Word[]): boolean {
  return words.some(({ lower }) => TIME_UNITS.has(lower));
}
