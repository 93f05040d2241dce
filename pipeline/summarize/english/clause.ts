import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { gapBefore } from "./gap.ts";
import { endsOpen, isRelative } from "./small-words.ts";
import { startsLikeSubject, startsWithGerund } from "./subjects.ts";
import { resemblesVerb } from "./verbs.ts";

/*
 * The little English syntax that cutting needs, over tagged words. Every question is asked so that a
 * wrong answer passes a sentence over rather than cuts it badly.
 */

/** Prepositions that may open a clause: `after the price rose`. */
const CLAUSE_PREPOSITIONS = wordSet("after before since until till as because while than");

/** Openers of comparisons, which need no verb: `as soon`, `than few`. */
const COMPARING = wordSet("well soon long far much many such part few little often if to of");

/** In the middle of a sentence these open a clause that hangs on what precedes it. */
const PRONOUNS = wordSet("he she they it we i you");

/** Within how many words a clause must show its verb. */
const SOON = 10;

/** Whether the text can stand as a main clause: it opens with a subject, and a finite verb follows. */
export function isClause(wording: Wording): boolean {
  const opens = startsLikeSubject(wording.words) || startsWithGerund(wording);
  if (!opens || endsOpen(wording.words)) return false;
  return hasMainVerb(wording) && hasSubject(wording) && closesRelatives(wording);
}

/** The same of a line without a full stop, which may be no more than a name: its first verb is the main one. */
export function isPlainClause(wording: Wording): boolean {
  const first = wording.words.find(({ finite }) => finite);
  return isClause(wording) && first !== undefined && mainVerbs(wording).includes(first);
}

/** `Bruises and was listed`: the subject of the first verb is gone. */
function hasSubject({ words }: Wording): boolean {
  const verb = words.findIndex(({ finite }) => finite);
  return words[verb - 1]?.tag !== "CCONJ";
}

/** `showed that density` breaks off: behind the last relative word a verb is missing. */
function closesRelatives({ words }: Wording): boolean {
  const last = words.findLastIndex((word) => isRelative(word));
  return last === -1 || words.slice(last + 1).some(({ finite }) => finite);
}

/** Whether a finite verb is left for the subject. */
export function hasMainVerb(wording: Wording): boolean {
  return mainVerbs(wording).length > 0;
}

/** Whether there is a finite verb, or a word that may be one: `sails` in `The ferry sails at noon`. */
export function mayHaveVerb(wording: Wording): boolean {
  const { words } = wording;
  return hasMainVerb(wording) || words.some((_, index) => resemblesVerb(words, index));
}

/** The finite verbs that are left when every subordinate clause has claimed its own. */
function mainVerbs({ text, words }: Wording): Word[] {
  const found: Word[] = [];
  let claims = 0;
  for (const [index, word] of words.entries()) {
    if (opensClause({ text, words }, index)) claims += 1;
    if (!word.finite || words[index - 1]?.finite) continue;
    const isClaimed = claims > 0 || isTold({ text, words }, index - 1);
    claims = Math.max(0, claims - 1);
    if (!isClaimed) found.push(word);
  }
  return found;
}

/** Whether the word claims the next finite verb for a clause of its own: `who`, `because`, `after the price`. */
function opensClause({ text, words }: Wording, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const mayTellTime = CLAUSE_PREPOSITIONS.has(word.lower);
  if (mayTellTime && countsTime(words, index + 1)) return false;
  if (isRelative(word) || word.tag === "SCONJ") return true;
  if (!mayTellTime) return false;
  const comma = text.indexOf(",", word.end);
  const segment = words.slice(index + 1).filter(({ end }) => comma === -1 || end <= comma);
  return opensSubordinate({ text, words: segment });
}

/** `after three days`, `until about 1990`. */
function countsTime(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 2).some(({ tag }) => tag === "NUM");
}

/** `claiming he left`: the pronoun before the verb opens a clause that hangs on what precedes it. */
function isTold(wording: Wording, index: number): boolean {
  const [before, word] = [wording.words[index - 1], wording.words[index]];
  if (!before || !word || !PRONOUNS.has(word.lower)) return false;
  return before.tag !== "CCONJ" && gapBefore(wording, index) === " ";
}

/**
 * Whether a verb among words that are to go belongs to what stands before them: `in the car died`. One
 * behind `and` has a subject beside it, or shares one.
 */
export function owesVerb({ text, words }: Wording): boolean {
  const joint = words.findIndex(
    ({ tag }, index) => tag === "CCONJ" && bringsVerb({ text, words: words.slice(index + 1) }),
  );
  return hasMainVerb({ text, words: joint === -1 ? words : words.slice(0, joint) });
}

/** `closed`, `the port closed`. */
function bringsVerb(rest: Wording): boolean {
  return rest.words[0]?.finite === true || opensNewClause(rest);
}

/** Whether the words open with a noun phrase that a finite verb follows within a few words. */
export function opensNewClause(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || !startsLikeSubject(wording.words) || first.tag === "ADJ") return false;
  return hasVerbSoon(wording);
}

/** The same after a word that announces a clause, where the noun phrase may lack an article. */
export function opensSubordinate(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || COMPARING.has(first.lower) || !startsLikeSubject(wording.words)) return false;
  return hasVerbSoon(wording);
}

function hasVerbSoon({ text, words }: Wording): boolean {
  const opening = { text, words: words.slice(0, SOON) };
  const [first] = words;
  const verb = opening.words.find(({ finite }) => finite);
  if (!first || !verb || text.slice(first.end, verb.start).includes(",")) return false;
  return hasMainVerb(opening) && hasSubject(opening);
}

/** `Ann Roe and Jon Ek`, `emotional and food triggers`, `25 and 30 times`: `and` joins words, not clauses. */
export function joinsWords(before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after) return true;
  if (before.tag === "ADJ" || before.tag === "ADP" || before.tag === "DET") return true;
  return before.tag === after.tag && (before.tag === "PROPN" || before.tag === "NUM");
}

/** Whether the word carries on a clause begun before: a verb, `to`, `also`. */
export function carriesOn(word: Word | undefined): boolean {
  return word !== undefined && (word.finite || word.lower === "to" || word.lower === "also");
}
