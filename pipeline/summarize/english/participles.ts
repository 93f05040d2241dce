import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";
import { gapBefore, hasMarkBefore } from "./gap.ts";
import { isFiniteAuxiliary, isPast, isThirdPerson } from "./verb-forms.ts";

/** Words that open a clause with a verb of its own. */
const OPENS_CLAUSES = wordSet(`
  who which that when where what how why whether whose after before as until till since while because though
  although if once unless than so
`);

/** Verbs that a clause may follow without `that`. */
const TAKES_CLAUSES = wordSet(`
  say says said saying believe believes believed think thinks thought claim claims claimed hope hopes hoped
  know knows knew known fear fears feared insist insists insisted suggest suggests suggested warn warns warned
  report reports reported admit admits admitted reveal reveals revealed show shows showed shown find finds found
  feel feels felt mean means meant argue argues argued tell tells told understand understood hear heard
  wish wishes realise realised realize realized announce announced confirm confirmed deny denied expect expects
  add adds added note notes noted conclude concluded discover discovered guess ensure ensures
`);

/** How many words a verb group has at most: `had not been seen`. */
const LONGEST_GROUP = 4;

const RELATIVE_SUBJECTS = wordSet("who which that");

/** What a finite verb does not follow: `after spells`, `the planned`, `to leave`. */
const LEADS_TO_NOUN: ReadonlySet<Word["tag"]> = new Set(["ADP", "DET", "PART"] as const);

/** What follows a participle rather than an object: `arrested on`, `built there`. */
const FOLLOWS_PARTICIPLE: ReadonlySet<Word["tag"]> = new Set(["ADP", "ADV", "PART"] as const);

const JOINS_CLAUSES: ReadonlySet<Word["tag"]> = new Set(["CCONJ", "SCONJ"] as const);

const NAMES_THINGS: ReadonlySet<Word["tag"]> = new Set(["NOUN", "PROPN", "NUM"] as const);

/**
 * Whether a past form is a participle: the agent follows, it stands behind the subject's comma, or it
 * hangs on a noun whose clause has its verb elsewhere.
 */
export function isParticiple(wording: Wording, index: number): boolean {
  const before = wording.words[index - 1];
  if (before?.tag === "PRON" && !RELATIVE_SUBJECTS.has(before.lower)) return false;
  if (hasAgent(wording.words, index) || followsOnlyComma(wording, index)) return true;
  return hangsOn(before) && (hasVerbAlready(wording, index) || awaitsVerb(wording, index));
}

/** `rates reported by the bank`, `reported yesterday by`, but not `rose by closing`. */
function hasAgent(words: readonly Word[], index: number): boolean {
  const by = words[index + 1]?.tag === "ADV" ? index + 2 : index + 1;
  return words[by]?.lower === "by" && words[by + 1]?.tag !== "VERB";
}

/** `Tests of old ferries, made in Brevik`: what follows the only comma describes the subject. */
function followsOnlyComma(wording: Wording, index: number): boolean {
  if (!gapBefore(wording, index).includes(",")) return false;
  const before = wording.words.slice(0, index);
  const comma = wording.text.indexOf(",");
  return comma >= (before.at(-1)?.end ?? 0) && !before.some(({ finite }) => finite);
}

function hangsOn(before: Word | undefined): boolean {
  return before !== undefined && NAMES_THINGS.has(before.tag);
}

/** `in a room based at Leeds`: the clause has its verb, and no word between opens another clause. */
function hasVerbAlready(wording: Wording, index: number): boolean {
  const { words } = wording;
  for (let at = index; at > 0; at -= 1) {
    const before = words[at - 1];
    if (!before || hasMarkBefore(wording, at)) return false;
    if (before.finite) return isOwnVerb(words, at - 1);
    if (mayOpenClause(before) || TAKES_CLAUSES.has(before.lower)) return false;
  }
  return false;
}

/** Neither the verb of a clause that describes a noun, `who [did] not sign`, nor one that a clause follows. */
function isOwnVerb(words: readonly Word[], at: number): boolean {
  return (
    !OPENS_CLAUSES.has(words[at - 1]?.lower ?? "") && !TAKES_CLAUSES.has(lastOfGroup(words, at))
  );
}

function mayOpenClause({ lower, tag }: Word): boolean {
  return JOINS_CLAUSES.has(tag) || OPENS_CLAUSES.has(lower);
}

/** The last verb of the group a finite verb opens: `hoped` in `is hoped`. */
function lastOfGroup(words: readonly Word[], index: number): string {
  const near = words.slice(index, index + LONGEST_GROUP);
  const end = near.findIndex(({ tag }) => tag !== "VERB" && tag !== "AUX" && tag !== "ADV");
  const group = end === -1 ? near : near.slice(0, end);
  return group.findLast(({ tag }) => tag !== "ADV")?.lower ?? "";
}

/** `a man arrested on Friday planned`: the verb comes before anything that has a verb of its own. */
function awaitsVerb(wording: Wording, index: number): boolean {
  const { words } = wording;
  const next = words[index + 1];
  if (!next || !FOLLOWS_PARTICIPLE.has(next.tag)) return false;
  for (let at = index + 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || hasMarkBefore(wording, at)) return false;
    if (opensOwnClause(before, word)) return false;
    if (mayBeFinite(word) && !LEADS_TO_NOUN.has(before.tag)) return true;
  }
  return false;
}

/** `while`, `he`, or an article right behind a noun: the next verb is not the subject's. */
function opensOwnClause(before: Word, word: Word): boolean {
  if (mayOpenClause(word) || word.tag === "PRON") return true;
  return word.tag === "DET" && hangsOn(before);
}

function mayBeFinite(word: Word): boolean {
  if (isFiniteAuxiliary(word)) return true;
  return word.tag === "VERB" && (isPast(word) || isThirdPerson(word));
}
