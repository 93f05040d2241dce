import { expect, test } from "vitest";
import { PriceList } from "../../schema/index.ts";
import { batchPrice, costOf, LISTED_PRICES, priceOf } from "./prices.ts";

test("the list is a price list, where what is cached is the cheaper part", () => {
  const { models } = PriceList.parse(LISTED_PRICES);

  for (const [name, { input, cachedInput, output }] of Object.entries(models)) {
    expect(name).toMatch(/^[a-z]+:\S+$/);
    expect(cachedInput).toBeLessThan(input);
    expect(output).toBeGreaterThan(input);
  }
});

test("a model costs what its list says, nothing on one's own machine, and else nobody knows", () => {
  const own = {
    ...LISTED_PRICES,
    models: { "ollama:big": { input: 1, cachedInput: 1, output: 1 } },
  };

  expect(priceOf("openai:gpt-4.1-mini", LISTED_PRICES)?.output).toBe(1.6);
  expect(priceOf("ollama:llama3:8b", LISTED_PRICES)).toEqual({
    input: 0,
    cachedInput: 0,
    output: 0,
  });
  expect(priceOf("ollama:big", own)?.output).toBe(1);
  expect(priceOf("openai:gpt-9", LISTED_PRICES)).toBeNull();
  expect(priceOf("openai:gpt-4.1-mini", own)).toBeNull();
  expect(costOf(null, { input: 1, cachedInput: 0, output: 1 })).toBeNull();
});

test("by batch everything costs half, and what nobody knows stays unknown", () => {
  const tokens = { input: 1_000, cachedInput: 400, output: 300 };
  const price = priceOf("openai:gpt-4.1-mini", LISTED_PRICES);

  expect(costOf(batchPrice(price), tokens)).toBeCloseTo((costOf(price, tokens) ?? 0) / 2, 12);
  expect(batchPrice(null)).toBeNull();
});
