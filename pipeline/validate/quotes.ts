import type { Finding } from "../schema/index.ts";
import { finding } from "./findings.ts";
import { foldWords, holdsWords } from "./folding.ts";
import { nearQuote } from "./quotes/altered.ts";
import type { Statement } from "./statement.ts";
import { wordsIn } from "./words.ts";
import { enumerated } from "./wording.ts";

const NOT_AFTER_WORD = "(?<![\\p{L}\\p{M}\\p{Nd}])";
const NOT_BEFORE_WORD = "(?![\\p{L}\\p{M}\\p{Nd}])";

/** Words that begin with an apostrophe: 's, 'em, 'n'. */
const CLITIC = "(?:s|t|n|d|m|re|ve|ll|em|til|tis|twas|cause)(?!\\p{L})";

/** One a style; the marks that close one style open another, so the first to open wins. */
const QUOTATION = new RegExp(
  [
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
  ].join("|"),
  "gu",
);

/** What every quotation begins with: most texts have nothing of it, and need no closer look. */
const OPENING = /["“”„«»‹›「『‘‚'`]/u;

/** Fewer words in quotation marks are a term, not somebody's words. */
const FEWEST_WORDS = 2;

/** What stands in quotation marks, without the marks, in order. */
export function quotationsIn(text: string): string[] {
  if (!OPENING.test(text)) return [];
  return [...text.matchAll(QUOTATION)]
    .map(([, ...groups]) => groups.find((group) => group !== undefined)?.trim() ?? "")
    .filter((span) => wordsIn(span).length >= FEWEST_WORDS);
}

/** What stands outside quotation marks, piece by piece; a term of one word in marks is left in. */
export function outsideQuotations(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    if (wordsIn(quotation).length < FEWEST_WORDS) continue;
    pieces.push(text.slice(from, index));
    from = index + quotation.length;
  }
  return [...pieces, text.slice(from)];
}

/** Do the words in quotation marks stand so in the sentences the claim cites? */
export function quoteFindings({ claim, cited, reading }: Statement): Finding[] {
  const quotations = quotationsIn(claim.text);
  if (quotations.length === 0) return [];
  const evidence = cited.map((sentence) => sentence.folded()).join(" ");
  return quotations.flatMap((span) => {
    const parts = partsOf(span);
    if (stand(parts, evidence)) return [];
    return [lacking(span, stand(parts, reading.whole.folded()), cited, reading)];
  });
}

/** Where a writer left words out of a quotation, or put his own in, he says so: `…`, `[the yard]`. */
const EDITED = /…|\.\s?\.\s?\.|\[[^\]]*\]|\(\.{3}\)/u;
/** Some agencies set what an apostrophe shortens apart: `we 're`, `do n't`. */
const SET_APART = /\s+(?=(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\p{L}))/giu;

function partsOf(span: string): string[] {
  const parts = span.replace(SET_APART, "").split(EDITED).map(foldWords);
  return parts.filter((part) => part !== "");
}

/** Whether the parts of a quotation stand in a folded text, in their order. */
function stand(parts: readonly string[], folded: string): boolean {
  let rest = folded;
  return parts.every((part) => {
    const found = holdsWords(rest, part);
    rest = found ? rest.slice(rest.indexOf(part) + part.length) : rest;
    return found;
  });
}

function lacking(
  span: string,
  inArticle: boolean,
  cited: Statement["cited"],
  reading: Statement["reading"],
): Finding {
  const count = wordsIn(span).length;
  if (inArticle) {
    const ids = cited.length === 0 ? "any sentence cited" : enumerated(cited.map(({ id }) => id));
    const why = `These ${count} words stand so in the article, but not in ${ids}.`;
    return finding("quote-not-in-evidence", span, why);
  }
  const near = nearQuote(span, reading);
  if (near === null) {
    const why = `These ${count} words stand in quotation marks but not so in the article.`;
    return finding("quote-not-in-article", span, why);
  }
  const why = `These ${count} words are not those of the article: ${near.sentence.id} has “${near.words}”.`;
  return finding("quote-altered", span, why);
}
