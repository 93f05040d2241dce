import { expect, test } from "vitest";
import { evaluation, gateResult, metric, REPORT, scored } from "./sample.test-data.ts";
import { scorerRows } from "./scorer-rows.ts";

test("a gated scorer has the figures of the gate, and its question", () => {
  const [support] = scorerRows(REPORT);

  expect(support).toMatchObject({
    name: "support",
    question: "How many of the claims does the article bear out?",
    n: 2,
    candidate: 0.7,
    interval: [-0.3, -0.1],
  });
});

test("any other is compared over the cases that both sides scored, repeats averaged", () => {
  const report = {
    ...REPORT,
    candidate: evaluation(
      scored("a", 0.2),
      scored("a", 0.4, { repeat: 2 }),
      scored("b", 0.9),
      scored("c", null),
    ),
    baseline: evaluation(scored("a", 0.5), scored("b", 0.9), scored("c", 1)),
    gate: gateResult({ metrics: [] }),
  };
  const [support] = scorerRows(report);

  expect(support).toMatchObject({ n: 2, gated: null });
  expect(support?.candidate).toBeCloseTo(0.6, 12);
  expect(support?.baseline).toBeCloseTo(0.7, 12);
  expect(support?.difference).toBeCloseTo(-0.1, 12);
  expect(support?.interval?.[0]).toBeCloseTo(-0.2, 12);
});

test("without a baseline a scorer has its mean over the cases that have one", () => {
  const candidate = evaluation(scored("a", 0.2), scored("b", 0.4), scored("c", null));
  const [support] = scorerRows({ ...REPORT, candidate, baseline: null, gate: null });

  expect(support).toMatchObject({ n: 2, baseline: null, difference: null, interval: null });
  expect(support?.candidate).toBeCloseTo(0.3, 12);
});

test("a scorer that the candidate lacks is told all the same, and so is a metric nobody scored", () => {
  const candidate = evaluation(scored("a", 1, { scores: {} }));
  const baseline = evaluation(scored("a", 1));
  const gate = gateResult({ metrics: [metric("judge")] });

  expect(scorerRows({ ...REPORT, candidate, baseline, gate }).map((row) => row.name)).toEqual([
    "support",
    "tone",
    "judge",
  ]);
});
