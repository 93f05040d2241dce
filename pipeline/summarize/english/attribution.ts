import { isPreposition } from "./small-words.ts";
import { isName } from "./subjects.ts";
import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";

/** Verbs by which a text names who says so, and takes no side. */
const SAYING_VERBS = wordSet(`
  said says say told tells added adds noted notes explained explains wrote writes reported reports
  announced stated states acknowledged confirmed commented recounted
`);

/** `, she said`, `, said the minister`, `, according to the report`. */
export function isAttribution(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (words.some(({ lower }) => PARTISANS.has(lower))) return false;
  if (first?.lower === "according" && second?.lower === "to") return true;
  const verb = words.findIndex((word) => isSayingVerb(word));
  if (verb === 0) return !isPersonsWord(words.slice(1), first);
  if (verb < 0 || verb > MOST_SPEAKER_WORDS || !opensSpeaker(first)) return false;
  return !isPersonsWord(words.slice(0, verb), words[verb]);
}

/** `Ann Roe said`: what a person says stays that person's; `Reuters reported`, `the NHC said` are offices. */
function isPersonsWord(speaker: readonly Word[], verb: Word | undefined): boolean {
  if (verb && REPORTING.has(verb.lower)) return false;
  const [first] = speaker;
  if (first?.lower === "he" || first?.lower === "she") return true;
  return first?.lower !== "the" && speaker.some((word) => isName(word) && word.tag === "PROPN");
}

const REPORTING = wordSet("reported reports announced confirmed stated states");

/** Most words that name a speaker: `the harbour office of Hald`. */
const MOST_SPEAKER_WORDS = 6;

/** Whose word it is belongs to what they say. */
const PARTISANS = wordSet(`
  critics opponents supporters advocates activists prosecutors prosecution lawyers lawyer attorney
  plaintiff plaintiffs defendant lawsuit complaint alleging alleged claims claimed claiming rivals rebels
  fans reviewers campaigners protesters witnesses eyewitness eyewitnesses accounts allegations rumors rumours
`);

const OPENS_SPEAKER = wordSet(`
  he she they it the a an its his her one officials police analysts researchers
`);

function opensSpeaker(word: Word | undefined): boolean {
  return word !== undefined && (isName(word) || OPENS_SPEAKER.has(word.lower));
}

/** All verbs that ask for what was said, those that take a side among them. */
const SPEECH_VERBS = new Set([
  ...SAYING_VERBS,
  ...wordSet(
    "asked asks tweeted posted argued insisted warned claimed replied answered testified predicted joked",
  ),
]);

/** Whether the words hold a verb of saying at all; `reports` may be a noun. */
export function hasSayingVerb(words: readonly Word[]): boolean {
  return words.some((word) => isSayingVerb(word));
}

function isSayingVerb({ lower, tag }: Word): boolean {
  return SAYING_VERBS.has(lower) && tag === "VERB";
}

/** Whether one of the words marks a party whose word is not to be told as a fact. */
export function isPartisan(words: readonly Word[]): boolean {
  return words.some(({ lower }) => PARTISANS.has(lower));
}

/** `Mr Peters said his client`: whoever spoke of him, what was said is gone. */
export function breaksOffMessage({ words }: Wording): boolean {
  const last = words.findLastIndex(({ finite }) => finite);
  return last < words.length - 1 && VERBS_ASKING_FOR_CLAUSE.has(words[last]?.lower ?? "");
}

const VERBS_ASKING_FOR_CLAUSE = wordSet(`
  say says said believe believes believed think thinks thought hope hopes hoped insist insists insisted
  argue argues argued explain explains explained suggest suggests suggested warn warns warned
  alleges alleged
`);

/** `Cook said in an interview`, `she told reporters`: who spoke is left, what was said is gone. */
export function tellsOnlyWhoSpoke({ words }: Wording): boolean {
  const index = words.findIndex(({ finite }) => finite);
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !SPEECH_VERBS.has(word.lower) || !before) return false;
  // `added to its collection`.
  if (word.lower.startsWith("add") && after?.lower === "to") return false;
  if (after === undefined || isPreposition(after)) return true;
  return TELLING.has(word.lower) && !hasMessage(words.slice(index + 2));
}

const TELLING = wordSet("told tells");

const OPENS_MESSAGE = wordSet("to of that how why");

/** What was told has a verb, or `to`, `of`, `that`. */
function hasMessage(words: readonly Word[]): boolean {
  return words.some(({ lower, finite }) => finite || OPENS_MESSAGE.has(lower));
}
