import { from, type Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import { isCapitalised, isNumber, type Word } from "../words.ts";
import { isSource } from "./inner.ts";
import { wordsIn, type Part } from "./parts.ts";
import {
  claims,
  hasMainVerb,
  hasVerb,
  isParticiple,
  isSaidOfClause,
  isVerb,
  leavesClaim,
  opensAsSubject,
  opensWith,
  type Known,
} from "./verbs.ts";

/** Everything from a comma on, where it is said of the clause before and that is whole. */
export function trailingCuts(
  parts: readonly Part[],
  sentence: ReadSentence,
  vocabulary: Known,
): Cut[] {
  const cuts: Cut[] = [];
  for (const [index, { opening, words }] of parts.entries()) {
    const later = parts.slice(index + 1);
    if (!opening || !isWhole(parts.slice(0, index), later, vocabulary)) continue;
    if (isSource(words, vocabulary)) {
      // Without its speaker nobody knows who is quoted.
      const isQuotation = sentence.outline.quotations.some(({ start }) => start < opening.at);
      if (!isQuotation && later.length === 0) cuts.push(from(opening, sentence, false));
    } else if (isLoose(parts, index, vocabulary))
      cuts.push(from(opening, sentence, isBounding(words, vocabulary)));
  }
  return cuts;
}

function isLoose(parts: readonly Part[], index: number, vocabulary: Known): boolean {
  const words = parts[index]?.words ?? [];
  if (opensSecondClause(words, vocabulary) || isApposition(parts, words, vocabulary)) return true;
  if (!isSaidOfClause(words, vocabulary.grammar)) return false;
  // `called on Monday, May 2, for help`: behind an insertion the main clause goes on.
  const before = parts[index - 1]?.words ?? [];
  return index === 1 || !isCircumstance(words, vocabulary) || hasMainVerb(before, vocabulary);
}

/**
 * Whether nothing of the main clause stands behind the parts, and the main verb is among them: seen
 * there, or somewhere it must be.
 */
function isWhole(kept: readonly Part[], later: readonly Part[], vocabulary: Known): boolean {
  const words = wordsIn(kept);
  if (leavesClaim(words, vocabulary)) return false;
  if (!later.every((it) => hangsOn(it.words, vocabulary))) return false;
  if (vocabulary.grammar.verbSecond) return hasVerb(words.slice(1), vocabulary);
  if (hasMainVerb(words, vocabulary)) return true;
  return kept.length === 1 && mayBeClause(words, vocabulary);
}

/** Whether a part hangs on the one before; a circumstance may belong to the main clause as well. */
function hangsOn(words: readonly Word[], vocabulary: Known): boolean {
  if (opensWith(words, vocabulary.grammar.additions) || endsList(words, vocabulary)) return true;
  if (isCircumstance(words, vocabulary)) return false;
  return (
    isSaidOfClause(words, vocabulary.grammar) ||
    isSource(words, vocabulary) ||
    opensClause(words, vocabulary) ||
    opensSecondClause(words, vocabulary)
  );
}

/** `sensors, drones and cameras`: bare nouns that end a list begun before. */
function endsList(words: readonly Word[], vocabulary: Known): boolean {
  const [first] = words;
  if (!first || isCircumstance(words, vocabulary) || hasVerb(words, vocabulary)) return false;
  if (vocabulary.determiners.has(first.lower)) return false;
  return words.slice(1).some(({ lower }) => vocabulary.conjunctions.has(lower));
}

/** `with a radar`: a preposition that opens no clause. */
function isCircumstance([first, ...rest]: readonly Word[], { grammar }: Known): boolean {
  if (!first || !grammar.prepositions.has(first.lower)) return false;
  return !rest.slice(0, 3).some((word) => claims(word, grammar));
}

/** Whether a subject opens the words and one of them, no participle, may be its verb. */
function mayBeClause(words: readonly Word[], vocabulary: Known): boolean {
  const { determiners, functionWords, grammar } = vocabulary;
  if (!opensAsSubject(words, vocabulary)) return false;
  return words.some((word, index) => {
    const before = words[index - 1];
    if (!before || /^\P{Ll}/u.test(word.text) || functionWords.has(word.lower)) return false;
    if (determiners.has(before.lower) || grammar.prepositions.has(before.lower)) return false;
    return !isParticiple(word, grammar);
  });
}

function opensClause([first]: readonly Word[], { grammar }: Known): boolean {
  return first !== undefined && claims(first, grammar);
}

/** `, and` with a subject and a verb of its own. */
function opensSecondClause([joint, ...rest]: readonly Word[], vocabulary: Known): boolean {
  const { conjunctions, contrasts } = vocabulary;
  if (!joint || !conjunctions.has(joint.lower) || contrasts.has(joint.lower)) return false;
  return opensAsSubject(rest, vocabulary) && hasVerb(rest.slice(0, 10), vocabulary);
}

/** `, a record`: one noun phrase behind the only comma, no clause of its own and no member of a list. */
function isApposition(parts: readonly Part[], words: readonly Word[], vocabulary: Known): boolean {
  if (parts.length !== 2 || !opensAsSubject(words, vocabulary)) return false;
  if (hasMainVerb(words, vocabulary)) return false;
  return !words.some(({ lower }) => /^(?:et|ou|y|o|e|und|oder)$/u.test(lower));
}

/** Relatives say more of a noun; reasons and circumstances, and all of them in German, may say when it holds. */
function isBounding(words: readonly Word[], vocabulary: Known): boolean {
  return vocabulary.grammar.verbSecond || !opensClause(words, vocabulary);
}

/** Reasons, purposes, second verbs and what is said of something new, where no comma sets it off. */
export function bareCuts(parts: readonly Part[], sentence: ReadSentence, vocabulary: Known): Cut[] {
  const { text, words } = sentence;
  return words.flatMap((word, index) => {
    const start = text.slice(0, word.start).trimEnd().length;
    if (index < 3 || /[^\p{L}\p{Nd}%)»”"]$/u.test(text.slice(0, start))) return [];
    const [kept, rest] = [words.slice(0, index), words.slice(index)];
    if (kept.some(({ lower }) => vocabulary.conditions.has(lower))) return [];
    const part = parts.findLast(({ opening }) => (opening?.next ?? 0) <= word.start);
    const within = kept.filter((it) => it.start >= (part?.opening?.next ?? 0));
    if (!opensBareTail(within, rest, vocabulary)) return [];
    if (!hasMainVerb(kept.slice(1), vocabulary) || leavesClaim(kept, vocabulary)) return [];
    return [{ start, end: text.length, replacement: "", bounding: true }];
  });
}

function opensBareTail(kept: readonly Word[], rest: readonly Word[], vocabulary: Known): boolean {
  const { bareTails } = vocabulary.grammar;
  return (
    opensWith(rest, bareTails) ||
    opensPurpose(kept, rest, vocabulary) ||
    describesNew(kept, rest, vocabulary) ||
    opensSecondVerb(kept, rest, vocabulary)
  );
}

function opensPurpose(
  kept: readonly Word[],
  [preposition, verb]: readonly Word[],
  { grammar: { purpose, awaitPurpose } }: Known,
): boolean {
  if (!purpose || !preposition || !verb || preposition.lower !== purpose[0]) return false;
  const last = kept.at(-1);
  if (!last || isNumber(last) || !purpose[1].test(verb.lower)) return false;
  return !kept.some(({ lower }) => awaitPurpose.has(lower));
}

/** `carries a radar that sees`, but not `is a radar that sees`, which would say nothing without it. */
function describesNew(kept: readonly Word[], [word]: readonly Word[], { grammar }: Known): boolean {
  if (!word || !claims(word, grammar) || kept.some(({ lower }) => grammar.copulas.has(lower)))
    return false;
  return kept.slice(-4, -2).some(({ lower }) => grammar.indefinite.has(lower));
}

/** `weighs 23 kilos and carries a radar`, but not `buys and sells`, nor within a clause that hangs on another. */
function opensSecondVerb(
  kept: readonly Word[],
  [joint, ...rest]: readonly Word[],
  vocabulary: Known,
): boolean {
  const { conjunctions, contrasts, grammar } = vocabulary;
  if (!joint || !conjunctions.has(joint.lower) || contrasts.has(joint.lower)) return false;
  if (kept.some((it) => claims(it, grammar)) || !isVerb(rest, 0, vocabulary)) return false;
  const last = kept.at(-1);
  if (!last || (grammar.verbSecond && !isBehindNoun(last, rest, vocabulary))) return false;
  return !isVerb(kept, kept.length - 1, vocabulary) && !isVerb(kept, kept.length - 2, vocabulary);
}

/** `Geräte und verkaufen den`: behind a noun, before an object, it is neither adjective nor participle. */
function isBehindNoun(last: Word, [, object]: readonly Word[], vocabulary: Known): boolean {
  const { determiners, grammar } = vocabulary;
  if (!isCapitalised(last) || !object) return false;
  return determiners.has(object.lower) || grammar.prepositions.has(object.lower);
}
