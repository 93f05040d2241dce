import { outlineOf } from "../outline.ts";
import { wordSet } from "../phrases.ts";
import { ENGLISH } from "../vocabulary/english.ts";
import { isCapitalised, isNumber, type Word, type Wording } from "../words.ts";
import { breaksOffMessage, hasSayingVerb, tellsOnlyWhoSpoke } from "./attribution.ts";
import { hasMainVerb, isClause, mayHaveVerb } from "./clause.ts";
import { isPreposition } from "./small-words.ts";
import { isName } from "./subjects.ts";
import { lacksSubject } from "./subjects.ts";

/** `, he said`: a source that only the sentences before would name. */
const NAMELESS_SOURCE = /, (?:he|she|they|it) (?:said|says|added|wrote|told|noted|explained)\b/u;

/** Whether a whole sentence says something by itself. */
export function isTelling(sentence: Wording): boolean {
  if (!mayHaveVerb(sentence) || lacksSubject(sentence.words)) return false;
  return !tellsOnlyWhoSpoke(sentence) && !NAMELESS_SOURCE.test(sentence.text);
}

/** Words that say so much that it may be true only within the bounds the sentence set. */
const ABSOLUTES = wordSet(`
  only first last every everyone everything all always any ever best worst most least fewest largest biggest
  smallest highest lowest longest shortest oldest youngest fastest greatest record single entire whole
`);

/** Whether something absolute is said, or something denied. */
export function isAbsolute({ words }: Wording): boolean {
  return words.some(({ lower }) => ABSOLUTES.has(lower) || ENGLISH.negations.has(lower));
}

/** Whether what is left of a sentence reads as a sentence. */
export function isSound(kept: Wording, dropped: readonly Word[]): boolean {
  return (
    (isClause(kept) || isClauseBehindPhrase(kept, dropped)) &&
    isTelling(kept) &&
    !breaksOffMessage(kept) &&
    !promisesMore(kept) &&
    !losesReversal(dropped) &&
    !endsEmpty(kept) &&
    !losesMost(kept, dropped) &&
    !breaksList(kept, dropped) &&
    !losesSpeaker(kept, dropped)
  );
}

/** `By 1929, the ferries crossed daily`: the sentence opened so before anything was cut. */
function isClauseBehindPhrase({ text, words }: Wording, dropped: readonly Word[]): boolean {
  const [first] = words;
  const [comma] = outlineOf(text).marks;
  if (!first || !isPreposition(first) || dropped[0]?.start === 0) return false;
  if (comma?.kind !== "comma") return false;
  return isClause({ text, words: words.filter(({ start }) => start >= comma.next) });
}

/** `so many`, `enough`, `such a`, `rather`: what they are measured by may be gone. */
const PROMISES = wordSet("so enough too such rather as");

/** Whether a clause, once cut, still promises a second half, as `not only` does. */
function promisesMore(wording: Wording): boolean {
  const has = (word: string) => wording.words.some(({ lower }) => lower === word);
  if (wording.words.some(({ lower }) => PROMISES.has(lower))) return true;
  if (has("either")) return !has("or");
  if (has("neither")) return !has("nor");
  if (["both", "between", "combination", "mix", "mixture"].some(has)) return !has("and");
  return wording.text.toLowerCase().includes("not only") && !has("but");
}

/** Most words of what may be a member of a list. */
const LONGEST_MEMBER = 3;

/** `one of the guests`, `a lot of computer`: what makes it worth telling was to come. */
function endsEmpty({ words }: Wording): boolean {
  const of = words.findLastIndex(({ lower }) => lower === "of");
  return of >= words.length - LONGEST_PARTITIVE && PARTS.has(words[of - 1]?.lower ?? "");
}

const LONGEST_PARTITIVE = 5;
const PARTS = wordSet("one part some many most number lot lots kind sort series range group");

/** A sentence whose numbers and names mostly stand in what was cut is told whole or not at all. */
function losesMost(kept: Wording, dropped: readonly Word[]): boolean {
  if (dropped.length <= kept.words.length) return false;
  return countSpecifics(dropped) > countSpecifics(kept.words) + 1;
}

function countSpecifics(words: readonly Word[]): number {
  return words.filter((word) => isNumber(word) || isCapitalised(word)).length;
}

/** Words by which a tail takes part of the clause back: `rose 3.6 percent, [missing forecasts]`. */
const REVERSALS = wordSet(`
  but except despite although though whereas while yet however missing missed misses short fell falls falling lower
  below decline declined loss losses failed failing
`);

/** An adverbial in front may go: what it reverses is what the sentence asserts. */
function losesReversal(dropped: readonly Word[]): boolean {
  return dropped[0]?.start !== 0 && dropped.some(({ lower }) => REVERSALS.has(lower));
}

/** `sedans for their practicality, space`: a list whose last member is gone, or was cut with its `and`. */
function breaksList({ text, words }: Wording, [cut]: readonly Word[]): boolean {
  const comma = outlineOf(text).marks.findLast(({ kind }) => kind === "comma");
  if (!comma) return false;
  const last = words.filter(({ start }) => start >= comma.next);
  const isEnded = cut === undefined || !isJoint(cut);
  if (last.some(isJoint) || (isEnded && last.length > LONGEST_MEMBER)) return false;
  const [first] = last;
  if (!first || isPreposition(first) || isName(first)) return false;
  return !hasMainVerb({ text, words: last });
}

function isJoint({ lower }: Word): boolean {
  return lower === "and" || lower === "or";
}

const PERSONS = wordSet("he him his she her hers himself herself i me my we us our");

/** `has had a place in his heart, Benioff said`: without the speaker nobody knows whose, or who is quoted. */
function losesSpeaker(kept: Wording, dropped: readonly Word[]): boolean {
  if (!hasSayingVerb(dropped)) return false;
  return /["“]/u.test(kept.text) || kept.words.some(({ lower }) => PERSONS.has(lower));
}
