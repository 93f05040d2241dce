import { markdownLine } from "../../pipeline/index.ts";
import { allDrops, caseViews, STANDING_WORDS, type CaseView, type Drop } from "./case-views.ts";
import { chargesLine } from "./charges.ts";
import { counted, figure, range, shortened, signed } from "./figures.ts";
import { outcomeOf, outcomeSentence, whoseOf } from "./outcome.ts";
import type { Report } from "./report.ts";
import { scorerRows, verdictOf, type ScorerRow } from "./scorer-rows.ts";

/*
 * A comment on GitHub holds 65,536 characters. With these limits the longest report stays below 60,000,
 * also where every character of it has to be escaped.
 */
const MOST = { rows: 40, drops: 20, broken: 20, failures: 10, name: 60, text: 240, long: 1_000 };

const SIGNS = { pass: "✅", regressed: "❌", inconclusive: "❓", "not compared": "ℹ️" } as const;

/** The report as a comment on a pull request: the outcome first. */
export function markdownReport(report: Report): string {
  const views = caseViews(report);
  const rows = scorerRows(report);
  const parts = [
    `## ${SIGNS[outcomeOf(report)]} ${safe(report.title)}`,
    `**${safe(outcomeSentence(report), MOST.long)}**`,
    table(rows.filter(({ gated }) => gated !== null)),
    list("What got worse", dropLines(views), MOST.drops),
    list("Broken invariants", views.flatMap(brokenLines), MOST.broken),
    list("Failures", views.flatMap(failureLines), MOST.failures),
    details("All scores", table(rows)),
    ...whose(report),
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
}

function whose({ candidate, baseline, date }: Report): string[] {
  const sides = [
    ["Candidate", candidate],
    ["Baseline", baseline],
  ] as const;
  const lines = sides.flatMap(([name, side]) =>
    side === null
      ? []
      : [`${name}: ${safe(whoseOf(side), MOST.long)}; ${safe(chargesLine(side))}.`],
  );
  return [[...lines, ...(date === undefined ? [] : [`${safe(date)}.`])].join("  \n")];
}

function table(all: readonly ScorerRow[]): string | null {
  if (all.length === 0) return null;
  const rows = all
    .slice(0, MOST.rows)
    .map((row) => [
      safe(row.name, MOST.name),
      String(row.n),
      figure(row.baseline),
      figure(row.candidate),
      signed(row.difference),
      range(row.interval),
      verdictOf(row),
    ]);
  return [
    "| scorer | n | baseline | candidate | difference | 95 % interval | verdict |",
    "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function dropLines(views: readonly CaseView[]): string[] {
  return allDrops(views).map(({ view, drop }) => `${code(view.title)} ${dropped(drop)}`);
}

function dropped({ metric, from, to, reason }: Drop): string {
  const now = to === null ? "nothing" : figure(to);
  return `${safe(metric, MOST.name)} ${figure(from)} → ${now}: ${safe(reason)}`;
}

function brokenLines({ title, broken }: CaseView): string[] {
  return broken.map(
    ({ name, reason, standing }) =>
      `${code(title)} **${safe(name, MOST.name)}**${STANDING_WORDS[standing]}: ${safe(reason)}`,
  );
}

function failureLines({ title, scored: { failure } }: CaseView): string[] {
  if (failure === null) return [];
  return [`${code(title)} ${safe(failure.code, MOST.name)}: ${safe(failure.message)}`];
}

function list(heading: string, lines: readonly string[], most: number): string | null {
  if (lines.length === 0) return null;
  const rest = lines.length - most;
  const more = rest > 0 ? [`${counted(rest, "more line")} in the full report`] : [];
  return [`### ${heading}`, "", ...[...lines.slice(0, most), ...more].map((it) => `- ${it}`)].join(
    "\n",
  );
}

function details(summary: string, content: string | null): string | null {
  if (content === null) return null;
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Backticks cannot be escaped within code; a name needs none. */
function code(name: string): string {
  return `\`${shortened(name.replace(/[\s`\p{Cc}]+/gu, " "), MOST.name)}\``;
}

/** Text that shows as it is, calls nobody by `@name` and links no issue by its number. */
function safe(text: string, most: number = MOST.text): string {
  return markdownLine(shortened(text, most)).replace(/[@#](?=\w)/g, "$&\u2060");
}
