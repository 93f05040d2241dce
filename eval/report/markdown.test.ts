import { describe, expect, test } from "vitest";
import { markdownReport } from "./markdown.ts";
import type { Report } from "./report.ts";
import {
  evaluation,
  gateResult,
  metric,
  REPORT,
  reportSaying,
  scored,
} from "./sample.test-data.ts";

test("the whole comment, its outcome first", () => {
  expect(markdownReport(REPORT)).toBe(
    `## ❌ The sample against itself

**Regressed: support fell from 0.900 to 0.700 and 1 invariant newly broken in 1 case.**

| scorer | n | baseline | candidate | difference | 95 % interval | verdict |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
| support | 2 | 0.900 | 0.700 | -0.200 | -0.300 to -0.100 | regressed |

### What got worse

- \`gone\` support 0.800 → nothing: The page has 12 words.
- \`toll\` support 0.900 → 0.500: Support of toll.
- \`gone\` tone 1.000 → nothing: The page has 12 words.

### Broken invariants

- \`toll\` **figures**: “Drivers pay 5 euros” says 5; the article says 4.
- \`quiet\` **copying** (the baseline too): These 33 words stand so in the article.

### Failures

- \`gone\` too-short: The page has 12 words.

<details><summary>All scores</summary>

| scorer | n | baseline | candidate | difference | 95 % interval | verdict |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
| support | 2 | 0.900 | 0.700 | -0.200 | -0.300 to -0.100 | regressed |
| tone | 2 | 1.000 | 1.000 | +0.000 | +0.000 to +0.000 | not gated |

</details>

Candidate: writer sample, prompts brief 4, Pulse 0.1.0, 3 briefs asked for; $0.0060, $0.0030 each for 2 briefs, 2,000 tokens.  
Baseline: writer sample, prompts brief 4, Pulse 0.1.0, 3 briefs asked for; $0.0060, $0.0030 each for 2 briefs, 2,000 tokens.  
2026-03-05.
`,
  );
});

/** The comment without the names of cases, which stand in code, where nothing is read but a backtick. */
function commentSaying(text: string): string {
  return markdownReport(reportSaying(text)).replace(/^- `[^`\n]*`/gm, "-");
}

describe("what comes from outside", () => {
  test("is no table, no heading, no HTML and no code in the comment", () => {
    const told = commentSaying("x | y\n## z <script> `</details>` ![i](http://e.example)");

    expect(told).not.toMatch(/(?<!\\)<(?!\/?(?:details|summary)>)/);
    expect(told).not.toContain("</details>\n\n##");
    expect(told).not.toMatch(/^## z/m);
    expect(told).not.toMatch(/(?<!\\)\]\(/);
  });

  test("calls nobody and links no issue", () => {
    const told = commentSaying("thanks @octocat, fixes #12 and owner/name#3");

    expect(told).not.toMatch(/@(?=octocat)|#(?=\d)/);
  });
});

test("stays below what a comment may hold, however much went wrong and wherever it has to be escaped", () => {
  const long = "*|<".repeat(2_000);
  const names = Array.from({ length: 200 }, (_, index) => `${index} ${long}`);
  const scores = (score: number) =>
    Object.fromEntries(names.map((name) => [name, { score, reason: long }]));
  const cases = names.map((name) =>
    scored(name, 0, { scores: scores(0), broken: [{ name, reason: long }] }),
  );
  const report: Report = {
    ...reportSaying(long),
    candidate: evaluation(...cases.slice(0, 60), {
      ...scored("gone", 0),
      failure: { code: long, message: long },
    }),
    baseline: evaluation(...cases.slice(0, 60).map((it) => ({ ...it, scores: scores(1) }))),
    gate: gateResult({ metrics: names.slice(0, 5).map((name) => metric(name)) }),
  };

  expect(markdownReport(report).length).toBeLessThan(60_000);
});

test("tells how many lines it left out", () => {
  const broken = Array.from({ length: 25 }, (_, index) => ({ name: "quotes", reason: `${index}` }));
  const candidate = evaluation(scored("toll", 1, { broken }));

  expect(markdownReport({ ...REPORT, candidate, baseline: null, gate: null })).toContain(
    "- 5 more lines in the full report",
  );
});
