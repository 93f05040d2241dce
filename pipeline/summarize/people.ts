import type { SentenceId } from "../schema/index.ts";
import { isName, withoutGenitive } from "./mentions.ts";
import { wordSet } from "./phrases.ts";
import { isCapitalised, type Word, type Wording } from "./words.ts";

/*
 * The people an English article names in full.
 */

/** A sentence, and where it stands among those read. */
type Line = Wording & { readonly id: SentenceId; readonly order: number };

/** Somebody an article names by first name and surname. */
export type Person = {
  /** What stands before the surname, where the full name first stands: `Nora`, `Hugo J.`. */
  readonly firstNames: Wording;
  /** As it is written, without a genitive. */
  readonly surname: string;
  /** Whether a word with a capital stands before the full name: then `Officer Fjeld` is nobody else. */
  readonly hasOffice: boolean;
  /** The sentence that first has the full name. */
  readonly named: Line;
};

/** By surname in lower case; null where it may be another's. */
export type People = ReadonlyMap<string, Person | null>;

/**
 * The people an article names in full. A surname that stands alone before anybody bears it in full, behind
 * an office, or beside two first names, may be somebody else's: nobody is known by it.
 */
export function peopleOf(sentences: readonly Line[]): People {
  const people = new Map<string, Person | null>();
  for (const sentence of sentences) {
    for (const [index, word] of sentence.words.entries()) {
      if (!isName(word)) continue;
      const surname = withoutGenitive(word.lower);
      const known = people.get(surname);
      if (known !== null) people.set(surname, bearerOf(sentence, index, known));
    }
  }
  return people;
}

/** Who bears the name at the place, after whom we knew by it; null where that is not sure. */
function bearerOf(sentence: Line, index: number, known: Person | undefined): Person | null {
  const person = fullNameAt(sentence, index);
  if (!known) return person && !isShared(sentence, index) ? person : null;
  if (person) return person.firstNames.text === known.firstNames.text ? known : null;
  return isWithOffice(sentence, index) && !known.hasOffice ? null : known;
}

/** `Hugo and Nora Fjeld`. */
function isShared({ words }: Line, last: number): boolean {
  return words.slice(Math.max(0, last - 3), last).some(({ tag }) => tag === "CCONJ");
}

/** `President Fjeld`, but not `Mr Fjeld`. */
function isWithOffice(sentence: Line, index: number): boolean {
  const before = sentence.words[index - 1];
  if (!before || before.given || before.start === 0 || !isJoined(sentence, index)) return false;
  return isCapitalised(before) && !POLITE.has(before.lower);
}

const POLITE = wordSet("mr mrs ms miss dr sir dame lord lady");

/** The person whose surname is the word at the place, if first names stand before it. */
function fullNameAt(sentence: Line, last: number): Person | null {
  const { words } = sentence;
  const word = words[last];
  if (!isName(word) || NO_SURNAMES.has(withoutGenitive(word.lower))) return null;
  if (isName(words[last + 1]) && isJoined(sentence, last + 1)) return null;
  const first = firstNamesBefore(sentence, last);
  if (first === last || isWithArticle(words, first)) return null;
  const surname = word.text.slice(0, withoutGenitive(word.lower).length);
  const hasOffice = isName(words[first - 1]) && isJoined(sentence, first);
  return { firstNames: between(sentence, first, last), surname, hasOffice, named: sentence };
}

/** Where the first names before a surname begin; the place of the surname where there are none. */
function firstNamesBefore(sentence: Line, last: number): number {
  const { words } = sentence;
  let first = last;
  let at = last - 1;
  while (at >= 0 && isJoined(sentence, at + 1) && isPartOfName(words[at])) {
    if (words[at]?.given) first = at;
    at -= 1;
  }
  return first;
}

/** A first name, an initial, `van`. */
function isPartOfName(word: Word | undefined): boolean {
  if (word === undefined || /['’]s?$/u.test(word.text)) return false;
  return word.given || /^\p{Lu}$/u.test(word.text) || PARTICLES.has(word.lower);
}

const PARTICLES = wordSet("van von der den de la le du del della di da dos bin ibn al el st");

/** Last words of places, teams and offices that begin like a person's name: `Virginia Democrats`. */
const NO_SURNAMES = wordSet(`
  democrats republicans conservatives liberals city county state states river lake park beach island islands street
  road avenue square bay hill valley airport station stadium university college school hospital church
  court house hall hotel museum institute foundation group company corp inc ltd bank times post news
  journal herald united rovers athletic wanderers fc day cup award awards prize act bill agreement
`);

/** `the Charlotte Hornets`. */
function isWithArticle(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (isName(words[at])) at -= 1;
  return words[at]?.tag === "DET";
}

/** Whether nothing but a space, or the point of an initial, stands before the word. */
function isJoined({ text, words }: Wording, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  return (
    before !== undefined &&
    word !== undefined &&
    /^\.?\s$/u.test(text.slice(before.end, word.start))
  );
}

/** The words from one place up to another, as a text of their own that ends in its space. */
function between({ text, words }: Wording, first: number, last: number): Wording {
  const start = words[first]?.start ?? 0;
  const part = words
    .slice(first, last)
    .map((it) => ({ ...it, start: it.start - start, end: it.end - start }));
  return { text: text.slice(start, words[last]?.start ?? start), words: part };
}
