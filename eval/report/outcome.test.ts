import { expect, test } from "vitest";
import { outcomeSentence } from "./outcome.ts";
import { gateResult, metric, REPORT } from "./sample.test-data.ts";

const said = (gate: Parameters<typeof gateResult>[0]) =>
  outcomeSentence({ ...REPORT, gate: gateResult(gate) });

test("a regression names every reason: metrics, lost metrics, invariants and floors", () => {
  const broken = { name: "figures", reason: "No.", alreadyBroken: false };

  expect(
    said({
      metrics: [metric("support"), metric("tone", { missing: ["a", "b"] })],
      broken: [
        { case: "a", ...broken },
        { case: "a", ...broken, name: "names" },
        { case: "b", ...broken, alreadyBroken: true },
      ],
      belowFloor: [{ metric: "form", mean: 0.1, least: 0.5, reason: "as of March" }],
    }),
  ).toBe(
    "Regressed: support fell from 0.900 to 0.700, tone is missing in 2 cases, 2 invariants newly broken in 1 case and form is below its floor of 0.5.",
  );
});

test("a regression by lost answers alone is told in the words of the gate", () => {
  const reasons = ["The candidate has no answer where the baseline has one: gone (repeat 1)."];

  expect(said({ metrics: [], reasons })).toBe(
    "Regressed: The candidate has no answer where the baseline has one: gone (repeat 1).",
  );
});

test("what is open tells the most cases that any metric takes, or that none would settle it", () => {
  const open = { outcome: "inconclusive" } as const;
  const metrics = [
    metric("support", { ...open, moreCases: 12 }),
    metric("tone", { ...open, moreCases: 1_200 }),
    metric("form", { outcome: "pass" }),
  ];

  expect(said({ ...open, metrics })).toBe(
    "Inconclusive: whether support and tone got worse is neither shown nor ruled out; about 1,200 more cases would settle it.",
  );
  expect(said({ ...open, metrics: [metric("tone", open)] })).toMatch(
    /it lies too close to the margin to tell by more cases\.$/,
  );
});

test("a pass names what was compared, over how many articles, and what was broken before", () => {
  const passed = { outcome: "pass", n: 41 } as const;
  const old = { case: "a", name: "copying", reason: "No.", alreadyBroken: true };

  expect(said({ ...passed, metrics: [metric("support", passed)], broken: [old] })).toBe(
    "Pass: no worse in support over 41 articles, no invariant newly broken (1 broken before and still), nothing below its floor.",
  );
});
