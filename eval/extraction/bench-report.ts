import type { BenchResult, ScoredPage } from "./bench.ts";
import { columns } from "../columns.ts";
import type { Comparison } from "./compare.ts";
import type { Count, FactsScore } from "./facts-score.ts";
import { pageF1, type OverallScore } from "./shingles.ts";

type TableOptions = {
  /** The folder that was read. */
  readonly data: string;
  /** How many of the worst pages are listed. */
  readonly worst: number;
};

/** The result for people. */
export function table(result: BenchResult, { data, worst }: TableOptions): string {
  const { pages, facts, comparison } = result;
  return [
    `${data}: ${pages.length} pages`,
    bodyTable(result),
    factsTable(facts),
    comparison && speedTable(pages.length, comparison),
    refusedTable(pages),
    worstTable(pages, worst),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The result for programs, without a line break. What was not measured is left out. */
export function jsonLine({ pages, body, facts, comparison }: BenchResult): string {
  return JSON.stringify({
    ...rounded(body),
    ...(comparison && comparisonKeys(pages.length, comparison)),
    ...factsKeys(facts),
    pages: pages.length,
    refused: pages.filter(({ reading }) => reading.refusal !== null).length,
  });
}

function bodyTable({ body, comparison }: BenchResult): string {
  const row = (name: string, { f1, precision, recall, accuracy }: OverallScore) => [
    name,
    ...[f1, precision, recall, accuracy].map((value) => value.toFixed(4)),
  ];
  return columns([
    ["body", "F1", "precision", "recall", "accuracy"],
    row("Pulse", body),
    ...(comparison ? [row("jsdom + Readability", comparison.readability)] : []),
  ]);
}

const FACT_NAMES = {
  title: "title exact",
  author: "author exact",
  date: "date exact",
  falseAuthors: "author where there is none",
} as const satisfies Record<keyof FactsScore, string>;

function factsTable(facts: FactsScore): string {
  const rows = known(facts).map(([name, { hits, of }]) => [
    FACT_NAMES[name],
    `${((100 * hits) / of).toFixed(1)} %`,
    `${hits} of ${of}`,
  ]);
  return rows.length === 0 ? "" : columns([["metadata", "share", "pages"], ...rows]);
}

/** What the set can say something about. A set without a single author's name knows of no false ones. */
function known({ title, author, date, falseAuthors }: FactsScore): [keyof FactsScore, Count][] {
  const facts: [keyof FactsScore, Count][] = [
    ["title", title],
    ["author", author],
    ["date", date],
  ];
  if (author.of > 0) facts.push(["falseAuthors", falseAuthors]);
  return facts.filter(([, { of }]) => of > 0);
}

function factsKeys(facts: FactsScore): Record<string, number> {
  return Object.fromEntries(
    known(facts).map(([name, { hits, of }]) => [name, round(hits / of, 4)]),
  );
}

function speedTable(pages: number, comparison: Comparison): string {
  const { times, workers, rounds, peakBytes } = comparison;
  const row = (name: string, time: number) => [
    name,
    time.toFixed(0),
    pagesPerSecond(pages, time).toFixed(1),
    (times.readability / time).toFixed(2),
    (time / times.parse5).toFixed(2),
  ];
  const speeds = columns([
    [`median of ${rounds} rounds`, "ms", "pages/s", "× jsdom + Readability", "time / parse5's"],
    row(`Pulse, ${workers} workers`, times.pulseWorkers),
    row("Pulse, one thread", times.pulseOneThread),
    row("parse5 alone", times.parse5),
    row("jsdom + Readability", times.readability),
  ]);
  return `${speeds}\npeak RSS while the workers read: ${megabytes(peakBytes)} MB`;
}

function comparisonKeys(pages: number, comparison: Comparison): Record<string, number> {
  const { times, readability, peakBytes } = comparison;
  return {
    pagesPerSecond: round(pagesPerSecond(pages, times.pulseWorkers), 1),
    speedup: round(times.readability / times.pulseWorkers, 2),
    speedupOneThread: round(times.readability / times.pulseOneThread, 2),
    parse5Ratio: round(times.pulseOneThread / times.parse5, 2),
    rssMb: megabytes(peakBytes),
    readabilityF1: round(readability.f1, 4),
  };
}

function refusedTable(pages: readonly ScoredPage[]): string {
  const refused = pages.filter(({ reading }) => reading.refusal !== null);
  return refused
    .map(({ sample, reading }) => `refused  ${reading.refusal}  ${nameOf(sample)}`)
    .join("\n");
}

function worstTable(pages: readonly ScoredPage[], worst: number): string {
  if (worst === 0) return "";
  const sorted = pages.toSorted((a, b) => pageF1(a.score) - pageF1(b.score)).slice(0, worst);
  const rows = sorted.map(({ sample, score }) => [
    pageF1(score).toFixed(3),
    shareText(score.precision),
    shareText(score.recall),
    nameOf(sample),
  ]);
  return columns([["F1", "precision", "recall", "worst pages"], ...rows], { words: [3] });
}

function nameOf({ id, truth }: ScoredPage["sample"]): string {
  return `${id.slice(0, 12)}  ${truth.url ?? ""}`;
}

function shareText(share: number | null): string {
  return share === null ? "–" : share.toFixed(3);
}

function rounded({ f1, precision, recall, accuracy }: OverallScore): OverallScore {
  return {
    f1: round(f1, 4),
    precision: round(precision, 4),
    recall: round(recall, 4),
    accuracy: round(accuracy, 4),
  };
}

function pagesPerSecond(pages: number, milliseconds: number): number {
  return (1000 * pages) / milliseconds;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
