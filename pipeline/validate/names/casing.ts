import type { LanguageRules } from "../language.ts";
import { isCountryWord } from "./kin.ts";
import { DETERMINERS, hasInnerCapital } from "./marks.ts";
import { mayOpen } from "./openers.ts";
import { opensAsName } from "./opening.ts";
import { speakersIn } from "./record.ts";
import { says } from "./say-verbs.ts";
import { nameWords, wordAt, type Token } from "./tokens.ts";

/** How an article writes its words, wherever grammar leaves the choice of the first letter. */
export type Casing = {
  /** Mostly with a capital: a name. */
  readonly isName: (word: string) => boolean;
  /** Mostly without: a word like any other, though a title may stand before it with a capital. */
  readonly isCommon: (word: string) => boolean;
};

/** How often a word stands with a capital and without. */
type Count = {
  /** With a capital that no grammar sets. */
  upper: number;
  /** Those of them that stand alone, as no title does: "in Turkey", not "the President" or "President Berg". */
  alone: number;
  lower: number;
  /** Where grammar sets the capital, and it looks like a name all the same. */
  opening: number;
};

export function casingOf(rows: readonly (readonly Token[])[], rules: LanguageRules): Casing {
  return rules.capitalNouns ? casingOfNouns(rows) : casingOfWords(rows, rules);
}

function casingOfWords(rows: readonly (readonly Token[])[], rules: LanguageRules): Casing {
  const counts = new Map<string, Count>();
  const speakers = speakersIn(rows);
  for (const tokens of rows) {
    tokens.forEach((token, at) => {
      const count = counts.get(token.word) ?? startCount(token.word, counts);
      if (!token.capital) count.lower += 1;
      else if (!token.opens || speakers.has(token)) count.upper += 1;
      else if (!isShout(token) && opensAsName(tokens, at, rules)) count.opening += 1;
      if (token.capital && isAlone(tokens, at, rules)) count.alone += 1;
    });
  }
  const test = (word: string, holds: (count: Count) => boolean) => {
    const count = counts.get(word);
    return count !== undefined && holds(count);
  };
  return {
    isName: (word) =>
      test(word, ({ upper, lower, opening }) => upper > lower || (opening > 0 && lower === 0)),
    isCommon: (word) =>
      test(word, ({ upper, lower, alone }) => alone === 0 && lower > 0 && lower >= upper),
  };
}

function startCount(word: string, counts: Map<string, Count>): Count {
  const count = { upper: 0, alone: 0, lower: 0, opening: 0 };
  counts.set(word, count);
  return count;
}

/** "NO": an ordinary word that is shouted. */
function isShout({ text, word }: Token): boolean {
  return text === text.toUpperCase() && mayOpen(word, undefined);
}

const LONG_NAME = /^\p{Lu}\p{Ll}{2}/u;

/** "in Turkey": a capital within a sentence, beside no other and behind no article. */
function isAlone(tokens: readonly Token[], at: number, { code }: LanguageRules): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (code !== "en" || !token || token.opens || !LONG_NAME.test(token.text)) return false;
  const isInRow = [before, after].some((it) => it?.capital);
  return !isInRow && !DETERMINERS.has(wordAt(tokens, at - 1));
}

/**
 * Where every noun has a capital, the last two in a row are a name ("Angela Merkel"), and so is each of
 * them alone ("Merkel"); the first not behind an article ("die Kanzlerin Merkel"). And so are whoever says
 * something, and what is a name in any sentence ("BMW", "Spanien").
 */
function casingOfNouns(rows: readonly (readonly Token[])[]): Casing {
  const names = new Set([...speakersIn(rows)].map(({ word }) => word));
  for (const tokens of rows) {
    tokens.forEach((token, at) => {
      if (isSureName(token) || isSpeaker(tokens, at)) names.add(token.word);
      if (!isSecond(token, tokens[at - 1])) return;
      names.add(token.word);
      const [first, before] = [tokens[at - 1], tokens[at - 2]];
      if (first && !ARTICLES.has(before?.word ?? "")) names.add(first.word);
    });
  }
  return { isName: (word) => names.has(word), isCommon: (word) => !names.has(word) };
}

/** Whether a word is a name in any sentence: a country, or capitals within a word. */
export function isSureName(token: Token): boolean {
  return token.capital && (hasInnerCapital(token) || isCountryWord(token.word));
}

function isSecond(token: Token, last: Token | undefined): boolean {
  return last?.capital === true && !last.opens && token.capital && token.before === " ";
}

/**
 * Whether the sentence has this one say something without an article, which a noun in the singular has
 * ("sagte Berg", "sagte der Sprecher"). Headlines leave articles out, so that this holds for sentences alone.
 */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false;
  return isSubjectBefore(tokens, at) || isSubjectBehind(tokens, at);
}

/** "Berg sagte", "dass Berg sagte". */
function isSubjectBefore(tokens: readonly Token[], at: number): boolean {
  const [token, verb] = [tokens[at], tokens[at + 1]];
  if (verb?.before !== " " || !says(verb.word, "de")) return false;
  return token?.opens === true || MAY_PRECEDE.has(wordAt(tokens, at - 1));
}

/** ", sagte Berg"; but not "die Leiterin sagte Reportern", which has said who. */
function isSubjectBehind(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  if (!verb || tokens[at]?.before !== " " || !says(verb.word, "de")) return false;
  if (isTitleOf(tokens[at + 1])) return false;
  return verb.opens || verb.before !== " " || isAfterTime(tokens, at - 1);
}

/** "sagte Bürgermeisterin Aldaba": with a name behind it, a word may be a title. */
function isTitleOf(next: Token | undefined): boolean {
  return next?.capital === true && next.before === " ";
}

function isAfterTime(tokens: readonly Token[], verb: number): boolean {
  return TIMES.has(wordAt(tokens, verb - 1)) || BEFORE_TIMES.has(wordAt(tokens, verb - 2));
}

/** Behind a time the verb stands before its subject: "Am Montag sagte Berg", "Dann sagte Berg". */
const BEFORE_TIMES = nameWords("am im");
const TIMES = nameWords(
  "dann danach später zuvor vorher gestern heute zuletzt schließlich zudem auch",
);
/** Words that stand before a name as before a noun; any other may belong to the noun: "viel Geld". */
const MAY_PRECEDE = nameWords("und aber doch denn dass weil wie oder");
const ARTICLES = nameWords(
  "der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen diesem",
);
