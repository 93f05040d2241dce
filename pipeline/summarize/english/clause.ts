import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";
import { resemblesVerb } from "./verbs.ts";

/*
 * The little English syntax that cutting needs, over tagged words. Every question is asked so that a
 * wrong answer passes a sentence over rather than cuts it badly.
 */

const PREPOSITIONS = wordSet(`
  of in on at by for from with without within into onto upon over under above below between among amid
  through during before after against about around across along behind beyond near off out up down
  toward towards via per like unlike despite except including as than since until till to because
  while whereas although though if unless when whenever where whether once given following amidst
  throughout
`);

const RELATIVES = wordSet("who which whose whom where when that what why how");

const NEVER_LAST = wordSet(`
  of to for in on at by with from the a an and or but nor that which who whose as than its their his her
  my our your is are was were be been being have has had will would can could may might must shall
  should not no very more most including such so because if between into about over under per via
  said says both either neither while when where only also even just too is isn't aren't wasn't don't
  doesn't didn't won't
`);

/** Words that open half a sentence: `even if`, `the more`. */
const NEVER_FIRST = wordSet("and or but even only just so such not rather there him them us me");

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

/** `that` points rather than relates where the tagger takes it for an article. */
export function isRelative({ lower, tag }: Word): boolean {
  return RELATIVES.has(lower) && !(lower === "that" && tag === "DET");
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
export function mainVerbs({ text, words }: Wording): Word[] {
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

/** Prepositions that may open a clause: `after the price rose`. */
const CLAUSE_PREPOSITIONS = wordSet("after before since until till as because while than");

function opensClause({ text, words }: Wording, index: number): boolean {
  const word = words[index];
  if (!word || isRelative(word) || word.tag === "SCONJ") return word !== undefined;
  const isTime = words.slice(index + 1, index + 3).some(({ tag }) => tag === "NUM");
  if (!CLAUSE_PREPOSITIONS.has(word.lower) || isTime) return false;
  const comma = text.indexOf(",", word.end);
  const segment = words.slice(index + 1).filter(({ end }) => comma === -1 || end <= comma);
  return opensSubordinate({ text, words: segment });
}

/**
 * Whether a verb among words that are to go belongs to what stands before them: `in the car died`. One
 * behind `and` has a subject beside it, or shares one.
 */
export function owesVerb({ text, words }: Wording): boolean {
  const joint = words.findIndex((word, index) => {
    const rest = words.slice(index + 1);
    return (
      word.tag === "CCONJ" && (rest[0]?.finite === true || opensNewClause({ text, words: rest }))
    );
  });
  return hasMainVerb({ text, words: joint === -1 ? words : words.slice(0, joint) });
}

/** `claiming he left`: a pronoun in the middle of a sentence opens a clause that hangs on what precedes it. */
function isTold({ text, words }: Wording, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !/^(?:he|she|they|it|we|i|you)$/u.test(word.lower)) return false;
  return before.tag !== "CCONJ" && text.slice(before.end, word.start) === " ";
}

const SUBJECT_TAGS: ReadonlySet<Word["tag"]> = new Set([
  ...(["DET", "NOUN", "PROPN", "NUM", "ADJ", "PRON", "SYM"] as const),
]);

/** Whether the words may open with the subject of a main clause. */
export function startsLikeSubject([first, second]: readonly Word[]): boolean {
  if (!first || NEVER_FIRST.has(first.lower)) return false;
  if (/^(?:more|less|fewer)$/u.test(first.lower)) return second?.lower === "than";
  if (isApproximate(first)) return second?.tag === "NUM" || second?.tag === "DET";
  if (PREPOSITIONS.has(first.lower) || RELATIVES.has(first.lower)) return false;
  // `Live Nation is`: at the beginning a name looks like any word.
  return (
    SUBJECT_TAGS.has(first.tag) || (isCapitalised(first) && second !== undefined && isName(second))
  );
}

/** `Using the tool saves hours`, but not `Using the tool, he saves hours`. */
function startsWithGerund({ text, words }: Wording): boolean {
  const [first] = words;
  const verb = words.find(({ finite }) => finite);
  if (!first?.lower.endsWith("ing") || !verb) return false;
  return !text.slice(first.end, verb.start).includes(",");
}

/** `Nearly one in five`, `About 300`. */
function isApproximate({ lower }: Word): boolean {
  return /^(?:nearly|almost|about|around|over|roughly|approximately|some|at|up)$/u.test(lower);
}

/** `Calculates a score`, `Reduces manual tasks`: a verb opens, and who does it is missing. */
export function lacksSubject([first, second]: readonly Word[]): boolean {
  if (!first || !second) return true;
  if (!/[^s']s$/u.test(first.lower)) return false;
  if (first.tag === "VERB" && !isCapitalised(second)) return true;
  return /^(?:a|an|the|its|your|their|all|whether)$/u.test(second.lower);
}

/** Whether the last word calls for another. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last) return true;
  // A capital tells the month of May from the verb.
  if (NEVER_LAST.has(last.lower)) return !isCapitalised(last);
  return (
    /'s$/u.test(last.lower) || last.tag === "DET" || last.tag === "CCONJ" || last.tag === "SCONJ"
  );
}

/** Whether the words open with a noun phrase that a finite verb follows within a few words. */
export function opensNewClause(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || !startsLikeSubject(wording.words) || first.tag === "ADJ") return false;
  return hasVerbSoon(wording);
}

/** `Ann Roe and Jon Ek`, `emotional and food triggers`, `25 and 30 times`: `and` joins words, not clauses. */
export function joinsWords(before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after) return true;
  if (before.tag === "ADJ" || before.tag === "ADP" || before.tag === "DET") return true;
  return before.tag === after.tag && (before.tag === "PROPN" || before.tag === "NUM");
}

const COMPARING = wordSet("well soon long far much many such part few little often if to of");

/** The same after a word that announces a clause, where the noun phrase may lack an article. */
export function opensSubordinate(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || COMPARING.has(first.lower) || !startsLikeSubject(wording.words)) return false;
  return hasVerbSoon(wording);
}

function hasVerbSoon({ text, words }: Wording): boolean {
  const [first] = words;
  const verb = words.slice(0, 10).find(({ finite }) => finite);
  if (!first || !verb || text.slice(first.end, verb.start).includes(",")) return false;
  const opening = { text, words: words.slice(0, 10) };
  return hasMainVerb(opening) && hasSubject(opening);
}

export function isPreposition({ lower }: Word): boolean {
  return PREPOSITIONS.has(lower);
}

/** Whether the word carries on a clause begun before: a verb, `to`, `also`. */
export function carriesOn(word: Word | undefined): boolean {
  return word !== undefined && (word.finite || word.lower === "to" || word.lower === "also");
}

/** A word with a capital that is not there because the word stands first or counts. */
export function isName(word: Word): boolean {
  if (!isCapitalised(word)) return false;
  return word.tag === "PROPN" || word.tag === "NOUN" || word.tag === "ADJ";
}
