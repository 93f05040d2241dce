import { figuresIn, type Figure } from "./figures/figures.ts";
import { isLoose } from "./figures/loose.ts";
import { foldWord, isAscii, UNSPACED } from "./folding.ts";
import type { LanguageRules } from "./language.ts";
import { gathered } from "./lists.ts";

/** A run of letters and digits, with what an apostrophe joins to it. */
const TOKEN = /[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)*/gu;

/** All words of a text, folded, in order, without possessives and elided articles. */
export function wordsIn(text: string): string[] {
  return isAscii(text)
    ? plainWordsIn(text.toLowerCase())
    : gathered(text.match(TOKEN) ?? [], wordsOf);
}

/** Folded words as a text writes them where it first has them; a word that it has not, as it is. */
export function asWritten(folded: readonly string[], text: string): string[] {
  const written = new Map<string, string>();
  for (const token of text.match(TOKEN) ?? [])
    for (const part of new Set([token, ...token.split(/['’]/u)]))
      for (const word of wordsIn(part))
        // The shorter form of "Gaza's" is the word itself.
        if ((written.get(word)?.length ?? Infinity) > part.length && !UNSPACED.test(part))
          written.set(word, part);
  return folded.map((word) => written.get(word) ?? word);
}

/** Of letters without accents there is nothing to fold but case. */
function plainWordsIn(lower: string): string[] {
  const words = lower.match(PLAIN_TOKEN) ?? [];
  return lower.includes("'") ? words.map(bare) : words;
}

const PLAIN_TOKEN = /[a-z0-9]+(?:'[a-z]+)*/g;

function wordsOf(token: string): string[] {
  return UNSPACED.test(token) ? pairs(token) : [bare(foldWord(token))];
}

/**
 * The words a text is about, folded. Figures are left to those who judge figures, with their units and
 * months: "1.2bn" has no word for the "million" of "1,200 million". Of a text that is nothing else they count.
 *
 * @param figures those of the text, where they are known.
 */
export function contentWords(
  text: string,
  rules: LanguageRules,
  figures: readonly Figure[] = figuresIn(text, rules),
): Set<string> {
  const besides = contentAmong(wordsIn(withoutFigures(text, figures)), rules);
  return besides.size > 0 ? besides : contentAmong(wordsIn(text), rules);
}

/** Those of folded words that say something of their own, once each. */
export function contentAmong(words: readonly string[], rules: LanguageRules): Set<string> {
  return new Set(words.filter((word) => isContent(word, rules)));
}

function withoutFigures(text: string, figures: readonly Figure[]): string {
  let rest = "";
  let from = 0;
  for (const figure of figures) {
    if (figure.start < from || (figure.kind === "quantity" && isLoose(figure))) continue;
    rest += `${text.slice(from, figure.start)} `;
    from = figure.end;
  }
  return rest + text.slice(from);
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

const APOSTROPHE = /['’]/u;

/** "Gaza's" is Gaza, "l'accord" is accord; "don't" stays whole, for it says no. */
function bare(word: string): string {
  if (!APOSTROPHE.test(word)) return word;
  const [first = "", ...rest] = word.split(APOSTROPHE);
  const last = rest.at(-1);
  if (last === undefined || last === "s") return first;
  return first.length <= 2 || first.endsWith("qu") ? last : [first, ...rest].join("'");
}

/** Whether a folded word says something of its own; a figure says it to those who judge figures. */
export function isContent(word: string, { functionWords, numberWords }: LanguageRules): boolean {
  if (functionWords?.has(word) || numberWords.has(word) || startsWithDigit(word)) return false;
  // Without a list, length is the best sign left: function words are short in most languages.
  const least = functionWords !== null || UNSPACED.test(word) ? 2 : 4;
  return word.length >= least;
}

/** Whether a folded word begins with a digit of any script. */
export function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  // Most words begin with a letter from a to z, and no digit of any script is one.
  return !(first >= LETTERS.a && first <= LETTERS.z) && /^\p{Nd}/u.test(word);
}

const LETTERS = { a: 0x61, z: 0x7a } as const;

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
  // This is asked of any two words, and most of them differ in their first letter.
  const shorter = Math.min(one.length, other.length);
  let stem = 0;
  while (stem < shorter && one.charCodeAt(stem) === other.charCodeAt(stem)) stem += 1;
  if (stem < SHORTEST_STEM || stem < shorter - 1) return false;
  return Math.max(one.length, other.length) - stem <= Math.min(stem - 1, LONGEST_ENDING);
}

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 5;
