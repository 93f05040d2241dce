import type { Cut } from "../cuts.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";
import { isLoosePhrase } from "./adjuncts.ts";
import { isRelative } from "./small-words.ts";
import { isAuxiliary, isParticipleForm } from "./verb-forms.ts";

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

/** Words that praise or stress, and without which the same is said. */
const ORNAMENTS = wordSet(`
  very really simply actually basically literally quite absolutely truly highly incredibly extremely
  popular famous huge massive stunning beautiful incredible amazing impressive leading renowned prestigious
  whopping iconic fantastic wonderful brilliant gorgeous legendary beloved remarkable extraordinary
  controversial ambitious much-anticipated innovative powerful exciting
`);

/** Such a word before an adjective or a noun that is described anyhow. */
export function adjectiveCuts({ text, words }: ReadSentence): Cut[] {
  return words.flatMap((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]];
    if (!before || !after || !ORNAMENTS.has(word.lower) || before.lower === "so") return [];
    // `an incredible tale` would become `an tale`, and `popular and cheap` break.
    if (
      /^an?$/u.test(before.lower) &&
      /^[aeiou]/u.test(word.lower) !== /^[aeiou]/u.test(after.lower)
    )
      return [];
    if (
      !/^(?:ADJ|NOUN|PROPN)$/u.test(after.tag ?? "") ||
      before.tag === "CCONJ" ||
      isAuxiliary(before)
    )
      return [];
    if (text.slice(before.end, word.start) !== " " || text.slice(word.end, after.start) !== " ")
      return [];
    return [{ start: before.end, end: word.end, replacement: "", bounding: false }];
  });
}

const NO_PERSON = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december
`);

/** What describes a name right before it, where no article needs it: `[karate instructor] Ann Roe`. */
export function descriptionCuts({ text, words }: ReadSentence): Cut[] {
  return words.flatMap((name, index) => {
    const next = words[index + 1];
    if (!isPartOfName(name) || !next || !isPartOfName(next) || NO_PERSON.has(name.lower)) return [];
    let at = index - 1;
    while (words[at] && describes(words[at])) at -= 1;
    const [before, first, last] = [words[at], words[at + 1], words[index - 1]];
    if (at === index - 1 || !first || !last || (before && !leavesNameAlone(before))) return [];
    if (!/^[^,;:"“”‘()]*$/u.test(text.slice(before?.end ?? 0, name.start))) return [];
    return [{ start: first.start, end: name.start, replacement: "", bounding: false }];
  });
}

function isPartOfName(word: Word): boolean {
  return word.tag === "PROPN" && isCapitalised(word);
}

function describes(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "NOUN" || word.tag === "ADJ" || (word.tag === "NUM" && word.text.length < 3))
  );
}

/** No article, no possessive and no other name stands before the description. */
function leavesNameAlone({ tag, lower }: Word): boolean {
  return (tag === "ADP" || tag === "VERB" || tag === "CCONJ" || tag === "SCONJ") && lower !== "as";
}

/** A participle, a relative word or a loose phrase right behind a noun. */
function opensModifier(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !next) return false;
  if (isLoosePhrase(sentence, index) || (word.lower === "from" && before.tag === "NOUN"))
    return true;
  if (before.tag !== "NOUN" || !isNewlyNamed(words)) return false;
  return isRelative(word) ? next.finite : !word.finite && isParticipleForm(word);
}

function isNewlyNamed([first]: readonly Word[]): boolean {
  return (
    /^(?:an?|one|some|several|many|dozens|hundreds|thousands)$/u.test(first?.lower ?? "") ||
    first?.tag === "NUM" ||
    first?.tag === "NOUN"
  );
}

/** The first finite verb behind the modifier that no word before it claims; -1 where a mark comes first. */
function verbBehind({ text, words }: Wording, from: number): number {
  let claims = 0;
  for (let index = from; index < words.length; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (!before || !word || !/^[ '’-]*$/u.test(text.slice(before.end, word.start))) return -1;
    if (isRelative(word) || word.tag === "SCONJ") claims += 1;
    if (!word.finite || before.finite) continue;
    if (claims === 0 && before.tag !== "PRON") return index;
    claims = Math.max(0, claims - 1);
  }
  return -1;
}
