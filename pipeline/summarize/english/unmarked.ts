import type { Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word, Wording } from "../words.ts";
import { isLoosePhrase } from "./adjuncts.ts";
import { isPartisan } from "./attribution.ts";
import { owesVerb } from "./clause.ts";
import { gapBefore } from "./gap.ts";
import { describesNew, isReduced } from "./noun-tails.ts";
import { isRelative } from "./small-words.ts";
import { isSecondClause, isSecondVerb } from "./second.ts";
import { isAdjunct, isDate, isTimeClause } from "./time-tails.ts";
import { ASKING_FOR_TO } from "./valency.ts";

/** Tails that no mark sets off: the source, a clause of time or cause, an adjunct, a second verb. */
export function unmarkedTails(sentence: ReadSentence): Cut[] {
  const { text, words } = sentence;
  return words.flatMap((_, index) => {
    const before = words[index - 1];
    if (!before || !isOpenPlace(sentence, index) || !isTail(sentence, index)) return [];
    if (owesVerb({ text, words: words.slice(index) }) || isInRelative(sentence, index)) return [];
    return [{ start: before.end, end: text.length, replacement: "", bounding: true }];
  });
}

/** `a tour that stops [in Hald]`: a clause that describes a noun goes whole or not at all. */
function isInRelative(sentence: Wording, index: number): boolean {
  const { text, words } = sentence;
  const opening = words.slice(0, index).findLastIndex((word, at) => {
    return isRelative(word) && isNounLike(words[at - 1]);
  });
  return opening !== -1 && !/[,;–—]/u.test(text.slice(words[opening]?.end, words[index]?.start));
}

function isNounLike(word: Word | undefined): boolean {
  return word?.tag === "NOUN" || word?.tag === "PROPN" || word?.tag === "NUM";
}

/** Between the word and the one before it stands a space alone, outside quotations and brackets. */
function isOpenPlace(sentence: ReadSentence, index: number): boolean {
  const { quotations, brackets } = sentence.outline;
  const at = sentence.words[index]?.start ?? 0;
  if (gapBefore(sentence, index) !== " ") return false;
  return ![...quotations, ...brackets].some(({ start, end }) => at > start && at < end);
}

const TAILS: readonly ((sentence: Wording, index: number) => boolean)[] = [
  isSource,
  isTimeClause,
  isAdjunct,
  isLoosePhrase,
  isPurpose,
  isDate,
  describesNew,
  isSecondVerb,
  isSecondClause,
  isReduced,
];

/** Whether everything from the word on may go. */
function isTail(sentence: Wording, index: number): boolean {
  return TAILS.some((mayGo) => mayGo(sentence, index));
}

/** `fell by a tenth according to the port`. */
function isSource({ words }: Wording, index: number): boolean {
  if (words[index]?.lower !== "according" || words[index + 1]?.lower !== "to") return false;
  return !isPartisan(words.slice(index));
}

/** `built a robot to explore the wreck`, where no word before it waits for `to`. */
function isPurpose({ words }: Wording, index: number): boolean {
  const [before, to, verb] = [words[index - 1], words[index], words[index + 1]];
  if (to?.lower !== "to" || to.tag !== "PART") return false;
  if (verb?.tag !== "VERB" || before?.tag !== "NOUN") return false;
  return !words.slice(0, index).some(({ lower }) => ASKING_FOR_TO.has(lower));
}
