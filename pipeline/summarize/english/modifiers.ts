import type { Cut } from "../cuts.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word, Wording } from "../words.ts";
import { isLoosePhrase } from "./adjuncts.ts";
import { gapBefore } from "./gap.ts";
import { isBareIndefinite } from "./noun-tails.ts";
import { isRelative } from "./small-words.ts";
import { isParticipleForm } from "./verb-forms.ts";

/**
 * What stands between the subject and its verb without commas: `A man [arrested on Friday] planned it`,
 * `Police [in Maryland] have`.
 *
 * A relative clause or a participle goes only from a subject that is newly named: `the men who fled`
 * are others than `the men`.
 */
export function modifierCuts(sentence: ReadSentence): Cut[] {
  const { words } = sentence;
  const firstVerb = words.findIndex(({ finite }) => finite);
  const cuts: Cut[] = [];
  for (let index = 1; index <= firstVerb; index += 1) {
    const verb = opensModifier(sentence, index) ? verbBehind(sentence, index) : -1;
    const [before, last] = [words[index - 1], words[verb - 1]];
    if (verb === -1 || !before || !last) continue;
    cuts.push({ start: before.end, end: last.end, replacement: "", bounding: true });
  }
  return cuts;
}

/** A loose phrase, or behind a noun newly named a participle or a relative word. */
function opensModifier(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  if (!words[index + 1] || isBare(words, index)) return false;
  if (PLACES.has(words[index]?.lower ?? "") && isLoosePhrase(sentence, index)) return true;
  return words[index - 1]?.tag === "NOUN" && describesNoun(words, index);
}

/** Where somebody is may go; what something is for, with or about may not. */
const PLACES = wordSet("in at on near outside inside across");

/** `Revenues [from tariffs]`, `A program [for young engineers]`: nothing without what describes it. */
function isBare(words: readonly Word[], index: number): boolean {
  // At the beginning a capital hides what is a name.
  return isBareIndefinite(words, index) || (index === 1 && words[0]?.lower !== "police");
}

/** `from Leeds`, `who fled`, `arrested on Friday`. */
function describesNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.lower === "from") return true;
  if (!word || !isNewlyNamed(words)) return false;
  if (isRelative(word)) return words[index + 1]?.finite === true;
  return !word.finite && isParticipleForm(word);
}

const NEWLY_NAMING = wordSet("a an one some several many dozens hundreds thousands");

/** `A ferry`, `Nine ferries`, `Ferries`. */
function isNewlyNamed([first]: readonly Word[]): boolean {
  if (!first) return false;
  return NEWLY_NAMING.has(first.lower) || first.tag === "NUM" || first.tag === "NOUN";
}

/** The first finite verb behind the modifier that no word before it claims; -1 where a mark comes first. */
function verbBehind(sentence: Wording, from: number): number {
  const { words } = sentence;
  let claims = 0;
  for (let index = from; index < words.length; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (!before || !word || !/^[ '’-]*$/u.test(gapBefore(sentence, index))) return -1;
    if (claimsVerb(word)) claims += 1;
    if (!word.finite || before.finite) continue;
    if (claims === 0 && before.tag !== "PRON") return index;
    claims = Math.max(0, claims - 1);
  }
  return -1;
}

/** `who`, `because`: the next verb is its own. */
function claimsVerb(word: Word): boolean {
  return isRelative(word) || word.tag === "SCONJ";
}
