import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { heavyNoise } from "../statistics/noise.test-support.ts";
import { aa } from "./aa.ts";
import type { Row } from "./types.ts";

const NAMES = ["a", "b", "c", "d", "e"];
const METRICS = NAMES.map((name) => ({ name, margin: 0 }));

/** Fifty articles, of which the candidate is far worse. */
function articles(repeats: number): Row[] {
  const noise = heavyNoise(repeats);
  return Array.from({ length: 50 }, (_, at) =>
    Array.from({ length: repeats }, (__, repeat) => ({
      case: `case${at}`,
      cluster: `article${at}`,
      repeat,
      candidate: Object.fromEntries(NAMES.map((name) => [name, noise() - 5])),
      baseline: Object.fromEntries(NAMES.map((name) => [name, noise()])),
    })),
  ).flat();
}

describe("the gate against itself", () => {
  test.each([
    [1, "cases"],
    [3, "repeats"],
  ])("alarms in at most 5 of 100 comparisons, with noise of %d answers a case", (count, noise) => {
    const found = aa({ metrics: METRICS, rows: articles(count) }, 400);

    expect(found.noise).toBe(noise);
    expect(found.rate).toMatchObject({ value: found.alarms / found.seeds });
    expect(found.rate.value).toBeGreaterThan(0.01);
    expect(found.rate.value).toBeLessThanOrEqual(0.05);
    expect(found.rate.low).toBeLessThan(found.rate.value);
    expect(found.rate.high).toBeGreaterThan(found.rate.value);
  });

  test("is the same on every run", () => {
    const rows = articles(1);

    expect(aa({ metrics: METRICS, rows }, 20)).toEqual(aa({ metrics: METRICS, rows }, 20));
  });

  test("never alarms about drops within the margin", () => {
    const wide = NAMES.map((name) => ({ name, margin: 1_000 }));

    expect(aa({ metrics: wide, rows: articles(1) }, 20).alarms).toBe(0);
  });

  test("needs scores that can be compared, as the gate does", () => {
    const [row] = articles(1);
    if (!row) throw new TypeError("There is a row.");

    expect(() => aa({ metrics: METRICS, rows: [row, row] })).toThrow(InputError);
  });
});
