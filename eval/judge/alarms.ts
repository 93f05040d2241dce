import { foldOf } from "./folds.ts";
import { grouped } from "./groups.ts";
import type { Judgement } from "./judging.ts";
import { codeShares, shareOf } from "./shares.ts";

/** Most clean summaries that may be flagged, as a share of all. */
export const MOST_FALSE_ALARMS = 0.05;

/** Most of them that findings alone may flag, so that something is left for the score. */
const MOST_BY_FINDINGS = 0.04;

/** What is compared with a threshold: how well the text is supported, or its worst claim. */
type Scale = "score" | "lowest";

/** Texts that score below so much are flagged. */
type Threshold = { readonly scale: Scale; readonly below: number };

/** When a text is flagged. */
export type AlarmRule = {
  /** The findings that are too common on clean summaries to flag one; every other flags it. */
  readonly muted: ReadonlySet<string>;
  /** What flags it without a finding. */
  readonly threshold: Threshold;
  /** The same for those who look at scores alone, and at no finding. */
  readonly thresholdAlone: Threshold;
};

/** A clean summary, as far as it is counted. */
export type CleanCase = { readonly doc: string; readonly judgement: Judgement };

/** A text with an error planted in it, as far as it is counted. */
export type ErrorCase = {
  readonly kind: string;
  readonly judgement: Judgement;
  readonly original: CleanCase;
};

/**
 * The rule that flags as much as it may: by findings, from those on that see most errors for the clean
 * summaries they cost, and by whatever scores lower than all but so many clean summaries.
 */
export function alarmRule(clean: readonly CleanCase[], errors: readonly ErrorCase[]): AlarmRule {
  const judgements = clean.map(({ judgement }) => judgement);
  const [chosen, muted] = [new Set<string>(), new Set<string>()];
  for (const code of mostWorthFirst(judgements, errors)) {
    const fired = shareOf(judgements, (it) => it.codes.has(code) || hasAny(it, chosen));
    (fired <= MOST_BY_FINDINGS ? chosen : muted).add(code);
  }
  const quiet = judgements.filter((it) => !hasAny(it, chosen));
  const may = Math.floor(MOST_FALSE_ALARMS * clean.length);
  const unseen = errors.filter(
    ({ judgement }) => ![...judgement.codes].some((it) => !muted.has(it)),
  );
  return {
    muted,
    threshold: thresholdFor(quiet, may - (clean.length - quiet.length), unseen),
    thresholdAlone: thresholdFor(judgements, may, errors),
  };
}

/** The highest score that no more than so many clean summaries lie below, on the scale that sees more errors. */
function thresholdFor(
  clean: readonly Judgement[],
  most: number,
  errors: readonly ErrorCase[],
): Threshold {
  const on = (scale: Scale): Threshold => {
    const scores = clean.map((it) => it[scale]).toSorted((a, b) => a - b);
    return { scale, below: scores[most] ?? 0 };
  };
  const seen = (threshold: Threshold) =>
    errors.filter(({ judgement }) => isBelow(judgement, threshold)).length;
  const [whole, worst] = [on("score"), on("lowest")];
  return seen(worst) > seen(whole) ? worst : whole;
}

export function isFlagged(judgement: Judgement, { muted, threshold }: AlarmRule): boolean {
  return [...judgement.codes].some((code) => !muted.has(code)) || isBelow(judgement, threshold);
}

/** Whether scores alone would flag it. */
export function isLow(judgement: Judgement, { thresholdAlone }: AlarmRule): boolean {
  return isBelow(judgement, thresholdAlone);
}

function isBelow(judgement: Judgement, { scale, below }: Threshold): boolean {
  return judgement[scale] < below;
}

/** For every article the rule that those of the other folds ask for. */
export function rulesByFold(
  clean: readonly CleanCase[],
  errors: readonly ErrorCase[],
): (doc: string) => AlarmRule {
  const rules = new Map<number, AlarmRule>();
  return (doc) => {
    const fold = foldOf(doc);
    const known = rules.get(fold);
    if (known) return known;
    const isOther = (it: CleanCase) => foldOf(it.doc) !== fold;
    const rule = alarmRule(
      clean.filter(isOther),
      errors.filter(({ original }) => isOther(original)),
    );
    rules.set(fold, rule);
    return rule;
  };
}

/** The codes that clean summaries have, by the errors each sees for every false alarm; all kinds weigh the same. */
function mostWorthFirst(clean: readonly Judgement[], errors: readonly ErrorCase[]): string[] {
  const seen = new Map<string, number>();
  for (const of of grouped(errors, ({ kind }) => kind).values()) {
    for (const [code, share] of Object.entries(codeShares(of.map(newCodes))))
      seen.set(code, (seen.get(code) ?? 0) + share);
  }
  return Object.entries(codeShares(clean.map(({ codes }) => [...codes])))
    .map(([code, cost]) => ({ code, worth: (seen.get(code) ?? 0) / cost }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ code }) => code);
}

/** What is found in a text and was not found before the error was in it. */
export function newCodes({ judgement, original }: Omit<ErrorCase, "kind">): string[] {
  return [...judgement.codes].filter((code) => !original.judgement.codes.has(code));
}

function hasAny({ codes }: Judgement, wanted: ReadonlySet<string>): boolean {
  return [...codes].some((code) => wanted.has(code));
}
