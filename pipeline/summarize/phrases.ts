import { wordsOf, type Word } from "./words.ts";

/** Phrases in lower case, each a row of words, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The words of a list written with spaces and line breaks between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** The phrases of a list written with commas between them. */
export function phraseList(list: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split(",")) {
    const words = wordsOf(phrase).map(({ lower }) => lower);
    const [first] = words;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** How many words the longest phrase has that the words open with; 0 when they open with none. */
export function openingPhrase(words: readonly Word[], phrases: Phrases, from = 0): number {
  const first = words[from]?.lower;
  const known = first === undefined ? undefined : phrases.get(first);
  if (!known) return 0;
  const matching = known.filter((phrase) =>
    phrase.every((word, index) => words[from + index]?.lower === word),
  );
  return Math.max(0, ...matching.map(({ length }) => length));
}

/** Whether one of the phrases stands in the text. */
export function saysAny(words: readonly Word[], phrases: Phrases): boolean {
  return words.some((_, index) => openingPhrase(words, phrases, index) > 0);
}

/** At how many places one of the phrases stands in the text. */
export function saysHowOften(words: readonly Word[], phrases: Phrases): number {
  return words.filter((_, index) => openingPhrase(words, phrases, index) > 0).length;
}
