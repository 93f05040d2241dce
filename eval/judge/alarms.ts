import { foldOf } from "./folds.ts";
import { grouped } from "../groups.ts";
import type { Judgement } from "./judging.ts";

/** Most clean summaries that may be flagged, as a share of all. */
export const MOST_FALSE_ALARMS = 0.05;

/**
 * Most of those that a rule is chosen on. It is less, since a rule flags more of the articles that it was
 * not chosen on: with 87 articles there is always something that fires on one alone.
 */
const MOST_WHERE_CHOSEN = 0.035;

/** Clean summaries of an article, about. Whatever flags is taken to flag one article more than has been seen. */
const UNSEEN = 3;

/** What sees less than this share of one kind of error is not worth an alarm. */
const LEAST_GAIN = 0.05;

/** What is compared with a threshold: how well the text is supported, or its worst claim. */
type Scale = "score" | "lowest";

/** Texts that score below so much are flagged. */
type Threshold = { readonly scale: Scale; readonly below: number };

/** When a text is flagged. */
export type AlarmRule = {
  /** The findings that see too little for the clean summaries they cost to flag one; every other flags it. */
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
 * The rule that sees most errors for the clean summaries it flags. Findings and the threshold compete for
 * these: what is taken first, and next, and so on, is what sees most that is not yet seen, all kinds of
 * errors weighing the same, for each clean summary it flags that is not yet flagged.
 */
export function alarmRule(clean: readonly CleanCase[], errors: readonly ErrorCase[]): AlarmRule {
  const judgements = clean.map(({ judgement }) => judgement);
  const [whole, worst] = SCALES.map((scale) => chosenOn(scale, judgements, weighed(errors)));
  const chosen = worst && whole && worst.seen > whole.seen ? worst : whole;
  const codes = [...judgements, ...errors.map(({ judgement }) => judgement)].flatMap((it) => [
    ...it.codes,
  ]);
  return {
    muted: new Set(codes.filter((code) => !chosen?.codes.has(code))),
    threshold: chosen?.threshold ?? { scale: "score", below: 0 },
    thresholdAlone: thresholdFor(judgements, Math.floor(MOST_FALSE_ALARMS * clean.length), errors),
  };
}

const SCALES = ["score", "lowest"] as const;

/** Something that flags a text: a finding, or a score below so much. */
type Alarm = string | Threshold;

/** An error, and what it weighs, so that all kinds weigh 1. */
type Weighed = { readonly judgement: Judgement; readonly weight: number };

type Choice = {
  readonly codes: ReadonlySet<string>;
  readonly threshold: Threshold;
  /** What the errors weigh that are seen. */
  readonly seen: number;
};

function weighed(errors: readonly ErrorCase[]): Weighed[] {
  const kinds = grouped(errors, ({ kind }) => kind);
  return errors.map(({ kind, judgement }) => {
    const weight = 1 / (kinds.get(kind)?.length ?? 1);
    return { judgement, weight };
  });
}

function chosenOn(scale: Scale, clean: readonly Judgement[], errors: readonly Weighed[]): Choice {
  const codes = new Set<string>();
  let threshold: Threshold = { scale, below: 0 };
  let [quiet, unseen] = [clean, errors];
  for (;;) {
    const left = Math.floor(MOST_WHERE_CHOSEN * clean.length) - (clean.length - quiet.length);
    const alarm = mostWorth([...codesOf(unseen), ...thresholdsOn(scale, quiet, left)], {
      quiet,
      unseen,
      left,
    });
    if (alarm === null) return { codes, threshold, seen: weightOf(errors) - weightOf(unseen) };
    if (typeof alarm === "string") codes.add(alarm);
    else threshold = alarm;
    quiet = quiet.filter((it) => !sets(alarm, it));
    unseen = unseen.filter(({ judgement }) => !sets(alarm, judgement));
  }
}

function mostWorth(
  alarms: readonly Alarm[],
  {
    quiet,
    unseen,
    left,
  }: { quiet: readonly Judgement[]; unseen: readonly Weighed[]; left: number },
): Alarm | null {
  let best: Alarm | null = null;
  let most = 0;
  for (const alarm of alarms) {
    const cost = quiet.filter((it) => sets(alarm, it)).length;
    const gain = weightOf(unseen.filter(({ judgement }) => sets(alarm, judgement)));
    const worth = gain / (cost + UNSEEN);
    if (cost <= left && gain >= LEAST_GAIN && worth > most) [best, most] = [alarm, worth];
  }
  return best;
}

function codesOf(errors: readonly Weighed[]): string[] {
  return [...new Set(errors.flatMap(({ judgement }) => [...judgement.codes]))];
}

/** Below the lowest, the next and so on of the clean summaries, as far as that may flag. */
function thresholdsOn(scale: Scale, quiet: readonly Judgement[], most: number): Threshold[] {
  const scores = quiet.map((it) => it[scale]).toSorted((a, b) => a - b);
  return scores.slice(0, most + 1).map((below) => ({ scale, below }));
}

function sets(alarm: Alarm, judgement: Judgement): boolean {
  return typeof alarm === "string" ? judgement.codes.has(alarm) : isBelow(judgement, alarm);
}

function weightOf(errors: readonly Weighed[]): number {
  return errors.reduce((sum, { weight }) => sum + weight, 0);
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

/** What is found in a text and was not found before the error was in it. */
export function newCodes({ judgement, original }: Omit<ErrorCase, "kind">): string[] {
  return [...judgement.codes].filter((code) => !original.judgement.codes.has(code));
}
