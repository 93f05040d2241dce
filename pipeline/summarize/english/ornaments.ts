import type { Cut } from "../cuts.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word } from "../words.ts";
import { gapBefore } from "./gap.ts";
import { isAuxiliary } from "./verb-forms.ts";

/** Words that praise or stress, and without which the same is said. */
const ORNAMENTS = wordSet(`
  very really simply actually basically literally quite absolutely truly highly incredibly extremely
  popular famous huge massive stunning beautiful incredible amazing impressive leading renowned prestigious
  whopping iconic fantastic wonderful brilliant gorgeous legendary beloved remarkable extraordinary
  controversial ambitious much-anticipated innovative powerful exciting
`);

/** Such a word before an adjective or a noun: `a [huge] ferry`. */
export function ornamentCuts(sentence: ReadSentence): Cut[] {
  return sentence.words.flatMap((word, index) => {
    const before = sentence.words[index - 1];
    if (!before || !ORNAMENTS.has(word.lower) || !isDispensable(sentence, index)) return [];
    return [{ start: before.end, end: word.end, replacement: "", bounding: true }];
  });
}

/** Not `is famous`, `so popular`, `cheap and popular`, `an incredible tale`. */
function isDispensable(sentence: ReadSentence, index: number): boolean {
  const { words } = sentence;
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !after || asksForAdjective(before) || !isDescribed(after)) return false;
  if (gapBefore(sentence, index) !== " " || gapBefore(sentence, index + 1) !== " ") return false;
  return !isArticle(before) || startsWithVowel(word) === startsWithVowel(after);
}

function asksForAdjective(before: Word): boolean {
  return before.lower === "so" || before.tag === "CCONJ" || isAuxiliary(before);
}

function isDescribed({ tag }: Word): boolean {
  return tag === "ADJ" || tag === "NOUN" || tag === "PROPN";
}

function isArticle({ lower }: Word): boolean {
  return lower === "a" || lower === "an";
}

function startsWithVowel({ lower }: Word): boolean {
  return /^[aeiou]/u.test(lower);
}
