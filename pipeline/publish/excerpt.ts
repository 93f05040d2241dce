import { isCitable, paragraphText, type Article } from "../schema/index.ts";

/**
 * The opening of an article, for readers to see what they would get.
 *
 * Words are counted as space sets them apart, so `cease-fire` is one and is never cut; where the script
 * sets no space (Chinese, Japanese, Thai …) they are counted by dictionary.
 *
 * @param words most words to take; 0 takes none.
 * @returns the paragraphs, the last one ended with ` …` when the article goes on.
 */
export function excerptOf(article: Article, words: number): string[] {
  const paragraphs = article.paragraphs
    .filter(isCitable)
    .map((paragraph) => paragraphText(paragraph).trim());
  const shown: string[] = [];
  let left = words;
  for (const text of paragraphs) {
    if (left <= 0) break;
    const taken = take(text, left);
    shown.push(taken.text);
    left -= taken.words;
  }
  const whole = shown.length === paragraphs.length && shown.at(-1) === paragraphs.at(-1);
  return whole && article.coverage === "full" ? shown : continued(shown);
}

/** Says that the article goes on; a publisher's own dots at the end are not doubled. */
function continued(paragraphs: readonly string[]): string[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((text, index) => (index === last ? `${withoutDots(text)} …` : text));
}

/** The text without the dots that say it goes on. */
export function withoutDots(text: string): string {
  const dots = ["…", "..."].find((ending) => text.endsWith(ending)) ?? "";
  return text.slice(0, text.length - dots.length).trimEnd();
}

/** At most `limit` words of a text, and how many they are. */
function take(text: string, limit: number): { text: string; words: number } {
  let words = 0;
  let end = 0;
  for (end of wordEnds(text)) if (++words === limit) break;
  return { text: text.slice(0, end), words };
}

/** Where each word ends, counted in UTF-16 units; punctuation behind a word belongs to it. */
function* wordEnds(text: string): Generator<number> {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (UNSPACED.test(word)) for (const end of dictionaryWordEnds(word)) yield index + end;
    else yield index + word.length;
  }
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function* dictionaryWordEnds(text: string): Generator<number> {
  let seen = false;
  for (const { index, isWordLike } of new Intl.Segmenter("en", { granularity: "word" }).segment(
    text,
  )) {
    if (isWordLike && seen) yield index;
    seen ||= isWordLike === true;
  }
  yield text.length;
}
