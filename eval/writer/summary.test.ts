import { expect, test } from "vitest";
import type { Group } from "./bench.ts";
import { prepare } from "./rouge.ts";
import { scoresOf } from "./score.ts";
import { summaryOf } from "./summary.ts";
import type { Piece } from "./writers.ts";

/** What somebody wrote about an article whose only reference is "a b". */
const piece = (lines: readonly string[], ms: number): Piece => ({
  lines,
  ms,
  scores: scoresOf(prepare(lines.join("\n")), [prepare("a b")]),
});

const groupOf = (pulse: readonly Piece[], lead: readonly Piece[]): Group => ({
  name: "set",
  articles: [],
  columns: [
    { name: "Pulse", pieces: pulse },
    { name: "Lead-3", pieces: lead },
  ],
});

test("who scores less than Pulse is behind it, by the mean difference of F1", () => {
  const pulse = [piece(["a b"], 1), piece(["a b"], 1)];
  const lead = [piece(["a b"], 1), piece(["c"], 1)];

  const [first, second] = summaryOf(groupOf(pulse, lead)).columns;

  expect(first?.behindPulse).toBeNull();
  expect(second?.behindPulse?.rouge1).toMatchObject({ value: 0.5, low: 0, high: 1 });
  expect(second?.rouge.rouge1.f1).toBe(0.5);
});

test("takeaways are counted, and those of 4 to 12 words fit", () => {
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
  const pulse = [piece([words(3), words(4), words(12)], 1), piece([words(13)], 1)];

  expect(summaryOf(groupOf(pulse, pulse)).takeaways).toEqual({ count: 2, words: 8, fitting: 0.5 });
});

test("times have a median, a slow end and a mean; who wrote nothing is told", () => {
  const pieces = [piece(["a"], 1), piece(["a b c"], 2), piece([], 9)];

  expect(summaryOf(groupOf(pieces, pieces)).columns[0]).toMatchObject({
    ms: { median: 2, p95: expect.closeTo(8.3, 6), mean: 4 },
    words: 4 / 3,
    empty: 1,
  });
});
