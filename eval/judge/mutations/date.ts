import { firstOf, pick, replaced, spotsOf, type Spot } from "./draw.ts";
import type { Mutate, Source } from "./material.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "gu");
/** May and March are months where a number or a preposition stands beside them. */
const MONTH = new RegExp(
  `\\b(?:${MONTHS.filter((it) => it !== "May" && it !== "March").join("|")})\\b|\\b(?:May|March)\\b(?= \\d)|(?<=\\d (?:of )?|\\b(?:in|since|until|last|next|by) )(?:May|March)\\b`,
  "gu",
);
const YEAR = /(?<![\d$£€.,-])(?:19|20)\d\d(?![\d%,.-]\d|\d|s\b)/gu;
const DAY = new RegExp(
  `(?<=\\b(?:${MONTHS.join("|")}) )\\d{1,2}(?![\\d:])|\\b\\d{1,2}(?= (?:${MONTHS.join("|")})\\b)`,
  "gu",
);

/** Changes a weekday, a month, a day of the month or a year to another that the article does not mention. */
export const changeDate: Mutate = ({ summary, source }, random) => {
  const kinds = [
    ...spotsOf(summary, WEEKDAY).map((spot) => ({ spot, others: WEEKDAYS })),
    ...spotsOf(summary, MONTH).map((spot) => ({ spot, others: MONTHS })),
    ...spotsOf(summary, DAY).map((spot) => ({ spot, others: DAYS })),
    ...spotsOf(summary, YEAR).map((spot) => ({ spot, others: yearsNear(spot) })),
  ];
  return firstOf(kinds, random, ({ spot, others }) => {
    const wrong = others.filter((it) => !summary.includes(it) && isNowhere(it, source));
    const other = pick(wrong, random);
    return other === undefined ? null : replaced(summary, spot, other);
  });
};

const DAYS = Array.from({ length: 28 }, (_, index) => String(index + 1));

function yearsNear({ text }: Spot): string[] {
  return [-7, -5, -4, -3, -2, 2, 3, 4, 5].map((by) => String(Number(text) + by));
}

/** Not in full, nor as "Feb." or "Mon.". */
function isNowhere(other: string, { text }: Source): boolean {
  if (/^\d/.test(other)) return !new RegExp(`(?<!\\d)${other}(?!\\d)`, "u").test(text);
  return !new RegExp(`\\b${other.slice(0, 3)}(?:${other.slice(3)}|\\b)`, "iu").test(text);
}
