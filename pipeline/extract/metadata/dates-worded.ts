/* Days as people write them: "March 4, 2026", "4. März 2026", "04/03/2026". */

/** How the names of the months begin, by month, without accents: English, German, French, Spanish, Portuguese, Italian, Dutch. */
const MONTHS = [
  "jan(?:uary|uar|ner|vier|v|uari)?|enero|ene|janeiro|gennaio|gen",
  "feb(?:ruary|ruar|rero|braio|ruari|r)?|fev(?:rier|r|ereiro)?",
  "mar(?:ch|s|zo|co)?|marz|maerz|mrz|maart|mrt",
  "apr(?:il|ile)?|avr(?:il)?|abr(?:il)?",
  "may|mai|mayo|maio|maggio|mag|mei",
  "june?|juni|juin|junio|junho|giugno|giu",
  "july?|juli|juil(?:let)?|julio|julho|luglio|lug",
  "aug(?:ust|ustus)?|aout|agosto|ago",
  "sept?(?:ember|embre|iembre)?|setembro|set(?:tembre)?|setiembre",
  "oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|out|ottobre|ott",
  "nov(?:ember|embre|iembre|embro)?",
  "dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?",
];

const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`));

/** A day of the month, its ending, and what stands between it and the month. */
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?`;
const NAME = String.raw`(?<month>\p{L}{3,10})\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const DAY_FIRST = new RegExp(
  `${START}${DAY}[\\s-]*(?:(?:de|of) )?${NAME},?[\\s-]*(?:del? )?${YEAR}${END}`,
  "u",
);
const MONTH_FIRST = new RegExp(`${START}${NAME}\\s*${DAY},?\\s*${YEAR}${END}`, "u");
const YEAR_NAME_DAY = new RegExp(`${START}${YEAR}\\s+${NAME}\\s+${DAY}${END}`, "u");
const YEAR_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)|[年년] ?(?<month2>\d{1,2})[月월] ?(?<day2>\d{1,2})[日일])/u;
const FIGURES =
  /(?<![\d.,/$€£-])(?<first>\d{1,2})(?<between>[./-])(?<second>\d{1,2})\k<between>(?<year>(?:19|20)\d{2})(?![\d/%-]|[.,]\d)/u;

/** A calendar day that may not exist. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The first day written in a short text.
 *
 * @param language what the text is written in; English of no other land puts the month first in
 *   figures as the United States do, all other languages the day.
 * @returns the parts as they are written; null when no day with its year is there.
 */
export function wordedDay(text: string, language: string | null): Day | null {
  if (!/(?:19|20)\d{2}/.test(text)) return null;
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  return (
    named(MONTH_FIRST.exec(plain)) ??
    named(DAY_FIRST.exec(plain)) ??
    named(YEAR_NAME_DAY.exec(plain)) ??
    yearFirst(plain) ??
    inFigures(plain, language)
  );
}

function named(found: RegExpExecArray | null): Day | null {
  const { year, month = "", day } = found?.groups ?? {};
  const index = MONTH_NAMES.findIndex((names) => names.test(month));
  return index < 0 ? null : { year: Number(year), month: index + 1, day: Number(day) };
}

function yearFirst(text: string): Day | null {
  const groups = YEAR_FIRST.exec(text)?.groups;
  if (!groups) return null;
  const month = groups["month"] ?? groups["month2"];
  const day = groups["day"] ?? groups["day2"];
  return { year: Number(groups["year"]), month: Number(month), day: Number(day) };
}

function inFigures(text: string, language: string | null): Day | null {
  const groups = FIGURES.exec(text)?.groups;
  if (!groups) return null;
  const year = Number(groups["year"]);
  const first = Number(groups["first"]);
  const second = Number(groups["second"]);
  // Those who put the month first write strokes.
  const isAmerican = first <= 12 && groups["between"] === "/" && isMonthFirst(language);
  return second > 12 || isAmerican
    ? { year, month: first, day: second }
    : { year, month: second, day: first };
}

/** Pages in English that name no land are most often those of the one that writes months first. */
function isMonthFirst(language: string | null): boolean {
  return /^en(?:$|[-_](?:us|ph)\b)/i.test(language ?? "en");
}
