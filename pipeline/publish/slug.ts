import { createHash } from "node:crypto";
import type { Article } from "../schema/index.ts";

/** Most characters of the title in a slug. */
const LONGEST_STEM = 60;

/**
 * A file name without ending for an article: its title, and eight hexadecimal digits of a hash of what
 * identifies it (its address, else its bytes). The same article always gets the same one.
 *
 * @returns lower-case letters, digits and single hyphens, at most 69 characters. The digits at the end
 *   also keep it clear of the names Windows reserves, such as `con`.
 */
export function slugOf({ title, url, page }: Pick<Article, "title" | "url" | "page">): string {
  const hash = createHash("sha256").update(url ?? page.sha256);
  return `${stemOf(title)}-${hash.digest("hex").slice(0, 8)}`;
}

function stemOf(title: string): string {
  const words = latin(title)
    .replace(/['’ʼ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return /[a-z]/.test(words) ? cutAtHyphen(words) : "brief";
}

/** Latin letters without their marks; other scripts stay and are dropped later. */
function latin(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłħıŋþ]/g, (letter) => UNDIVIDED.get(letter) ?? letter);
}

/** Letters that Unicode does not divide into a base letter and a mark. */
const UNDIVIDED = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ł", "l"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ŋ", "ng"],
  ["þ", "th"],
]);

function cutAtHyphen(words: string): string {
  if (words.length <= LONGEST_STEM) return words;
  const lastHyphen = words.lastIndexOf("-", LONGEST_STEM);
  return words.slice(0, lastHyphen > 0 ? lastHyphen : LONGEST_STEM);
}
