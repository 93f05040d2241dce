import type { SentenceId } from "../schema/index.ts";
import { mayHaveVerb } from "./english/clause.ts";
import { lacksSubject } from "./english/subjects.ts";
import { withNames } from "./naming.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { saysHowOften } from "./phrases.ts";
import { isAddress, isLabelled, merit, quotedShare, specificsOf, type Rank } from "./rank.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { meanSalience, type Salience } from "./salience.ts";
import { withoutConnectives } from "./shorten.ts";
import { isComplete, isQuestion, leans, unquoted } from "./standing.ts";
import { vagueness } from "./vague.ts";
import type { Wording } from "./words.ts";

const LEAST_WORDS = 15;
const MOST_WORDS = 40;
/** What points back once, or has a subject that was named before, leaves a reader at a loss. */
const MOST_VAGUE = 0.4;

/** A sentence that may be chosen, worded so that it need not follow another. */
type Candidate = Wording & {
  readonly sentence: ReadSentence;
  /** Where its words come from, that sentence first. */
  readonly sources: readonly SentenceId[];
  readonly outline: Outline;
};

/**
 * The one sentence that tells most of what follows from the news. Null when no sentence is complete.
 *
 * It is taken whole but for a connective that opens it and, in English, connectives between commas
 * and marks of notes. What it must be is asked in turn: nobody's quotation, no question, of the right
 * length, able to stand alone, specific, impersonal, and not taken back by the sentence after it. A
 * wish that no sentence fulfils is given up.
 *
 * @param told the sentences that the takeaways would tell: one of them has to be much the best.
 */
export function whyItMatters(
  reading: Reading,
  ranks: readonly Rank[],
  salience: Salience,
  told: ReadonlySet<ReadSentence>,
): Candidate | null {
  const { vocabulary } = reading;
  const wishes: ((candidate: Candidate) => boolean)[] = [
    isNoQuote,
    (it) => !isQuestion(it),
    (it) => !reading.english || (mayHaveVerb(it) && !lacksSubject(it.words)),
    isRightLength,
    (it) => !leans(it, it.outline, vocabulary),
    (it) => specificsOf(it) > 0,
    (it) => !isAddress(it, vocabulary) && !isLabelled(it),
    (it) => !it.sentence.takenBack,
    (it) => vagueness(it, it.sentence.order, reading) < MOST_VAGUE,
  ];
  let left = reading.sentences
    .filter((sentence) => isComplete(sentence, reading))
    .map((sentence) => candidateOf(sentence, reading));
  for (const wish of wishes) {
    const fulfilled = left.filter(wish);
    if (fulfilled.length > 0) left = fulfilled;
    else if (wish === isRightLength) left = nearestInLength(left);
  }
  const rival = (it: Candidate) =>
    scoreOf(it, reading, ranks) +
    SALIENCE_WORTH * meanSalience(it.words, salience) -
    (told.has(it.sentence) ? TOLD_COST : 0);
  return best(left, rival);
}

function candidateOf(sentence: ReadSentence, reading: Reading): Candidate {
  const { sentence: named, sources } = withNames(sentence, reading);
  const { text, words } = withoutConnectives(named, reading);
  const outline = text === named.text ? named.outline : outlineOf(text);
  return { text, words, sentence, sources, outline };
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
  score: (candidate: Candidate) => number,
): Candidate | null {
  let found: Candidate | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const own = score(candidate);
    if (own > highest) [found, highest] = [candidate, own];
  }
  return found;
}

/** What the first and the second consequence are worth beside the rank; a third adds nothing. */
const CUE_WORTH = 0.9;
const OUTLOOK_WORTH = 0.2;
/** What either is worth where the sentence says nothing of what the headline says. */
const OFF_SUBJECT = 0.7;
/** What rank and place are worth here: they decide between sentences that say as much of consequences. */
const MERIT_WORTH = 0.7;
const POSITION_WORTH = 1;
const HEADLINE_WORTH = 0.6;
/** What it is worth that every word of a sentence is likely to be told by a summary. */
const SALIENCE_WORTH = 1.5;
/** The first sentence is the news itself, and seldom what follows from it: its cues do not count. */
const LEAD_COST = 0.6;
/** `In 2005, a laboratory showed`: what was before is seldom what matters now. */
const BACKGROUND_COST = 0.4;
/** What the takeaways want is told there, unless it says far more than the next of why it matters. */
const TOLD_COST = 0.2;

function scoreOf(candidate: Candidate, reading: Reading, ranks: readonly Rank[]): number {
  const { text, sentence } = candidate;
  const rank = ranks[sentence.order];
  if (!rank) return -Infinity;
  const isLead = sentence.order === 0;
  const onSubject = rank.headline > 0 || reading.titleTerms.size === 0 ? 1 : OFF_SUBJECT;
  const lead = isLead ? LEAD_COST : 0;
  const background = /^In (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d,/u.test(text) ? BACKGROUND_COST : 0;
  return (
    MERIT_WORTH * merit(rank) +
    POSITION_WORTH * rank.position +
    HEADLINE_WORTH * rank.headline +
    (isLead ? 0 : onSubject * consequenceWorth(candidate, reading)) -
    (lead + background + vagueness(candidate, sentence.order, reading))
  );
}

function consequenceWorth({ words, outline }: Candidate, { vocabulary }: Reading): number {
  const own = unquoted(words, outline);
  const cues = Math.min(2, saysHowOften(own, vocabulary.consequence));
  const prospects = Math.min(2, saysHowOften(own, vocabulary.outlook));
  return CUE_WORTH * cues + OUTLOOK_WORTH * prospects;
}
