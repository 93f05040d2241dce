/** Words in a row that a text shares with its source. */
export type SharedRun = {
  /** Where it begins among the words of the text and of the source, counted from 0. */
  readonly at: number;
  readonly inSource: number;
  /** How many words. */
  readonly length: number;
};

/** The words of a source in order, ready to be looked up. */
export type WordIndex = {
  readonly words: readonly string[];
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** Reads the words of a source, from `wordsIn`, for `sharedRuns`. */
export function indexWords(words: readonly string[]): WordIndex {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  });
  return { words, places };
}

/**
 * The runs of at least so many words that a text shares with a source, the longest from where the last
 * one ended, so that no word counts twice.
 *
 * @param words of the text, from `wordsIn`.
 * @param least words of a run, 2 or more.
 */
export function sharedRuns(
  words: readonly string[],
  source: WordIndex,
  least: number,
): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + least <= words.length;) {
    const run = longestFrom(at, words, source);
    if (run.length >= least) runs.push(run);
    at += run.length >= least ? run.length : 1;
  }
  return runs;
}

function longestFrom(at: number, words: readonly string[], source: WordIndex): SharedRun {
  let longest: SharedRun = { at, inSource: 0, length: 0 };
  for (const inSource of source.places.get(words[at] ?? "") ?? []) {
    let length = 1;
    while (
      at + length < words.length &&
      inSource + length < source.words.length &&
      words[at + length] === source.words[inSource + length]
    )
      length += 1;
    // One word alone is no run.
    if (length > Math.max(1, longest.length)) longest = { at, inSource, length };
  }
  return longest;
}
