import { isAbsoluteIn, isSoundIn, isTellingIn } from "./clauses/sound.ts";
import { isKnownGrammar } from "./clauses/verbs.ts";
import { connectiveCuts, type Cut } from "./cuts.ts";
import { cutSets } from "./cut-sets.ts";
import { asideCuts } from "./english/inner.ts";
import { isAbsolute, isSound, isTelling } from "./english/sound.ts";
import { keep, wordsCut, wordsLeft } from "./keep.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { leans } from "./standing.ts";
import { hasVagueSubject } from "./vague.ts";
import type { Word, Wording } from "./words.ts";

/** Fewest and most words. */
export type Bounds = { readonly least: number; readonly most: number };

/** What is asked of the wordings of a sentence, and how many are wanted. */
export type Wanted = { readonly bounds: Bounds; readonly most: number };

/** A row of more words is no sentence one could cut with care, and the ways to cut it grow without bound. */
const MOST_READ = 100;

/**
 * Wordings of a sentence within the bounds that stand alone, the longest first: the whole sentence,
 * or what is left of it after safe cuts.
 *
 * Nothing is added or moved, so its words stand in the sentence in the same order. None has a
 * closing full stop.
 */
export function wordings(sentence: ReadSentence, reading: Reading, wanted: Wanted): Wording[] {
  if (!sentence.outline.balanced || sentence.words.length > MOST_READ) return [];
  const found = new Map<string, Wording>();
  for (const { cuts, left } of draftsOf(sentence, reading, wanted.bounds)) {
    if (found.size === wanted.most) break;
    const kept = bullet(keep(sentence, cuts, left));
    if (found.has(kept.text) || !isTrue(kept, cuts, reading)) continue;
    if (standsAlone(kept, wordsCut(sentence, cuts), reading)) found.set(kept.text, kept);
  }
  return [...found.values()];
}

/** The ways to cut the sentence that leave as many words as asked, the longest first. */
function draftsOf(sentence: ReadSentence, reading: Reading, { least, most }: Bounds) {
  return cutSets(sentence, reading)
    .map((cuts) => ({ cuts, left: wordsLeft(sentence, cuts) }))
    .filter(({ left }) => left.length >= least && left.length <= most)
    .sort((a, b) => b.left.length - a.left.length || firstCut(a.cuts) - firstCut(b.cuts));
}

/** Where the cuts begin: an adverbial in front is missed least. */
function firstCut(cuts: readonly Cut[]): number {
  return Math.min(...cuts.map(({ start }) => start), Infinity);
}

/** What says much, or denies, may be true only within bounds that were cut. */
function isTrue(kept: Wording, cuts: readonly Cut[], { vocabulary }: Reading): boolean {
  if (!cuts.some(({ bounding }) => bounding)) return true;
  return isKnownGrammar(vocabulary) ? !isAbsoluteIn(kept, vocabulary) : !isAbsolute(kept);
}

function bullet({ text, words }: Wording): Wording {
  return { text: withoutStop(text), words };
}

/** The sentence, without a connective that opens it or stands between its commas. */
export function withoutConnectives(sentence: ReadSentence, reading: Reading): Wording {
  const [lead] = connectiveCuts(sentence, reading);
  const asides = reading.english ? asideCuts(sentence) : [];
  const cuts = lead ? [lead, ...asides] : asides;
  return cuts.length === 0 ? sentence : keep(sentence, cuts, wordsLeft(sentence, cuts));
}

/**
 * A takeaway has no closing full stop, nor what a cut has left of the sentence's own marks. The last
 * point of `the U.S.` is no full stop.
 */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.\p{L})[.。;,:]+(["”’»“‘'«)]*)$/u, "$1");
}

/** Whether the wording can be told by itself. */
function standsAlone(kept: Wording, dropped: readonly Word[], reading: Reading): boolean {
  const outline = outlineOf(kept.text);
  if (isBroken(kept.text, outline) || leans(kept, outline, reading.vocabulary)) return false;
  const lostLead = dropped[0]?.start === 0 && dropped.length > 1;
  return !(lostLead && hasVagueSubject(kept, reading)) && readsWell(kept, dropped, reading);
}

/** Whether it reads as a sentence, as far as the language is known. */
function readsWell(
  kept: Wording,
  dropped: readonly Word[],
  { english, vocabulary }: Reading,
): boolean {
  if (english) return dropped.length > 0 ? isSound(kept, dropped) : isTelling(kept);
  if (!isKnownGrammar(vocabulary)) return true;
  return dropped.length > 0 ? isSoundIn(kept, vocabulary) : isTellingIn(kept, vocabulary);
}

/** `in the U.S` has lost a point that was not a full stop. */
const ENDS_IN_INITIAL = /\.\p{L}\W*$/u;

/** A mark of quotation at either end that has no partner. */
function hasStrayMark(text: string, { quotations }: Outline): boolean {
  const opens = /^["“'‘]/u.test(text) && !quotations.some(({ start }) => start === 0);
  return opens || (/["”'’]$/u.test(text) && !quotations.some(({ end }) => end === text.length));
}

/** A colon or a semicolon makes two statements of a takeaway. */
function isBroken(text: string, outline: Outline): boolean {
  const { balanced, marks } = outline;
  if (hasStrayMark(text, outline)) return true;
  const divided = marks.some(({ kind }) => kind === "colon" || kind === "semicolon");
  return !balanced || divided || ENDS_IN_INITIAL.test(text);
}
