/** An article, and what has to be known of it so that what is planted is an error for certain. */
export type Source = {
  readonly text: string;
  readonly sentences: readonly string[];
  /** All its words, in small letters. */
  readonly words: ReadonlySet<string>;
  /** Those that it writes without a capital somewhere: what is not among them may be a name. */
  readonly smallWords: ReadonlySet<string>;
  /** All figures it states in digits or in words, as numbers. */
  readonly figures: readonly number[];
};

/** What is written about other articles. */
export type Elsewhere = {
  readonly sentences: readonly string[];
  /** People, places and organisations, as they are written. */
  readonly names: readonly string[];
};

/** A clean summary, and all that an error can be made of. */
export type Material = {
  readonly summary: string;
  /** Its sentences, in order. */
  readonly sentences: readonly string[];
  readonly source: Source;
  readonly elsewhere: Elsewhere;
};

/**
 * Plants one error in a summary.
 *
 * @param random numbers from 0 to below 1; the same ones plant the same error.
 * @returns the summary with the error in it; null where there is nothing to make it of.
 */
export type Mutate = (material: Material, random: () => number) => string | null;

/** A run of letters, with what an apostrophe joins to it. */
export const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** @param sentences those of the text, in order. */
export function readSource(text: string, sentences: readonly string[]): Source {
  const words = (text.match(WORD) ?? []).flatMap((word) => [word, word.replace(/['’]s$/u, "")]);
  return {
    text,
    sentences,
    words: new Set(words.map((word) => word.toLowerCase())),
    smallWords: new Set(words.filter((word) => /^\p{Ll}/u.test(word))),
    figures: figuresIn(text),
  };
}

/** Number words, by what they stand for. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
    (word, before) => [word, before + 1] as const,
  ),
  ...([
    ["eleven", 11],
    ["twelve", 12],
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["hundred", 100],
  ] as const),
]);

/** The value of a number, in digits or one of `NUMBER_WORDS`; NaN of anything else. */
export function valueOf(number: string): number {
  return NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number.replaceAll(",", ""));
}

/** All numbers in a text. */
export function figuresIn(text: string): number[] {
  const digits = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu) ?? [];
  const worded = (text.match(WORD) ?? []).filter((word) => NUMBER_WORDS.has(word.toLowerCase()));
  return [...digits, ...worded].map(valueOf);
}
