import { expect, test } from "vitest";
import { InputError } from "../command.ts";
import { historyEntry, historyLine, readHistory } from "./history.ts";
import { REPORT } from "./sample.test-data.ts";

test("a run is one line, which is read as it was written", () => {
  const entry = historyEntry(REPORT);
  const line = historyLine(entry);

  expect(line.split("\n")).toEqual([expect.any(String), ""]);
  expect(readHistory(line + line, () => {})).toEqual([entry, entry]);
  expect(entry).toEqual({
    date: "2026-03-05",
    pulse: "0.1.0",
    writer: "sample",
    prompts: ["brief 4"],
    cases: 3,
    failures: 1,
    broken: 2,
    means: { support: 0.7, tone: 1 },
    cost: 0.006,
    outcome: "regressed",
  });
});

test("damaged lines are left out and told by their number", () => {
  const line = historyLine(historyEntry(REPORT));
  const notes: string[] = [];
  const cut = line.slice(0, 40);

  expect(
    readHistory(`${line}{"date":"today"}\n\n${cut}\n${line}`, (it) => notes.push(it)),
  ).toHaveLength(2);
  expect(notes).toEqual([
    "Line 2 of the history is damaged and was left out.",
    "Line 4 of the history is damaged and was left out.",
  ]);
});

test("a run without a date cannot join it", () => {
  const { date: _, ...undated } = REPORT;

  expect(() => historyEntry(undated)).toThrow(InputError);
});
