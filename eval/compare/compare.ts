/* Two evaluations of the same cases → what the gate says. */
import type { Evaluation, ScoredCase } from "../evaluation.ts";
import {
  gate,
  type Broken,
  type GateInput,
  type GateResult,
  type Row,
  type Scores,
} from "../gate/index.ts";
import { grouped } from "../groups.ts";
import { mean } from "../statistics/descriptive.ts";
import { METRICS } from "./metrics.ts";

/**
 * Holds a candidate against a baseline, article by article.
 *
 * @param baseline null where there is none: then floors and invariants alone decide.
 */
export function compare(
  candidate: Evaluation,
  baseline: Evaluation | null,
  floors: GateInput["floors"],
): GateResult {
  return gate({
    metrics: baseline === null ? [] : METRICS,
    rows: rowsOf(candidate, baseline),
    invariants: brokenIn(candidate, baseline),
    floors,
  });
}

/** Every case of either side, answer by answer where both have as many, else on the average. */
export function rowsOf(candidate: Evaluation, baseline: Evaluation | null): Row[] {
  if (baseline === null) return rowsAlone(candidate);
  const [own, other] = [byCase(candidate), byCase(baseline)];
  const names = new Set([...own.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [mine, theirs] = [own.get(name) ?? [], other.get(name) ?? []];
    const pairs =
      mine.length === theirs.length
        ? mine.map((it, at) => [scoresIn([it]), scoresIn(theirs.slice(at, at + 1))] as const)
        : [[scoresIn(mine), scoresIn(theirs)] as const];
    return pairs.map(([one, two], at) => ({
      ...{ case: name, cluster: name, repeat: at + 1 },
      ...{ candidate: one, baseline: two },
    }));
  });
}

/** With nothing to be compared with a case is held against itself, and one that failed against a brief. */
function rowsAlone({ cases }: Evaluation): Row[] {
  return cases.map((it) => {
    const scores = scoresIn([it]);
    const { case: name, repeat } = it;
    return { ...{ case: name, cluster: name, repeat }, candidate: scores, baseline: scores ?? {} };
  });
}

function byCase(evaluation: Evaluation | null): ReadonlyMap<string, readonly ScoredCase[]> {
  return grouped(evaluation?.cases ?? [], (it) => it.case);
}

/** The mean of several answers to one case; null where none came to a brief. */
function scoresIn(answers: readonly ScoredCase[]): Scores | null {
  const briefed = answers.filter(({ failure }) => failure === null);
  if (briefed.length === 0) return null;
  const names = new Set(briefed.flatMap(({ scores }) => Object.keys(scores)));
  return Object.fromEntries(
    [...names].map((name) => {
      const known = briefed.flatMap(({ scores }) => scores[name]?.score ?? []);
      return [name, known.length === 0 ? null : mean(known)];
    }),
  );
}

/**
 * What the candidate breaks in most of its answers to a case. It was already broken where the baseline
 * breaks the same at least as often.
 */
function brokenIn(candidate: Evaluation, baseline: Evaluation | null): Broken[] {
  const before = byCase(baseline);
  return [...byCase(candidate)].flatMap(([name, answers]) => {
    const counts = countsOf(before.get(name) ?? []);
    return [
      ...grouped(
        answers.flatMap(({ broken }) => broken),
        (it) => it.name,
      ),
    ].flatMap(([invariant, faults]) => {
      const times = answers.filter(({ broken }) => broken.some((it) => it.name === invariant));
      if (times.length <= answers.length / 2) return [];
      const alreadyBroken = faults.length / answers.length <= (counts.get(invariant) ?? 0);
      const [first] = faults;
      const reason = first?.reason ?? "";
      return [{ case: name, name: invariant, reason, alreadyBroken }];
    });
  });
}

/** How often each invariant is broken in one answer, on the average. */
function countsOf(answers: readonly ScoredCase[]): ReadonlyMap<string, number> {
  const faults = grouped(
    answers.flatMap(({ broken }) => broken),
    (it) => it.name,
  );
  return new Map([...faults].map(([name, all]) => [name, all.length / answers.length]));
}
