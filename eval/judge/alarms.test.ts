import { describe, expect, test } from "vitest";
import { alarmRule, isFlagged, isLow, newCodes, rulesByFold } from "./alarms.ts";
import { foldOf } from "./folds.ts";

type Codes = readonly string[];

const judgement = (score: number, codes: Codes = [], lowest = score) => ({
  ...{ score, lowest },
  codes: new Set(codes),
  judged: { score, claims: [] },
});

const below = (score: number) => ({ scale: "score", below: score });

/** A hundred clean summaries with scores 0.00 to 0.99, some of them with findings. */
const hundred = (codesOf: (index: number) => Codes) =>
  Array.from({ length: 100 }, (_, index) => ({
    doc: `doc${index}`,
    judgement: judgement(index / 100, codesOf(index)),
  }));

const errors = (code: string, count: number) =>
  Array.from({ length: count }, () => ({
    kind: code,
    judgement: judgement(0.5, [code]),
    original: { doc: "doc1", judgement: judgement(0.5) },
  }));

/** Errors that show in the score alone. */
const lowErrors = (count: number, score: number, lowest = score) =>
  Array.from({ length: count }, () => ({
    kind: "low",
    judgement: judgement(score, [], lowest),
    original: { doc: "doc1", judgement: judgement(0.9) },
  }));

describe("without findings on clean summaries", () => {
  const quiet = hundred(() => []);

  test("as many are flagged by their score as may be, where that sees errors", () => {
    const rule = alarmRule(quiet, lowErrors(9, 0.025));

    expect(rule).toEqual({ muted: new Set(), threshold: below(0.03), thresholdAlone: below(0.05) });
    expect(isFlagged(judgement(0.029), rule)).toBe(true);
    expect(isFlagged(judgement(0.03), rule)).toBe(false);
    expect(isLow(judgement(0.049), rule)).toBe(true);
  });

  test("none is flagged where that sees nothing", () => {
    expect(alarmRule(quiet, lowErrors(9, 0.5)).threshold.below).toBe(0);
  });

  test("any finding flags, known or not", () => {
    const rule = alarmRule(quiet, errors("odd", 9));

    expect(isFlagged(judgement(1, ["odd"]), rule)).toBe(true);
    expect(isFlagged(judgement(1, ["new"]), rule)).toBe(true);
    expect(isLow(judgement(1, ["new"]), rule)).toBe(false);
  });
});

test("where errors show in the worst claim, that is what is looked at", () => {
  const rule = alarmRule(
    hundred(() => []),
    lowErrors(9, 0.9, 0.01),
  );

  expect(rule.threshold).toEqual({ scale: "lowest", below: 0.02 });
  expect(isFlagged(judgement(0.9, [], 0.01), rule)).toBe(true);
});

describe("with findings on clean summaries", () => {
  test("what they cost is taken from what the score may flag", () => {
    const rule = alarmRule(
      hundred((index) => (index >= 98 ? ["odd"] : [])),
      [...errors("odd", 9), ...lowErrors(4, 0.005), ...lowErrors(5, 0.025)],
    );

    expect(rule.muted).toEqual(new Set());
    expect(rule.threshold).toEqual(below(0.01));
  });

  test("the score has its share first where it sees more for what it costs", () => {
    const rule = alarmRule(
      hundred((index) => (index >= 98 ? ["odd"] : [])),
      [
        ...errors("odd", 9),
        ...errors("odd", 9).map((it) => ({ ...it, judgement: judgement(0.5) })),
      ].concat(lowErrors(9, 0.015)),
    );

    expect(rule.muted).toEqual(new Set(["odd"]));
    expect(rule.threshold).toEqual(below(0.02));
  });

  test("one that is too common flags nothing", () => {
    const rule = alarmRule(
      hundred((index) => (index >= 50 ? ["loud"] : [])),
      errors("loud", 9),
    );

    expect(rule.muted).toEqual(new Set(["loud"]));
    expect(isFlagged(judgement(1, ["loud"]), rule)).toBe(false);
  });

  test("one that sees next to nothing flags nothing, however rare", () => {
    const rule = alarmRule(
      hundred((index) => (index === 99 ? ["idle"] : [])),
      errors("keen", 9),
    );

    expect(rule.muted).toEqual(new Set(["idle"]));
  });

  test("where not all can flag, the one that sees most errors for its false alarms does", () => {
    const clean = hundred((index) => (index >= 97 ? ["keen"] : index >= 94 ? ["idle"] : []));
    const half = lowErrors(9, 0.5).map((it) => ({ ...it, kind: "idle" }));
    const rule = alarmRule(clean, [...errors("keen", 9), ...errors("idle", 9), ...half]);

    expect(rule.muted).toEqual(new Set(["idle"]));
  });

  test("many alike at the bottom are not flagged rather than too many", () => {
    const clean = hundred(() => []).map((it, index) =>
      index < 20 ? { ...it, judgement: judgement(0) } : it,
    );

    expect(alarmRule(clean, lowErrors(9, 0.1)).threshold.below).toBe(0);
  });
});

test("an article is counted by a rule that it had no part in", () => {
  const own = foldOf("doc1");
  const clean = hundred(() => []).map((it) => ({
    ...it,
    judgement: judgement(foldOf(it.doc) === own ? 0.2 : 0.7),
  }));

  const elsewhere = clean.find(({ doc }) => foldOf(doc) !== own)?.doc ?? "";
  const low = lowErrors(9, 0.5).map((it) => ({
    ...it,
    original: { ...it.original, doc: elsewhere },
  }));

  expect(rulesByFold(clean, low)("doc1").threshold.below).toBe(0.7);
});

test("what the original had is not brought by the error", () => {
  const original = { doc: "a", judgement: judgement(1, ["old"]) };

  expect(newCodes({ judgement: judgement(1, ["old", "new"]), original })).toEqual(["new"]);
});
