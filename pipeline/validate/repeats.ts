import type { Reading } from "./reading.ts";
import { indexWords } from "./runs.ts";
import { holdsWord, isContent, startsWithDigit, wordsIn } from "./words.ts";

/** Share of the words at which two texts say the same. */
const ALIKE = 0.8;
/** Fewer shared words than this are a subject in common, not a repetition. */
const FEWEST_SHARED = 3;
/** Fewer words in a row than this may come twice by chance: a long name, a figure with its unit. */
const REPEATED_RUN = 8;
/** A sentence of fewer words may be said twice on purpose. */
const SHORTEST_REPEATED = 3;

/** A text of a brief, read to be compared with others. */
export type Said = {
  readonly text: string;
  /** All its words in order, folded. */
  readonly words: readonly string[];
  /** Those that tell something, figures among them. */
  readonly telling: ReadonlySet<string>;
};

const known = new WeakMap<Reading, Map<string, Said>>();

/** Reads a text for comparing it with others, once for all who compare it. */
export function saidBy(text: string, reading: Reading): Said {
  const texts = known.get(reading) ?? new Map<string, Said>();
  known.set(reading, texts);
  const said = texts.get(text) ?? read(text, reading);
  texts.set(text, said);
  return said;
}

function read(text: string, { rules }: Reading): Said {
  const words = wordsIn(text);
  const telling = words.filter((word) => startsWithDigit(word) || isContent(word, rules));
  return { text, words, telling: new Set(telling) };
}

/**
 * Whether two texts say the same: most words of the shorter one stand in the other, figures too.
 *
 * "Revenue rose 5% in March" and "Revenue rose 7% in April" are not alike.
 */
export function isAlike(one: Said, other: Said): boolean {
  const [short, long] = bySize(one.telling, other.telling);
  return sharesMost(short, long, ALIKE * short.size);
}

/** Whether two texts say the same and neither says much more: most words of the longer one are in both. */
export function isRestated(one: Said, other: Said): boolean {
  const [short, long] = bySize(one.telling, other.telling);
  return isSameSentence(one, other) || sharesMost(short, long, ALIKE * long.size);
}

/** Whether two sentences are the same, word for word. */
function isSameSentence(one: Said, other: Said): boolean {
  const { length } = one.words;
  if (length < SHORTEST_REPEATED || length !== other.words.length) return false;
  return one.words.every((word, at) => word === other.words[at]);
}

function bySize<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>) {
  return one.size <= other.size ? ([one, other] as const) : ([other, one] as const);
}

/** Most repetitions keep most words in their form, so that comparing stems is seldom needed. */
function sharesMost(short: ReadonlySet<string>, long: ReadonlySet<string>, least: number): boolean {
  const asked = Math.max(least, FEWEST_SHARED);
  if (short.size < asked) return false;
  const others = [...short].filter((word) => !long.has(word));
  if (short.size - others.length < asked / 2 || others.some(startsWithDigit)) return false;
  const missing = others.filter((word) => !holdsWord(long, word)).length;
  return short.size - missing >= asked;
}

/** The first run of words that a text has twice, without overlap; null when there is none. */
export function repeatedRun(words: readonly string[]): readonly string[] | null {
  const { places } = indexWords(words);
  for (let at = 0; at + REPEATED_RUN <= words.length; at += 1) {
    const before = places.get(words[at] ?? "")?.find((place) => isSameRun(words, place, at));
    if (before !== undefined && at - before >= REPEATED_RUN)
      return words.slice(at, at + REPEATED_RUN);
  }
  return null;
}

function isSameRun(words: readonly string[], one: number, other: number): boolean {
  for (let ahead = 0; ahead < REPEATED_RUN; ahead += 1)
    if (words[one + ahead] !== words[other + ahead]) return false;
  return true;
}
