import type { Finding } from "../schema/index.ts";
import { finding } from "./findings.ts";
import { foldWords, holdsWords } from "./folding.ts";
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
    // Single marks only where no apostrophe can stand: before a word and after one.
    `${NOT_AFTER_WORD}[‘‚](?=\\S)([^‘]+?)[’‘]${NOT_BEFORE_WORD}`,
    `${NOT_AFTER_WORD}'(?=\\p{L})(?!${CLITIC})([^'"]+(?:'\\p{L}[^'"]*){0,20})'${NOT_BEFORE_WORD}`,
    // What opens and does not close runs to the end of the claim.
    `${NOT_AFTER_WORD}[„“«](?=[\\p{L}\\p{Nd}])([^„“”«»]+)$`,
  ].join("|"),
  "gu",
);

/** Fewer words in quotation marks are a term, not somebody's words. */
const FEWEST_WORDS = 2;

/** What stands in quotation marks, without the marks, in order. */
export function quotationsIn(text: string): string[] {
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
  const evidence = cited.map((sentence) => sentence.folded()).join(" ");
  return quotationsIn(claim.text).flatMap((span) => {
    const words = foldWords(span);
    if (holdsWords(evidence, words)) return [];
    return [lacking(span, holdsWords(reading.whole.folded(), words), cited)];
  });
}

function lacking(span: string, inArticle: boolean, cited: Statement["cited"]): Finding {
  const count = wordsIn(span).length;
  if (!inArticle) {
    const why = `These ${count} words stand in quotation marks but not so in the article.`;
    return finding("quote-not-in-article", span, why);
  }
  const ids = cited.length === 0 ? "any sentence cited" : enumerated(cited.map(({ id }) => id));
  const why = `These ${count} words stand so in the article, but not in ${ids}.`;
  return finding("quote-not-in-evidence", span, why);
}
