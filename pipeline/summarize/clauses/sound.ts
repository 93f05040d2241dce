import { outlineOf } from "../outline.ts";
import { openingPhrase } from "../phrases.ts";
import { isCapitalised, type Word, type Wording } from "../words.ts";
import { bare, isKnownVerb, leavesClaim, type Known } from "./verbs.ts";

/** Whether something absolute is said, or something denied. */
export function isAbsoluteIn({ words }: Wording, { negations, grammar }: Known): boolean {
  return words.some((word) => grammar.absolutes.has(bare(word)) || negations.has(word.lower));
}

/** Whether a whole sentence says something by itself: it has its subject, and reports nobody's words. */
export function isTellingIn({ words }: Wording, { grammar, standingPhrases }: Known): boolean {
  // `Prevé`, `Este año prevé`: whoever it is was named before.
  const first = words[openingPhrase(words, standingPhrases)];
  if (!first || words.some(({ lower }) => grammar.reported.has(lower))) return false;
  return !grammar.dropsSubject || !isKnownVerb(first.lower, grammar);
}

/** Whether what is left of a sentence reads as a sentence. */
export function isSoundIn(kept: Wording, vocabulary: Known): boolean {
  return (
    isTellingIn(kept, vocabulary) &&
    !endsOpen(kept.words, vocabulary) &&
    !promisesMore(kept, vocabulary) &&
    !leavesClaim(kept.words, vocabulary) &&
    !breaksList(kept, vocabulary)
  );
}

/** Whether the last word calls for another. */
function endsOpen(words: readonly Word[], { grammar }: Known): boolean {
  const last = words.at(-1);
  return !last || (grammar.neverLast.has(last.lower) && !isCapitalised(last));
}

function promisesMore({ text }: Wording, { grammar }: Known): boolean {
  return grammar.pairs.some(([first, second]) => first.test(text) && !second.test(text));
}

/** `sells ships, piers`: a list whose last member is gone. */
function breaksList({ text, words }: Wording, { conjunctions, determiners }: Known): boolean {
  const comma = outlineOf(text).marks.findLast(({ kind }) => kind === "comma");
  if (!comma) return false;
  const last = words.filter(({ start }) => start >= comma.next);
  const [first] = last;
  if (!first || last.length > 3) return false;
  if (last.some(({ lower }) => conjunctions.has(lower))) return false;
  return determiners.has(first.lower) || /^\p{Ll}/u.test(first.text);
}
