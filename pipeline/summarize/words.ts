/** One word of a text and where it stands in it, in UTF-16 units. */
export type Word = {
  readonly text: string;
  /** In lower case, with the typewriter's apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

// One locale for every language: the rules differ only for scripts without spaces, which the
// segmenter knows by their letters, and a machine's own locale must not change a draft.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The words of a text in order. What counts as a word is what Unicode calls word-like.
 *
 * A space always ends a word, so the segmenter is asked piece by piece: its time grows with the square
 * of what it is given.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index: at } of text.matchAll(/\S+/gu)) {
    for (const { segment, index, isWordLike } of segmenter.segment(piece)) {
      if (!isWordLike) continue;
      const lower = segment.toLowerCase().replaceAll("’", "'");
      const start = at + index;
      words.push({ text: segment, lower, start, end: start + segment.length });
    }
  }
  return words;
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

export function isNumber(word: Word): boolean {
  return /^\p{Nd}/u.test(word.text);
}

/** A text and its words. */
export type Wording = { readonly text: string; readonly words: readonly Word[] };

export function wordingOf(text: string): Wording {
  return { text, words: wordsOf(text) };
}
