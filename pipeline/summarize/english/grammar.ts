import { ENGLISH } from "../vocabulary/english.ts";
import { wordSet } from "../phrases.ts";
import { isCapitalised, isNumber, type Word, type Wording } from "../words.ts";

/*
 * The little English grammar that cutting needs, by word lists. Every question is asked so that a
 * wrong answer passes a sentence over rather than cuts it badly.
 */

const AUXILIARIES = wordSet(`
  is are was were am has had have do does did will would can could may might must shall should cannot
`);

const PAST_FORMS = wordSet(`
  said went took made came saw got gave found thought told became left felt brought began kept held
  wrote stood heard meant met ran paid sat spoke led lost fell sent built understood drew broke spent
  rose drove bought wore chose grew won sought threw flew fought taught caught sold struck shook froze
  sank swung dealt laid lent stole swore tore withdrew knew hid slid bore dug hung overtook overcame
  underwent undertook arose awoke ate drank sang rang rode shot stuck swept hit
`);

const PRESENT_FORMS = wordSet(`
  says wants makes takes gives gets goes comes finds means seems remains includes expects aims allows
  helps keeps begins becomes brings leads adds provides requires suggests indicates believes thinks
  knows sees lets tells asks argues warns operates produces sits stands lives opens closes grows loses
  wins carries contains covers creates delivers describes develops enables ensures exists explains
  follows generates happens hopes improves introduces involves joins lacks maintains manages matches
  occurs opposes outlines pushes puts raises reaches receives recommends reduces reflects refuses
  relies removes represents reveals seeks sends serves sets stays stops struggles tends threatens tries
  weighs writes announces acquires adopts applies appears approves argues arrives avoids backs belongs
  blocks builds buys sells calls causes combines compares competes confirms considers consists
  continues cuts decides declines defines demands denies depends determines differs employs encourages
  faces fails feels fills focuses gathers handles hires ignores integrates invests investigates
  launches leaves maintains measures mentions merges needs notes owns pays performs plays prevents
  proposes protects proves publishes raises recalls replaces reports rejects responds returns says
  settles signs spends starts submits succeeds supports surpasses teaches tracks travels trusts turns
  urges uses wants watches welcomes works
`);

/** Forms that are plural nouns as often as verbs. */
const DOUBTFUL_FORMS = wordSet(`
  plans claims offers shows holds looks runs marks moves rises falls drops gains hits ranks views forces
  features limits links matters orders shares signals targets waits drives ends costs backs blocks calls
  causes cuts demands focuses notes plays reports returns starts supports tracks turns uses works needs
  launches measures hopes buys feels faces pays opens watches declines investigates
  beat cut put set shut split cost read hurt spread
`);

const BARE_FORMS = wordSet(`
  expect say believe want think argue hope see know make take use get give find show include remain
  seem face offer help need plan come go run work live suggest point agree warn claim report continue
  tend appear allow require provide become follow fear rely depend bring keep hold
`);

const DETERMINERS = wordSet(`
  the a an this these those its his her their our my your every each some any no another both all
  many most several few more
`);

const PREPOSITIONS = wordSet(`
  of in on at by for from with without within into onto upon over under above below between among amid
  through during before after against about around across along behind beyond near off out up down
  toward towards via per like unlike despite except including as than since until till to because
  while whereas although though if unless when whenever where whether once given following amidst
  throughout
`);

const SUBJECTS = wordSet("he she it they we i you there");

const RELATIVES = wordSet("who which whose whom where when that what why how");

const NEVER_LAST = wordSet(`
  of to for in on at by with from the a an and or but nor that which who whose as than its their his her
  my our your is are was were be been being has have had will would can could may might must shall
  should not no very more most including such so because if between into about over under per via
  said says both either neither while when where only also even just too is isn't aren't wasn't don't
  doesn't didn't won't
`);

const NOT_PAST = wordSet("hundred sacred hatred naked wicked embed shed sled");

/** Whether the text can stand as a main clause: it opens with a subject, and a finite verb follows. */
export function isClause(wording: Wording): boolean {
  if (!startsLikeSubject(wording.words) || endsOpen(wording.words)) return false;
  return hasMainVerb(wording) && closesRelatives(wording);
}

/** `showed that density` breaks off: behind the last relative word a verb is missing. */
function closesRelatives({ text, words }: Wording): boolean {
  const last = words.findLastIndex(({ lower }) => RELATIVES.has(lower));
  return last === -1 || words.some((_, index) => index > last && isFiniteVerb(text, words, index));
}

/** Whether a finite verb is left for the subject. */
export function hasMainVerb(wording: Wording): boolean {
  return spareVerbs(wording) > 0;
}

/** Whether there is a finite verb, or a word that may be one: `sails` in `The ferry sails at noon`. */
export function mayHaveVerb(wording: Wording): boolean {
  const { words } = wording;
  return hasMainVerb(wording) || words.some((_, index) => resemblesVerb(words, index));
}

/** A form in `s` behind a singular, before what may follow a verb. */
function resemblesVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word || !before || !after || !/^\p{Ll}{2,}[^su']s$/u.test(word.text)) return false;
  return mayBeSubject(before) && mayFollowVerb(after);
}

function mayBeSubject(word: Word): boolean {
  return !/s$|^(?:and|or)$/u.test(word.lower) && !isNumber(word) && !opensPhrase(word);
}

function mayFollowVerb(word: Word): boolean {
  return word.lower !== "of" && (opensPhrase(word) || isNumber(word) || isName(word));
}

function opensPhrase({ lower }: Word): boolean {
  return ENGLISH.determiners.has(lower) || PREPOSITIONS.has(lower) || lower.endsWith("ly");
}

/** How many finite verbs are left when every relative word has claimed one of its own. */
export function spareVerbs({ text, words }: Wording): number {
  let verbs = 0;
  let relatives = 0;
  let verbBefore = false;
  for (let index = 0; index < words.length; index += 1) {
    const verb = isFiniteVerb(text, words, index);
    if (verb && !verbBefore) verbs += 1;
    if (RELATIVES.has(words[index]?.lower ?? "")) relatives += 1;
    verbBefore = verb;
  }
  return verbs - relatives;
}

/** Whether the words may open with the subject of a main clause. */
export function startsLikeSubject([first, second]: readonly Word[]): boolean {
  if (!first || PREPOSITIONS.has(first.lower) || RELATIVES.has(first.lower)) return false;
  if (NEVER_FIRST.has(first.lower)) return false;
  return !first.lower.endsWith("ing") || (second !== undefined && isCapitalised(second));
}

/** `Calculates a score`: a verb opens, and who does it is missing. */
export function lacksSubject([first, second]: readonly Word[]): boolean {
  if (!first || !second) return true;
  return (
    /[^s']s$/u.test(first.lower) && /^(?:a|an|the|its|your|their|all|whether)$/u.test(second.lower)
  );
}

/** Words that open half a sentence: `even if`, `the more`. */
const NEVER_FIRST = wordSet("and or but even only just so such not rather more less");

/** Whether the last word calls for another. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1);
  // A capital tells the month of May from the verb.
  return !last || (NEVER_LAST.has(last.lower) && !isCapitalised(last));
}

/** Whether the words open with a noun phrase that a finite verb follows within a few words. */
export function opensNewClause(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || !(DETERMINERS.has(first.lower) || SUBJECTS.has(first.lower) || isName(first)))
    return false;
  return hasVerbSoon(wording);
}

const COMPARING = wordSet("well soon long far much many such part few little often if to of");

/** The same after a word that announces a clause, where the noun phrase may lack an article. */
export function opensSubordinate(wording: Wording): boolean {
  const [first] = wording.words;
  if (!first || COMPARING.has(first.lower) || !startsLikeSubject(wording.words)) return false;
  return hasVerbSoon(wording);
}

function hasVerbSoon({ text, words }: Wording): boolean {
  return [1, 2, 3, 4, 5].some((index) => isFiniteVerb(text, words, index));
}

export function isAuxiliary({ lower }: Word): boolean {
  return AUXILIARIES.has(lower);
}

export function isPreposition({ lower }: Word): boolean {
  return PREPOSITIONS.has(lower);
}

/** Whether the first word is a verb that carries on a clause begun before. */
export function carriesOn(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  return word.lower === "to" || word.lower === "also" || isFiniteVerb(text, words, index);
}

/** A word with a capital that is not there because the word stands first or counts. */
export function isName(word: Word): boolean {
  const { functionWords, determiners } = ENGLISH;
  return isCapitalised(word) && !functionWords.has(word.lower) && !determiners.has(word.lower);
}

/** Whether the word at `index` may be a finite verb. */
export function isFiniteVerb(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || isCapitalised(word)) return false;
  if (AUXILIARIES.has(word.lower) || isContracted(word.lower)) return true;
  if (text[word.start - 1] === "-" || text[word.end] === "-") return false;
  if (PAST_FORMS.has(word.lower)) return !DETERMINERS.has(before.lower);
  if (word.lower.endsWith("ed")) return isPastTense(words, index);
  return isPresentTense(word, before);
}

function isContracted(lower: string): boolean {
  return /n't$|'(?:ll|ve|re|d)$/u.test(lower) || /^(?:it|that|there|he|she|what)'s$/u.test(lower);
}

/** `the company reported`, but not `the reported loss` nor `rates reported by`. */
function isPastTense(words: readonly Word[], index: number): boolean {
  const word = words[index]?.lower ?? "";
  const before = words[index - 1]?.lower ?? "";
  if (word.length < 4 || word.endsWith("eed") || NOT_PAST.has(word)) return false;
  return !asksForAdjective(before) && words[index + 1]?.lower !== "by";
}

/** `the teams all qualified`. */
const QUANTIFIERS_BEHIND = wordSet("all both each");

/** Whether a form in `ed` behind the word is no verb, or not the first one. */
function asksForAdjective(word: string): boolean {
  if (QUANTIFIERS_BEHIND.has(word)) return false;
  if ([DETERMINERS, PREPOSITIONS, AUXILIARIES].some((it) => it.has(word))) return true;
  return /(?:ly|ed|'s)$|^(?:and|or)$|^\p{Nd}/u.test(word);
}

function isPresentTense(word: Word, before: Word): boolean {
  if (DOUBTFUL_FORMS.has(word.lower)) return isName(before) && !before.lower.endsWith("'s");
  if (PRESENT_FORMS.has(word.lower)) return !DETERMINERS.has(before.lower);
  if (!BARE_FORMS.has(word.lower)) return false;
  return /[^s']s$|^(?:people|they|we|you|who|that|i)$/u.test(before.lower);
}
