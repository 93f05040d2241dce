/* How many suites with planted errors the gate stops. */
import { compare } from "../compare/compare.ts";
import type { Evaluation, ScoredCase } from "../evaluation.ts";
import { shuffled } from "../judge/mutations/draw.ts";
import { seededRandom } from "../statistics/random.ts";
import { brokenIn, scoresOf } from "../suite/evaluate.ts";
import { KINDS, type Planted } from "./plant.ts";

/** Share of the articles of a suite that hold an error. */
const SHARE = 0.1;

export type Kill = {
  readonly kind: string;
  /** Briefs it could be planted in. */
  readonly mutants: number;
  /** Share of them that break something they did not break before. */
  readonly broken: number;
  /** Share of the suites, with an error in every tenth article, that the gate stops. */
  readonly stopped: number;
};

/** @param suites how many are drawn of each kind. */
export function kills(clean: Evaluation, planted: readonly Planted[], suites: number): Kill[] {
  return KINDS.flatMap((kind) => {
    const mutants = planted.filter((it) => it.kind === kind).map(scoredMutant);
    const errors = Math.round(SHARE * clean.cases.length);
    if (mutants.length < errors) return [];
    const random = seededRandom(1);
    let stopped = 0;
    for (let suite = 0; suite < suites; suite += 1) {
      const taken = new Map(
        shuffled(mutants, random)
          .slice(0, errors)
          .map((it) => [it.case, it]),
      );
      const cases = clean.cases.map((it) => taken.get(it.case) ?? it);
      if (compare({ ...clean, cases }, clean, {}).outcome === "regressed") stopped += 1;
    }
    const broken = mutants.filter((it) => breaksMore(it, clean)).length / mutants.length;
    return [{ kind, mutants: mutants.length, broken, stopped: stopped / suites }];
  });
}

function scoredMutant({ subject }: Planted): ScoredCase {
  return {
    ...{ case: subject.case, repeat: 1, failure: null, cost: null, tokens: null },
    scores: scoresOf(subject),
    broken: brokenIn(subject),
  };
}

function breaksMore(mutant: ScoredCase, clean: Evaluation): boolean {
  const before = clean.cases.find((it) => it.case === mutant.case);
  return mutant.broken.length > (before?.broken.length ?? 0);
}
