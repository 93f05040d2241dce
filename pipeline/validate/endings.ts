import { foldWord } from "./folding.ts";

/**
 * A mark that ends sentences in any script, and what may close behind it; or a closing single mark or
 * corner alone, behind which many leave the full stop out.
 */
const END_MARK =
  /(?:[\p{Sentence_Terminal}…]["”“’‘'`»«›‹)\]』」）]*|[\p{L}\p{M}\p{Nd}%] ?(?:'+|[’」』]))$/u;
/** Marks after which more has to come. One that opens stands apart: German closes with the mark that opens English. */
const OPEN_MARK = /(?:[,;:–—\-/&]|(?:^|[\s(])[(“„«‘‚])$/u;
/** Scripts whose sentences end without a mark. */
const UNMARKED = /[\p{sc=Thai}\p{sc=Lao}]/u;

/**
 * Words after which something has to come, whatever comes after: articles, conjunctions, "of".
 *
 * Words that may also end a sentence are left out, such as "to" (what he wanted to), "mit" (er teilt es mit).
 */
const OPEN_WORDS: Readonly<Record<string, string>> = {
  en: "a an the and or nor of into onto whose because although than their our my your per",
  de: "der den dem des eine einen einem einer eines und oder sondern dass weil obwohl von für zur zum im vom beim",
  fr: "le les une des du de et ou mais au aux à dans chez leurs ses parce lorsque puisque",
  es: "el los las unas de del al y o e en con por para aunque porque sus",
  pt: "o os as uma umas de do da dos das em no na nos nas e ou com por para pelo pela embora porque seus suas",
};

const openWords = new Map(
  Object.entries(OPEN_WORDS).map(([code, words]) => [
    code,
    new Set(words.split(" ").map(foldWord)),
  ]),
);

/** Whether a text ends as sentences end. One in a script without marks always does. */
export function endsSentence(text: string): boolean {
  return END_MARK.test(text.trimEnd()) || UNMARKED.test(text);
}

/**
 * The end of a text that cannot be one: a comma, an article, dots that say it goes on.
 *
 * @param code BCP 47 primary language; words are told for those with a list.
 * @returns the last word, with what stands behind it; null when the text may end so.
 */
export function danglingEnd(text: string, code: string): string | null {
  const [, end = "", word = ""] =
    /(?:^|\s)(\S*?([\p{L}\p{M}]*)[^\p{L}\p{M}\s]*)$/u.exec(text.trimEnd()) ?? [];
  const dangles =
    OPEN_MARK.test(end) ||
    /(?:…|\.\.\.)$/u.test(end) ||
    (end.endsWith(word) && openWords.get(code)?.has(foldWord(word)) === true);
  return dangles ? end : null;
}
