import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { junitReport } from "./junit.ts";
import type { Report } from "./report.ts";
import { gateResult, metric, REPORT, reportSaying } from "./sample.test-data.ts";

/** The tests of a report by name, as a strict reader of XML finds them. */
function read(report: Report) {
  const { document } = new JSDOM(junitReport(report), { contentType: "text/xml" }).window;
  const root = document.documentElement;
  const suites = [...document.querySelectorAll("testsuite")];
  const tests = [...document.querySelectorAll("testcase")].map((it) => {
    const [outcome] = it.children;
    return {
      suite: it.parentElement?.getAttribute("name"),
      group: it.getAttribute("classname"),
      name: it.getAttribute("name"),
      outcome: outcome?.tagName ?? "passed",
      message: outcome?.getAttribute("message") ?? "",
    };
  });
  const find = (group: string, name: string) =>
    tests.find((it) => it.group === group && it.name === name);
  return { root, suites, tests, find };
}

test("a case that could not be briefed is an error with its reason", () => {
  expect(read(REPORT).find("briefs", "gone")).toMatchObject({
    outcome: "error",
    message: "too-short: The page has 12 words.",
  });
  expect(read(REPORT).find("briefs", "toll")).toMatchObject({ outcome: "passed" });
});

test("an invariant is a test in each case: newly broken fails, broken before is skipped", () => {
  const { find } = read(REPORT);

  expect(find("toll", "figures")).toMatchObject({
    outcome: "failure",
    message: "“Drivers pay 5 euros” says 5; the article says 4.",
  });
  expect(find("quiet", "copying")).toMatchObject({ outcome: "skipped" });
  expect(find("quiet", "figures")).toMatchObject({ outcome: "passed" });
  expect(find("gone", "figures")).toBeUndefined();
});

test("a metric that regressed fails, and one that is open is skipped, with its figures", () => {
  const metrics = [
    metric("support"),
    metric("tone", { outcome: "inconclusive" }),
    metric("form", { outcome: "pass" }),
  ];
  const { find } = read({ ...REPORT, gate: gateResult({ metrics }) });

  expect(find("metrics", "support")).toMatchObject({
    outcome: "failure",
    message: "regressed: from 0.900 to 0.700, difference -0.200 (-0.300 to -0.100), n 2",
  });
  expect(find("metrics", "tone")).toMatchObject({ outcome: "skipped" });
  expect(find("metrics", "form")).toMatchObject({ outcome: "passed" });
});

test("a mean below its floor fails, and there is one test that passes where none is", () => {
  const below = [{ metric: "support", mean: 0.7, least: 0.8, reason: "as of March" }];
  const { find } = read({ ...REPORT, gate: gateResult({ belowFloor: below }) });

  expect(find("floors", "support")).toMatchObject({
    outcome: "failure",
    message: "The mean is 0.700, and the floor 0.8: as of March",
  });
  expect(read(REPORT).tests.filter(({ suite }) => suite === "floors")).toMatchObject([
    { outcome: "passed" },
  ]);
});

test("the counts are those of the tests", () => {
  const { root, suites, tests } = read(REPORT);
  const count = (name: string) => Number(root.getAttribute(name));
  const sum = (name: string) =>
    suites.reduce((all, suite) => all + Number(suite.getAttribute(name)), 0);

  expect(count("tests")).toBe(tests.length);
  for (const name of ["tests", "failures", "errors"]) expect(count(name)).toBe(sum(name));
  expect(count("failures")).toBe(tests.filter(({ outcome }) => outcome === "failure").length);
});

describe("what no XML may hold", () => {
  test("does not get into it", () => {
    const { tests } = read(reportSaying('a\u0000\u0008\u001b[1m\ufffe\ud800 <b a="c">&amp;]]>'));

    expect(tests.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('<b a="c">&amp;]]>'),
    );
  });
});

test("without a gate there are briefs and invariants alone, and what is broken fails", () => {
  const { suites, find } = read({ ...REPORT, baseline: null, gate: null });

  expect(suites.map((it) => it.getAttribute("name"))).toEqual(["briefs", "invariants"]);
  expect(find("quiet", "copying")).toMatchObject({ outcome: "failure" });
});
