import type { Finding } from "../schema/index.ts";
import { finding } from "./findings.ts";
import { figuresIn, type Figure } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statement.ts";
import { counted, enumerated } from "./wording.ts";

/**
 * Do the figures of the claim stand in the sentences it cites, and as often?
 *
 * "As often" catches "from 13 to 13" where the sentence says "from 12 to 13".
 */
export function figureFindings(statement: Statement): Finding[] {
  const { claim, cited, reading } = statement;
  const supply = tally(cited.flatMap((sentence) => sentence.figures()));
  // Words first: they are never complained about when the number they share is used up by digits.
  return wordsFirst(figuresIn(claim.text, reading.rules))
    .filter((figure) => !take(supply, figure) && !isLoose(figure))
    .map((figure) => lacking(figure, statement));
}

/** Numbers of a text that state something: "one" is mostly a pronoun or an article. */
export function statedFigures(text: string, { rules }: Reading): Figure[] {
  return figuresIn(text, rules).filter((figure) => !isLoose(figure));
}

function lacking({ span, value }: Figure, { cited, reading }: Statement): Finding {
  const inEvidence = cited.flatMap((sentence) => sentence.figures());
  const inArticle = timesIn(reading.whole.figures(), value);
  if (inArticle === 0) {
    const why = `“${span}” occurs nowhere in the article; ${held(inEvidence)}.`;
    return finding("figure-not-in-article", span, why);
  }
  const [cites, has] = [timesIn(inEvidence, value), counted(inArticle, "time")];
  const why =
    cites === 0
      ? `“${span}” stands in the article ${has}, but not in the sentences cited; ${held(inEvidence)}.`
      : `“${span}” stands in the claim more often than in the sentences cited, which have it ${counted(cites, "time")}.`;
  return finding("figure-not-in-evidence", span, why);
}

function timesIn(figures: readonly Figure[], value: string): number {
  return figures.filter((figure) => figure.value === value).length;
}

function held(figures: readonly Figure[]): string {
  if (figures.length === 0) return "those cited hold none";
  const spans = [...new Set(figures.map(({ span }) => span))].slice(0, 5);
  return `those cited hold ${enumerated(spans)}`;
}

function isLoose({ inWords, value }: Figure): boolean {
  return inWords && value === "1";
}

function wordsFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((one, other) => Number(other.inWords) - Number(one.inWords));
}

function tally(figures: readonly Figure[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of figures) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Uses up one of the figures the evidence holds. */
function take(supply: Map<string, number>, { value }: Figure): boolean {
  const left = supply.get(value) ?? 0;
  supply.set(value, left - 1);
  return left > 0;
}
