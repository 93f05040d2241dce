import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { REPORT } from "./sample.test-data.ts";
import { writeReports } from "./write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pulse-report-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const contents = () =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

test("every form of the report is written, and the same again when the run is repeated", () => {
  const told = writeReports(REPORT, folder);
  const first = contents();

  expect(first.map(([name]) => name)).toEqual([
    "history.jsonl",
    "junit.xml",
    "report.html",
    "report.md",
  ]);
  expect(writeReports(REPORT, folder)).toBe(told);
  expect(contents()).toEqual(first);
});

test("the history grows by a line a day, and one that was cut off swallows none", () => {
  writeReports(REPORT, folder);
  appendFileSync(join(folder, "history.jsonl"), '{"date":"20');
  const notes: string[] = [];
  const told = writeReports({ ...REPORT, date: "2026-03-06" }, folder, (it) => notes.push(it));

  expect(told).toContain("support     2  0.700");
  expect(notes).toEqual(["Line 2 of the history is damaged and was left out."]);
  writeReports({ ...REPORT, date: "2026-03-07" }, folder);
  expect(readFileSync(join(folder, "history.jsonl"), "utf8").split("\n")).toHaveLength(5);
});

test("without a date there is no history, and without a title the writer is named", () => {
  const { date: _, title: __, ...bare } = REPORT;

  expect(writeReports(bare, folder)).toMatch(/^Evaluation of sample\n/);
  expect(readdirSync(folder)).not.toContain("history.jsonl");
});

test("nothing is written where no folder is named", () => {
  expect(writeReports(REPORT, null)).toMatch(/^The sample against itself/);
});

test("a folder that is none costs one line", () => {
  writeFileSync(join(folder, "file"), "");

  expect(() => writeReports(REPORT, join(folder, "file"))).toThrow(InputError);
});
