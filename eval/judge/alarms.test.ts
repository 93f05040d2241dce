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

describe("without findings on clean summaries", () => {
  const rule = alarmRule(
    hundred(() => []),
    [],
  );

  test("the lowest twentieth is flagged by its score", () => {
    expect(rule).toEqual({ muted: new Set(), threshold: below(0.05), thresholdAlone: below(0.05) });
    expect(isFlagged(judgement(0.049), rule)).toBe(true);
    expect(isFlagged(judgement(0.05), rule)).toBe(false);
  });

  test("any finding flags", () => {
    expect(isFlagged(judgement(1, ["new"]), rule)).toBe(true);
    expect(isLow(judgement(1, ["new"]), rule)).toBe(false);
  });
});

test("where errors show in the worst claim, that is what is looked at", () => {
  const original = { doc: "doc1", judgement: judgement(1) };
  const spoiled = { kind: "odd", original, judgement: judgement(0.9, [], 0.01) };
  const rule = alarmRule(
    hundred(() => []),
    [spoiled],
  );

  expect(rule.threshold).toEqual({ scale: "lowest", below: 0.05 });
  expect(isFlagged(judgement(0.9, [], 0.04), rule)).toBe(true);
});

describe("with findings on clean summaries", () => {
  test("what they cost is taken from what the score may flag", () => {
    const rule = alarmRule(
      hundred((index) => (index >= 97 ? ["odd"] : [])),
      errors("odd", 9),
    );

    expect(rule).toEqual({ muted: new Set(), threshold: below(0.02), thresholdAlone: below(0.05) });
  });

  test("one that is too common flags nothing", () => {
    const rule = alarmRule(
      hundred((index) => (index >= 50 ? ["loud"] : [])),
      errors("loud", 9),
    );

    expect(rule).toEqual({
      muted: new Set(["loud"]),
      threshold: below(0.05),
      thresholdAlone: below(0.05),
    });
    expect(isFlagged(judgement(1, ["loud"]), rule)).toBe(false);
  });

  test("where not all can flag, the one that sees most errors for its false alarms does", () => {
    const clean = hundred((index) => (index >= 97 ? ["keen"] : index >= 94 ? ["idle"] : []));
    const rule = alarmRule(clean, errors("keen", 9));

    expect(rule.muted).toEqual(new Set(["idle"]));
  });

  test("many alike at the bottom are not flagged rather than too many", () => {
    const clean = hundred(() => []).map((it, index) =>
      index < 20 ? { ...it, judgement: judgement(0) } : it,
    );

    expect(alarmRule(clean, []).threshold.below).toBe(0);
  });
});

test("an article is counted by a rule that it had no part in", () => {
  const own = foldOf("doc1");
  const clean = hundred(() => []).map((it) => ({
    ...it,
    judgement: judgement(foldOf(it.doc) === own ? 0.2 : 0.7),
  }));

  expect(rulesByFold(clean, [])("doc1").threshold.below).toBe(0.7);
});

test("what the original had is not brought by the error", () => {
  const original = { doc: "a", judgement: judgement(1, ["old"]) };

  expect(newCodes({ judgement: judgement(1, ["old", "new"]), original })).toEqual(["new"]);
});
