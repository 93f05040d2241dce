import { isAuxiliary, isFiniteVerb, isName, isPreposition } from "./grammar.ts";
import { wordSet } from "../phrases.ts";
import type { Word, Wording } from "../words.ts";

/** Verbs by which a text names who says so, and takes no side. */
const SAYING_VERBS = wordSet(`
  said says say told tells added adds noted notes explained explains wrote writes reported reports
  announced stated states acknowledged confirmed commented recounted
`);

/** `, she said`, `, said the minister`, `, according to the report`. */
export function isAttribution(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (words.some(({ lower }) => PARTISANS.has(lower))) return false;
  if (first?.lower === "according" && second?.lower === "to") return true;
  if (first && SAYING_VERBS.has(first.lower)) return true;
  const verb = words.findIndex(({ lower }) => SAYING_VERBS.has(lower));
  return verb > 0 && verb <= 6 && speaks(words[0]);
}

/** Whose word it is belongs to what they say. */
const PARTISANS = wordSet(`
  critics opponents supporters advocates activists prosecutors prosecution lawyers lawyer attorney
  plaintiff plaintiffs defendant lawsuit complaint alleging alleged claims claimed claiming rivals rebels
  fans reviewers campaigners protesters witnesses rumors rumours
`);

function speaks(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isName(word) ||
      /^(?:he|she|they|it|the|a|an|its|his|her|one|officials|police|analysts|researchers)$/u.test(
        word.lower,
      ))
  );
}

/** All verbs that ask for what was said, those that take a side among them. */
const SPEECH_VERBS = new Set([
  ...SAYING_VERBS,
  ...wordSet(
    "tweeted posted argued insisted warned claimed replied answered testified predicted joked",
  ),
]);

/** Whether the words hold a verb of saying at all. */
export function hasSayingVerb(words: readonly Word[]): boolean {
  return words.some(({ lower }) => SAYING_VERBS.has(lower));
}

/** Whether one of the words marks a party whose word is not to be told as a fact. */
export function isPartisan(words: readonly Word[]): boolean {
  return words.some(({ lower }) => PARTISANS.has(lower));
}

/** `Cook said in an interview`, `she told reporters`: who spoke is left, what was said is gone. */
export function tellsOnlyWhoSpoke({ text, words }: Wording): boolean {
  return words.some((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    if (!SPEECH_VERBS.has(word.lower) || !before || isAuxiliary(before)) return false;
    if (after === undefined || isPreposition(after)) return true;
    return /^t(?:old|ells)$/u.test(word.lower) && !hasMessage(text, words, index + 2);
  });
}

/** What was told has a verb, or `to`, `of`, `that`. */
function hasMessage(text: string, words: readonly Word[], from: number): boolean {
  return words.some(
    ({ lower }, index) =>
      index >= from &&
      (/^(?:to|of|that|how|why)$/u.test(lower) || isFiniteVerb(text, words, index)),
  );
}
