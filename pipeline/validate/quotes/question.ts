import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import { foldWords, holdsWords } from "../folding.ts";
import { nearQuote } from "./altered.ts";
import { quotationsIn } from "./quotations.ts";
import type { Statement } from "../statement.ts";
import { wordsIn } from "../words.ts";
import { enumerated } from "../wording.ts";

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
