import { term } from "./terms.ts";
import { isCapitalised, type Word, type Wording } from "./words.ts";

type Line = Wording & { readonly order: number };

/** Where an article first says each of its terms, and in full what it names in short. */
export type Mentions = {
  /** The number of the sentence, by term. */
  readonly terms: ReadonlyMap<string, number>;
  /** The number of the sentence, by surname in lower case. */
  readonly fullNames: ReadonlyMap<string, number>;
  /** The number of the sentence that tells what initials stand for, by the initials in lower case. */
  readonly initials: ReadonlyMap<string, number>;
};

/** `hypersensitivity pneumonitis (HP)`. */
const EXPLAINED_INITIALS = /\((\p{Lu}{2,6})s?\)/gu;

export function mentionsOf(sentences: readonly Line[]): Mentions {
  const terms = new Map<string, number>();
  const fullNames = new Map<string, number>();
  const initials = new Map<string, number>();
  for (const { order, text, words } of sentences) {
    for (const [index, word] of words.entries()) {
      setFirst(terms, term(word.lower), order);
      const ends = isName(word) && isName(words[index - 1]) && !isName(words[index + 1]);
      if (ends) setFirst(fullNames, withoutGenitive(word.lower), order);
    }
    for (const [, name = ""] of text.matchAll(EXPLAINED_INITIALS))
      setFirst(initials, name.toLowerCase(), order);
  }
  return { terms, fullNames, initials };
}

function setFirst(places: Map<string, number>, name: string, order: number): void {
  if (!places.has(name)) places.set(name, order);
}

/** `fjeld's` as `fjeld`. */
export function withoutGenitive(lower: string): string {
  return lower.replace(/'s?$/u, "");
}

/** A word of a name, as far as a tagger tells. */
export function isName(word: Word | undefined): word is Word {
  return word?.tag === "PROPN" && isCapitalised(word);
}
