import type { LanguageRules } from "../language.ts";
import { hasInnerCapital } from "./marks.ts";
import { mayOpen } from "./openers.ts";
import { says } from "./say-verbs.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a word with a capital that opens a sentence is a name: it has capitals inside, it says something
 * without an article, or it looks like no common word (English).
 */
export function opensAsName(
  tokens: readonly Token[],
  at: number,
  { code }: LanguageRules,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.capital !== true) return false;
  if (hasInnerCapital(token)) return true;
  if (code !== "en") return next?.before === " " && says(next.word, code);
  const follower = /['’]s$/u.test(token.text) ? "is" : next?.text;
  return !mayOpen(token.word, follower?.toLowerCase());
}
