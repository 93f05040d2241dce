import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";

/*
 * Which words of a tagged sentence are finite verbs. The tagger tells verbs from nouns; it does not
 * tell `rated` the past tense from `rated` the participle, which is decided here by what stands around.
 */

const FINITE_AUXILIARIES = wordSet(`
  is are was were am has have had do does did will would can could may might must shall should cannot
`);

/** Pasts that do not end in `ed`, most of them participles too. */
const PAST_FORMS = wordSet(`
  said went took made came saw got gave found thought told became left felt brought began kept held
  wrote stood heard meant met ran paid sat spoke led lost fell sent built understood drew broke spent
  rose drove bought wore chose grew won sought threw flew fought taught caught sold struck shook froze
  sank swung dealt laid lent stole swore tore withdrew knew hid slid bore dug hung overtook overcame
  underwent undertook arose awoke ate drank sang rang rode shot stuck swept hit cut put set shut split
  cost read hurt spread beat slept wept kept crept fled bled bred fed sped spun clung flung stung
  bound ground wound forgot forgave foresaw foretold outsold rebuilt resold undid upheld misled swam
`);

/** Those among them that are never a participle. */
const NEVER_PARTICIPLES = wordSet(`
  went took came saw gave became began wrote ran spoke fell drew broke rose drove wore chose grew threw
  flew shook froze sank stole swore tore withdrew knew bore overtook overcame underwent undertook arose
  awoke ate drank sang rang rode forgot forgave foresaw undid swam was were did had said
`);

const PARTICIPLES_ALONE = wordSet(`
  been gone seen taken given known done written spoken fallen drawn broken risen driven worn chosen grown
  thrown flown shaken frozen sunk stolen sworn torn withdrawn borne overtaken undergone undertaken eaten
  drunk sung ridden forgotten forgiven foreseen born hidden proven shown
`);

/** Verbs in `ing` that are no participles. */
const BARE_IN_ING = wordSet("bring sing ring spring swing cling fling sting wring king");

/** The words of a whole tagged sentence, with those marked that are finite verbs. */
export function withFiniteVerbs({ text, words }: Wording): Word[] {
  const known = [...words];
  for (const [index, word] of words.entries()) {
    if (isFiniteVerb({ text, words: known }, index)) known[index] = { ...word, finite: true };
  }
  return known;
}

/** Whether the word is a finite verb, the first word of its verb group; those before it are known. */
function isFiniteVerb({ text, words }: Wording, index: number): boolean {
  const word = words[index];
  if (!word || index === 0 || isCapitalised(word)) return false;
  if (isHyphenated(text, word) || isBracketed(text, word)) return false;
  if (isContracted(word.lower)) return true;
  const before = wordBefore(words, index);
  if (isAuxiliary(before) || before?.lower === "to") return false;
  if (FINITE_AUXILIARIES.has(word.lower)) return word.tag !== "NOUN" && word.tag !== "PROPN";
  return isVerbLike(words, index) && isFiniteForm({ text, words }, index, before);
}

/** `didn't`, `they'll`, `that's`. */
function isContracted(lower: string): boolean {
  return (
    /n't$|'(?:ll|ve|re|d)$/u.test(lower) || /^(?:it|that|there|he|she|what|who)'s$/u.test(lower)
  );
}

function isHyphenated(text: string, { start, end }: Word): boolean {
  return text[start - 1] === "-" || text[end] === "-";
}

function isBracketed(text: string, { start }: Word): boolean {
  return text.lastIndexOf("(", start) > text.lastIndexOf(")", start);
}

/** The nearest word before that is no adverb: `has never again seen`. */
export function wordBefore(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1;
  while (at >= 0 && (words[at]?.tag === "ADV" || words[at]?.lower === "not")) at -= 1;
  return words[at];
}

export function isAuxiliary(word: Word | undefined): boolean {
  if (!word) return false;
  if (FINITE_AUXILIARIES.has(word.lower)) return true;
  return (
    word.tag === "AUX" || isContracted(word.lower) || /^(?:be|been|being|having)$/u.test(word.lower)
  );
}

/** Tagged as a verb, or a form in `s` that the tagger takes for a noun between what are no parts of one. */
function isVerbLike(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word?.tag === "VERB" || (word?.tag === "NOUN" && resemblesVerb(words, index));
}

/** `The law limits what banks charge`, `Buyers face a wait`: a noun's form between a noun and what no noun precedes. */
export function resemblesVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word || !before || !after || !/^\p{Ll}{3,}$/u.test(word.text)) return false;
  if (before.tag !== "NOUN" && before.tag !== "PROPN") return false;
  if (after.tag !== "DET" && !/^(?:what|how|that|its|their|his|her)$/u.test(after.lower))
    return false;
  const isPlural = /[^s']s$/u.test(before.lower);
  return /[^su']s$/u.test(word.lower) ? !isPlural : isPlural && !NOUNS_OF_TIME.has(word.lower);
}

/** `Last summer the`: these end a phrase of time. */
const NOUNS_OF_TIME = wordSet(
  "week month year summer winter spring autumn day night morning evening time",
);

/** `a planned visit`, `rates reported by`, `to buy and sell`, `rising` are no finite verbs. */
function isFiniteForm(wording: Wording, index: number, before: Word | undefined): boolean {
  const word = wording.words[index];
  if (!word || PARTICIPLES_ALONE.has(word.lower)) return false;
  if (word.lower.endsWith("ing")) return BARE_IN_ING.has(word.lower) && isPlural(before);
  if (asksForAdjective(before) && !hasObject(wording.words, index)) return false;
  // `Tests of 18 dismantled ferries`.
  if (before?.tag === "NUM" && wording.words[index + 1]?.tag === "NOUN") return false;
  if (isPast(word)) return NEVER_PARTICIPLES.has(word.lower) || !isParticiple(wording, index);
  return /[^s]s$/u.test(word.lower) || isPlural(before);
}

/** `Christie's sold the letter`: an article behind it makes a verb of what a genitive precedes. */
function hasObject(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  return before?.tag === "PROPN" && after?.tag === "DET";
}

function isPast({ lower }: Word): boolean {
  return lower.endsWith("ed") || PAST_FORMS.has(lower);
}

function asksForAdjective(before: Word | undefined): boolean {
  if (!before) return true;
  // `the teams all qualified`.
  if (/^(?:all|both|each)$/u.test(before.lower)) return false;
  return before.tag === "DET" || before.tag === "ADP" || /'s?$/u.test(before.lower);
}

function isPlural(before: Word | undefined): boolean {
  if (!before) return false;
  if (/^(?:i|you|we|they|who|that|which|people|police|men|women|children|and)$/u.test(before.lower))
    return before.lower !== "and";
  return before.tag !== "VERB" && /[^s']s$/u.test(before.lower);
}

/**
 * Whether a past form is a participle: the agent follows, or it hangs on a noun and the clause's own
 * verb is still to come, as in `a man arrested on Friday planned the attack`.
 */
function isParticiple({ text, words }: Wording, index: number): boolean {
  const after = words[index + 1];
  const before = words[index - 1];
  if (before?.tag === "PRON" && !/^(?:who|which|that)$/u.test(before.lower)) return false;
  const agent = after?.tag === "ADV" ? index + 2 : index + 1;
  if (words[agent]?.lower === "by" && words[agent + 1]?.tag !== "VERB") return true;
  if (hangsOn(before) && hasVerbAlready({ text, words }, index)) return true;
  if (followsOnlyComma({ text, words }, index)) return true;
  if (!after || !hangsOn(before)) return false;
  if (after.tag !== "ADP" && after.tag !== "ADV" && after.tag !== "PART") return false;
  return verbFollows({ text, words }, index);
}

/** `Tests of old ferries, made in Brevik`: what follows the only comma describes the subject. */
function followsOnlyComma({ text, words }: Wording, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !text.slice(before.end, word.start).includes(",")) return false;
  return (
    !text.slice(0, before.end).includes(",") && !words.slice(0, index).some(({ finite }) => finite)
  );
}

/** `in a room based at Leeds`: the clause has its verb, and no word between opens another clause. */
function hasVerbAlready({ text, words }: Wording, index: number): boolean {
  for (let at = index; at > 0; at -= 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) return false;
    if (/[,;:—–]/u.test(text.slice(before.end, word.start))) return false;
    if (before.finite) return !TAKES_CLAUSES.has(lastOfGroup(words, at - 1));
    if (before.tag === "CCONJ" || before.tag === "SCONJ") return false;
    if (OPENS_CLAUSES.has(before.lower) || TAKES_CLAUSES.has(before.lower)) return false;
  }
  return false;
}

const OPENS_CLAUSES = wordSet(`
  who which that when where what how why whether whose after before as until till since while because though
  although if once unless than so
`);

/** The last verb of the group a finite verb opens: `hoped` in `is hoped`. */
function lastOfGroup(words: readonly Word[], index: number): string {
  const group = words.slice(index, index + 4).filter(({ tag }) => tag === "VERB" || tag === "AUX");
  return group.at(-1)?.lower ?? "";
}

/** `built`, `aimed`, `rising`: a form that may hang on a noun. */
export function isParticipleForm(word: Word): boolean {
  if (word.tag !== "VERB" || isCapitalised(word) || NEVER_PARTICIPLES.has(word.lower)) return false;
  return isPast(word) || word.lower.endsWith("ing") || PARTICIPLES_ALONE.has(word.lower);
}

/** Verbs that a clause may follow without `that`. */
const TAKES_CLAUSES = wordSet(`
  say says said saying believe believes believed think thinks thought claim claims claimed hope hopes hoped
  know knows knew known fear fears feared insist insists insisted suggest suggests suggested warn warns warned
  report reports reported admit admits admitted reveal reveals revealed show shows showed shown find finds found
  feel feels felt mean means meant argue argues argued tell tells told understand understood hear heard
  wish wishes realise realised realize realized announce announced confirm confirmed deny denied expect expects
  add adds added note notes noted conclude concluded discover discovered guess ensure ensures
`);

/** What a finite verb does not follow: `after spells`, `the planned`, `to leave`. */
const LEADS_TO_NOUN: ReadonlySet<Word["tag"]> = new Set(["ADP", "DET", "PART"] as const);

function hangsOn(before: Word | undefined): boolean {
  return before?.tag === "NOUN" || before?.tag === "PROPN" || before?.tag === "NUM";
}

/** Whether another verb comes before anything that would give it a subject of its own. */
function verbFollows({ text, words }: Wording, index: number): boolean {
  for (let at = index + 1; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || /[,;:—–]/u.test(text.slice(before.end, word.start))) return false;
    if (word.tag === "CCONJ" || word.tag === "SCONJ" || word.tag === "PRON") return false;
    if (OPENS_CLAUSES.has(word.lower) || (word.tag === "DET" && hangsOn(before))) return false;
    if (mayBeFinite(word) && !LEADS_TO_NOUN.has(before.tag)) return true;
  }
  return false;
}

function mayBeFinite(word: Word): boolean {
  if (FINITE_AUXILIARIES.has(word.lower)) return true;
  return word.tag === "VERB" && (isPast(word) || /[^s]s$/u.test(word.lower));
}
