import { spotsOf, type Spot } from "./draw.ts";
import { WORD, type Source } from "./material.ts";

/** One to four words with a capital in a row. Those in capitals alone, such as TV, are too often no names. */
const CAPITALS =
  /(?<![\p{L}\p{Nd}.'’&-])\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,3}(?![\p{L}\p{Nd}&]| \p{Lu})/gu;

/** Have a capital and name nobody. */
const NO_NAMES = new Set(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sept sep oct nov dec",
    "monday tuesday wednesday thursday friday saturday sunday",
    "the a an he she it they we you his her its their our your this that these those there here",
    "in on at by for from to with of as after before while when if but and or not no what who why how",
    "mr mrs ms dr sir lord lady president prime minister king queen prince princess",
    "yes ok okay also however meanwhile both all some many most more new former",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The names in a summary: words with a capital that its article knows, and never writes without.
 * A possessive s is no part of them.
 */
export function namesIn(summary: string, source: Source): Spot[] {
  return spotsOf(summary, CAPITALS).flatMap((run) => {
    const name = trimmed(run, source);
    return name === null ? [] : [name];
  });
}

/** The names that stand anywhere in the article, once each. */
export function namesOf(source: Source): string[] {
  return [...new Set(namesIn(source.text, source).map(({ text }) => text))];
}

/** The run without the words around the name that are none: "However Ann Lee's" is Ann Lee. */
function trimmed({ at, text }: Spot, source: Source): Spot | null {
  const bare = text.replace(/['’]s?$/u, "");
  const words = bare.split(" ");
  const first = words.findIndex((word) => isName(word, source));
  if (first === -1 || !words.slice(first).every((word) => isName(word, source))) return null;
  const skipped = words.slice(0, first).join(" ");
  return {
    at: at + (first === 0 ? 0 : skipped.length + 1),
    text: words.slice(first).join(" "),
  };
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

/** Whether two names may be of one and the same: they share a word, or one begins another. */
export function mayBeSame(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((name) => name.toLowerCase().split(" "));
  return (ours ?? []).some((word) =>
    (theirs ?? []).some((it) => it.slice(0, SHARED) === word.slice(0, SHARED)),
  );
}

/** Letters by which "Iran" and "Iranian" are known to be kin. */
const SHARED = 4;
