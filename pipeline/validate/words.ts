import { foldWord, UNSPACED } from "./folding.ts";
import type { LanguageRules } from "./language.ts";

/** A run of letters and digits, with what an apostrophe joins to it. */
const TOKEN = /[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)*/gu;

/** All words of a text, folded, in order, without possessives and elided articles. */
export function wordsIn(text: string): string[] {
  const tokens = text.match(TOKEN) ?? [];
  return tokens.flatMap((token) => (UNSPACED.test(token) ? pairs(token) : bare(foldWord(token))));
}

/** The words a text is about, folded. Figures are left to those who judge figures. */
export function contentWords(text: string, rules: LanguageRules): Set<string> {
  return new Set(wordsIn(text).filter((word) => isContentWord(word, rules)));
}

/**
 * Every two neighbouring letters, where no space tells words apart. Pairs compare as well as words do,
 * and need no dictionary, which would differ from one release of ICU to the next.
 */
function pairs(run: string): string[] {
  const letters = Array.from(run.toLowerCase());
  return letters.length < 2
    ? letters
    : letters.slice(1).map((it, at) => `${letters[at] ?? ""}${it}`);
}

/** "Gaza's" is Gaza, "l'accord" is accord; "don't" stays whole, for it says no. */
function bare(word: string): string {
  const [first = "", ...rest] = word.split(/['’]/u);
  const last = rest.at(-1);
  if (last === undefined || last === "s") return first;
  return first.length <= 2 || first.endsWith("qu") ? last : [first, ...rest].join("'");
}

/** Whether a folded word says what a text is about. */
export function isContentWord(
  word: string,
  { functionWords, numberWords }: LanguageRules,
): boolean {
  if (/^\p{Nd}/u.test(word) || numberWords.has(word)) return false;
  if (UNSPACED.test(word)) return word.length > 1;
  // Without a list, length is the best sign left: function words are short in most languages.
  return functionWords === null ? word.length > 3 : word.length > 1 && !functionWords.has(word);
}

/** Whether one of the words is this word, or another form of it. */
export function holdsWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  for (const other of words) if (isSameStem(word, other)) return true;
  return false;
}

/**
 * Whether two words are forms of one: approve, approval; company, companies; Israel, Israeli.
 *
 * The shorter one, less its last letter, must begin the longer one, which may add fewer letters than
 * both share. So "contract" is not "contrast" and "port" is not "portrait". Forms whose stem changes
 * (rise, rose) are not seen: a share of words can bear a few misses, a false match hides an error.
 */
export function isSameStem(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.startsWith(long.slice(0, short.length)) ? short : short.slice(0, -1);
  return (
    stem.length >= SHORTEST_STEM &&
    long.startsWith(stem) &&
    long.length - stem.length <= Math.min(stem.length - 1, LONGEST_ENDING)
  );
}

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;
