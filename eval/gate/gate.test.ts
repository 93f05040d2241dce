import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { heavyNoise } from "../statistics/noise.test-support.ts";
import { gate } from "./gate.ts";
import type { GateInput, Row } from "./types.ts";

const SUPPORT = { name: "support", margin: 0.02 };

type Sides = readonly [candidate: number | null, baseline: number | null];

/** An article for each pair of scores. */
const rows = (sides: readonly Sides[], metric = "support"): Row[] =>
  sides.map(([candidate, baseline], at) => ({
    case: `case${String(at).padStart(2, "0")}`,
    cluster: `article${at}`,
    repeat: 1,
    candidate: { [metric]: candidate },
    baseline: { [metric]: baseline },
  }));

const compare = (given: Partial<GateInput>) =>
  gate({ metrics: [SUPPORT], rows: [], invariants: [], floors: {}, ...given });

const byDifference = (differences: readonly number[]) =>
  compare({ rows: rows(differences.map((it): Sides => [0.9 + it, 0.9])) });

const times = (count: number, difference: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => difference(at));

describe("a metric", () => {
  test("that is the same everywhere passes without noise, however few articles there are", () => {
    const { outcome, metrics, reasons } = byDifference([0, 0]);

    expect(outcome).toBe("pass");
    expect(metrics).toMatchObject([
      { n: 2, difference: 0, interval: [0, 0], p: 1, pHolm: 1, outcome: "pass", moreCases: null },
    ]);
    expect(reasons).toEqual(["support is the same in 2 articles."]);
  });

  test("that drops in most articles by more than the margin has regressed, and says where", () => {
    const { outcome, metrics, reasons } = byDifference(times(20, (at) => -0.01 * (at % 8)));

    expect(outcome).toBe("regressed");
    expect(metrics[0]).toMatchObject({
      n: 20,
      baselineMean: expect.closeTo(0.9, 9),
      candidateMean: expect.closeTo(0.869, 9),
      difference: expect.closeTo(-0.031, 9),
      moreCases: null,
    });
    expect(metrics[0]?.worst.map((it) => it.case)).toEqual([
      "case07",
      "case15",
      "case06",
      "case14",
      "case05",
    ]);
    expect(reasons).toEqual([
      expect.stringMatching(
        /^support fell from 0\.900 to 0\.869 over 20 articles \(difference -0\.031, 95 % interval -0\.\d{3} to -0\.\d{3}\): more than the margin of 0\.02, p = 0\.0001\d*\.$/,
      ),
    ]);
  });

  test("that drops everywhere by less than the margin passes: it is shown, and no matter", () => {
    const { outcome, metrics } = byDifference(times(20, (at) => -0.005 - 0.001 * (at % 2)));

    expect(metrics[0]?.pHolm).toBeLessThan(0.001);
    expect(outcome).toBe("pass");
  });

  test("that drops by exactly the margin has not dropped by more", () => {
    const { outcome } = byDifference(times(20, (at) => (at % 2 === 0 ? -0.03 : -0.01)));

    expect(outcome).toBe("inconclusive");
  });

  test("whose noise could hide a drop is inconclusive, and says how many articles it takes", () => {
    const { outcome, metrics, reasons } = byDifference(times(20, (at) => (at % 2 ? 0.1 : -0.1)));

    // (1.96 + 0.84)² · 0.1026² / 0.02² = 207.
    expect(outcome).toBe("inconclusive");
    expect(metrics[0]?.moreCases).toBe(187);
    expect(reasons[0]).toMatch(/neither shown nor ruled out; about 187 articles more would settle/);
  });

  test("that few articles have cannot be cleared by chance agreement", () => {
    const { outcome, metrics, reasons } = byDifference([-0.001, 0.001, 0, 0.001]);

    expect(outcome).toBe("inconclusive");
    expect(metrics[0]?.moreCases).toBe(6);
    expect(reasons[0]).toContain("(it takes 10 at least)");
  });

  test("of one article is inconclusive unless nothing changed", () => {
    expect(byDifference([-0.5]).metrics[0]).toMatchObject({
      outcome: "inconclusive",
      moreCases: 9,
    });
    expect(byDifference([0]).outcome).toBe("pass");
  });

  test("that may not drop at all passes only where it rose or stayed", () => {
    const strict = (difference: (at: number) => number) =>
      compare({
        metrics: [{ name: "support", margin: 0 }],
        rows: rows(times(20, difference).map((it): Sides => [0.5 + it, 0.5])),
      });

    expect(strict((at) => 0.01 * (at % 3)).outcome).toBe("pass");
    expect(strict((at) => -0.01 * (at % 3)).outcome).toBe("regressed");
    expect(strict((at) => (at % 2 ? 0.01 : -0.01)).metrics[0]).toMatchObject({
      outcome: "inconclusive",
      moreCases: null,
    });
  });

  test("scores are compared as the decimals they are, whatever sums make of them", () => {
    const repeats = [0.1, 0.2, 0.3].map((score, at): Row => {
      const other = [0.3, 0.1, 0.2][at] ?? 0;
      const known = { case: "a", cluster: "a", repeat: at };
      return { ...known, candidate: { support: score }, baseline: { support: other } };
    });

    expect(compare({ rows: repeats }).metrics[0]).toMatchObject({ difference: 0, p: 1 });
  });
});

describe("several metrics", () => {
  const names = ["a", "b", "c", "d", "e"];
  const metrics = names.map((name) => ({ name, margin: 0 }));
  const scored = (differences: Readonly<Record<string, (at: number) => number>>): Row[] =>
    times(20, (at) => at).map((at) => ({
      case: `case${at}`,
      cluster: `case${at}`,
      repeat: 1,
      candidate: Object.fromEntries(names.map((name) => [name, differences[name]?.(at) ?? 0])),
      baseline: Object.fromEntries(names.map((name) => [name, 0])),
    }));
  const dropInFive = (at: number) => (at < 5 ? -1 : 0);
  const noise = (at: number) => (at % 2 ? 0.5 : -0.5);

  test("share the chance of a false alarm: what one alone would show, five may not", () => {
    const loud = { b: noise, c: noise, d: noise, e: noise };
    const { metrics: results } = compare({ metrics, rows: scored({ a: dropInFive, ...loud }) });

    expect(results[0]).toMatchObject({ p: 1 / 32, pHolm: 5 / 32, outcome: "inconclusive" });
  });

  test("take nothing from one another where nothing changed that could alarm", () => {
    const { metrics: results, outcome } = compare({ metrics, rows: scored({ a: dropInFive }) });

    expect(results[0]).toMatchObject({ p: 1 / 32, pHolm: 1 / 32, outcome: "regressed" });
    expect(results.slice(1).map((it) => it.outcome)).toEqual(names.slice(1).map(() => "pass"));
    expect(outcome).toBe("regressed");
  });

  test("are at most five, named once, with a margin that makes sense", () => {
    const named =
      (...given: readonly (readonly [string, number])[]) =>
      () =>
        compare({ metrics: given.map(([name, margin]) => ({ name, margin })) });

    expect(named(["a", 0], ["b", 0], ["c", 0], ["d", 0], ["e", 0], ["f", 0])).toThrow(
      "6 metrics are to decide (a, b, c, d, e, f): name at most 5, because each takes from the others' power to see a drop.",
    );
    expect(named(["a", 0], ["a", 0])).toThrow("Metric a is named twice: name it once.");
    expect(named(["a", -1])).toThrow(InputError);
    expect(named(["a", NaN])).toThrow(InputError);
  });
});

describe("what belongs together counts once", () => {
  const row = (name: string, cluster: string, repeat: number, score: number): Row => ({
    case: name,
    cluster,
    repeat,
    candidate: { support: score },
    baseline: { support: 1 },
  });

  test("repeats are averaged into their case, and cases into their article", () => {
    const { metrics } = compare({
      rows: [
        row("a", "first", 1, 0.5),
        row("a", "first", 2, 0.7),
        row("b", "first", 1, 1),
        row("c", "second", 1, 1),
      ],
    });

    expect(metrics[0]).toMatchObject({
      n: 2,
      difference: expect.closeTo(-0.1, 9),
      worst: [{ case: "a", difference: expect.closeTo(-0.4, 9) }],
    });
  });

  test("asking each case ten times proves no more than asking once", () => {
    const asked = (count: number) =>
      compare({
        rows: times(12, (at) => at).flatMap((at) =>
          times(count, (repeat) => repeat).map((repeat) =>
            row(`c${at}`, `c${at}`, repeat, 1 - at / 100),
          ),
        ),
      }).metrics;

    expect(asked(10)).toEqual(asked(1));
  });
});

describe("what is missing", () => {
  test("a metric that only the baseline has in a case is a regression, and named", () => {
    const { outcome, metrics, reasons } = compare({
      rows: rows([[null, 0.9], ...times(20, () => 0.9).map((it): Sides => [it, it])]),
    });

    expect(outcome).toBe("regressed");
    expect(metrics[0]).toMatchObject({ n: 20, outcome: "regressed", missing: ["case00"] });
    expect(reasons[0]).toBe("support is missing where the baseline has it: case00.");
  });

  test("a metric that the candidate has nowhere is a regression", () => {
    const { outcome, metrics, reasons } = compare({ rows: rows([[null, 0.9]]) });

    expect(outcome).toBe("regressed");
    expect(metrics[0]).toMatchObject({ n: 0, difference: null, moreCases: null });
    expect(reasons).toEqual(["support is missing where the baseline has it: case00."]);
  });

  test("a metric that nobody has is not taken for a pass", () => {
    const { outcome, reasons } = compare({ rows: rows([[0.9, 0.9]], "other") });

    expect(outcome).toBe("inconclusive");
    expect(reasons).toEqual(["No article has support on both sides: nothing compared."]);
  });

  test("a metric that only the candidate has in a case is told", () => {
    const { outcome, reasons } = compare({
      rows: rows([
        [0.9, 0.9],
        [0.4, null],
      ]),
    });

    expect(outcome).toBe("pass");
    expect(reasons).toContain("support was not compared where only the candidate has it: case01.");
  });

  test("a case that the candidate did not answer is a regression, one of the baseline's is told", () => {
    const [first, second, third] = rows([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    if (!first || !second || !third) throw new TypeError("There are three rows.");
    const lost = compare({ rows: [first, { ...second, candidate: null }] });
    const fresh = compare({
      rows: [first, { ...second, baseline: null }, { ...third, candidate: null, baseline: null }],
    });

    expect(lost.outcome).toBe("regressed");
    expect(lost.reasons[0]).toBe(
      "The candidate has no answer where the baseline has one: case01 (repeat 1).",
    );
    expect(fresh.outcome).toBe("pass");
    expect(fresh.reasons.slice(1)).toEqual([
      "Not compared, the baseline has no answer: case01 (repeat 1).",
      "Not compared, no side has an answer: case02 (repeat 1).",
    ]);
  });

  test("where no case has two answers nothing was shown", () => {
    expect(compare({ metrics: [] }).outcome).toBe("inconclusive");
    expect(compare({ metrics: [], rows: rows([[1, 1]]) }).outcome).toBe("pass");
  });

  test.each([
    [{ repeat: 1 }, "Case case00 has two rows for repeat 1: number its repeats."],
    [
      { repeat: 2, cluster: "other" },
      "Case case00 is said to be about two articles, article0 and other: give it one.",
    ],
    [
      { repeat: 2, candidate: { support: NaN } },
      "support of the candidate in case case00 is NaN: a score is a number, or null where the metric does not apply.",
    ],
  ])("a row that contradicts another is refused: %j", (change, message) => {
    const [row] = rows([[1, 1]]);
    if (!row) throw new TypeError("There is a row.");

    expect(() => compare({ rows: [row, { ...row, ...change }] })).toThrow(message);
  });
});

describe("what must hold in every case", () => {
  const broken = { case: "case01", name: "figures", reason: "40 is not in the article." };
  const same = rows([
    [1, 1],
    [1, 1],
  ]);

  test("regresses when the candidate breaks it, however good its means are", () => {
    const { outcome, reasons } = compare({
      rows: same,
      invariants: [{ ...broken, alreadyBroken: false }],
    });

    expect(outcome).toBe("regressed");
    expect(reasons[0]).toBe("case01 breaks figures: 40 is not in the article.");
  });

  test("is told as already broken where the baseline breaks it too", () => {
    const {
      outcome,
      reasons,
      broken: found,
    } = compare({
      rows: same,
      invariants: [{ ...broken, alreadyBroken: true }],
    });

    expect(outcome).toBe("pass");
    expect(found).toHaveLength(1);
    expect(reasons.at(-1)).toBe(
      "case01 breaks figures, already broken by the baseline: 40 is not in the article.",
    );
  });
});

describe("a floor", () => {
  const floors = { coverage: { least: 0.5, reason: "less tells nobody anything" } };

  test("is for the candidate's mean, whatever the baseline has and whether the metric decides", () => {
    const low = compare({ metrics: [], rows: rows([[0.4, 0.1]], "coverage"), floors });

    expect(low.outcome).toBe("regressed");
    expect(low.belowFloor).toEqual([{ metric: "coverage", mean: 0.4, ...floors.coverage }]);
    expect(low.reasons).toEqual([
      "coverage is 0.400, below its floor of 0.5 (less tells nobody anything).",
    ]);
    expect(compare({ metrics: [], rows: rows([[0.5, 0.9]], "coverage"), floors }).outcome).toBe(
      "pass",
    );
  });

  test("of a metric that no case has is not reached", () => {
    const { outcome, reasons } = compare({ rows: rows([[1, 1]]), floors });

    expect(outcome).toBe("regressed");
    expect(reasons[0]).toMatch(/^coverage has a floor of 0.5, and no case has the metric/);
  });

  test("has to be a number", () => {
    expect(() => compare({ floors: { a: { least: NaN, reason: "" } } })).toThrow(InputError);
  });
});

describe("whatever is compared", () => {
  const score = fc.option(fc.integer({ min: 0, max: 10 }).map((it) => it / 10));
  const some = fc
    .array(fc.tuple(score, score, fc.integer({ min: 0, max: 5 })), { maxLength: 14 })
    .map((given) =>
      given.map(([candidate, baseline, cluster], at): Row => ({
        case: `case${at % 9}`,
        cluster: `article${at % 9 === 0 ? cluster : at % 4}`,
        repeat: at,
        candidate: { support: candidate },
        baseline: { support: baseline },
      })),
    )
    .filter(
      (all) => new Set(all.filter((it) => it.case === "case0").map((it) => it.cluster)).size < 2,
    )
    .map((all) =>
      all.map((it) => ({ ...it, cluster: it.case === "case0" ? it.cluster : it.case })),
    );

  test("the order of the rows is no matter", () => {
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(compare({ rows: other })).toEqual(compare({ rows: all }));
      }),
      { numRuns: 30 },
    );
  });

  test("another unit is no matter, if the margin is in it too", () => {
    fc.assert(
      fc.property(some, (all) => {
        const fourfold = (scores: Row["candidate"]) => ({
          support: typeof scores?.["support"] === "number" ? 4 * scores["support"] : null,
        });
        const scaled = compare({
          metrics: [{ name: "support", margin: 0.08 }],
          rows: all.map((row) => ({
            ...row,
            candidate: fourfold(row.candidate),
            baseline: fourfold(row.baseline),
          })),
        });
        const { metrics, outcome } = compare({ rows: all });
        expect(scaled.outcome).toBe(outcome);
        expect(scaled.metrics[0]?.p).toBe(metrics[0]?.p);
        expect(scaled.metrics[0]?.difference ?? 0).toBeCloseTo(
          4 * (metrics[0]?.difference ?? 0),
          9,
        );
      }),
      { numRuns: 30 },
    );
  });

  test("who is compared with itself passes", () => {
    fc.assert(
      fc.property(some, (all) => {
        const twins = all.map((row) => ({ ...row, baseline: row.candidate }));
        const compared = twins.filter((row) => row.candidate?.["support"] !== null);
        expect(compare({ rows: twins }).outcome).toBe(
          compared.length > 0 ? "pass" : "inconclusive",
        );
      }),
      { numRuns: 30 },
    );
  });

  test("a candidate is never both worse than the baseline and the baseline than it", () => {
    fc.assert(
      fc.property(some, (all) => {
        const answered = all.filter(
          ({ candidate, baseline }) =>
            candidate?.["support"] !== null && baseline?.["support"] !== null,
        );
        const swapped = answered.map((row) => ({
          ...row,
          candidate: row.baseline,
          baseline: row.candidate,
        }));
        const outcomes = [compare({ rows: answered }), compare({ rows: swapped })];
        expect(outcomes.filter(({ outcome }) => outcome === "regressed").length).toBeLessThan(2);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the power of fifty articles, with heavy tails", () => {
  const noise = heavyNoise(50);
  const regressions = (drop: number) =>
    Array.from({ length: 200 }, () =>
      compare({
        metrics: [{ name: "support", margin: 0 }],
        rows: rows(times(50, () => noise() - drop).map((it): Sides => [it, 0])),
      }),
    ).filter(({ outcome }) => outcome === "regressed").length / 200;

  test("sees a drop of half a standard deviation 19 times of 20", () => {
    expect(regressions(0.5)).toBeGreaterThan(0.92);
  });

  test("alarms falsely in at most 6 of 100 comparisons", () => {
    expect(regressions(0)).toBeLessThanOrEqual(0.06);
  });
});

test("as many more articles as it asks for settle it about four times out of five", () => {
  const noise = heavyNoise(80);
  const differences = (count: number) => times(count, () => 0.05 * noise());
  const asked = Array.from(
    { length: 80 },
    () => byDifference(differences(30)).metrics[0]?.moreCases,
  );
  const outcomes = asked
    .filter((more) => typeof more === "number")
    .map((more) => byDifference(differences(30 + more)).outcome);

  expect(outcomes.length).toBeGreaterThan(20);
  const open = outcomes.filter((outcome) => outcome === "inconclusive").length / outcomes.length;
  expect(open).toBeGreaterThan(0.05);
  expect(open).toBeLessThan(0.3);
});
