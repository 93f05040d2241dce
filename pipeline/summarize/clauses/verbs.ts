import { openingPhrase, type Phrases } from "../phrases.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isCapitalised, isNumber, type Word } from "../words.ts";
import type { Grammar } from "./grammar.ts";

/** A vocabulary whose grammar is known. */
export type Known = Vocabulary & { readonly grammar: Grammar };

export function isKnownGrammar(vocabulary: Vocabulary): vocabulary is Known {
  return vocabulary.grammar !== null;
}

/** `l'usine`, `n'a`, `s'est`: the letter and the word it leans on are one word to the segmenter. */
const ELIDED = /^[cdjlmnst]'/u;

/** The word without an elided one before it. */
export function bare({ lower }: Word): string {
  return lower.replace(ELIDED, "");
}

/** `qu'elle` opens a clause as `que` does, `d'un` a phrase as `de`. */
function unelided(word: Word): Word {
  return { ...word, lower: word.lower.replace(/^(.*qu|d)'.+$/u, "$1e") };
}

/** Whether the words open with one of the phrases, elided or not. */
export function opensWith(words: readonly Word[], phrases: Phrases): boolean {
  return openingPhrase(words, phrases) > 0 || openingPhrase(words.map(unelided), phrases) > 0;
}

/** Whether a word claims a finite verb for a clause of its own. */
export function claims(word: Word, { claims: claimers }: Grammar): boolean {
  return claimers.has(word.lower) || claimers.has(unelided(word).lower);
}

/** Whether the word is a finite verb, as far as words and endings can tell; no noun is taken for one. */
export function isVerb(words: readonly Word[], index: number, vocabulary: Known): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || isCapitalised(word)) return false;
  if (before && !mayPrecedeVerb(before, vocabulary)) return false;
  if (isReflexive(before, word, vocabulary)) return true;
  if (/^[dl]'/u.test(word.lower) && !/^l'(?:a|ont)$/u.test(word.lower)) return false;
  return isKnownVerb(bare(word), vocabulary.grammar);
}

/** `se recharge`, `s'explique`, `ne dure`: what stands there is a verb, if no infinitive. */
function isReflexive(before: Word | undefined, word: Word, vocabulary: Known): boolean {
  const { functionWords, grammar } = vocabulary;
  if (!grammar.purpose || grammar.purpose[1].test(word.lower)) return false;
  const isAnnounced = before?.lower === "se" || before?.lower === "ne";
  return (isAnnounced && !functionWords.has(word.lower)) || /^[ns]'\p{L}/u.test(word.lower);
}

/** Whether it would be one if nothing stood before it. */
export function isKnownVerb(
  word: string,
  { verbs, reported, verbEnding, noVerbs }: Grammar,
): boolean {
  return verbs.has(word) || reported.has(word) || (verbEnding.test(word) && !noVerbs.has(word));
}

function mayPrecedeVerb(before: Word, { determiners, grammar }: Known): boolean {
  return !determiners.has(before.lower) && !grammar.prepositions.has(before.lower);
}

/** Whether there is a finite verb, in whichever clause. */
export function hasVerb(words: readonly Word[], vocabulary: Known): boolean {
  return words.some((_, index) => isVerb(words, index, vocabulary));
}

/** Whether a finite verb is left when every subordinate clause has claimed its own. */
export function hasMainVerb(words: readonly Word[], vocabulary: Known): boolean {
  let open = 0;
  for (const [index, word] of words.entries()) {
    if (claims(word, vocabulary.grammar)) open += 1;
    else if (isVerb(words, index, vocabulary) && !isVerb(words, index - 1, vocabulary)) {
      if (open === 0) return true;
      open -= 1;
    }
  }
  return false;
}

/** `showed that density` breaks off: behind the last word that claims a verb there is none. */
export function leavesClaim(words: readonly Word[], vocabulary: Known): boolean {
  const last = words.findLastIndex((word) => claims(word, vocabulary.grammar));
  return last !== -1 && !words.some((_, index) => index > last && isVerb(words, index, vocabulary));
}

/** Whether the words may open with the subject of a main clause: an article, a name or a number. */
export function opensAsSubject(words: readonly Word[], { determiners, grammar }: Known): boolean {
  const [first] = words;
  if (!first) return false;
  if (determiners.has(first.lower) || /^l'/u.test(first.lower) || isNumber(first)) return true;
  if (grammar.prepositions.has(first.lower) || claims(first, grammar)) return false;
  return isCapitalised(first) && !opensWith(words, grammar.leads) && !isParticiple(first, grammar);
}

export function isParticiple({ lower }: Word, { participle }: Grammar): boolean {
  return participle?.test(lower) ?? false;
}

/** Whether words after a comma are said of the clause before: a relative, a reason, a circumstance. */
export function isSaidOfClause(words: readonly Word[], grammar: Grammar): boolean {
  const [first] = words;
  if (!first || opensWith(words, grammar.provisos)) return false;
  if (isParticiple(first, grammar) && !isCapitalised(first)) return true;
  if (opensWith(words, grammar.additions)) return true;
  if (!opensWith(words, grammar.tails)) return false;
  return !grammar.verbSecond || first.lower === "denn" || endsInVerb(words, grammar);
}

/** A German clause that is no main clause ends in its verb; `, the region and the land` is a list. */
function endsInVerb(words: readonly Word[], grammar: Grammar): boolean {
  const last = words.at(-1);
  return last !== undefined && !isCapitalised(last) && isKnownVerb(last.lower, grammar);
}
