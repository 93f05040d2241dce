import { part, upTo, type Cut } from "../cuts.ts";
import { hasMainVerb, startsLikeSubject } from "./grammar.ts";
import type { ReadSentence } from "../reading.ts";
import { openingPhrase, phraseList, wordSet } from "../phrases.ts";
import { isNumber, type Word, type Wording } from "../words.ts";

const TIME_OPENERS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  yesterday today tonight earlier later recently currently previously last next since after before
  during as while although though despite following amid to
`);

const TIMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  recent early late mid the addition fact response contrast turn total part a an
`);

const TIME_NOUNS = wordSet(`
  day days week weeks month months year years decade decades century quarter morning afternoon evening
  weekend season time meantime end beginning start statement interview report email e-mail letter tweet post release filing memo
  addition fact response contrast turn total part
`);

/** Leading adverbials of time, concession and source that the clause after them does not need. */
export function leadingCuts(sentence: ReadSentence): Cut[] {
  const commas = sentence.outline.marks.filter(({ kind }) => kind === "comma").slice(0, 4);
  return commas
    .filter((mark, index) => {
      const lead = part(sentence, 0, mark.at).words;
      const next = commas[index + 1]?.at ?? sentence.text.length;
      return isLead(lead) && opensClause(part(sentence, mark.next, next));
    })
    .map((mark) => upTo(mark, true));
}

function opensClause(segment: Wording): boolean {
  const [first] = segment.words;
  if (!first || isNumber(first)) return false;
  return startsLikeSubject(segment.words) && hasMainVerb(segment);
}

function isLead(words: readonly Word[]): boolean {
  const first = words[0]?.lower ?? "";
  if (words.length <= 6 && TIME_ENDINGS.has(words.at(-1)?.lower ?? "")) return true;
  if (openingPhrase(words, SOURCES) > 0) return true;
  if (TIME_PREPOSITIONS.has(first)) return words.length <= 8 && speaksOfTime(words);
  return TIME_OPENERS.has(first);
}

const SOURCES = phraseList("according to");

const TIME_PREPOSITIONS = wordSet("in on by at");

const TIME_ENDINGS = wordSet(
  "ago earlier later yesterday today week month year years months weeks",
);

/** `In 2019`, `On Monday`, `In a statement`, but not `In mice`, which bounds what is said. */
function speaksOfTime(words: readonly Word[]): boolean {
  const [, second] = words;
  const last = words.at(-1);
  if (!second || !last) return false;
  if (isNumber(second) && words.length === 2) return true;
  const named = words.some(({ lower }) => TIME_NOUNS.has(lower) || isDay(lower));
  return TIMES.has(second.lower) && (isNumber(last) || named);
}

function isDay(lower: string): boolean {
  return TIMES.has(lower) && lower.length > 2 && lower !== "the";
}
