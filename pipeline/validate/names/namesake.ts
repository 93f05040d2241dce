import { kinOf } from "./kin.ts";
import type { Mention } from "./mentions.ts";
import { isGeneric } from "./ordinary.ts";
import type { Roster } from "./roster.ts";

type Words = Pick<Mention, "words">;

/**
 * Tells of a name whether it is another of the same surname: "Karin Berg" of "Tove Berg", where the article
 * has both. It has to have both first names, since one may be called by several.
 */
export function namesakeTest({ words }: Words, roster: Roster): (other: Words) => boolean {
  const surname = words.at(-1) ?? "";
  const isFull = words.length > 1 && roster.namesWith(surname).some((it) => isOne(words, it.words));
  if (!isFull) return () => false;
  return (other) =>
    other.words.length > 1 &&
    other.words.at(-1) === surname &&
    !words
      .slice(0, -1)
      .some((one) => other.words.slice(0, -1).some((it) => mayBeOneFirst(one, it)));
}

function isOne(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/** Alex for Alexander, T. for Tove, Bill for William; and what is no first name, as in "the German Berg". */
function mayBeOneFirst(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length, SHORT_FIRST);
  if (one.slice(0, shorter) === other.slice(0, shorter)) return true;
  return [one, other].some((word) => kinOf(word).length > 0 || isGeneric(word));
}

/** Letters by which a first name is known. */
const SHORT_FIRST = 3;
