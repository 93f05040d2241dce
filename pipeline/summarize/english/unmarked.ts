import type { Cut } from "../cuts.ts";
import { isPartisan } from "./attribution.ts";
import { isLoosePhrase } from "./adjuncts.ts";
import { joinsWords, opensNewClause, opensSubordinate, owesVerb } from "./clause.ts";
import type { ReadSentence } from "../reading.ts";
import { isParticipleForm } from "./verb-forms.ts";
import { openingPhrase, phraseList, wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";

/** Tails that no mark sets off: the source, a clause of time or cause, an adjunct, a second verb. */
export function unmarkedTails(sentence: ReadSentence): Cut[] {
  const { text, words } = sentence;
  return words.flatMap((_, index) => {
    const before = words[index - 1];
    const dropped = { text, words: words.slice(index) };
    if (!before || !isOpenPlace(sentence, index) || !isTail(sentence, index)) return [];
    if (owesVerb(dropped)) return [];
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
    isLoosePhrase(sentence, index) ||
    isPurpose(sentence, index) ||
    isDate(sentence, index) ||
    isRelative(sentence, index) ||
    isSecondVerb(sentence, index) ||
    isSecondClause(sentence, index) ||
    isReduced(sentence, index)
  );
}

function isSource({ words }: Wording, index: number): boolean {
  if (words[index]?.lower !== "according" || words[index + 1]?.lower !== "to") return false;
  return !isPartisan(words.slice(index));
}

// None that take part of it back: although, though, unless.
const SUBORDINATORS = wordSet("after because as when while before until since");

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
  return opensSubordinate({ text: sentence.text, words: words.slice(index + 1) });
}

function leansOnTime(word: Word | undefined): boolean {
  return word === undefined || LEANS_ON_TIME.has(word.lower);
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

/** `offers repairs as part of its programme`. */
function isAdjunct({ words }: ReadSentence, index: number): boolean {
  return openingPhrase(words, ADJUNCTS, index) > 0 && !leansOnTime(words[index - 1]);
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

/** Verbs and nouns that ask for `to`: `asked them to leave`, `a plan to leave`. */
const ASK_FOR_TO = wordSet(`
  used uses use using wants want wanted asked asks ask told tells ordered orders allowed allows allow helped helps
  help expected expects expect urged urges encouraged persuaded let need needs needed required requires warned
  taught enabled enables caused causes invited advised set due likely able unable forced forces seemed seems
  appears appeared began begins started starts continued continues tried tries failed fails agreed agrees
  refused refuses decided decides planned plans hoped hopes pledged vowed promised threatened chose managed
  plan decision right bid attempt effort ability chance power way need deal offer pledge move order permission
  warrant opportunity time efforts attempts plans rights ways powers chances obligation duty license licence failure
  reason pressure desire willingness refusal proposal promise call calls threat commitment agreement authority
  first second third last next enough people
`);

/** `built a robot to explore the wreck`, where no word before it waits for `to`. */
function isPurpose({ words }: Wording, index: number): boolean {
  const [before, to, verb] = [words[index - 1], words[index], words[index + 1]];
  if (to?.lower !== "to" || to.tag !== "PART" || verb?.tag !== "VERB" || before?.tag !== "NOUN")
    return false;
  return !words.slice(0, index).some(({ lower }) => ASK_FOR_TO.has(lower));
}

const RELATIVES = wordSet("who which that where");

/** `freed a girl who had been missing`: of a thing newly named, the rest may be told or not. */
function isRelative({ words }: Wording, index: number): boolean {
  if (!RELATIVES.has(words[index]?.lower ?? "")) return false;
  if (!words[index + 1]?.finite && words[index]?.lower !== "where") return false;
  // The noun must be described before it is named: `a system where` waits for what follows.
  const described = [words[index - 3], words[index - 4]];
  const before = words[index - 1];
  const known =
    before?.tag === "PROPN" ||
    described.some((word) => /^(?:an?|\d+|.+'s|its|their)$/u.test(word?.lower ?? ""));
  return known && !hasLinkingVerb(words.slice(0, index));
}

/** `Yoga is a practice that calms` says nothing without its end. */
function hasLinkingVerb(words: readonly Word[]): boolean {
  return words.some(({ lower }) => LINKING_VERBS.has(lower));
}

const LINKING_VERBS = wordSet(
  "is are was were be been being become becomes became remain remains remained seem seems seemed",
);

/** `closed its borders and blocked the crossing`: the first verb has its object, the second no more verbs. */
function isSecondVerb({ words }: Wording, index: number): boolean {
  const before = words[index - 1];
  if (words[index]?.lower !== "and" || !before) return false;
  if (!words[index + 1]?.finite && !isPastForm(words[index + 1])) return false;
  return !before.finite && !isPastForm(before);
}

/** `prices rose and the bank raised its rates`; behind `but` only a subject of its own name stands apart. */
function isSecondClause({ text, words }: Wording, index: number): boolean {
  const joint = words[index]?.lower;
  const rest = words.slice(index + 1);
  if (joint !== "and" && (joint !== "but" || rest[0]?.tag === "PRON")) return false;
  if (joinsWords(words[index - 1], rest[0])) return false;
  return opensNewClause({ text, words: rest });
}

/** Verbs that say what somebody is found doing: `shows officers holding him`. */
const PERCEIVE = wordSet(`
  show shows showed showing see sees saw seen hear heard find finds found catch caught leave leaves left keep keeps
  kept watch watched spot spotted film filmed picture pictured have has having feature features featured get got noticing
  seeing hearing finding leaving watching
`);

/** `a plan aimed at lower prices`, `a study published in May`. */
function isReduced({ words }: Wording, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !after || word.finite || before?.tag !== "NOUN") return false;
  // `the industry of game streaming`, `a bike sharing scheme`.
  const isNoun = word.lower.endsWith("ing") && (after.tag === "NOUN" || after.tag === "CCONJ");
  return (
    !isNoun &&
    isParticipleForm(word) &&
    !words.slice(0, index).some(({ lower }) => PERCEIVE.has(lower))
  );
}

function isPastForm(word: Word | undefined): boolean {
  return word !== undefined && /[^e]ed$/u.test(word.lower) && word.text === word.lower;
}
