import type { Finding } from "../schema/index.ts";
import { statedFigures } from "./figures/index.ts";
import { finding } from "./findings.ts";
import { isHedged } from "./hedges.ts";
import { foreignNames } from "./names/foreign.ts";
import { quotationsIn } from "./quotes/quotations.ts";
import { datesIn } from "./specific.ts";
import type { Statement } from "./statement.ts";

/**
 * What is wrong with a sentence of analysis that its evidence does not say.
 *
 * It may interpret, if it reads so. It states nothing that would have to be reported: a figure, a date or
 * a quotation makes it a report, unless it reads as a conclusion and they stand so in its evidence, and a
 * name from elsewhere is a fact from elsewhere. Such a sentence must be said by its evidence.
 *
 * @param said how much of it its evidence says, such as "1 of 5 content words (20%) stand".
 */
export function analysisFindings(statement: Statement, said: string): Finding[] {
  const hedged = isHedgedClaim(statement);
  const own = factsIn(statement).filter(({ span }) => !(hedged && isCited(span, statement)));
  const facts = own.map(({ kind, span }) => {
    const why = `It states a ${kind}, and only ${said} in the sentences it cites.`;
    return finding("analysis-states-fact", span, why);
  });
  if (facts.length > 0 || readsAsInterpretation(statement)) return facts;
  const why = `It says without a “may” or “suggests” what its evidence does not: only ${said} in the sentences it cites.`;
  return [finding("analysis-unhedged", null, why)];
}

/** Whether a sentence interprets, and does no more: the facts it starts from stand so in its evidence. */
export function interprets(statement: Statement): boolean {
  return (
    isHedgedClaim(statement) && factsIn(statement).every(({ span }) => isCited(span, statement))
  );
}

function isCited(span: string, { cited }: Statement): boolean {
  return cited.some(({ text }) => text.includes(span));
}

/** Whether a sentence reads as a conclusion, in a language whose words for that are known. */
export function isHedgedClaim({ claim, reading }: Statement): boolean {
  return isHedged(claim.text, reading.rules.code) === true;
}

/** Where hedges are not known, nothing is held against the sentence. */
function readsAsInterpretation({ claim, reading }: Statement): boolean {
  return isHedged(claim.text, reading.rules.code) !== false;
}

type Fact = { readonly kind: string; readonly span: string };

function factsIn({ claim, reading }: Statement): Fact[] {
  const { rules } = reading;
  const stated = statedFigures(claim.text, reading);
  const figures = stated.map(({ kind, span }) => ({
    kind: kind === "date" ? "date" : "figure",
    span,
  }));
  // Months and weekdays of languages in which no dates are read.
  const dates = datesIn(claim.text, rules.code)
    .filter((day) => !stated.some(({ span }) => span.includes(day)))
    .map((span) => ({ kind: "date", span }));
  const quotations = quotationsIn(claim.text).map((span) => ({ kind: "quotation", span }));
  const names = foreignNames(claim.text, reading.roster())
    .filter(({ span }) => ![...figures, ...dates].some((fact) => fact.span === span))
    .map(({ span }) => ({ kind: "name the article lacks", span }));
  return [...figures, ...dates, ...quotations, ...names];
}
