import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";
import { isPreposition, looksRelative } from "./small-words.ts";
import { endsInIng, endsLikePlural } from "./verb-forms.ts";

/** Words that open half a sentence: `even if`, `the more`. */
const NEVER_FIRST = wordSet("and or but even only just so such not rather there him them us me");

const COMPARATIVES = wordSet("more less fewer");

/** `Nearly one in five`, `About 300`. */
const APPROXIMATE = wordSet("nearly almost about around over roughly approximately some at up");

const SUBJECT_TAGS: ReadonlySet<Word["tag"]> = new Set([
  ...(["DET", "NOUN", "PROPN", "NUM", "ADJ", "PRON", "SYM"] as const),
]);

/** What an object opens with. */
const OPENS_OBJECT = wordSet("a an the its your their all whether");

/** Whether the words may open with the subject of a main clause: `The ferry`, `Nearly one in five`, but not `On Monday`. */
export function startsLikeSubject([first, second]: readonly Word[]): boolean {
  if (!first || NEVER_FIRST.has(first.lower)) return false;
  if (COMPARATIVES.has(first.lower)) return second?.lower === "than";
  if (APPROXIMATE.has(first.lower)) return opensCount(second);
  if (isPreposition(first) || looksRelative(first)) return false;
  return SUBJECT_TAGS.has(first.tag) || opensName(first, second);
}

/** `300`, `one`, `a`. */
function opensCount(word: Word | undefined): boolean {
  return word?.tag === "NUM" || word?.tag === "DET";
}

/** `Live Nation is`: at the beginning a name looks like any word. */
function opensName(first: Word, second: Word | undefined): boolean {
  return isCapitalised(first) && second !== undefined && isName(second);
}

/** A word with a capital that is not there because the word stands first or counts. */
export function isName(word: Word): boolean {
  if (!isCapitalised(word)) return false;
  return word.tag === "PROPN" || word.tag === "NOUN" || word.tag === "ADJ";
}

/** `Using the tool saves hours`, but not `Using the tool, he saves hours`. */
export function startsWithGerund({ text, words }: Wording): boolean {
  const [first] = words;
  const verb = words.find(({ finite }) => finite);
  if (!first || !verb || !endsInIng(first) || PREPOSITIONS_IN_ING.has(first.lower)) return false;
  return !text.slice(first.end, verb.start).includes(",");
}

const PREPOSITIONS_IN_ING = wordSet(
  "according following including regarding concerning during considering excluding",
);

/** `Calculates a score`, `Reduces manual tasks`: a verb opens, and who does it is missing. */
export function lacksSubject([first, second]: readonly Word[]): boolean {
  if (!first || !second) return true;
  if (!endsLikePlural(first)) return false;
  if (first.tag === "VERB" && !isCapitalised(second)) return true;
  return OPENS_OBJECT.has(second.lower);
}
