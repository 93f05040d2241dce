import type { LanguageRules } from "../language.ts";
import type { Casing } from "./casing.ts";
import { isGeneric } from "./ordinary.ts";
import type { Token } from "./tokens.ts";

/** A name as it stands in a text: "Ines Aldaba". */
export type Mention = {
  /** Where its first and its last token stand. */
  readonly from: number;
  readonly to: number;
  /** Folded by `nameWord`. */
  readonly words: readonly string[];
};

/** What joins the words of one name. */
const JOINT = /^(?: |-|\. )$/;

/**
 * The names in a text, as far as the casing of the article tells them; in a text in small letters too.
 * Titles, kinds of bodies and days are none.
 */
export function mentionsIn(
  tokens: readonly Token[],
  casing: Casing,
  rules: LanguageRules,
): Mention[] {
  const found: Mention[] = [];
  const hasCapitals = tokens.some(({ text, opens }) => !opens && /^\p{Lu}\p{Ll}/u.test(text));
  for (const [at, token] of tokens.entries()) {
    // "British Airways" makes no name of the airways, where names have their capitals.
    if (hasCapitals && !token.capital) continue;
    if (!isNameIn(token, casing, rules)) continue;
    const last = found.at(-1);
    if (last?.to === at - 1 && isJoined(token, tokens[at - 1])) {
      found[found.length - 1] = { from: last.from, to: at, words: [...last.words, token.word] };
    } else {
      found.push({ from: at, to: at, words: [token.word] });
    }
  }
  return found;
}

/** "Apple's Cook" is two names. */
function isJoined({ before }: Token, last: Token | undefined): boolean {
  return JOINT.test(before) && !/['’]s$/u.test(last?.text ?? "");
}

function isNameIn(token: Token, { isName, isCommon }: Casing, rules: LanguageRules): boolean {
  const { word, capital, opens } = token;
  const isWritten = capital && !opens && !rules.capitalNouns && !isCommon(word);
  if (!isWritten && !isName(word)) return false;
  if (word.length < 2 || /^\p{Nd}/u.test(word) || isGeneric(word)) return false;
  return !rules.functionWords?.has(word);
}

/** The words of a name as a text has them, without a possessive. */
export function spanOf(
  text: string,
  tokens: readonly Token[],
  { from, to }: Pick<Mention, "from" | "to">,
): string {
  return text.slice(tokens[from]?.start, tokens[to]?.end).replace(/['’]s?$/u, "");
}
