/*
 * Folding makes texts comparable word for word: what is left differs in words, not in typesetting.
 *
 * Folded away are case, white space, the style of quotation marks, of dashes and of an ellipsis.
 * Nothing else is: not accents, not a hyphen against no hyphen, not one letter.
 */

/** Letters of scripts that put no space between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const DOUBLE_MARKS = /["“”„‟«»‹›「」『』＂]/gu;
const SINGLE_MARKS = /['‘’‚‛`´]/gu;
const MARKS = new RegExp(`${DOUBLE_MARKS.source}|${SINGLE_MARKS.source}`, "u");
/** The mark is looked for first: most letters have none behind them. */
const APOSTROPHES = /['‘’‛`´](?<=[\p{L}\p{Nd}].)(?=\p{L})/gu;
/** All white space but a single space. */
const SPACES = /[^\S ]\s*| \s+/gu;
const DASHES = / ?[‐‑‒–—―−-]+ ?/gu;
const ELLIPSES = /\. ?\. ?\./gu;
const SPACE_BEFORE_PUNCTUATION = / (?=[,.;:!?…)\]])/gu;
/** Where nothing of this stands, there is nothing to fold but case. */
const TYPESET = /[^ -~]|["'`-]| {2}|\. ?\.| [,.;:!?)\]]/u;
/** Stands for an apostrophe while the marks go. */
const KEPT = "\u{e000}";

/** Whether a text has nothing but the letters and marks of plain English. */
export function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/**
 * Finds all that an expression describes. What letters and digits there are is a long list, so that texts
 * of plain English letters, as most are, have a shorter expression for the same.
 *
 * @param source where `\p{L}\p{M}` and `\p{Nd}` stand within classes, and `\p{L}` alone outside of any.
 */
export function finderOf(source: string): (text: string) => readonly string[] {
  const all = new RegExp(source, "gu");
  const letters = source.replaceAll(String.raw`\p{L}\p{M}`, "A-Za-z");
  const digits = letters.replaceAll(String.raw`\p{Nd}`, "0-9");
  const plain = new RegExp(digits.replaceAll(String.raw`\p{L}`, "[A-Za-z]"), "g");
  return (text) => text.match(isAscii(text) ? plain : all) ?? [];
}

/** The text with its typesetting folded away; see above. */
export function foldText(text: string): string {
  if (!TYPESET.test(text)) return text.trim().toLowerCase();
  return withoutMarks(text.normalize("NFC"))
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(ELLIPSES, "…")
    .replace(SPACE_BEFORE_PUNCTUATION, "")
    .trim()
    .toLowerCase();
}

/** Without quotation marks; an apostrophe within a word stays. */
function withoutMarks(text: string): string {
  if (!MARKS.test(text)) return text;
  return text
    .replace(APOSTROPHES, KEPT)
    .replace(DOUBLE_MARKS, " ")
    .replace(SINGLE_MARKS, " ")
    .replaceAll(KEPT, "'");
}

const FOLDED = /^[a-z0-9]*$/;

/** One word in lower case, without accents: writers drop them. */
export function foldWord(word: string): string {
  // Most words are written so, and in lower case already.
  if (FOLDED.test(word)) return word;
  const lower = word.toLowerCase();
  return FOLDED.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/gu, "")
        .normalize("NFC");
}

/**
 * The folded words without the punctuation around them: where a comma or a full stop stands
 * beside a closing mark is a printer's custom. A percent or currency sign belongs to the words.
 */
export function foldWords(text: string): string {
  return withoutEnds(foldText(text));
}

/** The same of folded text. */
export function withoutEnds(folded: string): string {
  return folded.replace(/^[\s.,;:!?…()[\]-]+|[\s.,;:!?…()[\]-]+$/gu, "");
}

/** Whether folded text holds folded words, whole: "the plan" is not in "the planet". */
export function holdsWords(folded: string, words: string): boolean {
  let at = folded.indexOf(words);
  while (at !== -1) {
    if (isEdge(folded, at) && isEdge(folded, at + words.length)) return true;
    at = folded.indexOf(words, at + 1);
  }
  return false;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}]/u;

/** Whether a word may begin or end here. Between letters of scripts without spaces it always may. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after)) return true;
  return UNSPACED.test(before) || UNSPACED.test(after);
}
