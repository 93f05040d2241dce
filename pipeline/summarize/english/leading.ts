import { part, upTo, type Cut } from "../cuts.ts";
import { hasSayingVerb, isAttribution } from "./attribution.ts";
import { hasMainVerb, joinsWords, opensNewClause } from "./clause.ts";
import { startsLikeSubject } from "./subjects.ts";
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
  weekend season time past future meantime wake end beginning start statement interview report email e-mail letter tweet post release filing memo
  addition fact response contrast turn total part
`);

/** What may go from the front: an adverbial, the naming of the source, the first of two clauses. */
export function leadingCuts(sentence: ReadSentence): Cut[] {
  return [...adverbialCuts(sentence), ...sourceCuts(sentence), ...firstClauseCuts(sentence)];
}

/** `The ministry said on Monday that `, where who says so takes no side. */
function sourceCuts(sentence: ReadSentence): Cut[] {
  const verb = sentence.words.findIndex(({ finite }) => finite);
  const before = sentence.words[verb - 1];
  const source = part(sentence, 0, sentence.words[verb]?.end ?? 0);
  if (!before || verb > MOST_SOURCE_WORDS || !isAttribution(source.words)) return [];
  if (!hasSayingVerb(source.words.slice(-1))) return [];
  const from = openingOfClause(sentence, verb + 1);
  return from === null ? [] : [{ start: 0, end: from, replacement: "", bounding: false }];
}

const MOST_SOURCE_WORDS = 9;

/** Where what was said begins: behind `that`, or right behind the verb and a weekday. */
function openingOfClause(sentence: ReadSentence, from: number): number | null {
  const { text, words } = sentence;
  let at = from;
  while (at < from + 3 && /^(?:on|in|late|early|.*day|statement|a)$/u.test(words[at]?.lower ?? ""))
    at += 1;
  if (words[at]?.lower === "that") at += 1;
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first || text.slice(before.end, first.start) !== " ") return null;
  return opensClause(part(sentence, first.start, text.length)) ? first.start : null;
}

/** `The port closed in May, and `, `The winter was mild but ` before a clause with a subject of its own. */
function firstClauseCuts({ text, words }: ReadSentence): Cut[] {
  return words.flatMap((word, index) => {
    if (!joinsClauses({ text, words }, index)) return [];
    const before = { text, words: words.slice(0, index - 1) };
    const clause = { text, words: words.slice(index) };
    if (!hasMainVerb(before) || !opensNewClause(clause)) return [];
    return [{ start: 0, end: word.start, replacement: "", bounding: true }];
  });
}

/** `and`, `but` or a semicolon between two words. */
function joinsClauses({ text, words }: Wording, index: number): boolean {
  const [before, joint, word] = [words[index - 2], words[index - 1], words[index]];
  if (!joint || !word) return false;
  const gap = text.slice(joint.end, word.start);
  if (gap.includes(";")) return true;
  if (gap !== " " || (joint.lower !== "and" && joint.lower !== "but")) return false;
  return text.slice(before?.end, joint.start).includes(",") || !joinsWords(before, word);
}

/** Leading adverbials of time, concession and source that the clause after them does not need. */
function adverbialCuts(sentence: ReadSentence): Cut[] {
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
  if (words[0]?.tag === "VERB" && words[0].lower.endsWith("ing")) return true;
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
