import { expect, test } from "vitest";
import { historyEntry } from "./history.ts";
import {
  evaluation,
  gateResult,
  metric,
  REPORT,
  reportSaying,
  scored,
} from "./sample.test-data.ts";
import { terminalReport } from "./terminal.ts";

test("the whole report", () => {
  expect(terminalReport(REPORT)).toBe(
    `The sample against itself, 2026-03-05
candidate: writer sample, prompts brief 4, Pulse 0.1.0, 3 briefs asked for
baseline:  writer sample, prompts brief 4, Pulse 0.1.0, 3 briefs asked for

scorer   n  candidate  baseline  difference     95 % interval  verdict
support  2      0.700     0.900      -0.200  -0.300 to -0.100  regressed
tone     2      1.000     1.000      +0.000  +0.000 to +0.000  not gated

What got worse
  gone: support 0.800 → –: The page has 12 words.
  toll: support 0.900 → 0.500: Support of toll.
  gone: tone 1.000 → –: The page has 12 words.

Broken invariants
  toll
    figures: “Drivers pay 5 euros” says 5; the article says 4.
  quiet
    copying (the baseline too): These 33 words stand so in the article.

Failures
  gone: too-short: The page has 12 words.

Charged
  candidate: $0.0060, $0.0030 each for 2 briefs, 2,000 tokens
  baseline:  $0.0060, $0.0030 each for 2 briefs, 2,000 tokens

Regressed: support fell from 0.900 to 0.700 and 1 invariant newly broken in 1 case.
`,
  );
});

test("the last line says how many more cases an open question takes", () => {
  const open = { outcome: "inconclusive", moreCases: 24 } as const;
  const gate = gateResult({ outcome: "inconclusive", metrics: [metric("support", open)] });
  const told = terminalReport({ ...REPORT, gate });

  expect(told.trimEnd().split("\n").at(-1)).toBe(
    "Inconclusive: whether support got worse is neither shown nor ruled out; about 24 more cases would settle it.",
  );
  expect(told).toContain("inconclusive, 24 more");
});

test("what comes from outside cannot steer the terminal or begin a line of its own", () => {
  const told = terminalReport(reportSaying("a\u001b[31mb\nRegressed: no\u202ec\rd"));

  expect(["\u001b", "\r", "\u202e"].filter((it) => told.includes(it))).toEqual([]);
  expect(told).not.toMatch(/^Regressed: no/m);
});

test("a long list is cut, and one run is no trend", () => {
  const failure = { code: "too-short", message: "The page has 12 words." };
  const cases = Array.from({ length: 14 }, (_, at) => scored(`${at}`, 0, { scores: {}, failure }));
  const told = terminalReport({
    ...{ title: "None", candidate: evaluation(...cases), baseline: null, gate: null, subjects: [] },
    history: [historyEntry(REPORT)],
  });

  expect(told).toContain("Nothing was scored.");
  expect(told.match(/too-short/g)).toHaveLength(10);
  expect(told).toContain("\n  and 4 more\n");
  expect(told).not.toContain("Trend");
});
