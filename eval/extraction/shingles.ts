/** How near a text came to the true one. */
export type TextScore = {
  /** Share of the shingles found that are true; null when none were found. */
  readonly precision: number | null;
  /** Share of the true shingles that were found; null when there are none. */
  readonly recall: number | null;
  /** Whether the words are exactly the true ones, in their order. */
  readonly exact: boolean;
};

/** The scores of many pages as one, each from 0 to 1. */
export type OverallScore = {
  /** The harmonic mean of the two below. */
  readonly f1: number;
  /** Mean over the pages where something was found. */
  readonly precision: number;
  /** Mean over the pages that have a text. */
  readonly recall: number;
  /** Share of the pages read word for word. */
  readonly accuracy: number;
};

const SHINGLE_WORDS = 4;

/**
 * Compares two texts by the multisets of their shingles: every run of four words.
 *
 * This is the measure extractors publish their results in: words that are missing or too many cost
 * their share, words out of order cost where they are torn apart, and punctuation costs nothing.
 */
export function scoreText(truth: string, found: string): TextScore {
  const [trueWords, foundWords] = [wordsOf(truth), wordsOf(found)];
  const [wanted, got] = [shinglesOf(trueWords), shinglesOf(foundWords)];
  let shared = 0;
  for (const [shingle, times] of got) shared += Math.min(times, wanted.get(shingle) ?? 0);
  return {
    precision: share(shared, sizeOf(got)),
    recall: share(shared, sizeOf(wanted)),
    exact: trueWords.join(" ") === foundWords.join(" "),
  };
}

/** The score of a whole set: the F1 of mean precision and mean recall, not the mean of F1. */
export function overallScore(scores: readonly TextScore[]): OverallScore {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const accuracy = mean(scores.map(({ exact }) => (exact ? 1 : 0)));
  return { f1: harmonicMean(precision, recall), precision, recall, accuracy };
}

/** The F1 of one page; a share that is not defined counts as none. */
export function pageF1({ precision, recall }: TextScore): number {
  return harmonicMean(precision ?? 0, recall ?? 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];
}

/** How often each shingle occurs. A text of fewer words than a shingle has is one shingle. */
function shinglesOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let start = 0; start <= last; start += 1) {
    const shingle = words.slice(start, start + SHINGLE_WORDS).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const times of counts.values()) size += times;
  return size;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The mean of what is defined; 0 when nothing is. */
function mean(values: readonly (number | null)[]): number {
  const defined = values.filter((value) => value !== null);
  const sum = defined.reduce((total, value) => total + value, 0);
  return defined.length === 0 ? 0 : sum / defined.length;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
