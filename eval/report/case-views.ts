import type { ScoredCase, Subject } from "../evaluation.ts";
import { mean } from "../statistics/descriptive.ts";
import type { Broken } from "../gate/index.ts";
import type { Report } from "./report.ts";

/** A case as a reader looks at it. */
export type CaseView = {
  /** Its place in the page, such as `case-1`. */
  readonly id: string;
  /** The case, and which time where it was briefed more than once. */
  readonly title: string;
  readonly scored: ScoredCase;
  /** The same case as the baseline has it. */
  readonly before: ScoredCase | null;
  readonly subject: Subject | null;
  /** Scores that fell or went missing, the deepest fall first. */
  readonly drops: readonly Drop[];
  readonly broken: readonly BrokenInvariant[];
};

/** A score that is lower than the baseline's. */
export type Drop = {
  readonly metric: string;
  readonly isGated: boolean;
  readonly from: number;
  /** Null where there is no score any more. */
  readonly to: number | null;
  readonly reason: string;
};

export type BrokenInvariant = {
  readonly name: string;
  readonly reason: string;
  readonly standing: Standing;
};

/**
 * What a broken invariant counts for.
 *
 * - `new`: the baseline has none of it.
 * - `old`: the baseline breaks the same in the same case.
 * - `rare`: it is broken in too few repeats of the case for the gate to count it.
 */
export type Standing = "new" | "old" | "rare";

/** What is said of one beside its name. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  new: "",
  old: " (the baseline too)",
  rare: " (in too few repeats to count)",
};

/** All cases of the candidate, the worst first. */
export function caseViews(report: Report): CaseView[] {
  const before = byCase(report.baseline?.cases ?? []);
  const subjects = byCase(report.subjects);
  const isRepeated = report.candidate.cases.some(({ repeat }) => repeat > 1);
  return report.candidate.cases
    .map((scored) => {
      const earlier = before.get(keyOf(scored)) ?? before.get(scored.case) ?? null;
      return {
        title: isRepeated ? `${scored.case} (repeat ${scored.repeat})` : scored.case,
        scored,
        before: earlier,
        subject: subjects.get(keyOf(scored)) ?? null,
        drops: earlier === null ? [] : dropsOf(scored, earlier, report),
        broken: brokenIn(scored, report),
      };
    })
    .toSorted(worstFirst)
    .map((view, index) => ({ id: `case-${index + 1}`, ...view }));
}

/** By case and repeat; the first of a case also by the case alone. */
function byCase<One extends { readonly case: string; readonly repeat: number }>(
  all: readonly One[],
): Map<string, One> {
  const found = new Map<string, One>();
  for (const one of all) {
    found.set(keyOf(one), one);
    if (!found.has(one.case)) found.set(one.case, one);
  }
  return found;
}

function keyOf({ case: name, repeat }: { readonly case: string; readonly repeat: number }) {
  return JSON.stringify([name, repeat]);
}

function dropsOf(after: ScoredCase, before: ScoredCase, { gate }: Report): Drop[] {
  const gated = new Set(gate?.metrics.map(({ name }) => name));
  return Object.entries(before.scores)
    .flatMap(([metric, { score: from }]) => {
      const now = after.scores[metric];
      const to = now?.score ?? null;
      if (from === null || (to !== null && to >= from)) return [];
      const reason = now?.reason ?? after.failure?.message ?? "There is no such score any more.";
      return [{ metric, isGated: gated.has(metric), from, to, reason }];
    })
    .toSorted(deepestFirst);
}

/** A drop and the case it is in. */
export type PlacedDrop = { readonly view: CaseView; readonly drop: Drop };

/** The drops of all cases: those that the gate looks at first, and the deepest first. */
export function allDrops(views: readonly CaseView[]): PlacedDrop[] {
  return views
    .flatMap((view) => view.drops.map((drop) => ({ view, drop })))
    .toSorted((one, other) => deepestFirst(one.drop, other.drop));
}

function deepestFirst(one: Drop, other: Drop): number {
  return Number(other.isGated) - Number(one.isGated) || depthOf(other) - depthOf(one);
}

function depthOf({ from, to }: Drop): number {
  return to === null ? 1 + from : from - to;
}

function brokenIn({ case: at, broken }: ScoredCase, { gate }: Report): BrokenInvariant[] {
  return broken.map(({ name, reason }) => {
    const counted = gate?.broken.find((it) => it.case === at && it.name === name);
    return { name, reason, standing: gate === null ? "new" : standingOf(counted) };
  });
}

function standingOf(counted: Broken | undefined): Standing {
  if (counted === undefined) return "rare";
  return counted.alreadyBroken ? "old" : "new";
}

type Unplaced = Omit<CaseView, "id">;

function worstFirst(one: Unplaced, other: Unplaced): number {
  const [a, b] = [badnessOf(one), badnessOf(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? compareNames(one, other) : (b[at] ?? 0) - (a[at] ?? 0);
}

/** What makes a case worse, what weighs most first; higher is worse. */
function badnessOf({ scored, broken, drops }: Unplaced): number[] {
  const fallen = (all: readonly Drop[]) => all.reduce((sum, drop) => sum + depthOf(drop), 0);
  return [
    Number(scored.failure !== null),
    broken.filter(({ standing }) => standing === "new").length,
    fallen(drops.filter(({ isGated }) => isGated)),
    fallen(drops),
    broken.length,
    1 - (meanScore(scored) ?? 1),
  ];
}

/** The mean of some of a case's scores; of all where none are named, null where there are none. */
export function meanScore({ scores }: ScoredCase, names?: readonly string[]): number | null {
  const asked = names ?? Object.keys(scores);
  const given = asked.flatMap((name) => scores[name]?.score ?? []);
  return given.length === 0 ? null : mean(given);
}

/** By code units, which no locale changes. */
function compareNames({ scored: one }: Unplaced, { scored: other }: Unplaced): number {
  if (one.case !== other.case) return one.case < other.case ? -1 : 1;
  return one.repeat - other.repeat;
}
