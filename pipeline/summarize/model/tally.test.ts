import { describe, expect, test } from "vitest";
import type { Answer } from "./answer.ts";
import {
  completion,
  completionBody,
  endpointAt,
  PATIENT,
  REQUEST,
  withEndpoint,
  worldOf,
} from "./endpoint.test-support.ts";
import type { Price } from "./prices.ts";
import { openBudget, openTally, type Budget, type Patience, type Tally } from "./tally.ts";
import { BRIEF_TOKENS, estimateTokens, mostRequestTokens, requestTokens } from "./tokens.ts";

/** A dollar a token of the reply, so that budgets are plain to see. */
const PRICE = { input: 0, cachedInput: 0, output: 1_000_000 };

/** What is set aside for a call at that price. */
const ASIDE = 8_192;

function tallyOn(budget: Budget, price: Price | null = PRICE) {
  return openTally(price, budget, ASIDE);
}

function afford(tally: Tally, changes: Partial<Patience> = {}): Promise<void> {
  return tally.afford(REQUEST, { until: Infinity, context: worldOf(), ...changes });
}

function ok(output: number, text = "{}"): Answer {
  return { kind: "ok", text, tokens: { input: 100, cachedInput: 60, output } };
}

describe("a budget", () => {
  test("is a hard stop: no call is made whose reply could take it past its end", async () => {
    const budget = openBudget(2 * ASIDE);
    const tally = tallyOn(budget);
    await afford(tally);
    tally.charge(REQUEST, ok(1));
    await afford(tally);
    tally.charge(REQUEST, ok(ASIDE));

    await expect(afford(tally)).rejects.toMatchObject({
      code: "budget-spent",
      message:
        "The next call can cost up to $8192.0000, which would go past the budget of $16384 ($8193.0000 are spent).",
    });
    expect(budget.spent).toBeLessThanOrEqual(budget.most);
  });

  test("sets aside for a request what no tokenizer can make more of, in any language", async () => {
    const budget = openBudget(1e9);
    const text = "สภาเมืองจะลงมติในเดือนมิถุนายน".repeat(20);
    const request = { ...REQUEST, messages: [{ role: "user" as const, content: text }] };
    const tally = tallyOn(budget, { input: 1e6, cachedInput: 1e6, output: 0 });
    await tally.afford(request, { until: Infinity, context: worldOf() });

    expect(budget.reserved).toBe(mostRequestTokens(request));
    expect(budget.reserved).toBeGreaterThan(text.length);
  });

  test("lets a call wait for what is set aside for others, who need less than that", async () => {
    const budget = openBudget(ASIDE + 1_000);
    const [one, two] = [tallyOn(budget), tallyOn(budget)];
    await afford(one);
    let isAfforded = false;
    const waiting = afford(two).then(() => (isAfforded = true));
    await new Promise(setImmediate);
    expect(isAfforded).toBe(false);
    one.charge(REQUEST, ok(300));
    await waiting;

    expect(budget).toMatchObject({ spent: 300, reserved: ASIDE, underWay: 1 });
  });

  test("counts the calls that are under way, of every article", async () => {
    const budget = openBudget(3 * ASIDE);
    const tallies = Array.from({ length: 8 }, () => tallyOn(budget));
    const ends = tallies.map((tally) => afford(tally).then(() => tally));
    const afforded = await Promise.all(ends.slice(0, 3));
    for (const tally of afforded) tally.charge(REQUEST, ok(ASIDE));

    const others = await Promise.allSettled(ends.slice(3));
    expect(others.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
    expect(budget).toMatchObject({ spent: 3 * ASIDE, reserved: 0 });
  });

  test("lets nobody wait past their time, nor past the end of the run", async () => {
    const budget = openBudget(ASIDE);
    await afford(tallyOn(budget));
    const run = new AbortController();
    const reason = new Error("enough");
    const waiting = afford(tallyOn(budget), { context: worldOf({ signal: run.signal }) });
    run.abort(reason);

    await expect(waiting).rejects.toBe(reason);
    await expect(afford(tallyOn(budget), { until: 0 })).rejects.toMatchObject({
      code: "budget-spent",
    });
  });

  test("has back what a call did not cost", async () => {
    const budget = openBudget(ASIDE);
    const tally = tallyOn(budget);
    for (let call = 0; call < 5; call += 1) {
      await afford(tally);
      tally.charge(REQUEST, { kind: "rate", why: "429", retryAfterMs: null });
    }
    await afford(tally);
    tally.charge(REQUEST, ok(10));

    expect(budget).toMatchObject({ spent: 10, reserved: 0 });
    expect(tally.usage()).toMatchObject({ calls: 1, outputTokens: 10 });
  });

  test("sets nothing aside for a call it does not hold", async () => {
    const budget = openBudget(ASIDE - 1);
    await expect(afford(tallyOn(budget))).rejects.toThrow("past the budget");

    expect(budget).toMatchObject({ spent: 0, reserved: 0 });
  });

  test.each<Answer>([
    { kind: "deadline", why: "late" },
    { kind: "cut", why: "not all of it came", text: "", tokens: null },
  ])("counts the worst for a call that ended in $kind", async (answer) => {
    const budget = openBudget(2 * ASIDE);
    const tally = tallyOn(budget);
    await afford(tally);
    tally.charge(REQUEST, answer);

    expect(budget.spent).toBe(ASIDE);
    expect(tally.usage()).toMatchObject({ outputTokens: ASIDE, cost: ASIDE });
  });

  test("of nothing affords nothing but what is free", async () => {
    const free = { input: 0, cachedInput: 0, output: 0 };

    await expect(afford(tallyOn(openBudget(0)))).rejects.toThrow("past the budget");
    await expect(afford(tallyOn(openBudget(0), free))).resolves.toBeUndefined();
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
      const tally = tallyOn(budget, { input: 1e6, cachedInput: 1e6, output: 1e6 });
      await afford(tally);
      tally.charge(REQUEST, await endpointAt(url).ask(REQUEST, PATIENT));

      expect(budget.spent).toBe(requestTokens(REQUEST) + 10);
    });
  });
});

describe("what an article was charged", () => {
  test("is the sum of its calls, the cached part at its own price", async () => {
    const tally = tallyOn(openBudget(1), { input: 2, cachedInput: 0.5, output: 10 });
    for (const output of [300, 20]) {
      await afford(tally);
      tally.charge(REQUEST, ok(output));
    }

    expect(tally.usage()).toEqual({
      ...{ calls: 2, inputTokens: 200, cachedInputTokens: 120, outputTokens: 320 },
      cost: (80 * 2 + 120 * 0.5 + 320 * 10) / 1e6,
      reply: null,
    });
  });

  test("is nothing before the first call", () => {
    expect(tallyOn(openBudget(1)).usage()).toEqual({
      ...{ calls: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, cost: 0 },
      reply: null,
    });
  });

  test("has no cost where nobody knows the price", async () => {
    const tally = tallyOn(openBudget(Infinity), null);
    await afford(tally);

    expect(tally.charge(REQUEST, ok(300))).toEqual({ tokens: 400, cost: null });
    expect(tally.usage().cost).toBeNull();
  });

  test("counts a whole reply for a call that was given up, as it may have been written", async () => {
    const late: Answer = { kind: "deadline", why: "late" };
    const broken: Answer = { kind: "transient", why: "x", retryAfterMs: null, perhapsBilled: true };
    for (const answer of [late, broken]) {
      const tally = tallyOn(openBudget(Infinity));
      await afford(tally);

      expect(tally.charge(REQUEST, answer).cost).toBe(BRIEF_TOKENS);
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
