import { wordSet } from "../phrases.ts";
import { isCapitalised, type Word } from "../words.ts";

/*
 * The small words of English, which tell where a phrase or a clause begins and where it cannot end.
 */

const PREPOSITIONS = wordSet(`
  of in on at by for from with without within into onto upon over under above below between among amid
  through during before after against about around across along behind beyond near off out up down
  toward towards via per like unlike despite except including as than since until till to because
  while whereas although though if unless when whenever where whether once given following amidst
  throughout
`);

const RELATIVES = wordSet("who which whose whom where when that what why how");

/** Words that call for another. */
const NEVER_LAST = wordSet(`
  of to for in on at by with from the a an and or but nor that which who whose as than its their his her
  my our your is are was were be been being have has had will would can could may might must shall
  should not no very more most including such so because if between into about over under per via
  said says both either neither while when where only also even just too is isn't aren't wasn't don't
  doesn't didn't won't
`);

export function isPreposition({ lower }: Word): boolean {
  return PREPOSITIONS.has(lower);
}

/** `who`, `which`, `how`, whatever they do in their place. */
export function looksRelative({ lower }: Word): boolean {
  return RELATIVES.has(lower);
}

/** The same, but `that` points rather than relates where the tagger takes it for an article. */
export function isRelative(word: Word): boolean {
  return looksRelative(word) && !(word.lower === "that" && word.tag === "DET");
}

/** Whether the last word calls for another: `the ferry to`, `the mayor's`. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (!last) return true;
  // A capital tells the month of May from the verb.
  if (NEVER_LAST.has(last.lower)) return !isCapitalised(last);
  return last.lower.endsWith("'s") || CALLS_FOR_ANOTHER.has(last.tag);
}

const CALLS_FOR_ANOTHER: ReadonlySet<Word["tag"]> = new Set(["DET", "CCONJ", "SCONJ"] as const);
