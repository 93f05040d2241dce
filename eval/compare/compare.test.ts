import { describe, expect, test } from "vitest";
import type { Evaluation, ScoredCase } from "../evaluation.ts";
import { compare, rowsOf } from "./compare.ts";
import { METRICS } from "./metrics.ts";

const SCORES = Object.fromEntries(METRICS.map(({ name }) => [name, { score: 0.9, reason: "So." }]));

function scored(at: number, changes: Partial<ScoredCase> = {}): ScoredCase {
  const name = `case-${String(at).padStart(2, "0")}`;
  return {
    ...{ case: name, repeat: 1, failure: null, scores: SCORES, broken: [] },
    ...{ cost: null, tokens: null, ...changes },
  };
}

function evaluation(change: (at: number) => Partial<ScoredCase> = () => ({})): Evaluation {
  const cases = Array.from({ length: 20 }, (_, at) => scored(at, change(at)));
  return { format: 1, pulse: "1", writer: "recorded:x", prompts: ["brief 1"], cases };
}

const SAME = evaluation();

function worse(name: string, by: number) {
  return evaluation((at) => ({
    scores: { ...SCORES, [name]: { score: 0.9 - by - at / 1_000, reason: "Worse." } },
  }));
}

describe("two evaluations of the same cases", () => {
  test("pass where nothing changed", () => {
    expect(compare(SAME, evaluation(), {}).outcome).toBe("pass");
  });

  test.each(METRICS.map(({ name }) => name))("regress where %s fell", (name) => {
    const { outcome, reasons } = compare(worse(name, 0.2), SAME, {});
    expect(outcome).toBe("regressed");
    expect(reasons.join(" ")).toContain(name);
  });

  test("pass where a metric rose", () => {
    expect(compare(SAME, worse("support", 0.2), {}).outcome).toBe("pass");
  });

  test("regress where a case has no brief any more, and that is said by name", () => {
    const failure = { code: "reply-not-recorded", message: "None is recorded." };
    const lost = evaluation((at) => (at === 3 ? { failure, scores: {} } : {}));
    const { outcome, reasons } = compare(lost, SAME, {});
    expect(outcome).toBe("regressed");
    expect(reasons.join(" ")).toContain("case-03");
  });

  test("regress below a floor, whatever the baseline had", () => {
    const floors = { support: { least: 0.95, reason: "We promised." } };
    expect(compare(SAME, evaluation(), floors).outcome).toBe("regressed");
    expect(compare(SAME, null, floors).outcome).toBe("regressed");
    expect(compare(SAME, null, {}).outcome).toBe("pass");
  });
});

describe("an invariant", () => {
  const BROKEN = [{ name: "figures", reason: "987 stands nowhere." }];
  const oneBroken = evaluation((at) => (at === 5 ? { broken: BROKEN } : {}));

  test("that is broken in one case stops everything", () => {
    expect(compare(oneBroken, SAME, {}).outcome).toBe("regressed");
    expect(compare(oneBroken, null, {}).outcome).toBe("regressed");
  });

  test("is told and stops nothing where the baseline broke it in the same case", () => {
    const { outcome, broken } = compare(oneBroken, oneBroken, {});
    expect(outcome).toBe("pass");
    expect(broken).toMatchObject([{ case: "case-05", alreadyBroken: true }]);
  });

  test("that is broken once more in the same case stops everything", () => {
    const twice = evaluation((at) => (at === 5 ? { broken: [...BROKEN, ...BROKEN] } : {}));
    expect(compare(twice, oneBroken, {}).outcome).toBe("regressed");
  });

  test("counts where most answers to a case break it", () => {
    const answers = (times: number): Evaluation => ({
      ...SAME,
      cases: [1, 2, 3].map((repeat) =>
        scored(0, { repeat, broken: repeat <= times ? BROKEN : [] }),
      ),
    });
    expect(compare(answers(1), null, {}).broken).toEqual([]);
    expect(compare(answers(2), null, {}).broken).toHaveLength(1);
  });
});

describe("answers to one case", () => {
  const answers = (scores: readonly number[]): Evaluation => ({
    ...SAME,
    cases: scores.map((score, at) =>
      scored(0, { repeat: at + 1, scores: { support: { score, reason: "So." } } }),
    ),
  });

  test("are held against each other one by one where there are as many", () => {
    const rows = rowsOf(answers([0.5, 1]), answers([0.2, 0.4]));
    expect(
      rows.map(({ candidate, baseline }) => [candidate?.["support"], baseline?.["support"]]),
    ).toEqual([
      [0.5, 0.2],
      [1, 0.4],
    ]);
  });

  test("are averaged where one side has more", () => {
    const rows = rowsOf(answers([0.5, 1]), answers([0.2]));
    expect(rows).toMatchObject([{ candidate: { support: 0.75 }, baseline: { support: 0.2 } }]);
  });
});
