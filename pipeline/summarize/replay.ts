/* Drafts out of replies that are kept: nobody is asked, nothing is paid. */
import { StageError } from "../errors.ts";
import type { Draft, Taxonomy } from "../schema/index.ts";
import { readReply, type KeptReply } from "./model/replies.ts";
import { readBrief } from "./model/reply.ts";
import { batchPrice, costOf, LISTED_PRICES, priceOf } from "./model/prices.ts";

/**
 * The draft that a kept reply holds, as if it had just come.
 *
 * @throws {StageError} `reply-invalid` when it is none: cut, refused, or not of today's shape.
 */
export function draftFrom(kept: KeptReply, taxonomy: Taxonomy): Draft {
  const { article, model, prompt, text, outcome, limits, language } = kept;
  if (outcome !== "ok") throw unusable(kept, `it ended in “${outcome}” (${text})`);
  const reading = readBrief(text, article.coverage, taxonomy);
  if ("offence" in reading) throw unusable(kept, reading.offence);
  return {
    article,
    writer: { name: "model", version: "1", model, prompt },
    ...reading.value,
    ...{ limits, language },
    usage: usageOf(kept),
  };
}

function usageOf({ key, model, tokens, byBatch }: KeptReply): Draft["usage"] {
  const { input, cachedInput, output } = tokens ?? { input: 0, cachedInput: 0, output: 0 };
  const price = priceOf(model, LISTED_PRICES);
  const cost = costOf(byBatch ? batchPrice(price) : price, { input, cachedInput, output });
  const counts = { inputTokens: input, cachedInputTokens: cachedInput, outputTokens: output };
  return { calls: 1, ...counts, cost, reply: key };
}

/**
 * A kept reply by its key, or by as much of it as tells it from the others.
 *
 * @throws {StageError} `reply-not-kept`.
 */
export async function findReply(folder: string, key: string): Promise<KeptReply> {
  const found = await readReply(folder, key);
  if (typeof found !== "string") return found;
  throw new StageError("reply-not-kept", `${found} in ${folder}.`);
}

function unusable({ article: { title } }: KeptReply, why: string): StageError {
  return new StageError("reply-invalid", `The reply about “${title}” holds no brief: ${why}.`);
}
