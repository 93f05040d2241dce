import { finderOf, foldWord } from "../folding.ts";
import type { LanguageRules } from "../language.ts";
import { MOST_WORDS, remembered } from "../once.ts";
import { isContent, isSameStem } from "../words.ts";
import { baseForm } from "./base-forms.ts";

/*
 * Lays the words of a claim beside those of its evidence: which are forms of one word, and whether what
 * stands around them is the same too. No grammar is needed for it, and none is guessed at.
 */

/** A word where it stands in a text. */
export type Word = {
  /** As it is written. */
  readonly text: string;
  /** Where it begins and ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents; "won't" is "will" and "n't". */
  readonly folded: string;
  /** What its other forms have in common with it: that of "rose" and "rises" is the same. */
  readonly base: string;
  /** Whether it says what the text is about: no function word, no figure, no denial and no hedge. */
  readonly content: boolean;
  /** The clauses of a text are numbered; punctuation parts them, and words such as "but". */
  readonly clause: number;
};

/** The words of a text, in order. */
export type Line = readonly Word[];

/** A word of a line, by its place. */
export type Place = { readonly line: Line; readonly at: number };

/** Some agencies set a denial apart, "do n't", and its apostrophe too. */
const writtenIn = finderOf(
  String.raw`[nN] ?['’] ?[tT](?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:['’-][\p{L}\p{M}\p{Nd}]+)*`,
);
/** In "don't" and "cannot" the denial is a word of its own. */
const JOINED = /(?<=.)n['’]t$|(?<=^can)not$/iu;
const PARTING = /[,;:.!?…()[\]]|[–—]|--|\s-\s/u;
const SHORTENED: Readonly<Record<string, string>> = { wo: "will", ca: "can", sha: "shall" };

/** The month and the man, where a capital tells them from the verb. */
const NAMES: ReadonlySet<string> = new Set(["May", "Will", "Mark", "Might"]);

/** Words that open a clause of their own. */
const PARTING_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    "that but although though while whereas because who which when after before unless until if",
  ),
  de: setOf("aber sondern obwohl wahrend weil dass wenn als nachdem bevor"),
  fr: setOf("mais tandis parce que qui quand si lorsque"),
  es: setOf("pero sino aunque mientras porque que cuando si"),
  pt: setOf("mas porem embora enquanto porque que quando se"),
};

/** What a claim and its evidence may differ in is no sign that they speak of different things. */
const POLAR = setOf(
  `not n't no never none nobody nothing neither nor without cannot likely unlikely allegedly reportedly apparently
  supposedly possibly probably perhaps maybe potentially presumably alleged suspected supposed presumed possible
  potential probable expected believed thought plans plan planning hopes hope hoping aims aim wants want intends
  intend seems appears appeared seemed set due scheduled nicht kein keine keinen nie ohne pas jamais sans nunca sin nao sem`,
);

/** Reads the words of a text. */
export function lineOf(text: string, rules: LanguageRules): Line {
  const partings = PARTING_WORDS[rules.code];
  const senseOf = sensesIn(rules);
  const line: Word[] = [];
  let [clause, before] = [0, 0];
  for (const token of writtenIn(text)) {
    // No letter and no digit stands between two tokens.
    let start = text.indexOf(token, before);
    const tokenEnd = start + token.length;
    for (const part of partsOf(token)) {
      const end = start + part.length;
      const { folded, base, content } = senseOf(part, start > 0, end < tokenEnd);
      if (isParting(text, before, start) || partings?.has(folded)) clause += 1;
      line.push({ text: part, start, end, folded, base, content, clause });
      before = start = end;
    }
  }
  return line;
}

/** Between most words stands a space. */
function isParting(text: string, from: number, to: number): boolean {
  return !(to - from === 1 && text[from] === " ") && PARTING.test(text.slice(from, to));
}

function partsOf(token: string): readonly string[] {
  // What every denial ends in.
  const last = token.at(-1);
  if (last !== "t" && last !== "T") return [token];
  const at = token.search(JOINED);
  return at > 0 ? [token.slice(0, at), token.slice(at)] : [token];
}

/** What a word is wherever it stands. */
type Sense = Pick<Word, "folded" | "base" | "content">;

const sensesIn = remembered((rules: LanguageRules) => {
  const plainSense = remembered((part: string) => senseFor(foldedPart(part), rules), MOST_WORDS);
  /** @param isCut whether a denial was cut off it. */
  return (part: string, isInside: boolean, isCut: boolean): Sense => {
    if (isInside && NAMES.has(part)) return senseFor(part, rules);
    return isCut ? senseFor(uncut(part), rules) : plainSense(part);
  };
});

function senseFor(folded: string, rules: LanguageRules): Sense {
  return { folded, base: baseForm(folded, rules.code), content: saysSomething(folded, rules) };
}

function foldedPart(part: string): string {
  return foldWord(isPlain(part) ? part : part.replaceAll("’", "'").replace(/'s$| /giu, ""));
}

/** A word that a denial was cut off. */
function uncut(part: string): string {
  const folded = foldedPart(part);
  return SHORTENED[folded] ?? folded;
}

function saysSomething(folded: string, rules: LanguageRules): boolean {
  if (POLAR.has(folded)) return false;
  if (isPlain(folded)) return isContent(folded, rules);
  // "Out-of-court" is about a court.
  return folded.split(/[-']/u).some((part) => isContent(part, rules));
}

/** A word of letters alone, as most are, has no parts. */
function isPlain(word: string): boolean {
  return /^[A-Za-z]+$/.test(word);
}

/** Whether two words are forms of one. */
export function areTwins(one: Word, other: Word): boolean {
  return one.base === other.base || isSameStem(one.base, other.base);
}

/** The places of a line where a form of the word stands. */
export function twinsIn(line: Line, word: Word): number[] {
  return placesIn(line, (other) => areTwins(word, other));
}

/** The places of a line whose words are of this kind. */
export function placesIn(line: Line, isWanted: (word: Word, at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at];
    if (word && isWanted(word, at)) places.push(at);
  }
  return places;
}

/** How far what stands around a word of the claim stands around a word of the evidence too. */
export type Agreement = {
  /** How many content words around the word of the claim were looked for. */
  readonly asked: number;
  /** Those of them that stand around the word of the evidence, 0 to `asked`. */
  readonly shared: number;
};

/** 0 to 1; where nothing stands around a word, nothing agrees. */
export function shareOf({ asked, shared }: Agreement): number {
  return asked === 0 ? 0 : shared / asked;
}

/** Content words looked for on either side. */
const NEIGHBOURS = 3;
/** How many words away they may stand in the evidence, which mostly says more than the claim. */
const REACH = 12;
const WITHIN_REACH = [REACH, REACH] as const;

/** Compares what stands around two words, whatever these are. */
export function agreementOf(claim: Place, evidence: Place): Agreement {
  const clause = claim.line[claim.at]?.clause;
  const [wide, within] = [noAgreement(), noAgreement()];
  for (const word of neighboursOf(claim)) {
    const shared = hasNear(evidence, WITHIN_REACH, (other) => areTwins(word, other)) ? 1 : 0;
    wide.asked += 1;
    wide.shared += shared;
    if (word.clause !== clause) continue;
    within.asked += 1;
    within.shared += shared;
  }
  // A second clause of the claim may rest on another sentence.
  const isBetter = within.shared * wide.asked > wide.shared * within.asked;
  return within.asked > 1 && isBetter ? within : wide;
}

function noAgreement() {
  return { asked: 0, shared: 0 };
}

/** The nearest content words on either side. */
export function neighboursOf({ line, at }: Place): Word[] {
  const before = nearestContent(line, at, -1).toReversed();
  return [...before, ...nearestContent(line, at, 1)];
}

function nearestContent(line: Line, from: number, step: 1 | -1): Word[] {
  const found: Word[] = [];
  for (let at = from + step; found.length < NEIGHBOURS; at += step) {
    const word = line[at];
    if (!word) break;
    if (word.content) found.push(word);
  }
  return found;
}

/** How near the next content word must stand for two to make a pair. */
const PAIR_REACH = 6;

/** Whether the next content word on one side is the same in both: "tell the difference". */
export function sharesPair(claim: Place, evidence: Place): boolean {
  return ([-1, 1] as const).some((step) => {
    const [one, other] = [nextContent(claim, step), nextContent(evidence, step)];
    return one !== undefined && other !== undefined && areTwins(one, other);
  });
}

function nextContent({ line, at }: Place, step: 1 | -1): Word | undefined {
  for (let distance = 1; distance <= PAIR_REACH; distance += 1) {
    const word = line[at + step * distance];
    if (word?.content) return word;
  }
  return undefined;
}

/** Whether a word near this one is wanted; the word itself is not asked. */
export function hasNear(
  { line, at }: Place,
  [before, after]: readonly [before: number, after: number],
  isWanted: (word: Word, at: number) => boolean,
): boolean {
  const last = Math.min(line.length - 1, at + after);
  for (let near = Math.max(0, at - before); near <= last; near += 1) {
    const word = line[near];
    if (near !== at && word && isWanted(word, near)) return true;
  }
  return false;
}

/** The words from the first place to the last, as they are written. */
export function spanBetween(text: string, line: Line, one: number, other: number): string {
  const [first, last] = [
    line[Math.max(0, Math.min(one, other))],
    line[Math.max(one, other)] ?? line.at(-1),
  ];
  return text.slice(first?.start ?? 0, last?.end);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
