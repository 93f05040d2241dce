import { cosine, countsOf, gramsOf, mean, share, type Sentence, type Source } from "./reading.ts";

/** A sentence of a summary, and the sentence of the article it is most like. */
export type Aligned = {
  readonly sentence: Sentence;
  /** Which one, from 0; the first of those that are as like. */
  readonly at: number;
  readonly cosine: number;
};

export function aligned(summary: readonly Sentence[], source: Source): Aligned[] {
  return summary.map((sentence) => {
    const bag = countsOf(sentence.content);
    const likes = source.bags.map((other) => cosine(bag, other, source.weight));
    const most = Math.max(0, ...likes);
    return { sentence, at: Math.max(0, likes.indexOf(most)), cosine: most };
  });
}

/** How much of a summary stands in the article. */
export function groundingFeatures(summary: readonly Aligned[], source: Source) {
  const cosines = summary.map((it) => it.cosine);
  const sentences = summary.map(({ sentence }) => sentence);
  const words = sentences.flatMap((sentence) => sentence.words);
  const pairs = sentences.flatMap(({ content }) => pairShare(content, source));
  const held = summary.map((it) => heldShare(it, source));
  return {
    ...precisions(sentences, source),
    cosineMean: mean(cosines),
    cosineLeast: Math.min(1, ...cosines),
    heldMean: mean(held),
    heldLeast: Math.min(1, ...held),
    pairMean: mean(pairs),
    pairLeast: Math.min(1, ...pairs),
    ...copying(words, source),
    runMean: mean(
      sentences.map((it) => longestRun(it.words, source) / Math.max(1, it.words.length)),
    ),
  };
}

function precisions(sentences: readonly Sentence[], { grams }: Source) {
  const precision = (length: number) =>
    share(
      sentences.flatMap(({ words }) => gramsOf(words, length)),
      (gram) => grams[length - 1]?.has(gram) === true,
    );
  return {
    precision1: precision(1),
    precision2: precision(2),
    precision3: precision(3),
    precision4: precision(4),
  };
}

function heldShare({ sentence, at }: Aligned, { bags, weight }: Source): number {
  const stems = [...new Set(sentence.content)];
  const all = stems.reduce((sum, stem) => sum + weight(stem), 0);
  const held = stems.filter((stem) => bags[at]?.has(stem));
  return all === 0 ? 1 : held.reduce((sum, stem) => sum + weight(stem), 0) / all;
}

/** The share of neighbouring content words that stand in one sentence of the article. */
function pairShare(content: readonly string[], { bags }: Source): number[] {
  const pairs = content.slice(1).map((stem, at) => [content[at] ?? "", stem] as const);
  if (pairs.length === 0) return [];
  return [share(pairs, ([one, other]) => bags.some((bag) => bag.has(one) && bag.has(other)))];
}

/** Extractive coverage and density (Grusky et al. 2018): what share is copied, and in runs of what length. */
function copying(words: readonly string[], source: Source) {
  const runs: number[] = [];
  for (let at = 0; at < words.length;) {
    const length = runAt(words, at, source);
    if (length > 0) runs.push(length);
    at += Math.max(1, length);
  }
  const all = Math.max(1, words.length);
  const density = runs.reduce((sum, length) => sum + length ** 2, 0) / all;
  return {
    coverage: runs.reduce((sum, length) => sum + length, 0) / all,
    density: Math.log(1 + density),
    runs: runs.length / all,
  };
}

function longestRun(words: readonly string[], source: Source): number {
  return Math.max(0, ...words.map((_, at) => runAt(words, at, source)));
}

/** How many words from here on stand in the article as they do here. */
function runAt(words: readonly string[], from: number, source: Source): number {
  let longest = 0;
  for (const place of source.places.get(words[from] ?? "") ?? []) {
    let length = 1;
    while (from + length < words.length && words[from + length] === source.words[place + length])
      length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
