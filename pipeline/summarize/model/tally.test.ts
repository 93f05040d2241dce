import { describe, expect, test } from "vitest";
import type { Answer } from "./answer.ts";
import {
  completion,
  completionBody,
  endpointAt,
  PATIENT,
  REQUEST,
  withEndpoint,
} from "./endpoint.test-support.ts";
import { openBudget, openTally } from "./tally.ts";
import { estimateTokens, requestTokens } from "./tokens.ts";

/** A dollar a token of the reply, so that budgets are plain to see. */
const PRICE = { input: 0, cachedInput: 0, output: 1_000_000 };

/** What is set aside for a call at that price. */
const ASIDE = 1_500;

function ok(output: number, text = "{}"): Answer {
  return { kind: "ok", text, tokens: { input: 100, cachedInput: 60, output } };
}

describe("a budget", () => {
  test("is a hard stop: nothing is afforded that might go past it", () => {
    const budget = openBudget(2 * ASIDE);
    const tally = openTally(PRICE, budget);
    tally.afford(REQUEST);
    tally.charge(REQUEST, ok(ASIDE + 1));

    expect(() => tally.afford(REQUEST)).toThrow(
      /^The next call would go past the budget of \$3000 \(\$1501\.0000 are spent\)\.$/,
    );
    expect(() => tally.afford(REQUEST)).toThrow(expect.objectContaining({ code: "budget-spent" }));
  });

  test("counts the calls that are under way, of every article", () => {
    const budget = openBudget(3 * ASIDE);
    const tallies = Array.from({ length: 8 }, () => openTally(PRICE, budget));
    const afforded = tallies.filter((tally) => {
      try {
        tally.afford(REQUEST);
        return true;
      } catch {
        return false;
      }
    });

    expect(afforded).toHaveLength(3);
    for (const tally of afforded) tally.charge(REQUEST, ok(ASIDE));
    expect(budget).toMatchObject({ spent: 3 * ASIDE, reserved: 0 });
  });

  test("has back what a call did not cost", () => {
    const budget = openBudget(ASIDE);
    const tally = openTally(PRICE, budget);
    for (let call = 0; call < 5; call += 1) {
      tally.afford(REQUEST);
      tally.charge(REQUEST, { kind: "rate", why: "429", retryAfterMs: null });
    }
    tally.afford(REQUEST);
    tally.charge(REQUEST, ok(10));

    expect(budget).toMatchObject({ spent: 10, reserved: 0 });
    expect(tally.usage()).toMatchObject({ calls: 1, outputTokens: 10 });
  });

  test("sets nothing aside for a call it does not hold", () => {
    const budget = openBudget(ASIDE - 1);
    expect(() => openTally(PRICE, budget).afford(REQUEST)).toThrow("past the budget");

    expect(budget).toMatchObject({ spent: 0, reserved: 0 });
  });

  test("of nothing affords nothing but what is free", () => {
    const free = { input: 0, cachedInput: 0, output: 0 };

    expect(() => openTally(PRICE, openBudget(0)).afford(REQUEST)).toThrow("past the budget");
    expect(() => openTally(free, openBudget(0)).afford(REQUEST)).not.toThrow();
  });

  test.each([
    ["below zero", { prompt_tokens: -5_000_000, completion_tokens: -5_000_000 }],
    ["beyond belief", { prompt_tokens: 987_654_321, completion_tokens: 987_654_321 }],
    ["of nothing", { prompt_tokens: 0, completion_tokens: 0 }],
    ["missing", undefined],
  ])("never hears of usage that is %s", async (_, usage) => {
    const text = "x".repeat(40);
    const body = { ...completionBody(text), usage };
    await withEndpoint([completion(text, { usage: body.usage ?? null })], async ({ url }) => {
      const budget = openBudget(1e9);
      const tally = openTally({ input: 1e6, cachedInput: 1e6, output: 1e6 }, budget);
      tally.afford(REQUEST);
      tally.charge(REQUEST, await endpointAt(url).ask(REQUEST, PATIENT));

      expect(budget.spent).toBe(requestTokens(REQUEST) + 10);
    });
  });
});

describe("what an article was charged", () => {
  test("is the sum of its calls, the cached part at its own price", () => {
    const tally = openTally({ input: 2, cachedInput: 0.5, output: 10 }, openBudget(1));
    for (const output of [300, 20]) {
      tally.afford(REQUEST);
      tally.charge(REQUEST, ok(output));
    }

    expect(tally.usage()).toEqual({
      ...{ calls: 2, inputTokens: 200, cachedInputTokens: 120, outputTokens: 320 },
      cost: (80 * 2 + 120 * 0.5 + 320 * 10) / 1e6,
      reply: null,
    });
  });

  test("is nothing before the first call", () => {
    expect(openTally(PRICE, openBudget(1)).usage()).toEqual({
      ...{ calls: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, cost: 0 },
      reply: null,
    });
  });

  test("has no cost where nobody knows the price", () => {
    const tally = openTally(null, openBudget(Number.POSITIVE_INFINITY));
    tally.afford(REQUEST);

    expect(tally.charge(REQUEST, ok(300))).toEqual({ tokens: 400, cost: null });
    expect(tally.usage().cost).toBeNull();
  });

  test("counts a whole reply for a call that was given up, as it may have been written", () => {
    const late: Answer = { kind: "deadline", why: "late" };
    const broken: Answer = { kind: "transient", why: "x", retryAfterMs: null, perhapsBilled: true };
    for (const answer of [late, broken]) {
      const tally = openTally(PRICE, openBudget(1e9));
      tally.afford(REQUEST);

      expect(tally.charge(REQUEST, answer).cost).toBe(ASIDE);
    }
  });
});

describe("an estimate", () => {
  test("is a quarter of the characters, or all where a script has no letters", () => {
    expect([estimateTokens(""), estimateTokens("abcde"), estimateTokens("港を閉鎖")]).toEqual([
      0, 2, 4,
    ]);
  });

  test("of a request holds its schema", () => {
    const { messages, schema } = REQUEST;
    const words = messages.map(({ content }) => content).join("\n").length;

    expect(requestTokens(REQUEST)).toBe(
      Math.ceil((words + JSON.stringify(schema.schema).length) / 4) + 4 * messages.length,
    );
  });
});
