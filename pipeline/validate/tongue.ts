import { FUNCTION_WORDS } from "./function-words.ts";

/** Fewer words of the kinds that tell languages apart say nothing. */
const FEWEST_TELLING = 4;
/** A language is told where it has so many times the share of the article's. */
const CLEARLY = 2;

const lists = Object.entries(FUNCTION_WORDS).map(
  ([code, words]) => [code, new Set(words.trim().split(/\s+/))] as const,
);

/** For each function word, the languages that have it. */
const languagesOf = new Map<string, string[]>();
for (const [code, words] of lists)
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);

/** Scripts with letters of their own: a text in one is in no language written in another. */
const SCRIPTS = [
  ["Latin", /\p{sc=Latin}/gu],
  ["Cyrillic", /\p{sc=Cyrillic}/gu],
  ["Greek", /\p{sc=Greek}/gu],
  ["Arabic", /\p{sc=Arabic}/gu],
  ["Hebrew", /\p{sc=Hebrew}/gu],
  ["Devanagari", /\p{sc=Devanagari}/gu],
  ["Han and Kana", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["Hangul", /\p{sc=Hangul}/gu],
  ["Thai", /\p{sc=Thai}/gu],
] as const;

/** How much of a text is function words, by language with a list. */
export type Tongues = {
  readonly words: number;
  /** Share of the words, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
  /** The language with the largest share; null when there are no such words. */
  readonly likeliest: string | null;
};

/** The end of "didn't" and "Ann's" is no word: French has words of just these letters. */
const WORD = /[\p{L}\p{M}]+(?:['’][st](?![\p{L}\p{M}]))?/gu;

/** Counts the function words of a text. */
export function tonguesOf(text: string): Tongues {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(WORD) ?? [];
  for (const word of words)
    for (const code of languagesOf.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const shares = [...counts].map(([code, count]) => [code, count / words.length] as const);
  const [[likeliest] = [null]] = shares.toSorted(([, one], [, other]) => other - one);
  return { words: words.length, shares: new Map(shares), likeliest };
}

/**
 * The language that a text is in and its article is not, among those that have a list; null when it may
 * be the article's, or is too short to tell.
 *
 * Nobody has to know the language of the article: that it has few of the text's function words, and the
 * text few of its, is enough.
 */
export function foreignTongue(text: string, article: Tongues): string | null {
  const { words, shares, likeliest } = tonguesOf(text);
  if (likeliest === null || likeliest === article.likeliest) return null;
  const share = shares.get(likeliest) ?? 0;
  const rivals = [article.shares.get(likeliest) ?? 0, shares.get(article.likeliest ?? "") ?? 0];
  const isClear = share * words >= FEWEST_TELLING && share >= CLEARLY * Math.max(...rivals);
  return isClear ? likeliest : null;
}

/** The script that most letters of a text are in; null when there are few letters. */
export function scriptOf(text: string): string | null {
  // Nearly all texts are in Latin letters, and then nothing else has to be counted.
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (latin >= FEWEST_LETTERS && latin > text.length / 2) return "Latin";
  const counts = SCRIPTS.map(
    ([name, letters]) => [name, text.match(letters)?.length ?? 0] as const,
  );
  const [[name, most] = [null, 0]] = counts.toSorted(([, one], [, other]) => other - one);
  return most >= FEWEST_LETTERS ? name : null;
}

const FEWEST_LETTERS = 12;
