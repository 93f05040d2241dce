import { term } from "./terms.ts";
import { isCapitalised, type Word, type Wording } from "./words.ts";

/** Where an article first says each of its terms, and the full name that ends in each surname. */
export type Mentions = {
  /** The number of the sentence, by term. */
  readonly terms: ReadonlyMap<string, number>;
  /** The number of the sentence, by surname in lower case. */
  readonly fullNames: ReadonlyMap<string, number>;
};

export function mentionsOf(sentences: readonly (Wording & { readonly order: number })[]): Mentions {
  const terms = new Map<string, number>();
  const fullNames = new Map<string, number>();
  for (const { order, words } of sentences) {
    for (const [index, word] of words.entries()) {
      const name = term(word.lower);
      if (!terms.has(name)) terms.set(name, order);
      const ends = isName(word) && isName(words[index - 1]) && !isName(words[index + 1]);
      const surname = withoutGenitive(word.lower);
      if (ends && !fullNames.has(surname)) fullNames.set(surname, order);
    }
  }
  return { terms, fullNames };
}

/** `fjeld's` as `fjeld`. */
export function withoutGenitive(lower: string): string {
  return lower.replace(/'s?$/u, "");
}

/** A word of a name, as far as a tagger tells. */
export function isName(word: Word | undefined): word is Word {
  return word?.tag === "PROPN" && isCapitalised(word);
}
