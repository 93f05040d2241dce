import type { SentenceId } from "../schema/index.ts";
import { isQuoted } from "./cuts.ts";
import { isName, withoutGenitive } from "./mentions.ts";
import { outlineOf } from "./outline.ts";
import type { Person } from "./people.ts";
import { wordSet } from "./phrases.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { termsOf } from "./terms.ts";
import type { Tag, Word } from "./words.ts";

/** A sentence that says in full of whom it speaks, and the sentences its words come from, its own first. */
export type Named = { readonly sentence: ReadSentence; readonly sources: readonly SentenceId[] };

/** First names that are put before the word at the place. */
type Insertion = { readonly at: number; readonly person: Person };

/**
 * The sentence with first names before surnames that stand alone, where an earlier sentence gives them;
 * the sentence as it is where they are not known for sure.
 */
export function withNames(sentence: ReadSentence, reading: Reading): Named {
  const insertions = loneSurnames(sentence, reading);
  const text = insertions.reduceRight(inserted, sentence.text);
  if (text === sentence.text) return { sentence, sources: [sentence.id] };
  const words = insertions.reduceRight(wordsInserted, sentence.words);
  const terms = termsOf(words, reading.vocabulary);
  const sources = insertions.map(({ person }) => person.named.id);
  return {
    sentence: { ...sentence, text, words, outline: outlineOf(text), terms },
    sources: [...new Set([sentence.id, ...sources])],
  };

  function inserted(text: string, { at, person }: Insertion): string {
    const start = sentence.words[at]?.start ?? 0;
    return text.slice(0, start) + person.firstNames.text + text.slice(start);
  }
}

/** Each where it first stands. */
function loneSurnames(sentence: ReadSentence, { people }: Reading): Insertion[] {
  const { words, order } = sentence;
  const seen = new Set<Person>();
  return words.flatMap((word, at) => {
    const person = isName(word) ? people.get(withoutGenitive(word.lower)) : null;
    if (!person || seen.has(person)) return [];
    seen.add(person);
    const isKnown = person.named.order < order && !isSpoken(sentence, word);
    return isKnown && isAlone(words, at) ? [{ at, person }] : [];
  });
}

/** Not `Mr Fjeld` or `the younger Fjeld`, where first names would stand in the wrong place. */
function isAlone(words: readonly Word[], at: number): boolean {
  if (isName(words[at - 1]) || isName(words[at + 1])) return false;
  const before = words[at - 1];
  if (!before) return true;
  return !TITLES.has(before.lower) && !(before.tag !== null && DESCRIBING.has(before.tag));
}

const TITLES = wordSet("mr mrs ms miss dr sir dame lord lady saint");
const DESCRIBING: ReadonlySet<Tag> = new Set(["DET", "ADJ", "NOUN", "NUM"] as const);

/** In a quotation, or behind a mark that opens one and does not close. */
function isSpoken(sentence: ReadSentence, { start }: Word): boolean {
  return isQuoted(sentence, start) || /^["“'‘]/u.test(sentence.text);
}

function wordsInserted(words: readonly Word[], { at, person }: Insertion): readonly Word[] {
  const start = words[at]?.start ?? 0;
  const { firstNames } = person;
  return [
    ...words.slice(0, at),
    ...firstNames.words.map((word) => moved(word, start)),
    ...words.slice(at).map((word) => moved(word, firstNames.text.length)),
  ];
}

function moved(word: Word, by: number): Word {
  return { ...word, start: word.start + by, end: word.end + by };
}
