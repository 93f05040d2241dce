import { spotsOf, type Spot } from "./draw.ts";
import { WORD, type Source } from "./material.ts";

/**
 * One to four words with a capital in a row. Words in capitals alone, such as TV, are too often no names,
 * and what goes on in small letters or with a number ("Bank of Ost", "Ali al-Aziz", "Interstate 70") is
 * more than such a run.
 */
const CAPITALS =
  /(?<![\p{L}\p{Nd}.'’&-]|\p{Lu}\p{L}+ (?:of|and|for|&) (?:the )?|\b(?:al|de|van|von|bin|el|di|da|la|le) )\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,3}(?![\p{L}\p{Nd}&]| \p{Lu}| \d| & | of (?:the )?\p{Lu}| (?:al|de|van|von|bin|el|di|da|la|le)\b)/gu;

/** Have a capital and name nobody. */
const NO_NAMES = new Set(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sept sep oct nov dec",
    "monday tuesday wednesday thursday friday saturday sunday",
    "the a an he she it they we you i his her its their our your this that these those there here",
    "in on at by for from to with of as after before while when if but and or not no what who why how",
    "mr mrs ms dr sir lord lady president prime minister king queen prince princess",
    "yes no ok okay also however meanwhile both all some many most more new former click read watch",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The names in a summary: words with a capital that its article knows, and never writes without.
 * A possessive s is no part of them.
 */
export function namesIn(summary: string, source: Source): Spot[] {
  return spotsOf(summary, CAPITALS).flatMap((run) => {
    const name = trimmed(run, source, isAtStart(summary, run));
    return name === null ? [] : [name];
  });
}

/** The names that stand in the article, once each; at the start of a sentence any word has a capital. */
export function namesOf(source: Source): string[] {
  const names = namesIn(source.text, source).filter((spot) => !isAtStart(source.text, spot));
  return [...new Set(names.map(({ text }) => text))];
}

function isAtStart(text: string, { at }: Spot): boolean {
  return /(?:^|[.!?:;"“‘'`(\n]|[-–—] )\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** The run without the words in front that are no name: "However Ann Lee's" is Ann Lee. */
function trimmed({ at, text }: Spot, source: Source, isFirst: boolean): Spot | null {
  const words = text.replace(/['’]s?$/u, "").split(" ");
  const first = words.findIndex((word) => isName(word, source));
  if (first === -1 || !words.slice(first).every((word) => isName(word, source))) return null;
  const skipped = words.slice(0, first);
  // "Man United" is no United: what goes before is a part of the name unless it opens the sentence.
  if (!isFirst && skipped.some((word) => !NO_NAMES.has(word.toLowerCase()))) return null;
  const offset = skipped.reduce((length, word) => length + word.length + 1, 0);
  return { at: at + offset, text: words.slice(first).join(" ") };
}

function isName(word: string, { words, smallWords }: Source): boolean {
  const small = word.toLowerCase();
  const parts = small.match(WORD) ?? [];
  return (
    word.length > 2 &&
    !NO_NAMES.has(small) &&
    parts.length > 0 &&
    parts.every((part) => words.has(part) && !smallWords.has(part))
  );
}

/** Whether two names may be of one and the same, or of kin: they share a word or its beginning. */
export function mayBeSame(one: string, other: string): boolean {
  const beginnings = (name: string) =>
    name
      .toLowerCase()
      .split(" ")
      .map((word) => word.slice(0, SHARED));
  const theirs = new Set(beginnings(other));
  return beginnings(one).some((word) => theirs.has(word));
}

/** Letters by which "Iran" and "Iranian" are known to be kin. */
const SHARED = 4;
