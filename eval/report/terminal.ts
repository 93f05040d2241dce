import { plainLine } from "../../pipeline/index.ts";
import { columns } from "../columns.ts";
import {
  allDrops,
  caseViews,
  STANDING_WORDS,
  type CaseView,
  type PlacedDrop,
} from "./case-views.ts";
import { chargesLine } from "./charges.ts";
import { figure, range, signed } from "./figures.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { outcomeSentence, whoseOf } from "./outcome.ts";
import type { Report } from "./report.ts";
import { scorerRows, verdictOf } from "./scorer-rows.ts";
import { trendTable } from "./trend.ts";

const HEADING: readonly string[] = [
  "scorer",
  "n",
  "candidate",
  "baseline",
  "difference",
  "95 % interval",
  "verdict",
];

/** How many lines a list has here; the page has all. */
const MOST = 10;

/** The report for a terminal; the last line is the outcome. */
export function terminalReport(report: Report): string {
  const { title, date, candidate, baseline } = report;
  const views = caseViews(report);
  const parts = [
    [plainLine(date === undefined ? title : `${title}, ${date}`), ...sides(report, whoseOf)],
    [scoreTable(report)],
    section("What got worse", some(allDrops(views).map(dropLine))),
    section("Broken invariants", views.flatMap(brokenLines)),
    section("Failures", some(views.flatMap(failureLines))),
    section("Trend", trendLines(report.history ?? [])),
    ["Charged", ...sides({ candidate, baseline }, chargesLine).map((line) => `  ${line}`)],
    [plainLine(outcomeSentence(report))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function sides(
  { candidate, baseline }: Pick<Report, "candidate" | "baseline">,
  told: (of: Report["candidate"]) => string,
): string[] {
  return [
    `candidate: ${plainLine(told(candidate))}`,
    ...(baseline === null ? [] : [`baseline:  ${plainLine(told(baseline))}`]),
  ];
}

function scoreTable(report: Report): string {
  const all = scorerRows(report);
  if (all.length === 0) return "Nothing was scored.";
  const rows = all.map((row) => [
    plainLine(row.name),
    String(row.n),
    figure(row.candidate),
    figure(row.baseline),
    signed(row.difference),
    range(row.interval),
    verdictOf(row),
  ]);
  return columns([HEADING, ...rows], { words: [0, 6] });
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function some(lines: readonly string[]): string[] {
  const rest = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

/** One run is no trend. */
function trendLines(history: readonly HistoryEntry[]): string[] {
  return history.length < 2 ? [] : [trendTable(history)];
}

function dropLine({ view, drop: { metric, from, to, reason } }: PlacedDrop): string {
  return indented(2, `${view.title}: ${metric} ${figure(from)} → ${figure(to)}: ${reason}`);
}

function brokenLines({ title, broken }: CaseView): string[] {
  if (broken.length === 0) return [];
  const faults = broken.map(({ name, reason, standing }) =>
    indented(4, `${name}${STANDING_WORDS[standing]}: ${reason}`),
  );
  return [indented(2, title), ...faults];
}

function failureLines({ title, scored: { failure } }: CaseView): string[] {
  if (failure === null) return [];
  return [indented(2, `${title}: ${failure.code}: ${failure.message}`)];
}

/** One line that cannot steer the terminal: names and reasons carry text from outside. */
function indented(by: number, text: string): string {
  return " ".repeat(by) + plainLine(text);
}
