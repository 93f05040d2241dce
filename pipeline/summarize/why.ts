import { outlineOf, type Outline } from "./outline.ts";
import { saysHowOften } from "./phrases.ts";
import { isAddress, isLabelled, merit, quotedShare, specificsOf, type Rank } from "./rank.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { withoutConnectives } from "./shorten.ts";
import { isComplete, isQuestion, leans, unquoted } from "./standing.ts";
import { vagueness } from "./vague.ts";
import type { Wording } from "./words.ts";

const LEAST_WORDS = 15;
const MOST_WORDS = 40;

/** A sentence that may be chosen, worded so that it need not follow another. */
type Candidate = Wording & { readonly sentence: ReadSentence; readonly outline: Outline };

/**
 * The one sentence that tells most of what follows from the news. Null when no sentence is complete.
 *
 * It is taken whole but for a connective that opens it. What it must be is asked in turn: nobody's
 * quotation, no question, of the right length, able to stand alone, specific, impersonal, and not
 * taken back by the sentence after it. A wish
 * that no sentence fulfils is given up.
 */
export function whyItMatters(reading: Reading, ranks: readonly Rank[]): Candidate | null {
  const { vocabulary } = reading;
  const wishes: ((candidate: Candidate) => boolean)[] = [
    isNoQuote,
    (it) => !isQuestion(it),
    isRightLength,
    (it) => !leans(it, it.outline, vocabulary),
    (it) => specificsOf(it) > 0,
    (it) => !isAddress(it, vocabulary) && !isLabelled(it),
    (it) => !it.sentence.takenBack,
  ];
  let left = reading.sentences
    .filter((sentence) => isComplete(sentence, reading))
    .map((sentence) => candidateOf(sentence, reading));
  for (const wish of wishes) {
    const fulfilled = left.filter(wish);
    if (fulfilled.length > 0) left = fulfilled;
    else if (wish === isRightLength) left = nearestInLength(left);
  }
  return best(left, reading, ranks);
}

function candidateOf(sentence: ReadSentence, reading: Reading): Candidate {
  const wording = withoutConnectives(sentence, reading);
  const outline = wording === sentence ? sentence.outline : outlineOf(wording.text);
  return { text: wording.text, words: wording.words, sentence, outline };
}

function isNoQuote({ sentence, words, outline }: Candidate): boolean {
  return sentence.kind !== "quote" && outline.balanced && quotedShare({ words, outline }) <= 0.5;
}

function isRightLength({ words }: Candidate): boolean {
  return words.length >= LEAST_WORDS && words.length <= MOST_WORDS;
}

function nearestInLength(candidates: readonly Candidate[]): Candidate[] {
  const distance = ({ words }: Candidate) =>
    Math.max(LEAST_WORDS - words.length, words.length - MOST_WORDS);
  const nearest = Math.min(...candidates.map(distance));
  return candidates.filter((it) => distance(it) === nearest);
}

/** Equal scores go to the earlier sentence. */
function best(
  candidates: readonly Candidate[],
  reading: Reading,
  ranks: readonly Rank[],
): Candidate | null {
  let found: Candidate | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const rank = ranks[candidate.sentence.order];
    if (!rank) continue;
    const score = scoreOf(candidate, reading, rank);
    if (score > highest) [found, highest] = [candidate, score];
  }
  return found;
}

/** What the first and the second consequence are worth beside the rank; a third adds nothing. */
const CUE_WORTH = 0.7;
const OUTLOOK_WORTH = 0.2;
/** What rank and place are worth here: they decide between sentences that say as much of consequences. */
const MERIT_WORTH = 0.7;
const POSITION_WORTH = 0.3;
/** The first sentence is the news itself, and seldom what follows from it. */
const LEAD_COST = 0.2;

function scoreOf(candidate: Candidate, reading: Reading, rank: Rank): number {
  const { consequence, outlook } = reading.vocabulary;
  const own = unquoted(candidate.words, candidate.outline);
  const cues = Math.min(2, saysHowOften(own, consequence));
  const prospects = Math.min(2, saysHowOften(own, outlook));
  const lead = candidate.sentence.order === 0 ? LEAD_COST : 0;
  const told = MERIT_WORTH * merit(rank) + POSITION_WORTH * rank.position - lead;
  return told + CUE_WORTH * cues + OUTLOOK_WORTH * prospects - vagueness(candidate, reading);
}
