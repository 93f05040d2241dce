import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";
import type { Vocabulary } from "./vocabulary.ts";

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

const NONE: Vocabulary = {
  grammar: null,
  functionWords: new Set(),
  determiners: new Set(),
  definite: new Set(),
  pronouns: new Set(),
  persons: new Set(),
  objectPronouns: new Set(),
  ambiguousPronouns: new Set(),
  backReferences: new Map(),
  address: new Set(),
  imperatives: new Set(),
  leaningOpeners: new Set(),
  connectives: new Set(),
  conjunctions: new Set(),
  contrasts: new Set(),
  leaningPhrases: new Map(),
  standingPhrases: new Map(),
  negations: new Set(),
  conditions: new Set(),
  attributions: new Map(),
  consequence: new Map(),
  friction: new Map(),
  outlook: new Map(),
  furniture: new Map(),
};

/** Whether the writer has a vocabulary of the language. */
export function isKnown(language: string): boolean {
  return Object.hasOwn(VOCABULARIES, language);
}

/**
 * The vocabulary of a language, empty for one the writer does not know.
 *
 * Where the language could not be told English is taken: its words do no harm in another text.
 */
export function vocabularyOf(language: string | null): Vocabulary {
  return VOCABULARIES[language ?? "en"] ?? NONE;
}
