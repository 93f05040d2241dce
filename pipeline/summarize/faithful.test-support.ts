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

/** What stands between spaces, without the marks around it; `U.S.` keeps its last point. `1.Lene` lacks a space. */
export function tokensOf(text: string): string[] {
  return folded(text)
    .split(/[\s—“”„«»"]+|(?<=\p{N})\.(?=\p{L})/u)
    .flatMap((piece) => CORE.exec(piece)?.[0] ?? [])
    .map((core) => (/\p{L}\.\p{L}+\.$/u.test(core) ? core : core.replace(/\.$/u, "")));
}

const CORE = /[\p{L}\p{N}$€£](?:.*[\p{L}\p{N}%$€£])?\.?/u;

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
