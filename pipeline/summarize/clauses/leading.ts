import { upTo, type Cut } from "../cuts.ts";
import type { Word } from "../words.ts";
import type { Part } from "./parts.ts";
import {
  hasMainVerb,
  isSaidOfClause,
  isVerb,
  opensAsSubject,
  opensWith,
  type Known,
} from "./verbs.ts";

/** `In 2024, the group`: an adverbial before a subject, with what is said of it in its turn. */
export function leadingCuts(parts: readonly Part[], vocabulary: Known): Cut[] {
  const [lead] = parts;
  if (!lead || vocabulary.grammar.verbSecond) return [];
  if (!opensWith(lead.words, vocabulary.grammar.leads)) return [];
  const end = parts.findIndex((it, index) => index > 0 && !continuesLead(it, vocabulary));
  const [clause, ...rest] = end === -1 ? [] : parts.slice(end);
  if (!clause?.opening || !opensAsSubject(clause.words, vocabulary)) return [];
  // In a list the lead goes on: `With its ships, the piers and the cranes, the yard`.
  const isClause = rest.length === 0 || hasMainVerb(clause.words, vocabulary);
  const bounding = !opensWith(lead.words, vocabulary.attributions);
  return isClause ? [upTo(clause.opening, bounding)] : [];
}

function continuesLead({ words, closing }: Part, vocabulary: Known): boolean {
  if (closing === null) return false;
  if (isSaidOfClause(words, vocabulary.grammar)) return true;
  return words.length <= 4 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** `The mayor said that the bridge is closed`: who said it goes, where the message keeps its order. */
export function tellingCuts(parts: readonly Part[], vocabulary: Known): Cut[] {
  const [place, that] = placeOfMessage(parts, vocabulary);
  const part = parts[place];
  // Behind a comma only the predicate may tell: `The mayor, a physician, said that`.
  if (!part || (place > 0 && !isVerb(part.words, 0, vocabulary))) return [];
  const message = part.words.slice(that + 1);
  const [next] = message;
  if (!next || !opensAsSubject(message, vocabulary) || isBackshifted(message)) return [];
  return [{ start: 0, end: next.start, replacement: "", bounding: false }];
}

/** In which part and at which word a verb of telling is followed by its `that`; -1 where none is. */
function placeOfMessage(parts: readonly Part[], { grammar }: Known): readonly [number, number] {
  for (const [place, { words }] of parts.entries()) {
    const that = words.findIndex(({ lower }) => lower === "que");
    const teller = words.slice(Math.max(0, that - 3), that);
    if (teller.some(({ lower }) => grammar.telling.has(lower))) return [place, that];
  }
  return [-1, -1];
}

/** `fermerait`, `cerraría`: future seen from the past, which only the teller's tense explains. */
function isBackshifted(words: readonly Word[]): boolean {
  return words.some(({ lower }) => /(?:rait|raient|ría|rían|ria|riam)$/u.test(lower));
}
