import type { Allowance, Finding, JudgedClaim } from "../schema/index.ts";
import { claimsOf, type Blocks } from "./blocks.ts";
import { finding } from "./findings.ts";
import { UNSPACED } from "./folding.ts";

import { once } from "./once.ts";
import { outsideQuotations, quotationsIn } from "./quotes/quotations.ts";
import type { Reading } from "./reading.ts";
import { saidBy } from "./repeats.ts";
import { sharedRuns } from "./runs.ts";
import { counted, percentage } from "./wording.ts";
import { wordsIn } from "./words.ts";
import { everyMatch } from "./lists.ts";

/** A run of fewer words than this is a name, a figure and its unit, or how everybody says it. */
export const TELLING_RUN = 8;
/** Share of the words of its own that a brief may have in telling runs: more is copied with changes. */
const MOST_IN_RUNS = 0.5;
/** Share of a brief that a language model may take from its source, marked so. */
const MOST_BY_A_MODEL = 0.5;

/**
 * Does the brief copy more of its source than is allowed?
 *
 * What readers see within quotation marks is no copying, but quoting: whole sentences of the source
 * (`verbatim`), which are always shown so, and what the writer put in marks. Sentences that were
 * shortened are marked as the source's too, yet without quotation marks, so that the longest run is
 * limited in them as in the writer's own words.
 *
 * @param byModel whether a language model wrote it: who writes without one can only quote.
 */
export function copyingFindings(
  blocks: Blocks,
  reading: Reading,
  allowance: Allowance,
  byModel: boolean,
): Finding[] {
  const claims = claimsOf(blocks);
  const most = allowance.quotedShare ?? (byModel ? MOST_BY_A_MODEL : 1);
  return [
    ...claims.flatMap((claim) => longRuns(claim, reading, allowance.runWords)),
    ...mostlyCopied(claims, reading),
    ...mostlyQuoted(claims, reading, most),
  ];
}

/** Runs past the limit, outside quotation marks. */
function longRuns({ text, wording }: JudgedClaim, reading: Reading, most: number): Finding[] {
  if (wording === "verbatim") return [];
  return outsideQuotations(text).flatMap((piece) => {
    const { words } = saidBy(piece, reading);
    // Where no space tells words apart, `words` are pairs of letters, about two to a word.
    const least = (UNSPACED.test(piece) ? 2 * most : most) + 1;
    return sharedRuns(words, reading.words(), least).map(({ at, length }) => {
      const run = words.slice(at, at + length);
      const why = `These ${counted(length, "word")} stand so in the article, and without quotation marks at most ${most} may.`;
      return finding("copied-run", spanOf(piece, run), why);
    });
  });
}

/** Of the writer's own words alone: those that are marked as the source's are no pretence. */
function mostlyCopied(claims: readonly JudgedClaim[], reading: Reading): Finding[] {
  const own = claims.filter(({ wording }) => wording === "own");
  const pieces = own
    .flatMap(({ text }) => outsideQuotations(text))
    .map((piece) => saidBy(piece, reading).words);
  const all = sum(pieces.map((words) => words.length));
  const copied = sum(
    pieces
      .flatMap((words) => sharedRuns(words, reading.words(), TELLING_RUN))
      .map((it) => it.length),
  );
  if (copied <= MOST_IN_RUNS * all) return [];
  const why = `${copied} of its ${counted(all, "word")} that are the writer's own (${percentage(copied / all)}) stand in the article in runs of ${TELLING_RUN} and more, not at most ${percentage(MOST_IN_RUNS)}.`;
  return [finding("copied-mostly", null, why)];
}

function mostlyQuoted(claims: readonly JudgedClaim[], reading: Reading, most: number): Finding[] {
  const all = sum(claims.map(({ text }) => saidBy(text, reading).words.length));
  const quoted = sum(claims.map((claim) => quotedWords(claim, reading)));
  if (quoted <= most * all) return [];
  const why = `${quoted} of its ${counted(all, "word")} (${percentage(quoted / all)}) are the article's, quoted or shortened, not at most ${percentage(most)}.`;
  return [finding("quoted-mostly", null, why)];
}

function quotedWords({ text, wording }: JudgedClaim, reading: Reading): number {
  const quoted = wording === "own" ? quotationsIn(text) : [text];
  return sum(quoted.map((span) => saidBy(span, reading).words.length));
}

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)*/gu;

/** The words as they are written, from the first of the run to its last. */
export function spanOf(text: string, run: readonly string[]): string {
  const spans = everyMatch(text, WORD);
  const folded = spans.map(([word]) => once(() => wordsIn(word).join(" ")));
  const from = folded.findIndex((_, at) =>
    run.every((word, ahead) => folded[at + ahead]?.() === word),
  );
  const [first, last] = [spans[from], spans[from + run.length - 1]];
  if (first === undefined || last === undefined) return text.trim();
  return text.slice(first.index, last.index + last[0].length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
