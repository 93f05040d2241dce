import { part, upTo, type Cut } from "../cuts.ts";
import { openingPhrase, phraseList, wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import { isNumber, type Word, type Wording } from "../words.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendar.ts";
import { hasMainVerb } from "./clause.ts";
import { startsLikeSubject } from "./subjects.ts";
import { endsInIng } from "./verb-forms.ts";

/*
 * What may go from the front up to a comma, since the clause behind it does not need it.
 */

const TIME_OPENERS = wordSet(`
  ${WEEKDAYS} ${MONTHS} ${SHORT_MONTHS}
  yesterday today tonight earlier later recently currently previously last next since after before
  during as while although though despite following amid to
`);

const TIME_PREPOSITIONS = wordSet("in on by at");

const TIME_ENDINGS = wordSet(
  "ago earlier later yesterday today week month year years months weeks",
);

const ARTICLES = wordSet("the a an");

/** What names a time or an occasion by itself, or opens the naming of one. */
const OCCASIONS = wordSet(`
  ${WEEKDAYS} ${MONTHS} ${SHORT_MONTHS}
  recent early late mid addition fact response contrast turn total part
`);

const TIME_NOUNS = wordSet(`
  day days week weeks month months year years decade decades century quarter morning afternoon
  evening weekend season time past future meantime wake end beginning start statement interview
  report email e-mail letter tweet post release filing memo addition fact response contrast turn
  total part
`);

const SOURCES = phraseList("according to");

/** How many commas are looked at, and most words of a phrase: `Two days earlier`, `On the morning of`. */
const MOST_COMMAS = 4;
const MOST_WORDS_OF_TIME = 6;
const MOST_WORDS_BEHIND_PREPOSITION = 8;

/** Leading adverbials of time, concession and source: `[On Monday,] the port closed`. */
export function adverbialCuts(sentence: ReadSentence): Cut[] {
  const marks = sentence.outline.marks.filter(({ kind }) => kind === "comma");
  const commas = marks.slice(0, MOST_COMMAS);
  return commas.flatMap((mark, index) => {
    const lead = part(sentence, 0, mark.at).words;
    const end = commas[index + 1]?.at ?? sentence.text.length;
    return isLead(lead) && opensClause(part(sentence, mark.next, end)) ? [upTo(mark, true)] : [];
  });
}

/** `the port closed`, but not `2,000 ships` cut at its comma. */
export function opensClause(segment: Wording): boolean {
  const [first] = segment.words;
  if (!first || isNumber(first)) return false;
  return startsLikeSubject(segment.words) && hasMainVerb(segment);
}

function isLead(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  if (openingPhrase(words, SOURCES) > 0 || isParticiple(first) || endsInTime(words)) return true;
  return TIME_PREPOSITIONS.has(first.lower) ? speaksOfTime(words) : TIME_OPENERS.has(first.lower);
}

/** `Speaking in Hald,`. */
function isParticiple(word: Word): boolean {
  return word.tag === "VERB" && endsInIng(word);
}

/** `Two days earlier,`. */
function endsInTime(words: readonly Word[]): boolean {
  return words.length <= MOST_WORDS_OF_TIME && TIME_ENDINGS.has(words.at(-1)?.lower ?? "");
}

/** `In 2019`, `On Monday`, `In a statement`, but not `In mice`, which bounds what is said. */
function speaksOfTime(words: readonly Word[]): boolean {
  const [, second] = words;
  const last = words.at(-1);
  if (!second || !last || words.length > MOST_WORDS_BEHIND_PREPOSITION) return false;
  if (words.length === 2 && isNumber(second)) return true;
  if (!OCCASIONS.has(second.lower) && !ARTICLES.has(second.lower)) return false;
  return isNumber(last) || words.some(namesTime);
}

function namesTime({ lower }: Word): boolean {
  return TIME_NOUNS.has(lower) || OCCASIONS.has(lower);
}
