import {
  bracketCuts,
  connectiveCuts,
  isHarmless,
  neutralTailCuts,
  part,
  type Cut,
} from "./cuts.ts";
import {
  additionCuts,
  adjectiveCuts,
  asideCuts,
  descriptionCuts,
  innerCuts,
  isAbsolute,
  isSound,
  isTelling,
  leadingCuts,
  modifierCuts,
  timeCuts,
  trailingCuts,
} from "./english/cuts.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { leans } from "./standing.ts";
import { hasVagueSubject } from "./vague.ts";
import { wordingOf, type Word, type Wording } from "./words.ts";

/** Fewest and most words. */
export type Bounds = { readonly least: number; readonly most: number };

/** The longest of `wordings`, or null when there is none. */
export function shorten(sentence: ReadSentence, reading: Reading, bounds: Bounds): Wording | null {
  const [longest] = wordings(sentence, reading, { bounds, most: 1 });
  return longest ?? null;
}

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
  const { least, most } = wanted.bounds;
  const drafts = cutSets(sentence, reading)
    .map((cuts) => ({ cuts, left: wordsLeft(sentence, cuts) }))
    .filter(({ left }) => left.length >= least && left.length <= most)
    .sort((a, b) => b.left.length - a.left.length || firstCut(a.cuts) - firstCut(b.cuts));
  const found = new Map<string, Wording>();
  for (const { cuts, left } of drafts) {
    if (found.size === wanted.most) break;
    const kept = bullet(keep(sentence, cuts, left));
    if (found.has(kept.text) || !isTrue(kept, cuts)) continue;
    if (standsAlone(kept, wordsCut(sentence, cuts), reading)) found.set(kept.text, kept);
  }
  return [...found.values()];
}

/** Where the cuts begin: an adverbial in front is missed least. */
function firstCut(cuts: readonly Cut[]): number {
  return Math.min(...cuts.map(({ start }) => start), Infinity);
}

/** What says much, or denies, may be true only within bounds that were cut. */
function isTrue(kept: Wording, cuts: readonly Cut[]): boolean {
  return !cuts.some(({ bounding }) => bounding) || !isAbsolute(kept);
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

/** The ways to cut a sentence: all asides; one lead or none, some insertions, one tail or none. */
function cutSets(sentence: ReadSentence, reading: Reading): Cut[][] {
  const { asides, leads, insertions, tails } = cutsOf(sentence, reading);
  const sets: Cut[][] = [];
  for (const lead of noneOrOne(leads))
    for (const tail of noneOrOne(tails))
      for (const inner of subsets(insertions.filter((cut) => isOutside(cut, [...lead, ...tail]))))
        sets.push(joined([...lead, ...asides, ...inner, ...tail]));
  return sets;
}

function isOutside({ start, end }: Cut, cuts: readonly Cut[]): boolean {
  return !cuts.some((cut) => cut.start <= start && cut.end >= end);
}

function noneOrOne(cuts: readonly Cut[]): Cut[][] {
  return [[], ...cuts.map((cut) => [cut])];
}

/** More insertions than this go one by one or all together. */
const MOST_COMBINED = 4;

function subsets(cuts: readonly Cut[]): Cut[][] {
  if (cuts.length > MOST_COMBINED) return [...noneOrOne(cuts), [...cuts]];
  return cuts.reduce<Cut[][]>((sets, cut) => [...sets, ...sets.map((it) => [...it, cut])], [[]]);
}

type Cuts = Readonly<Record<"asides" | "leads" | "insertions" | "tails", readonly Cut[]>>;

/** The cuts every language allows, and with them those of English, which the writer knows best. */
function cutsOf(sentence: ReadSentence, reading: Reading): Cuts {
  const harmless = (cuts: readonly Cut[]) =>
    cuts.filter(({ start, end }) => isHarmless(part(sentence, start, end).words, reading));
  const english = reading.english ? englishCuts(sentence) : NO_CUTS;
  return {
    asides: harmless(english.asides),
    leads: [...connectiveCuts(sentence, reading), ...harmless(english.leads)],
    insertions: harmless([...bracketCuts(sentence), ...english.insertions]),
    tails: harmless([...neutralTailCuts(sentence, reading), ...english.tails]),
  };
}

const NO_CUTS: Cuts = { asides: [], leads: [], insertions: [], tails: [] };

function englishCuts(sentence: ReadSentence): Cuts {
  return {
    asides: [...asideCuts(sentence), ...additionCuts(sentence)],
    leads: leadingCuts(sentence),
    insertions: [
      ...innerCuts(sentence),
      ...modifierCuts(sentence),
      ...timeCuts(sentence),
      ...adjectiveCuts(sentence),
      ...descriptionCuts(sentence),
    ],
    tails: trailingCuts(sentence),
  };
}

/** Without those that lie within another; of two alike the first stays. */
function joined(cuts: readonly Cut[]): Cut[] {
  return cuts.filter(
    (cut, index) =>
      !cuts.some(
        (other, place) =>
          other.start <= cut.start &&
          other.end >= cut.end &&
          (other.end - other.start > cut.end - cut.start || place < index),
      ),
  );
}

function wordsLeft({ words }: Wording, cuts: readonly Cut[]): Word[] {
  return words.filter((word) => !isCut(word, cuts));
}

function wordsCut({ words }: Wording, cuts: readonly Cut[]): Word[] {
  return words.filter((word) => isCut(word, cuts));
}

function isCut({ start }: Word, cuts: readonly Cut[]): boolean {
  return cuts.some((cut) => start >= cut.start && start < cut.end);
}

function keep({ text }: Wording, cuts: readonly Cut[], left: readonly Word[]): Wording {
  const inOrder = [...cuts].sort((a, b) => a.start - b.start);
  let kept = "";
  let at = 0;
  for (const { start, end, replacement } of inOrder) {
    kept += text.slice(at, start) + replacement;
    at = end;
  }
  return rewording(tidied(kept + text.slice(at)), left);
}

/** Finds the words again where they stand now, which takes less time than reading the text anew. */
function rewording(text: string, words: readonly Word[]): Wording {
  const lower = text.toLowerCase();
  const moved: Word[] = [];
  let from = 0;
  for (const word of words) {
    const start = lower.indexOf(word.text.toLowerCase(), from);
    if (start === -1) return wordingOf(text);
    from = start + word.text.length;
    moved.push({ ...word, text: text.slice(start, from), start, end: from });
  }
  return { text, words: moved };
}

function tidied(text: string): string {
  const spaced = text
    .replaceAll(/\s+/gu, " ")
    // `to .NET` keeps its space.
    .replaceAll(/\s+(?=[,;.:!?]+(?:[\s"”’»“)]|$))/gu, "")
    .trim();
  return spaced.replace(
    /^(["“'‘„«(]*)(\p{Ll})(?!\p{Lu})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
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
  if (lostLead && hasVagueSubject(kept, reading)) return false;
  if (!reading.english) return true;
  return dropped.length > 0 ? isSound(kept, dropped) : isTelling(kept);
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
