import { expect, test } from "vitest";
import { historyEntry } from "./history.ts";
import { REPORT } from "./sample.test-data.ts";
import { sparkline, trendsOf, trendTable } from "./trend.ts";

const entry = historyEntry(REPORT);
const run = (means: Readonly<Record<string, number>>) => ({ ...entry, means });

test("a trend begins with the first run that has the scorer, and leaves gaps where one lacks it", () => {
  const history = [run({ tone: 1 }), run({ tone: 1, support: 0.5 }), run({ support: 0.75 })];

  expect(trendsOf(history)).toEqual([{ scorer: "support", means: [null, 0.5, 0.75] }]);
  expect(trendTable(history)).toBe(
    [
      "scorer   runs  first  latest  change  lowest  highest",
      "support     2  0.500   0.750  +0.250   0.500    0.750   ▁█",
    ].join("\n"),
  );
});

test("a sparkline goes from the lowest to the highest, and is level where nothing moves", () => {
  expect(sparkline([0, 0.5, 1, null, 0])).toBe("▁▅█ ▁");
  expect(sparkline([0.7, 0.7])).toBe("▅▅");
});

test("there is no trend of nothing", () => {
  expect(trendsOf([])).toEqual([]);
});
