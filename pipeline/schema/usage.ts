import { z } from "zod";

const Count = z.number().int().nonnegative();

/** What a draft was charged, the calls that came to nothing included. */
export const Usage = z.object({
  /** Calls that were charged, or may have been. */
  calls: Count,
  inputTokens: Count,
  /** Of `inputTokens`, read from the provider's prompt cache. */
  cachedInputTokens: Count,
  outputTokens: Count,
  /** In US dollars; null when the model's price is not known. */
  cost: z.number().nonnegative().nullable(),
  /** Key of the reply it was written from, for `pulse replay`; null where none is kept. */
  reply: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});

export type Usage = Readonly<z.infer<typeof Usage>>;

/** All of them together; of costs one of which is not known, the sum is not known. It has no reply. */
export function sumOfUsage(all: readonly Usage[]): Usage {
  const sum = (of: (usage: Usage) => number) => all.reduce((total, usage) => total + of(usage), 0);
  const isKnown = all.every(({ cost }) => cost !== null);
  return {
    calls: sum(({ calls }) => calls),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    cachedInputTokens: sum(({ cachedInputTokens }) => cachedInputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cost: isKnown ? sum(({ cost }) => cost ?? 0) : null,
    reply: null,
  };
}

const Dollars = z.number().nonnegative();

/** What models cost, in US dollars a million tokens. */
export const PriceList = z.strictObject({
  /** The day the prices were read. */
  asOf: z.iso.date(),
  /** By provider and model, such as `openai:gpt-4.1-mini`. */
  models: z.record(
    z.string(),
    z.strictObject({ input: Dollars, cachedInput: Dollars, output: Dollars }),
  ),
});

export type PriceList = Readonly<z.infer<typeof PriceList>>;
