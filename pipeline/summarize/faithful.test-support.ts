import { wordsOf } from "./words.ts";

/*
 * What it means that a text is taken from another one, for properties.
 */

/** The capital of some letters has another small one. */
const folded = (text: string) => text.toUpperCase().toLowerCase();

export const lowers = (text: string) => wordsOf(folded(text)).map(({ lower }) => lower);

export function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of of) if (word === words[at]) at += 1;
  return at === words.length;
}

/** Whether the words stand in the text side by side. */
export function tells(text: string, words: string): boolean {
  return ` ${lowers(text).join(" ")} `.includes(` ${lowers(words).join(" ")} `);
}

/**
 * Words with all that is joined to them, in small letters: `co-owner`, `12,000`, `2.0.1`, `at&t`, `$1.34`.
 * `u.s.` keeps its last point; a full stop that lacks its space joins nothing.
 */
export function tokensOf(text: string): string[] {
  const found = folded(text).match(TOKENS) ?? [];
  return found.map((it) => (/\p{L}\.\p{L}+\.$/u.test(it) ? it : it.replace(/\.$/u, "")));
}

const PIECE = String.raw`[\p{L}\p{M}\p{N}]+`;
const JOINT = String.raw`(?:[-–'’/&@+]|(?<=\p{N})[.,:](?=\p{N})|(?<=\p{L})\.(?=\p{L}))`;
const TOKENS = new RegExp(String.raw`[$€£]?${PIECE}(?:${JOINT}${PIECE})*[%.]?`, "gu");

/** Apostrophes are letters as often as marks, so single marks are not asked. */
const PARTNERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "”": "“", "»": "«" };

/** Whether the marks are opened and closed in turn. The German marks are read as the English ones. */
export function isPaired(text: string): boolean {
  const marks = germanised(text).match(/[()[\]“”«»"]/gu) ?? [];
  const open: string[] = [];
  for (const mark of marks) {
    const partner = mark === '"' && open.at(-1) === '"' ? '"' : PARTNERS[mark];
    if (partner === undefined) open.push(mark);
    else if (open.pop() !== partner) return false;
  }
  return open.length === 0;
}

function germanised(text: string): string {
  return text.replaceAll(/„([^“”]*)[“”]/gu, "“$1”").replaceAll(/»([^«»]*)«/gu, "«$1»");
}
