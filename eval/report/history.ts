/* What is kept of every run: a line of JSON each. */
import { InputError, type Note } from "../command.ts";
import { chargesOf } from "./charges.ts";
import { HistoryEntry } from "./history-entry.ts";
import { outcomeOf } from "./outcome.ts";
import type { Report } from "./report.ts";
import { scorerRows } from "./scorer-rows.ts";

/** @throws {InputError} when the report bears no date: a history without days tells nothing. */
export function historyEntry(report: Report): HistoryEntry {
  const { date, candidate } = report;
  if (date === undefined) throw new InputError("A run without a date cannot join the history.");
  const { pulse, writer, prompts, cases } = candidate;
  const rows = scorerRows({ ...report, baseline: null, gate: null });
  return HistoryEntry.parse({
    ...{ date, pulse, writer, prompts, cases: cases.length },
    failures: cases.filter(({ failure }) => failure !== null).length,
    broken: cases.flatMap((it) => it.broken).length,
    means: Object.fromEntries(
      rows.flatMap((row) => (row.candidate === null ? [] : [[row.name, row.candidate]])),
    ),
    cost: chargesOf(candidate).cost,
    outcome: outcomeOf(report),
  });
}

/** The line to append to a history. */
export function historyLine(entry: HistoryEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads a history, in the order in which it was written.
 *
 * @param note hears of each line that cannot be read, as when a run was stopped while it wrote.
 */
export function readHistory(text: string, note: Note): HistoryEntry[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const entry = entryOf(line);
    if (entry === null) note(`Line ${index + 1} of the history is damaged and was left out.`);
    return entry ?? [];
  });
}

function entryOf(line: string): HistoryEntry | null {
  try {
    return HistoryEntry.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
