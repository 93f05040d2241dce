import type { Finding } from "../../schema/index.ts";
import { finding } from "../findings.ts";
import type { LanguageRules } from "../language.ts";
import { isSameStem } from "../words.ts";
import { shareWord } from "./identity.ts";
import type { ClaimName, NamedClaim } from "./named-claim.ts";
import type { Line, LineSpeaker } from "./roster.ts";
import { says } from "./say-verbs.ts";
import { isTense, PREPOSITIONS } from "./slots.ts";
import { nameWords, wordAt, type Token } from "./tokens.ts";

/*
 * In a record of who said what, "Ines asks Tove to buy tea" tells of a line that Ines speaks. It is wrong
 * where another speaks the line that has these words, and no line of hers is anything like it.
 */

/** Fewer words of a saying may stand in any line by chance. */
const FEWEST_WORDS = 2;
/** Share of the words of a saying by which a line is the one told of. */
const TOLD = 0.6;
/** Share of what that line holds which no line of the one named may reach. */
const LIKE_IT = 0.5;

/** Names of the claim that are said to say what another says. */
export function wronglyTold(claim: NamedClaim): Finding[] {
  const spoken = claim.roster.lines.filter((line) => line.speaker !== null);
  if (spoken.length === 0) return [];
  return claim.names.flatMap((name) => {
    const words = sayingOf(name, claim);
    const other = words.length < FEWEST_WORDS ? null : otherSpeaker(name, words, spoken);
    return other === null ? [] : [toFinding(name, other)];
  });
}

function toFinding({ span }: ClaimName, { text, speaker }: Line): Finding {
  const why = `The claim has “${span}” say what “${speaker?.span ?? ""}” says: “${text.trim()}”`;
  return finding("name-differs", span, why);
}

/** The words of what the claim has this one say; none where it says nothing. */
function sayingOf(name: ClaimName, claim: NamedClaim): string[] {
  const start = sayingStart(name, claim);
  return start === null ? [] : wordsOfClause(start, claim);
}

/** Where it begins: behind the verb. Whom a preposition stands before says nothing: "an agent of Berg asks". */
function sayingStart({ from, to }: ClaimName, { tokens, roster }: NamedClaim): number | null {
  if (PREPOSITIONS.has(wordAt(tokens, from - 1))) return null;
  const verb = verbBehind(to, tokens, roster.rules);
  return says(wordAt(tokens, verb), roster.rules.code) ? verb + 1 : null;
}

/**
 * Where the verb of a name would stand: right behind it, or behind what two commas part from it. "Berg, of the
 * Port Council, says" has Berg speak; the Council has a comma behind it and begins nothing of its own.
 */
function verbBehind(to: number, tokens: readonly Token[], rules: LanguageRules): number {
  const next = tokens[to + 1];
  if (next?.before.startsWith(",") !== true) return next && isTense(next, rules) ? to + 2 : to + 1;
  const inserted = tokens.slice(to + 2).findIndex(({ before }) => ENDS_CLAUSE.test(before));
  return inserted === -1 ? tokens.length : to + 2 + inserted;
}

/** The telling words from there on, without names, as far as the clause goes. */
function wordsOfClause(start: number, { tokens, names, roster }: NamedClaim): string[] {
  const isNamed = (at: number) => names.some(({ from, to }) => at >= from && at <= to);
  const words: string[] = [];
  for (const [index, token] of tokens.slice(start).entries()) {
    const at = start + index;
    if (ENDS_CLAUSE.test(token.before) || (CONJUNCTIONS.has(token.word) && isNamed(at + 1))) break;
    if (!isNamed(at) && tells(token, roster.rules)) words.push(token.word);
  }
  return words;
}

const ENDS_CLAUSE = /[.!?;,]/u;
const CONJUNCTIONS = nameWords(
  "and but while und aber während et mais y e pero mas mientras enquanto",
);

function tells({ word }: Token, { functionWords }: LanguageRules): boolean {
  return word.length > 1 && !(functionWords?.has(word) ?? word.length <= 3);
}

/** The line of another that has the words, where no line of this one is like it. */
function otherSpeaker(
  name: ClaimName,
  words: readonly string[],
  spoken: readonly Line[],
): Line | null {
  let own = 0;
  let other: { readonly line: Line; readonly held: number } | null = null;
  for (const line of spoken) {
    const held = words.filter((word) => holds(line, word)).length;
    if (isBy(name, line.speaker)) own = Math.max(own, held);
    else if (held > (other?.held ?? 0)) other = { line, held };
  }
  if (!other || other.held < Math.max(FEWEST_WORDS, TOLD * words.length)) return null;
  return own > LIKE_IT * other.held ? null : other.line;
}

function isBy(name: ClaimName, speaker: LineSpeaker | null): boolean {
  return speaker !== null && shareWord(name, speaker);
}

function holds({ words }: Line, word: string): boolean {
  return words().has(word) || [...words()].some((other) => isSameStem(other, word));
}
