import { expect, test } from "vitest";
import { allDrops, caseViews } from "./case-views.ts";
import { evaluation, gateResult, metric, REPORT, scored } from "./sample.test-data.ts";

const titles = (report: typeof REPORT) => caseViews(report).map(({ title }) => title);

test("the worst come first: failed, newly broken, fallen where it counts, fallen, low", () => {
  const broken = [{ name: "figures", reason: "No." }];
  const scores = (support: number, tone: number) => ({
    scores: {
      support: { score: support, reason: "So." },
      tone: { score: tone, reason: "So." },
    },
  });
  const same = ["failed", "broken", "gated", "other", "low", "fine"];
  const report = {
    ...REPORT,
    candidate: evaluation(
      scored("fine", 1, scores(1, 1)),
      scored("low", 1, scores(0.2, 1)),
      scored("other", 1, scores(1, 0.1)),
      scored("gated", 1, scores(0.9, 1)),
      scored("broken", 1, { ...scores(1, 1), broken }),
      scored("failed", 1, { scores: {}, failure: { code: "no", message: "No." } }),
    ),
    baseline: evaluation(
      ...same.map((name) => scored(name, 1, scores(name === "low" ? 0.2 : 1, 1))),
    ),
    gate: gateResult({
      metrics: [metric("support")],
      broken: broken.map((it) => ({ ...it, case: "broken", alreadyBroken: false })),
    }),
  };

  expect(titles(report)).toEqual(same);
});

test("a repeat that the baseline does not have is held against its first", () => {
  const candidate = evaluation(scored("a", 0.5), scored("a", 0.25, { repeat: 2 }));
  const report = { ...REPORT, candidate, baseline: evaluation(scored("a", 1)) };

  expect(allDrops(caseViews(report)).map(({ drop }) => [drop.from, drop.to])).toEqual([
    [1, 0.25],
    [1, 0.5],
  ]);
});

test("a score that went missing is a deeper fall than any that is left", () => {
  const missing = { score: null, reason: "There are no claims." };
  const candidate = evaluation(scored("a", 0), scored("b", 1, { scores: { support: missing } }));
  const baseline = evaluation(scored("a", 1), scored("b", 0.1));
  const [first] = allDrops(caseViews({ ...REPORT, candidate, baseline }));

  expect(first?.drop).toMatchObject({ from: 0.1, to: null, reason: "There are no claims." });
});

test("a broken invariant counts as the gate counts it, whichever words it is broken by", () => {
  const fault = (name: string) => ({ name, reason: `Other words for ${name}.` });
  const candidate = evaluation(
    scored("a", 1, { broken: [fault("names"), fault("quotes"), fault("figures")] }),
  );
  const counted = { case: "a", reason: "No." };
  const gate = gateResult({
    broken: [
      { ...counted, name: "names", alreadyBroken: false },
      { ...counted, name: "quotes", alreadyBroken: true },
    ],
  });
  const standings = (report: typeof REPORT) =>
    caseViews(report).flatMap(({ broken }) => broken.map(({ standing }) => standing));

  expect(standings({ ...REPORT, candidate, gate })).toEqual(["new", "old", "rare"]);
  expect(standings({ ...REPORT, candidate, gate: null })).toEqual(["new", "new", "new"]);
});

test("cases that are equally bad stand in the order of their names", () => {
  const candidate = evaluation(scored("b", 1), scored("a", 1), scored("Z", 1));

  expect(titles({ ...REPORT, candidate, baseline: null, gate: null })).toEqual(["Z", "a", "b"]);
});
