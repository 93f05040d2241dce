import { html, plainLine, type Html } from "../../pipeline/index.ts";
import type { ScoredCase } from "../evaluation.ts";
import type { MetricResult } from "../gate/index.ts";
import { INVARIANTS } from "../invariants.ts";
import { caseViews, STANDING_WORDS, type CaseView } from "./case-views.ts";
import { figure, range, signed } from "./figures.ts";
import type { Report } from "./report.ts";

type Verdict = "passed" | "failure" | "error" | "skipped";

type TestCase = {
  readonly group: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Empty where it passed. */
  readonly message: string;
};

type Suite = { readonly name: string; readonly tests: readonly TestCase[] };

/**
 * The report for whatever reads JUnit's XML: a test is a case that was briefed, an invariant of a case, a
 * floor, a metric. What is inconclusive, or was broken before, is skipped and tells why.
 */
export function junitReport(report: Report): string {
  const views = caseViews(report);
  const suites = [
    { name: "briefs", tests: views.map(briefed) },
    { name: "invariants", tests: views.flatMap(held) },
    { name: "metrics", tests: (report.gate?.metrics ?? []).map(compared) },
    { name: "floors", tests: floors(report) },
  ].filter(({ tests }) => tests.length > 0);
  const all = suites.flatMap(({ tests }) => tests);
  const root = html`<testsuites
    name="${attribute(report.title)}"
    tests="${all.length}"
    failures="${count(all, "failure")}"
    errors="${count(all, "error")}"
  >
    ${suites.map(suiteElement)}
  </testsuites>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(root)}\n`;
}

function briefed({ title, scored: { failure } }: CaseView): TestCase {
  const test = { group: "briefs", name: title };
  if (failure === null) return { ...test, verdict: "passed", message: "" };
  return { ...test, verdict: "error", message: `${failure.code}: ${failure.message}` };
}

function held({ title, scored, broken }: CaseView): TestCase[] {
  if (scored.failure !== null) return [];
  return invariantNames(scored).map((name) => {
    const faults = broken.filter((it) => it.name === name);
    const fresh = faults.filter(({ standing }) => standing === "new");
    const test = { group: title, name };
    if (fresh.length > 0) return { ...test, verdict: "failure", message: reasons(fresh) };
    if (faults.length === 0) return { ...test, verdict: "passed", message: "" };
    return { ...test, verdict: "skipped", message: reasons(faults) };
  });
}

/** Those of this version, and those that an older evaluation knows. */
function invariantNames({ broken }: ScoredCase): string[] {
  return [...new Set([...INVARIANTS, ...broken].map(({ name }) => name))];
}

function reasons(faults: CaseView["broken"]): string {
  return faults.map(({ reason, standing }) => reason + STANDING_WORDS[standing]).join(" ");
}

function compared(metric: MetricResult): TestCase {
  const { name, outcome, n, baselineMean, candidateMean, difference, interval, missing } = metric;
  const test = { group: "metrics", name };
  if (outcome === "pass") return { ...test, verdict: "passed", message: "" };
  const figures = `from ${figure(baselineMean)} to ${figure(candidateMean)}, difference ${signed(difference)} (${range(interval)}), n ${n}`;
  if (outcome === "inconclusive")
    return { ...test, verdict: "skipped", message: `inconclusive: ${figures}` };
  const lost = missing.length > 0 ? `; missing in ${missing.join(", ")}` : "";
  return { ...test, verdict: "failure", message: `regressed: ${figures}${lost}` };
}

function floors({ gate }: Report): TestCase[] {
  if (gate === null) return [];
  const test = { group: "floors", verdict: "failure" } as const;
  const below = gate.belowFloor.map(({ metric, mean, least, reason }) => ({
    ...test,
    name: metric,
    message: `The mean is ${figure(mean)}, and the floor ${least}: ${reason}`,
  }));
  if (below.length > 0) return below;
  return [
    { group: "floors", name: "nothing lies below its floor", verdict: "passed", message: "" },
  ];
}

function suiteElement({ name, tests }: Suite): Html {
  return html`<testsuite
    name="${name}"
    tests="${tests.length}"
    failures="${count(tests, "failure")}"
    errors="${count(tests, "error")}"
    skipped="${count(tests, "skipped")}"
  >
    ${tests.map(testElement)}
  </testsuite>`;
}

function testElement({ group, name, verdict, message }: TestCase): Html {
  return html`<testcase classname="${attribute(group)}" name="${attribute(name)}"
    >${outcomeElement(verdict, attribute(message))}</testcase
  >`;
}

function outcomeElement(verdict: Verdict, message: string): Html | null {
  if (verdict === "failure")
    return html`<failure type="regression" message="${message}">${message}</failure>`;
  if (verdict === "error")
    return html`<error type="failure" message="${message}">${message}</error>`;
  if (verdict === "skipped") return html`<skipped message="${message}" />`;
  return null;
}

function count(tests: readonly TestCase[], verdict: Verdict): number {
  return tests.filter((it) => it.verdict === verdict).length;
}

/** One line of what XML can hold; `html` sees to the rest, for what it escapes is escaped alike. */
function attribute(text: string): string {
  return plainLine(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}
