import { isPreposition } from "./english/small-words.ts";
import { openingPhrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { danglingReferences } from "./references.ts";
import { termsOf } from "./terms.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";
import { isCapitalised, type Word, type Wording } from "./words.ts";

const BACK_REFERENCE = 0.5;
const VAGUE_SUBJECT = 0.3;
const DANGLING_SUBJECT = 0.4;
const DANGLING = 0.15;

/**
 * What it costs a wording that is to stand alone to speak of something told elsewhere, from 0.
 *
 * @param order the number of the sentence it is a wording of.
 */
export function vagueness(wording: Wording, order: number, reading: Reading): number {
  const { words } = wording;
  const references = Math.min(2, backReferences(words, reading.vocabulary));
  return (
    BACK_REFERENCE * references +
    subjectCost(wording, order, reading) +
    danglingCost(words, order, reading)
  );
}

function subjectCost(wording: Wording, order: number, reading: Reading): number {
  if (danglingReferences(wording.words, order, reading)[0] === 0) return DANGLING_SUBJECT;
  return !reading.english && hasVagueSubject(wording, reading) ? VAGUE_SUBJECT : 0;
}

function danglingCost(words: readonly Word[], order: number, reading: Reading): number {
  return DANGLING * danglingReferences(words, order, reading).filter((at) => at > 0).length;
}

/** How often the words point back; `this year` does not. */
function backReferences(words: readonly Word[], vocabulary: Vocabulary): number {
  let found = 0;
  let index = 0;
  while (index < words.length) {
    const standing = openingPhrase(words, vocabulary.standingPhrases, index);
    const points = openingPhrase(words, vocabulary.backReferences, index) > 0;
    if (standing === 0 && (points || isPointing(words[index]))) found += 1;
    index += Math.max(1, standing);
  }
  return found;
}

/** `that application`, where a tagger tells it from `said that`. */
function isPointing(word: Word | undefined): boolean {
  return word?.lower === "that" && word.tag === "DET";
}

/** `The company said`: known to whoever read what went before, unless the headline names it. */
export function hasVagueSubject({ words }: Wording, reading: Reading): boolean {
  const [article, noun, next, after] = words;
  const { definite, functionWords } = reading.vocabulary;
  if (!article || !noun || !next || !definite.has(article.lower)) return false;
  if (isCapitalised(noun) || !functionWords.has(next.lower)) return false;
  return !saysWhich(next, after, reading.vocabulary) && !isInHeadline(noun, reading);
}

/** `The shipyard at Brevik`. */
function saysWhich(next: Word, after: Word | undefined, vocabulary: Vocabulary): boolean {
  if (isPreposition(next) && after !== undefined && isCapitalised(after)) return true;
  // `La mairie de la ville`, `Die Kosten der Anlage`: such languages tell by a noun what English tells by a name.
  const { grammar, determiners } = vocabulary;
  if (!grammar) return false;
  return grammar.prepositions.has(next.lower) || determiners.has(next.lower);
}

function isInHeadline(noun: Word, { vocabulary, titleTerms, standfirstTerms }: Reading): boolean {
  const [term] = termsOf([noun], vocabulary);
  return term === undefined || titleTerms.has(term) || standfirstTerms.has(term);
}
