import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { Statement } from "../statement.ts";
import { calendarOf, dayOf, tellsDate } from "./calendar.ts";
import type { DateFigure } from "./figures.ts";
import { held } from "./quantity-findings.ts";
import { gathered } from "../lists.ts";

/** Do the sentences cited tell the date of the claim, as far as it tells one; and if not, does the article? */
export function dateFindings(date: DateFigure, { cited, reading }: Statement): Finding[] {
  const { span } = date;
  const figures = gathered(cited, (sentence) => sentence.figures());
  const published = dayOf(reading.article.publishedAt);
  if (tellsDate(date, calendarOf(figures, published))) return [];
  const dates = figures.filter(({ kind }) => kind === "date");
  if (tellsDate(date, reading.calendar())) {
    const why = `The article tells “${span}”, but not the sentences cited; ${held(dates)}.`;
    return [finding("date-not-in-evidence", span, why)];
  }
  const why = `The article tells no such date as “${span}”; ${held(dates)}.`;
  return [finding("date-not-in-article", span, why)];
}
