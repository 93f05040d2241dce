import { expect, test } from "vitest";
import type { BenchResult } from "./bench.ts";
import { jsonLine, table } from "./bench-report.ts";
import { sample } from "./samples.test-data.ts";

const NONE = { hits: 0, of: 0 };

const RESULT: BenchResult = {
  pages: ["a", "b"].map((id) => ({
    sample: sample(id, "Text."),
    reading: { text: "Text.", title: null, authors: [], publishedAt: null, refusal: null },
    score: { precision: 1, recall: 1, exact: true },
  })),
  body: { f1: 0.98765432, precision: 1, recall: 0.975, accuracy: 0.5 },
  facts: { title: NONE, author: NONE, date: NONE, falseAuthors: { hits: 1, of: 2 } },
  comparison: {
    readability: { f1: 0.95, precision: 0.94, recall: 0.96, accuracy: 0.2 },
    times: { pulseWorkers: 50, pulseOneThread: 100, parse5: 40, readability: 600 },
    workers: 2,
    rounds: 3,
    peakBytes: 512_400_000,
  },
};

test("each ratio says who took how much longer than whom", () => {
  const result: unknown = JSON.parse(jsonLine(RESULT));

  expect(result).toEqual({
    f1: 0.9877,
    precision: 1,
    recall: 0.975,
    accuracy: 0.5,
    pagesPerSecond: 40,
    speedup: 12,
    speedupOneThread: 6,
    parse5Ratio: 2.5,
    rssMb: 512,
    readabilityF1: 0.95,
    pages: 2,
    refused: 0,
  });
});

test("a set that knows no author at all has no false ones either", () => {
  expect(jsonLine(RESULT)).not.toContain("falseAuthors");
  expect(table(RESULT, { data: "pages", worst: 0 })).not.toContain("author");
});

test("the table shows both sides", () => {
  expect(table(RESULT, { data: "pages", worst: 0 })).toBe(`pages: 2 pages

body                     F1  precision  recall  accuracy
Pulse                0.9877     1.0000  0.9750    0.5000
jsdom + Readability  0.9500     0.9400  0.9600    0.2000

median of 3 rounds    ms  pages/s  × jsdom + Readability  time / parse5's
Pulse, 2 workers      50     40.0                  12.00             1.25
Pulse, one thread    100     20.0                   6.00             2.50
parse5 alone          40     50.0                  15.00             1.00
jsdom + Readability  600      3.3                   1.00            15.00
peak RSS while the workers read: 512 MB`);
});
