import type { LanguageRules } from "../language.ts";
import { isSameStem } from "../words.ts";
import type { Mention } from "./mentions.ts";
import { isSpoken } from "./record.ts";
import type { Line, Roster } from "./roster.ts";
import type { Token } from "./tokens.ts";
import { gathered, present } from "../lists.ts";

/*
 * Whether names stand where they belong shows by degrees, before it is plain enough to be told: in the
 * claim and in the article a name has the same words near it, on the same side of it. Where the article is
 * a record of who said what, it shows by who speaks the lines.
 */

/** Words on each side of a name that are looked at. */
const REACH = 5;
/** What one place further from the name takes from the weight of a word. */
const FADING = 0.2;
/** Further apart than this in the article, two words have nothing to do with each other. */
const FURTHEST = 25;
/** What one place takes by which two words stand further apart in the article than in the claim. */
const STRETCH = 0.3;
/** What is left of a word on the other side of the name: who did it is now whom it was done to. */
const TURNED = 0.3;
/** What a speaker is worth whom the claim names, and not first. */
const NOT_FIRST = 0.25;

/**
 * How far the names of a claim stand where the article has them, from 0 to 1; 0 of a claim that
 * names nobody, for then no name speaks for it. The half is for the words beside them, and the half for who
 * speaks, which only a record can earn.
 *
 * @param cited the sentences it rests on.
 */
export function placedOf(
  text: string,
  cited: readonly { readonly text: string }[],
  roster: Roster,
): number {
  const claim = { roster, ...roster.read(text) };
  const lines = present(cited, (sentence) => roster.lineOf(sentence.text));
  return (besideOf(claim) + spokenOf(claim, lines)) / 2;
}

type Named = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly roster: Roster;
};

/** How near to its names the article has the words that the claim has beside them, from 0 to 1. */
function besideOf({ tokens, mentions, roster }: Named): number {
  let [sum, weights] = [0, 0];
  for (const name of mentions) {
    const own = gathered(name.words, roster.placesOf).sort((one, other) => one - other);
    for (const step of [-1, 1] as const) {
      for (const { word, distance } of wordsBeside(tokens, name, step, roster)) {
        const weight = 1 / (1 + FADING * (distance - 1));
        sum += weight * nearness(own, roster.placesOf(word), step * distance);
        weights += weight;
      }
    }
  }
  return weights === 0 ? 0 : sum / weights;
}

const ENDS_SENTENCE = /[.!?;]/;

function wordsBeside(
  tokens: readonly Token[],
  { from, to }: Mention,
  step: 1 | -1,
  { rules }: Roster,
): { readonly word: string; readonly distance: number }[] {
  const words: { word: string; distance: number }[] = [];
  for (let distance = 1; distance <= REACH; distance += 1) {
    const at = step === 1 ? to + distance : from - distance;
    const token = tokens[at];
    const gap = step === 1 ? token : tokens[at + 1];
    if (!token || !gap || ENDS_SENTENCE.test(gap.before)) break;
    if (tells(token, rules)) words.push({ word: token.word, distance });
  }
  return words;
}

function tells({ word }: Token, { functionWords }: LanguageRules): boolean {
  return word.length > 1 && !(functionWords?.has(word) ?? word.length <= 3);
}

/**
 * How near the other word stands to the name, anywhere in the article: 1 as near as in the claim, and on
 * the same side.
 *
 * @param name its places in order. @param word those of the word.
 * @param offset how far behind the name it stands in the claim; negative for before it.
 */
function nearness(name: readonly number[], word: readonly number[], offset: number): number {
  const asked = Math.abs(offset);
  let best = 0;
  let first = 0;
  for (const place of name) {
    while ((word[first] ?? Infinity) < place - FURTHEST) first += 1;
    for (let at = first; at < word.length; at += 1) {
      const other = word[at] ?? Infinity;
      const apart = Math.abs(other - place);
      if (apart > FURTHEST) break;
      if (apart === 0) continue;
      const side = other > place === offset > 0 ? 1 : TURNED;
      best = Math.max(best, side / (1 + STRETCH * Math.max(0, apart - asked)));
    }
  }
  return best;
}

/**
 * How far the lines that hold the words of a claim are spoken by whom it names first: "Ines asks for tea"
 * tells of "Ines: Is there tea?". Lines count by how many words they hold.
 */
function spokenOf({ tokens, mentions: names, roster }: Named, cited: readonly Line[]): number {
  const [first] = names;
  if (!first || !cited.some(speakerOf)) return 0;
  const isNamed = (at: number) => names.some(({ from, to }) => at >= from && at <= to);
  const words = tokens.filter((token, at) => !isNamed(at) && tells(token, roster.rules));
  // "The price, Ines says": who is named late may be spoken of.
  const before = words.filter(({ start }) => start < (tokens[first.from]?.start ?? 0)).length;
  let [sum, all] = [0, 0];
  for (const line of cited) {
    const speaker = speakerOf(line);
    if (!speaker) continue;
    const held = words.filter(({ word }) => holds(line, word)).length;
    sum += (held * rankOf(speaker, names, roster)) / (1 + FADING * before);
    all += held;
  }
  return all === 0 ? 0 : sum / all;
}

function speakerOf({ tokens, mentions: [first] }: Line): Mention | null {
  return first?.from === 0 && isSpoken(tokens) ? first : null;
}

/** What it is worth that this one speaks, by where the claim names him. */
function rankOf(speaker: Mention, names: readonly Mention[], roster: Roster): number {
  const at = names.findIndex(({ words }) => words.some((word) => isIn(speaker, word, roster)));
  if (at === -1) return 0;
  return at === 0 ? 1 : NOT_FIRST;
}

function isIn({ words }: Mention, word: string, roster: Roster): boolean {
  const forms = roster.formsOf(word);
  return words.some((it) => it === word || forms.has(it));
}

function holds({ words }: Line, word: string): boolean {
  return words().has(word) || [...words()].some((other) => isSameStem(other, word));
}
