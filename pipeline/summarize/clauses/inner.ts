import { isConnective, type Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import { isCapitalised, type Word } from "../words.ts";
import type { Part } from "./parts.ts";
import {
  hasVerb,
  isKnownVerb,
  isSaidOfClause,
  isVerb,
  opensAsSubject,
  opensWith,
  type Known,
} from "./verbs.ts";

/** `The group, which has 300 people, closes`: what stands between the subject and its verb. */
export function subjectCuts(parts: readonly Part[], vocabulary: Known): Cut[] {
  const [subject, inserted, ...rest] = parts;
  if (!subject || !inserted?.opening || !isSubject(subject.words, vocabulary)) return [];
  const known = rest.find(({ words }) => opensAsPredicate(words, vocabulary));
  const predicate = known ?? inferred(inserted, rest, vocabulary);
  if (!predicate?.opening || narrows(inserted.words, predicate.words, vocabulary)) return [];
  return [
    { start: inserted.opening.at, end: predicate.opening.next, replacement: "", bounding: false },
  ];
}

/** A subject and no verb yet. */
function isSubject(words: readonly Word[], vocabulary: Known): boolean {
  if (!opensAsSubject(words, vocabulary) || hasVerb(words, vocabulary)) return false;
  return !isAdverb(words, vocabulary);
}

/** `Certes, the groups`: an adverb has a capital too where it stands first. */
function isAdverb([first, second]: readonly Word[], vocabulary: Known): boolean {
  if (!first || second) return false;
  const { connectives, leaningOpeners, functionWords } = vocabulary;
  const isKnown = [connectives, leaningOpeners, functionWords].some((it) => it.has(first.lower));
  return isKnown || /mente?$/u.test(first.lower);
}

const BEFORE_VERBS =
  /^(?:ne|n'\p{L}+|se|s'\p{L}+|no|não|lo|la|les|le|solo|ya|también|aún|já|também|ainda|só)$/u;

function opensAsPredicate(words: readonly Word[], vocabulary: Known): boolean {
  const [first, second] = words;
  if (!first || !second || isCapitalised(first)) return false;
  if (isVerb(words, 0, vocabulary)) return true;
  return BEFORE_VERBS.test(first.lower) && isKnownVerb(second.lower, vocabulary.grammar);
}

/** Behind the only insertion, one that can be nothing else, a word of substance must be the verb. */
function inferred(inserted: Part, [last, more]: readonly Part[], vocabulary: Known): Part | null {
  if (!last || more || last.words.length < 3) return null;
  const { grammar } = vocabulary;
  const opensVerb = isSubstance(last.words[0], vocabulary) && !isSaidOfClause(last.words, grammar);
  return opensVerb && isSaidOfClause(inserted.words, grammar) ? last : null;
}

function isSubstance(word: Word | undefined, { functionWords }: Known): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word.text) && !functionWords.has(word.lower);
}

/** German sets off every relative clause: `customers, who pay,` may be those customers alone. */
function narrows(inserted: readonly Word[], [verb]: readonly Word[], { grammar }: Known): boolean {
  if (!grammar.verbSecond || !verb || !opensWith(inserted, grammar.tails)) return false;
  return /(?:en|sind)$/u.test(verb.lower);
}

/** `, according to the mayor,` or `, however,` between two commas. */
export function sourceCuts(
  parts: readonly Part[],
  { outline }: ReadSentence,
  vocabulary: Known,
): Cut[] {
  // A quotation would be left without its speaker.
  if (outline.quotations.length > 0) return [];
  return parts.flatMap(({ words, opening, closing }) => {
    if (!opening || !closing) return [];
    const isLoose = isSource(words, vocabulary) || isConnective(words, vocabulary);
    return isLoose
      ? [{ start: opening.at, end: closing.next, replacement: "", bounding: false }]
      : [];
  });
}

/** Whether the words name who says the rest. */
export function isSource(words: readonly Word[], { grammar, attributions }: Known): boolean {
  return opensWith(words, grammar.saying) || opensWith(words, attributions);
}

/** What stands between two dashes, the only ones. */
export function dashCuts({ outline: { marks } }: ReadSentence): Cut[] {
  const [first, second, third] = marks.filter(({ kind }) => kind === "dash");
  if (!first || !second || third) return [];
  return [{ start: first.at, end: second.next, replacement: " ", bounding: false }];
}
