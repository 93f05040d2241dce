import type { PriceList } from "../../schema/index.ts";
import type { TokenCount } from "./answer.ts";

export type Price = PriceList["models"][string];

/**
 * Prices of providers' list pages. They change; a list of one's own takes their place, see PULSE_PRICES.
 */
export const LISTED_PRICES: PriceList = {
  asOf: "2025-10-01",
  models: {
    "openai:gpt-5": { input: 1.25, cachedInput: 0.125, output: 10 },
    "openai:gpt-5-mini": { input: 0.25, cachedInput: 0.025, output: 2 },
    "openai:gpt-5-nano": { input: 0.05, cachedInput: 0.005, output: 0.4 },
    "openai:gpt-4.1": { input: 2, cachedInput: 0.5, output: 8 },
    "openai:gpt-4.1-mini": { input: 0.4, cachedInput: 0.1, output: 1.6 },
    "openai:gpt-4.1-nano": { input: 0.1, cachedInput: 0.025, output: 0.4 },
    "openai:gpt-4o": { input: 2.5, cachedInput: 1.25, output: 10 },
    "openai:gpt-4o-mini": { input: 0.15, cachedInput: 0.075, output: 0.6 },
    "anthropic:claude-sonnet-4-5": { input: 3, cachedInput: 0.3, output: 15 },
    "anthropic:claude-haiku-4-5": { input: 1, cachedInput: 0.1, output: 5 },
  },
};

/** Models that run on the user's own machine cost nothing a call. */
const FREE: Price = { input: 0, cachedInput: 0, output: 0 };

/** @returns null when neither the list nor the provider tells. */
export function priceOf(name: string, list: PriceList): Price | null {
  const [provider = ""] = name.split(":");
  return list.models[name] ?? (OWN_MACHINES.has(provider) ? FREE : null);
}

const OWN_MACHINES = new Set(["ollama", "llamacpp", "vllm", "recorded"]);

/** What providers take for a batch: half of the list price. */
export function batchPrice(price: Price | null): Price | null {
  if (price === null) return null;
  const { input, cachedInput, output } = price;
  return { input: input / 2, cachedInput: cachedInput / 2, output: output / 2 };
}

export function isCharged(price: Price | null): boolean {
  return price !== null && Math.max(price.input, price.cachedInput, price.output) > 0;
}

/** In US dollars; null when there is no price. */
export function costOf(
  price: Price | null,
  { input, cachedInput, output }: TokenCount,
): number | null {
  if (price === null) return null;
  const fresh = (input - cachedInput) * price.input + cachedInput * price.cachedInput;
  return (fresh + output * price.output) / 1_000_000;
}
