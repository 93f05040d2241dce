import { part, type Cut } from "../cuts.ts";
import { wordSet } from "../phrases.ts";
import type { ReadSentence } from "../reading.ts";
import type { Word, Wording } from "../words.ts";
import { adverbialCuts, opensClause } from "./adverbials.ts";
import { hasSayingVerb, isAttribution } from "./attribution.ts";
import { hasMainVerb, joinsWords, opensNewClause } from "./clause.ts";
import { gapBefore } from "./gap.ts";

/** What may go from the front: an adverbial, the naming of the source, the first of two clauses. */
export function leadingCuts(sentence: ReadSentence): Cut[] {
  return [...adverbialCuts(sentence), ...sourceCuts(sentence), ...firstClauseCuts(sentence)];
}

/** Most words of a source, its verb among them. */
const MOST_SOURCE_WORDS = 10;

/** `[The ministry said on Monday that] the port closed`, where who says so takes no side. */
function sourceCuts(sentence: ReadSentence): Cut[] {
  const verb = sentence.words.findIndex(({ finite }) => finite);
  const source = sentence.words.slice(0, verb + 1);
  if (source.length < 2 || source.length > MOST_SOURCE_WORDS) return [];
  if (!isAttribution(source) || !hasSayingVerb(source.slice(-1))) return [];
  const end = openingOfMessage(sentence, source.length);
  return end === null ? [] : [{ start: 0, end, replacement: "", bounding: false }];
}

/** Where what was said begins: behind `that`, or right behind the verb and a weekday; else null. */
function openingOfMessage(sentence: ReadSentence, from: number): number | null {
  const place = from + occasionLength(sentence.words.slice(from));
  const opening = sentence.words[place]?.lower === "that" ? place + 1 : place;
  const first = sentence.words[opening];
  if (!first || gapBefore(sentence, opening) !== " ") return null;
  return opensClause(part(sentence, first.start, sentence.text.length)) ? first.start : null;
}

const OCCASION = wordSet("on in late early a statement");

const MOST_OCCASION_WORDS = 3;

/** How many of the first words tell when or where it was said: 2 in `on Monday that`. */
function occasionLength(words: readonly Word[]): number {
  const end = words.findIndex(({ lower }) => !OCCASION.has(lower) && !lower.endsWith("day"));
  return Math.min(end === -1 ? words.length : end, MOST_OCCASION_WORDS);
}

/** `[The port closed in May, and] the yard`, where the second clause has a subject of its own. */
function firstClauseCuts({ text, words }: ReadSentence): Cut[] {
  return words.flatMap((word, index) => {
    if (!followsJoint({ text, words }, index)) return [];
    const before = { text, words: words.slice(0, index - 1) };
    const clause = { text, words: words.slice(index) };
    if (!hasMainVerb(before) || !opensNewClause(clause)) return [];
    return [{ start: 0, end: word.start, replacement: "", bounding: true }];
  });
}

/** Whether `and`, `but` or a semicolon stands before the word. */
function followsJoint(wording: Wording, index: number): boolean {
  const [before, joint, word] = [-2, -1, 0].map((step) => wording.words[index + step]);
  const gap = gapBefore(wording, index);
  if (gap.includes(";")) return true;
  if (gap !== " " || (joint?.lower !== "and" && joint?.lower !== "but")) return false;
  return gapBefore(wording, index - 1).includes(",") || !joinsWords(before, word);
}
