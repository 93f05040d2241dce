import { stemmer } from "stemmer";

/** How near a text came to a reference, each from 0 to 1. */
export type Rouge = {
  /** Share of the text that stands in the reference. */
  readonly precision: number;
  /** Share of the reference that stands in the text. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
};

/** How often each token, or pair of neighbours, occurs; and how many there are. */
export type Counts = { readonly of: ReadonlyMap<string, number>; readonly total: number };

/** A text made ready once, to be compared often. */
export type Prepared = {
  /** The tokens of each line that has some: the sentences that ROUGE-Lsum compares. */
  readonly lines: readonly (readonly string[])[];
  readonly unigrams: Counts;
  /** Neighbours across a line break count too. */
  readonly bigrams: Counts;
};

/*
 * ROUGE as Google's `rouge_score` defines it with `use_stemmer=True`: tokens are runs of a-z and 0-9
 * in lower case, those longer than three letters reduced by Porter's stemmer. It uses Porter's own
 * rules where `rouge_score` has NLTK's few changes to them: "ties" and "tied" are of one stem there
 * with "tie", here with "ti".
 */

/** @param text a sentence a line; only ROUGE-Lsum minds the lines. */
export function prepare(text: string): Prepared {
  return preparedLines(text.split("\n").map(tokensOf));
}

/** The same of tokens at hand, a list for each line, for whoever tries many choices of sentences. */
export function preparedLines(lines: readonly (readonly string[])[]): Prepared {
  const tokens = lines.flat();
  return {
    lines: lines.filter(({ length }) => length > 0),
    unigrams: counted(tokens),
    bigrams: counted(tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`)),
  };
}

export function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf);
}

/** Single words. */
export function rouge1(text: Prepared, reference: Prepared): Rouge {
  return overlapOf(text.unigrams, reference.unigrams);
}

/** Pairs of neighbouring words. */
export function rouge2(text: Prepared, reference: Prepared): Rouge {
  return overlapOf(text.bigrams, reference.bigrams);
}

/**
 * Words in order: for each line of the reference, the words of the longest common subsequences with
 * all lines of the text, taken together. No word counts more often than either text has it.
 */
export function rougeLsum(text: Prepared, reference: Prepared): Rouge {
  const left = [new Map(text.unigrams.of), new Map(reference.unigrams.of)];
  let hits = 0;
  for (const line of reference.lines) {
    for (const token of unionOf(line, text.lines)) {
      if (left.some((counts) => (counts.get(token) ?? 0) === 0)) continue;
      hits += 1;
      for (const counts of left) counts.set(token, (counts.get(token) ?? 0) - 1);
    }
  }
  return rougeOf(hits, text.unigrams.total, reference.unigrams.total);
}

/** Articles share most of their words, and a stem costs more than a look. */
const stems = new Map<string, string>();

function stemOf(token: string): string {
  if (token.length <= 3) return token;
  const known = stems.get(token);
  if (known !== undefined) return known;
  const stem = stemmer(token);
  stems.set(token, stem);
  return stem;
}

function counted(items: readonly string[]): Counts {
  const of = new Map<string, number>();
  for (const item of items) of.set(item, (of.get(item) ?? 0) + 1);
  return { of, total: items.length };
}

function overlapOf(text: Counts, reference: Counts): Rouge {
  let hits = 0;
  for (const [item, times] of text.of) hits += Math.min(times, reference.of.get(item) ?? 0);
  return rougeOf(hits, text.total, reference.total);
}

function rougeOf(hits: number, inText: number, inReference: number): Rouge {
  const precision = inText === 0 ? 0 : hits / inText;
  const recall = inReference === 0 ? 0 : hits / inReference;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The tokens of the line that belong to its longest common subsequence with any of the lines. */
function unionOf(line: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const shared = new Set(lines.flatMap((other) => commonPlaces(line, other)));
  return line.filter((_, place) => shared.has(place));
}

/**
 * The places in `a` of one longest common subsequence of `a` and `b`. There may be several: at a tie
 * the walk back gives up the last word of `a`, as `rouge_score` does.
 */
function commonPlaces(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = lengthsOf(a, b);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const places: number[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      i -= 1;
      j -= 1;
      places.push(i);
    } else if (at(i, j - 1) > at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return places;
}

/** Row by row, how long the longest common subsequence of the first i of `a` and j of `b` is. */
function lengthsOf(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (const [i, token] of a.entries()) {
    for (const [j, other] of b.entries()) {
      const here = (i + 1) * width + j + 1;
      const [above = 0, before = 0] = [lengths[here - width], lengths[here - 1]];
      lengths[here] =
        token === other ? (lengths[here - width - 1] ?? 0) + 1 : Math.max(above, before);
    }
  }
  return lengths;
}
