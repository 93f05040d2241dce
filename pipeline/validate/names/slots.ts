import type { LanguageRules } from "../language.ts";
import { isSameStem } from "../words.ts";
import type { Mention } from "./mentions.ts";
import { nameWords, type Token } from "./tokens.ts";

/** The words around a name, as far as its sentence goes; nearest first. */
export type Surroundings = {
  readonly before: Side;
  readonly after: Side;
  /** "Berg's": the name stands for itself, whatever follows. */
  readonly isPossessive: boolean;
  readonly hasArticle: boolean;
  /** "The Frenchman", "the Reds": with its article it may tell of anybody. "The EU" is a name. */
  readonly isDescription: boolean;
};

type Side = readonly Word[];
type Word = {
  readonly word: string;
  /** Whether it holds the sentence together and tells nothing. */
  readonly isSmall: boolean;
  /** Whether only a space parts it from the word before. */
  readonly isClose: boolean;
};

/** How far the words around one name are those around another, each on its side. */
export type Fit = {
  /** A word that stands next to both names counts 1 and more, one further off less; 0 for nothing shared. */
  readonly score: number;
  /** The content words that both have around them. */
  readonly words: readonly string[];
  /** How firmly the words directly beside the names agree: 1 a content word, 0.5 a function word. */
  readonly beside: number;
  /** How many words in a row agree, counted like `beside`. */
  readonly inRow: number;
  /**
   * Whether the two names can stand for each other: not "the Coronation Street star backed" for
   * "Lindsay backed", where one only belongs to the word after it, nor "at Wembley" for "in May".
   */
  readonly isFirm: boolean;
  /** Whether the name of the article only belongs to the word after it, and that of the claim does not. */
  readonly isAttribute: boolean;
  /** Whether one of them alone is a description of whom the other may name. */
  readonly isDescribed: boolean;
  /** Whether one of them alone tells where something is, "in Lisbon", which may be told anywhere. */
  readonly isElsewhere: boolean;
  /** Whether a verb may follow the name of the claim: not a comma, a conjunction or a preposition. */
  readonly isSubject: boolean;
  /** Whether both stand between the same words, or open their sentences before the same words. */
  readonly isBracketed: boolean;
};

/** Words on each side that are looked at. */
const REACH = 7;
/** The claim is the shorter: its words are nearer to what they are about. */
const CLAIM_REACH = 6;
const LONGEST_ROW = 4;
const LEAST_ROW = 2;

export const PREPOSITIONS = nameWords(`
  in at by of on to from for with against over into after before under near between
  von mit bei nach auf zu für gegen über durch aus vor de par pour avec contre chez sur dans en por
  para con contra sobre com em`);
const CONJUNCTIONS = nameWords(`
  and or but nor as while when that which who und oder aber als et ou mais que qui y o pero e mas`);
const DEFINITE = nameWords("the der die das den dem le la les el los las");
/** What stands before where something is or happens. */
const LOCAL = nameWords("in at near im bei à en dans em no na");
const ENDS_SENTENCE = /[.!?;:]/;

export function surroundings(
  tokens: readonly Token[],
  { from, to }: Mention,
  rules: LanguageRules,
): Surroundings {
  const [before, after] = [side(tokens, from, -1, rules), side(tokens, to, 1, rules)];
  const hasArticle = DEFINITE.has(before[0]?.word ?? "");
  return {
    before,
    after,
    isPossessive: /['’]s?$/u.test(tokens[to]?.text ?? ""),
    hasArticle,
    isDescription: hasArticle && from === to && /\p{Ll}/u.test(tokens[to]?.text ?? ""),
  };
}

/** @param step 1 for the words behind the token at this index, -1 for those before it. */
function side(tokens: readonly Token[], edge: number, step: 1 | -1, rules: LanguageRules): Word[] {
  const words: Word[] = [];
  for (let at = edge + step; words.length < REACH; at += step) {
    const token = tokens[at];
    const gap = step === 1 ? token : tokens[at + 1];
    if (!token || !gap || ENDS_SENTENCE.test(gap.before)) break;
    words.push(toWord(token, rules));
  }
  return words;
}

function toWord({ word, before }: Token, { functionWords }: LanguageRules): Word {
  const isSmall = word.length === 1 || (functionWords?.has(word) ?? false);
  return { word, isSmall, isClose: before === " " };
}

/**
 * @param claim the words around a name of the claim.
 * @param source those around one of the article.
 * @returns null where they have nothing in common, as most have.
 */
export function fitOf(claim: Surroundings, source: Surroundings): Fit | null {
  const before = sideFit(claim.before, source.before);
  const after = sideFit(claim.after, source.after);
  const beside = before.beside + after.beside;
  const score = before.score + after.score + beside / 2;
  if (score === 0) return null;
  return {
    score,
    words: [...before.words, ...after.words],
    beside,
    inRow: before.inRow + after.inRow,
    isFirm: after.isFirm && !isOtherPreposition(claim.before[0]?.word, source.before[0]?.word),
    isAttribute: after.isAttribute && !source.isPossessive,
    isDescribed: isDescriptionOf(claim, source) || isDescriptionOf(source, claim),
    isElsewhere: tellsPlace(claim) !== tellsPlace(source),
    isSubject: isVerbLike(claim.after[0]),
    isBracketed: isBracket(before, after, claim.before.length + source.before.length === 0),
  };
}

/** Whether the words right behind two names agree: the least of what makes a bracket. */
export function agreeBehind(
  { after: [one] }: Surroundings,
  { after: [other] }: Surroundings,
): boolean {
  return agreement(one, other) > 0;
}

function tellsPlace({ before }: Surroundings): boolean {
  return LOCAL.has(before[0]?.word ?? "");
}

function isDescriptionOf(one: Surroundings, other: Surroundings): boolean {
  return one.isDescription && !other.hasArticle;
}

function isBracket(before: SideFit, after: SideFit, bothOpen: boolean): boolean {
  return after.beside > 0 && (before.beside > 0 || (bothOpen && after.inRow >= LEAST_ROW));
}

type SideFit = Omit<Fit, "isBracketed" | "isDescribed" | "isElsewhere" | "isSubject">;

function sideFit(near: Side, far: Side): SideFit {
  const words: string[] = [];
  let score = 0;
  let [isNearMatched, isFarMatched] = [false, false];
  for (const [at, word] of near.entries()) {
    if (at >= CLAIM_REACH) break;
    const match = placeOf(word, at, far);
    if (match === -1) continue;
    score += 1 / (1 + 0.4 * Math.abs(match - at)) / (1 + 0.2 * at);
    words.push(word.word);
    isNearMatched ||= at === 0;
    isFarMatched ||= match === 0;
  }
  const [isNearFree, isFarFree] = [isFree(near[0], isNearMatched), isFree(far[0], isFarMatched)];
  return {
    score,
    words,
    beside: agreement(near[0], far[0]),
    inRow: rowOf(near, far),
    isFirm: isNearFree && isFarFree,
    isAttribute: isNearFree && !isFarFree,
  };
}

/** The place of the same word on the other side that is nearest to this one's; -1 where none tells as much. */
function placeOf({ word, isSmall }: Word, at: number, far: Side): number {
  let [best, nearest] = [-1, Infinity];
  if (isSmall) return best;
  for (let place = 0; place < far.length; place += 1) {
    const apart = Math.abs(place - at);
    if (apart >= nearest || !isSameWord(word, far[place]?.word ?? "")) continue;
    [best, nearest] = [place, apart];
  }
  return best;
}

function agreement(one: Word | undefined, other: Word | undefined): number {
  if (!one || !other || !isSameWord(one.word, other.word)) return 0;
  return one.isSmall ? 0.5 : 1;
}

function rowOf(near: Side, far: Side): number {
  let sum = 0;
  for (let at = 0; at < LONGEST_ROW; at += 1) {
    const weight = agreement(near[at], far[at]);
    if (weight === 0) break;
    sum += weight;
  }
  return sum;
}

/** A content word right behind a name, which the other text lacks, is what the name belongs to. */
function isFree(word: Word | undefined, isMatched: boolean): boolean {
  return !word || isMatched || word.isSmall || !word.isClose;
}

/** "Berg has sued" and "Berg sued" are one: a tense moves nobody. A passive would, so its words are kept. */
const TENSES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: nameWords("has have had will would"),
  de: nameWords("hat haben hatte hatten wird werden"),
  fr: nameWords("a ont avait avaient"),
  es: nameWords("ha han había habían"),
  pt: nameWords("tem têm tinha tinham"),
};

export function isTense({ word }: Token, { code }: LanguageRules): boolean {
  return TENSES[code]?.has(word) ?? false;
}

function isVerbLike(word: Word | undefined): boolean {
  return word?.isClose === true && !PREPOSITIONS.has(word.word) && !CONJUNCTIONS.has(word.word);
}

function isOtherPreposition(one = "", other = ""): boolean {
  return one !== other && PREPOSITIONS.has(one) && PREPOSITIONS.has(other);
}

function isSameWord(one: string, other: string): boolean {
  return one === other || isSameStem(one, other);
}
