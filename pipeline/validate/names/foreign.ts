import { isSureName } from "./casing.ts";
import { kinOf } from "./kin.ts";
import { isSmallOpener, mayOpen } from "./openers.ts";
import { opensAsName } from "./opening.ts";
import { DETERMINERS } from "./marks.ts";
import { isBody, isGeneric } from "./ordinary.ts";
import type { Roster } from "./roster.ts";
import { nameWords, tokensIn, type Token } from "./tokens.ts";
import { gathered } from "../lists.ts";

/** A name that an article has in no form. */
export type ForeignName = {
  /** The words as the text has them. */
  readonly span: string;
  /** The word that is not found, as the text has it. */
  readonly missing: string;
  readonly start: number;
  readonly end: number;
};

type Run = readonly Token[];

/** What stands between the words of a row of capitals: "Sen. Warren", "Apple’s Cook", "AT & T". */
const JOINT = /^(?: |-|\. | & |&)$/;

/**
 * The names of a text that the article nowhere has, in order.
 *
 * Nothing is said of texts in small letters, of texts where every word has a capital, and of words that
 * a sentence opens with unless they look like no common word (English) or another name follows.
 */
export function foreignNames(
  text: string,
  roster: Roster,
  tokens: readonly Token[] = tokensIn(text),
): ForeignName[] {
  if (isTitleCase(tokens, roster)) return [];
  return gathered(runsIn(tokens), (run) => {
    const missing = missingIn(run, tokens, roster);
    return missing === undefined ? [] : [toForeign(run, missing, text)];
  });
}

function toForeign(run: Run, missing: Token, text: string): ForeignName {
  const named = run.filter(({ word }, at) => at > 0 || !isGeneric(word));
  const start = (named[0] ?? missing).start;
  const end = (named.at(-1) ?? missing).end;
  return { span: bare(text.slice(start, end)), missing: bare(missing.text), start, end };
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, "");
}

/** "Lindholm Closes Its Oldest Dock": where no weighty word is small, capitals say nothing. */
function isTitleCase(tokens: readonly Token[], { rules }: Roster): boolean {
  let weighty = 0;
  for (const { word, opens, capital } of tokens) {
    if (opens || word.length <= 2 || rules.functionWords?.has(word) || /\d/.test(word)) continue;
    if (!capital) return false;
    weighty += 1;
  }
  return weighty >= 3;
}

function runsIn(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const isPart = isCapitalised(token);
    if (isPart && last && JOINT.test(token.before) && !token.opens) runs.at(-1)?.push(token);
    else if (isPart) runs.push([token]);
    // "Apple's Cook" is two names.
    last = isPart && !/['’]s$/u.test(token.text) ? token : undefined;
  }
  return runs;
}

/** A single letter is an initial, or the plan after A. */
function isCapitalised({ text, capital }: Token): boolean {
  return capital && /\p{L}\p{M}?\p{L}|\p{L}\./u.test(text);
}

function missingIn(run: Run, tokens: readonly Token[], roster: Roster): Token | undefined {
  if (isCountry(run, roster)) return undefined;
  const named = withoutKinds(run, roster);
  const last = named.at(-1);
  if (last === undefined) return run.find((token) => isUnknownBody(token, run, tokens, roster));
  if (roster.rules.capitalNouns) return missingAmongNouns(named, tokens, roster);
  if (isKnown(last, roster))
    return named.find((token, at) => isOtherFirst(token, named[at + 1], roster));
  if (isShouted(run) || isSpelledOut(run, roster)) return undefined;
  const isOpener = last.opens && !opensAsName(tokens, tokens.indexOf(last), roster.rules);
  return isOpener ? undefined : last;
}

/** The run without the small words and figures in it, and without the kinds and titles it ends in. */
function withoutKinds(run: Run, { rules }: Roster): Token[] {
  const named = run.filter(({ word }) => !rules.functionWords?.has(word) && !/^\p{Nd}/u.test(word));
  const end = named.findLastIndex(({ word }) => !isGeneric(word));
  return named.slice(0, end + 1);
}

function isKnown(token: Token, roster: Roster): boolean {
  return roster.knows(token.word) || isAcronymKnown(token, roster);
}

/** WHO and MPs, where the article writes the words out. */
function isAcronymKnown({ text, word }: Token, roster: Roster): boolean {
  const letters = /^(?:\p{Lu}\.?){2,6}(?=s?$)/u.exec(text);
  return (
    letters !== null && roster.hasInitials(word.slice(0, letters[0].replaceAll(".", "").length))
  );
}

/** "World Health Organization", where the article has WHO; "Los Angeles", where it has LA. */
function isSpelledOut(run: Run, roster: Roster): boolean {
  const first = run.findIndex(({ word }) => !roster.rules.functionWords?.has(word));
  const letters = run.slice(first).map(({ word }) => word.charAt(0));
  const initials = letters.join("");
  // Two letters may be any small word, unless the article writes them as a name.
  return letters.length > 2
    ? roster.has(initials)
    : letters.length === 2 && roster.isName(initials);
}

/** "United States" and "Royaume-Uni": their last word tells them, and the article has another of their names. */
function isCountry(run: Run, roster: Roster): boolean {
  const last = run.at(-1);
  return run.length > 1 && last !== undefined && kinOf(last.word).some(roster.has);
}

/** "CLICK HERE": two long words all in capitals. */
function isShouted(run: Run): boolean {
  return run.filter(({ text }) => text.length >= 4 && text === text.toUpperCase()).length > 1;
}

/**
 * A first name the article does not have, before a name for which it gives another. Where it gives
 * none, the writer may have known it.
 */
function isOtherFirst(token: Token, next: Token | undefined, roster: Roster): boolean {
  if (!next || isGeneric(token.word) || JOINED_PARTS.has(token.word)) return false;
  if (isKnown(token, roster)) return false;
  if (next.before === "-") return true;
  if (token.opens && mayOpen(token.word, undefined)) return false;
  if (token.opens && isSmallOpener(token.word, roster.rules)) return false;
  return roster.before(next.word).some((word) => !isGeneric(word));
}

const JOINED_PARTS = new Set(
  "ex non pro anti pre post mid trans pan euro afro anglo franco sino indo neo all co self half".split(
    " ",
  ),
);

/** "of Council": a body the article does not have, and no article before it as a kind would have. */
function isUnknownBody(token: Token, run: Run, tokens: readonly Token[], roster: Roster): boolean {
  if (roster.rules.code !== "en" || run.length > 1 || token.opens) return false;
  if (!isBody(token.word) || roster.knows(token.word)) return false;
  const before = tokens[tokens.indexOf(token) - 1];
  return before !== undefined && !DETERMINERS.has(before.word) && !before.capital;
}

/**
 * Where every noun has a capital: a word with capitals inside, the name of a country, or two words
 * in a row that are both unknown, stand behind no article, and end like no common noun.
 */
function missingAmongNouns(
  named: Run,
  tokens: readonly Token[],
  roster: Roster,
): Token | undefined {
  const sure = named.find((token) => isSureName(token) && !isKnown(token, roster));
  if (sure) return sure;
  const [first, second] = named.slice(-2);
  if (second?.before !== " " || first?.opens !== false) return undefined;
  const mayBeNouns = [first, second].some((token) => mayBeNoun(token, roster));
  return mayBeNouns || isBound(first, tokens, roster) ? undefined : second;
}

function mayBeNoun(token: Token, roster: Roster): boolean {
  return isKnown(token, roster) || isGeneric(token.word) || COMMON_NOUN.test(token.word);
}

/** "dem Kind": behind a function word that names seldom stand behind. */
function isBound(first: Token, tokens: readonly Token[], { rules }: Roster): boolean {
  const before = tokens[tokens.indexOf(first) - 1]?.word ?? "";
  return (rules.functionWords?.has(before) ?? false) && !OPEN_TO_NAMES.has(before);
}

const COMMON_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|nis|tum|ismus|chen|lein|werk|zeit)$/u;
/** Prepositions and conjunctions that stand before names as before nouns. */
const OPEN_TO_NAMES = nameWords(
  "von mit und oder bei nach an auf in zu für gegen über durch wie als um aus",
);
