import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { lexiconOf, type Lexicon, type Wordings } from "./lexicon.ts";
import { PORTUGUESE } from "./pt.ts";

export type { Lexicon } from "./lexicon.ts";

const WORDINGS: Readonly<Record<string, Wordings>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** Of a language we have no words of: there figures are read in digits and signs alone. */
const NO_WORDS: Lexicon = lexiconOf({
  cardinals: {},
  powers: {},
  vague: {},
  lonePowers: "",
  ordinals: {},
  ordinalEndings: "",
  fractions: {},
  halves: "",
  joiners: "",
  articles: "",
  hedges: "",
  units: {},
  months: "",
  shortMonths: "",
  doubtfulMonths: "",
  nameMonths: "",
  capitalMonths: false,
  weekdays: "",
  shortWeekdays: "",
  beforeDates: "",
  relativeDays: {},
  dateJoiners: "",
});

/** @param code BCP 47 primary language; `und` when it is not known. */
export function lexiconFor(code: string): Lexicon {
  const words = WORDINGS[code];
  return words === undefined ? NO_WORDS : lexiconOf(words);
}
