/** A sentence, as its words can be compared. */
export type Sentence = {
  readonly text: string;
  /** In lower case, in order. */
  readonly words: readonly string[];
  /** The stems of the words that say something of their own, in order. */
  readonly content: readonly string[];
};

/** A run of letters and digits, with what an apostrophe joins to it. */
const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)*/gu;

/** So many letters bring the forms of a word together well enough for counting. */
const STEM_LETTERS = 6;

export function sentenceOf(text: string, functionWords: ReadonlySet<string>): Sentence {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll("’", "'"));
  const content = words.filter((word) => word.length > 1 && !functionWords.has(bare(word)));
  return { text, words, content: content.map((word) => bare(word).slice(0, STEM_LETTERS)) };
}

function bare(word: string): string {
  return word.replace(/'.*$/u, "");
}

/** Runs of so many words, joined by spaces. */
export function gramsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

/** How often each stem stands in a text. */
export type Bag = ReadonlyMap<string, number>;

export function countsOf(things: Iterable<string>): Bag {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** 0 of nothing: what is not there has no features. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** 0 of nothing. */
export function share<One>(things: readonly One[], isSo: (thing: One) => boolean): number {
  return things.filter(isSo).length / Math.max(1, things.length);
}

/** How telling each stem of an article is: the rarer in its sentences, the more. */
export type Weight = (stem: string) => number;

export function cosine(one: Bag, other: Bag, weight: Weight): number {
  let [both, ones, others] = [0, 0, 0];
  for (const [stem, count] of one) {
    const value = count * weight(stem);
    ones += value * value;
    both += value * (other.get(stem) ?? 0) * weight(stem);
  }
  for (const [stem, count] of other) others += (count * weight(stem)) ** 2;
  return both === 0 ? 0 : both / Math.sqrt(ones * others);
}

/** An article, read once for all that was written about it. */
export type Source = {
  readonly sentences: readonly Sentence[];
  readonly words: readonly string[];
  /** How often each stem stands in each sentence, and in all of them. */
  readonly bags: readonly Bag[];
  readonly bag: Bag;
  readonly weight: Weight;
  /** Runs of one to four words. */
  readonly grams: readonly ReadonlySet<string>[];
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How like each sentence is to the others, on the average. */
  readonly centrality: readonly number[];
};

export function readSource(sentences: readonly Sentence[]): Source {
  const words = sentences.flatMap((sentence) => sentence.words);
  const bags = sentences.map(({ content }) => countsOf(content));
  const weight = weightIn(bags);
  const bag = countsOf(sentences.flatMap(({ content }) => content));
  const grams = [1, 2, 3, 4].map((length) => new Set(gramsOf(words, length)));
  const centrality = bags.map((one) => mean(bags.map((other) => cosine(one, other, weight))));
  return { sentences, words, bags, bag, weight, grams, places: placesOf(words), centrality };
}

function weightIn(bags: readonly Bag[]): Weight {
  const frequency = countsOf(bags.flatMap((bag) => [...bag.keys()]));
  return (stem) => Math.log((bags.length + 1) / ((frequency.get(stem) ?? 0) + 0.5));
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), at]);
  return places;
}
