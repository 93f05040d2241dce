import type { Finding } from "../../schema/index.ts";
import type { Reading } from "../reading.ts";
import type { Statement } from "../statement.ts";
import { dateFindings } from "./date-findings.ts";
import type { DateFigure, Figure } from "./figures.ts";
import { isLoose } from "./loose.ts";
import { quantitiesOf, quantityFindings } from "./quantity-findings.ts";
import { swapFindings } from "./swaps.ts";
import { gathered } from "../lists.ts";

/**
 * Do the figures of the claim stand in the sentences it cites, with the same magnitude and unit, and as
 * often? Do its dates? Does each count what it counts there?
 */
export function figureFindings(statement: Statement): Finding[] {
  const figures = statement.reading.claim(statement.claim.text).figures();
  if (figures.length === 0) return [];
  const quantities = quantitiesOf(figures);
  return [
    ...quantityFindings(quantities, statement),
    ...gathered(datesOf(figures), (date) => dateFindings(date, statement)),
    ...swapFindings(quantities, statement),
  ];
}

/** Figures of a text that state something: "one" is mostly a pronoun or an article. */
export function statedFigures(text: string, reading: Reading): Figure[] {
  const figures = reading.claim(text).figures();
  const quantities = quantitiesOf(figures).filter((it) => !it.isPart && !isLoose(it));
  return [...quantities, ...datesOf(figures)];
}

/** Those that name a day; "yesterday" names none. */
function datesOf(figures: readonly Figure[]): DateFigure[] {
  return figures.filter((figure) => figure.kind === "date").filter(({ days }) => days.length > 0);
}
