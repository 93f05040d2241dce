import { foldOf } from "./folds.ts";
import type { Judgement } from "./judging.ts";

/** Most clean summaries that may be flagged, as a share of all. */
export const MOST_FALSE_ALARMS = 0.05;

/** Most of them that findings alone may flag, so that something is left for the score. */
const MOST_BY_FINDINGS = 0.04;

/** When a text is flagged. */
export type AlarmRule = {
  /** The findings that flag it, each alone. */
  readonly codes: ReadonlySet<string>;
  /** The findings that are too common on clean summaries to flag one. */
  readonly muted: ReadonlySet<string>;
  /** Below this score it is flagged without a finding. */
  readonly threshold: number;
};

/**
 * The rule that flags as much as it may: findings from the rarest on clean summaries on, and whatever
 * scores lower than all but so many of them.
 */
export function alarmRule(clean: readonly Judgement[]): AlarmRule {
  const [codes, muted] = [new Set<string>(), new Set<string>()];
  for (const code of rarestFirst(clean)) {
    const union = clean.filter((it) => it.codes.has(code) || hasAny(it, codes)).length;
    (union <= MOST_BY_FINDINGS * clean.length ? codes : muted).add(code);
  }
  const quiet = clean.filter((it) => !hasAny(it, codes)).map(({ score }) => score);
  const left = Math.floor(MOST_FALSE_ALARMS * clean.length) - (clean.length - quiet.length);
  return { codes, muted, threshold: quiet.toSorted((a, b) => a - b)[left] ?? 0 };
}

/** Codes that fire on no clean summary are not muted, and so flag. */
export function isFlagged(judgement: Judgement, { muted, threshold }: AlarmRule): boolean {
  return [...judgement.codes].some((code) => !muted.has(code)) || judgement.score < threshold;
}

/** For every fold the rule that the clean summaries of the other folds ask for. */
export function rulesByFold(
  clean: readonly { readonly doc: string; readonly judgement: Judgement }[],
): (doc: string) => AlarmRule {
  const rules = new Map<number, AlarmRule>();
  return (doc) => {
    const fold = foldOf(doc);
    const others = clean.filter((it) => foldOf(it.doc) !== fold);
    const rule = rules.get(fold) ?? alarmRule(others.map(({ judgement }) => judgement));
    rules.set(fold, rule);
    return rule;
  };
}

function rarestFirst(clean: readonly Judgement[]): string[] {
  const counts = new Map<string, number>();
  for (const { codes } of clean)
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => a - b).map(([code]) => code);
}

function hasAny({ codes }: Judgement, wanted: ReadonlySet<string>): boolean {
  return [...codes].some((code) => wanted.has(code));
}
