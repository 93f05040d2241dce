import type { LanguageRules } from "../language.ts";
import type { Token } from "./tokens.ts";

/**
 * The initials of words in a row, with and without the small words among them: "Food and Drug
 * Administration" gives fda. Two letters are believed only of capitalised words, three of them or of
 * weighty words, for any two short words begin with some two letters.
 */
export function initialsIn(
  rows: readonly (readonly Token[])[],
  { functionWords }: LanguageRules,
): ReadonlySet<string> {
  const isSmall = ({ word }: Token) => functionWords?.has(word) ?? false;
  const all = new Set<string>();
  for (const row of rows) {
    for (const line of [row, row.filter((token) => !isSmall(token))]) {
      line.forEach((_, from) => {
        for (const initials of initialsFrom(line.slice(from, from + MOST), isSmall))
          all.add(initials);
      });
    }
  }
  return all;
}

const MOST = 6;

function initialsFrom(tokens: readonly Token[], isSmall: (token: Token) => boolean): string[] {
  const found: string[] = [];
  let initials = "";
  let capitals = true;
  let weighty = true;
  for (const token of tokens) {
    initials += token.word.charAt(0);
    capitals &&= token.capital || (initials.length > 1 && isSmall(token));
    weighty &&= token.word.length >= 4;
    if (initials.length >= leastOf(capitals, weighty)) found.push(initials);
  }
  return found;
}

function leastOf(capitals: boolean, weighty: boolean): number {
  if (capitals) return 2;
  return weighty ? 3 : 4;
}
