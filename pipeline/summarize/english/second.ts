import type { Word, Wording } from "../words.ts";
import { joinsWords, opensNewClause } from "./clause.ts";

/*
 * Tails that begin with `and` or `but`.
 */

/** `closed its borders and blocked the crossing`: the first verb has its object. */
export function isSecondVerb({ words }: Wording, index: number): boolean {
  const [before, joint, next] = [words[index - 1], words[index], words[index + 1]];
  if (joint?.lower !== "and" || !before || !next) return false;
  return mayBeVerb(next) && !mayBeVerb(before);
}

function mayBeVerb({ finite, lower, text }: Word): boolean {
  return finite || (/[^e]ed$/u.test(lower) && text === lower);
}

/** `prices rose and the bank raised its rates`; behind `but` only a subject of its own name stands apart. */
export function isSecondClause({ text, words }: Wording, index: number): boolean {
  const joint = words[index]?.lower;
  const rest = words.slice(index + 1);
  if (joint !== "and" && (joint !== "but" || rest[0]?.tag === "PRON")) return false;
  return !joinsWords(words[index - 1], rest[0]) && opensNewClause({ text, words: rest });
}
