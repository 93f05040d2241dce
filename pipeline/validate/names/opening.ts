import type { LanguageRules } from "../language.ts";
import { hasInnerCapital } from "./marks.ts";
import { isSmallOpener, mayOpen } from "./openers.ts";
import { says } from "./say-verbs.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a word with a capital that opens a sentence is a name: it has capitals inside, it says something
 * without an article, or it looks like no common word (English).
 */
export function opensAsName(tokens: readonly Token[], at: number, rules: LanguageRules): boolean {
  const { code } = rules;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capital !== true) return false;
  if (hasInnerCapital(token)) return true;
  if (isSmallOpener(token.word, rules)) return false;
  return code === "en" ? isUncommon(token, next) : next?.before === " " && says(next.word, code);
}

function isUncommon(token: Token, next: Token | undefined): boolean {
  const follower = /['’]s$/u.test(token.text) ? "is" : next?.text;
  return !mayOpen(token.word, follower?.toLowerCase());
}
