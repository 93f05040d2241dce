import { sentencesOf, type Article, type JudgedClaim, type Sentence } from "../schema/index.ts";
import { warns } from "./wording.ts";

/** Claims that are shown within one pair of quotation marks, or one that stands without. */
export type Run = { readonly quoted: boolean; readonly parts: readonly Part[] };

/** A claim, and what stands between it and the one before it in its run. */
export type Part = { readonly claim: JudgedClaim; readonly between: "" | " " | " … " };

/**
 * Groups claims so that a passage opens and closes its quotation once.
 *
 * What is quoted follows the source: where sentences are left out between two, dots say so, and one
 * that stands earlier in the source begins a quotation of its own.
 */
export function runsOf(claims: readonly JudgedClaim[], article: Article): Run[] {
  const sentences = sentencesOf(article);
  const runs: { quoted: boolean; parts: Part[] }[] = [];
  let before: JudgedClaim | undefined;
  for (const claim of claims) {
    const between = before === undefined ? null : gapBetween(before, claim, sentences);
    if (between !== null) runs.at(-1)?.parts.push({ claim, between });
    else runs.push({ quoted: claim.wording === "verbatim", parts: [{ claim, between: "" }] });
    before = claim;
  }
  return runs;
}

/** What to set between two quoted claims; null when they cannot share their quotation marks. */
function gapBetween(
  one: JudgedClaim,
  next: JudgedClaim,
  sentences: readonly Sentence[],
): " " | " … " | null {
  const [from, to] = [placeOf(one, sentences), placeOf(next, sentences)];
  if (from === -1 || to <= from) return null;
  const whole = sentences[from]?.text === one.text && sentences[to]?.text === next.text;
  return whole && to === from + 1 ? " " : " … ";
}

/**
 * Which sentence a claim quotes, counted from 0; -1 when it may share its marks with no other claim: one
 * of several cited sentences may be the one quoted, and a warning stands right behind its claim.
 */
function placeOf(claim: JudgedClaim, sentences: readonly Sentence[]): number {
  const [id, ...more] = claim.evidence;
  if (claim.wording !== "verbatim" || more.length > 0 || warns(claim.verdict)) return -1;
  return sentences.findIndex((it) => it.id === id);
}

const INNER_MARKS: Readonly<Record<string, string>> = {
  "“": "‘",
  "”": "’",
  "„": "‚",
  "«": "‹",
  "»": "›",
  "「": "『",
  "」": "』",
};

/** The text as it is shown within quotation marks: its own become those of the second rank. */
export function withInnerMarks(text: string): string {
  return text.replace(/[“”„«»「」]/gu, (mark) => INNER_MARKS[mark] ?? mark);
}
