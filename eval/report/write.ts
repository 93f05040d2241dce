import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, type Note } from "../command.ts";
import type { HistoryEntry } from "./history-entry.ts";
import { historyEntry, historyLine, readHistory } from "./history.ts";
import { htmlReport } from "./html.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import type { Report } from "./report.ts";
import { terminalReport } from "./terminal.ts";

/** A report that may still want a title, and finds its history in its folder. */
export type Told = Omit<Report, "title" | "history"> & { readonly title?: string };

/**
 * Writes all forms of a report into a folder: `report.html`, `report.md`, `junit.xml`, and
 * `history.jsonl` where the report bears a date.
 *
 * @param folder null where nothing is to be written.
 * @param note hears what in the history is damaged.
 * @returns the report for the terminal.
 * @throws {InputError} when the folder cannot be written to.
 */
export function writeReports(told: Told, folder: string | null, note: Note = () => {}): string {
  const report = { title: `Evaluation of ${told.candidate.writer}`, ...told };
  if (folder === null) return terminalReport(report);
  try {
    mkdirSync(folder, { recursive: true });
    return writeAll(report, folder, note);
  } catch (cause) {
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new InputError(
      `The reports cannot be written to ${folder}: ${cause.message}. Name another folder.`,
      { cause },
    );
  }
}

function writeAll(undated: Report, folder: string, note: Note): string {
  const history = undated.date === undefined ? [] : keptHistory(undated, folder, note);
  const report = { ...undated, history };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("report.html", htmlReport(report));
  write("report.md", markdownReport(report));
  write("junit.xml", junitReport(report));
  return terminalReport(report);
}

/** The history with this run as its last. A run that was repeated and says the same is one run. */
function keptHistory(report: Report, folder: string, note: Note): HistoryEntry[] {
  const file = join(folder, "history.jsonl");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const entry = historyEntry(report);
  const earlier = readHistory(text, note);
  const [last] = earlier.slice(-1);
  if (last !== undefined && historyLine(last) === historyLine(entry)) return earlier;
  // A line that was cut off must not swallow the next.
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  writeFileSync(file, text + end + historyLine(entry));
  return [...earlier, entry];
}
