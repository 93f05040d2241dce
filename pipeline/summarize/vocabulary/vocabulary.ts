import type { Grammar } from "../clauses/grammar.ts";
import type { Phrases } from "../phrases.ts";

/** What the writer knows of a language: words and phrases in lower case. */
export type Vocabulary = {
  /** What cutting clauses needs to know; null for English, which has a tagger, and where nothing is known. */
  readonly grammar: Grammar | null;
  /** Words that say nothing about the subject. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** Those among them that speak of something known. */
  readonly definite: ReadonlySet<string>;
  /** Words of the third person that need a noun before them. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them that stand for a person, where the language tells persons from things. */
  readonly persons: ReadonlySet<string>;
  /** Those of them that are never a subject. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Those that are an object where an article or nothing follows. */
  readonly ambiguousPronouns: ReadonlySet<string>;
  /** Phrases that point back to what was said before. */
  readonly backReferences: Phrases;
  /** Words by which the text speaks of its author or to its reader. */
  readonly address: ReadonlySet<string>;
  /** Verbs that, opening a sentence, tell the reader to do something. */
  readonly imperatives: ReadonlySet<string>;
  /** Words that, opening a sentence, lean on the sentence before and cannot be taken away. */
  readonly leaningOpeners: ReadonlySet<string>;
  /** Words that, opening a sentence, link it to the sentence before; it stands without them and their comma. */
  readonly connectives: ReadonlySet<string>;
  /** Connectives that need no comma. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that, opening a sentence, take back part of the one before. */
  readonly contrasts: ReadonlySet<string>;
  /** Phrases that link in the same way. */
  readonly leaningPhrases: Phrases;
  /** Phrases with a leaning word that lean on nothing in the text, as `this year`. */
  readonly standingPhrases: Phrases;
  readonly negations: ReadonlySet<string>;
  /** Words that bind a statement to a condition. */
  readonly conditions: ReadonlySet<string>;
  /** Phrases that open the naming of a source, as `according to`. */
  readonly attributions: Phrases;
  /** Phrases that speak of what something leads to. */
  readonly consequence: Phrases;
  /** Phrases that speak of contrast, objection and cost. */
  readonly friction: Phrases;
  /** Phrases that speak of what is to come. */
  readonly outlook: Phrases;
  /** Phrases of the page itself, addressed to its visitor. */
  readonly furniture: Phrases;
};
