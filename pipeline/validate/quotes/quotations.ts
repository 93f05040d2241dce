import { wordsIn } from "../words.ts";
import { everyMatch } from "../lists.ts";

const NOT_AFTER_WORD = "(?<![\\p{L}\\p{M}\\p{Nd}])";
const NOT_BEFORE_WORD = "(?![\\p{L}\\p{M}\\p{Nd}])";

/** Words that begin with an apostrophe: 's, 'em, 'n'. */
const CLITIC = "(?:s|t|n|d|m|re|ve|ll|em|til|tis|twas|cause)(?!\\p{L})";

/** What every quotation begins with: most texts have nothing of it, and need no closer look. */
const OPENING = /["“”„«»‹›「『‘‚'`]/u;

/** One a style; the marks that close one style open another, so the first to open wins. */
const QUOTATION = new RegExp(
  `(?=${OPENING.source})(?:${[
    '„([^„“”"]+)[“”"]',
    '“([^„“”"]+)[”"]',
    // Swedish and Finnish open with the closing mark.
    `${NOT_AFTER_WORD}”(?=\\S)([^„“”]+)”`,
    "«([^«»]+)»",
    // Turned round in German and Danish; a French closing mark has a space after it.
    `${NOT_AFTER_WORD}»(?=\\S)([^«»]+)«`,
    "‹([^‹›]+)›",
    `${NOT_AFTER_WORD}›(?=\\S)([^‹›]+)‹`,
    "「([^「」]+)」",
    "『([^『』]+)』",
    `${NOT_AFTER_WORD}"(?=\\S)([^"]+)"${NOT_BEFORE_WORD}`,
    // Some agencies set the marks apart from the words.
    '(?<=^|[\\s(])"\\s([^"]+?)\\s?"(?=[\\s.,;:!?)]|$)',
    // Single marks only where no apostrophe can stand: before a word and after one.
    `${NOT_AFTER_WORD}[‘‚](?=\\S)([^‘]+?)[’‘]${NOT_BEFORE_WORD}`,
    `${NOT_AFTER_WORD}'(?=\\p{L})(?!${CLITIC})([^'"]+(?:'\\p{L}[^'"]*){0,20})'${NOT_BEFORE_WORD}`,
    // As some agencies type them, with spaces inside: a grave accent opens, an apostrophe closes.
    `${NOT_AFTER_WORD}\`{1,2}\\s?(?=\\S)([^\`]+?)\\s?'{1,2}(?!\\p{L})`,
    // What opens and does not close runs to the end of the claim.
    `${NOT_AFTER_WORD}[„“«](?=[\\p{L}\\p{Nd}])([^„“”«»]+)$`,
  ].join("|")})`,
  "gu",
);

/** Fewer words in quotation marks are a term, not somebody's words. */
const FEWEST_WORDS = 2;

/** What stands in quotation marks, without the marks, in order. */
export function quotationsIn(text: string): string[] {
  if (!OPENING.test(text)) return [];
  return everyMatch(text, QUOTATION)
    .map(([, ...groups]) => groups.find((group) => group !== undefined)?.trim() ?? "")
    .filter((span) => wordsIn(span).length >= FEWEST_WORDS);
}

/** What stands outside quotation marks, piece by piece; a term of one word in marks is left in. */
export function outsideQuotations(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: quotation, index } of everyMatch(text, QUOTATION)) {
    if (wordsIn(quotation).length < FEWEST_WORDS) continue;
    pieces.push(text.slice(from, index));
    from = index + quotation.length;
  }
  return [...pieces, text.slice(from)];
}
