/* Drafts out of replies that are kept: nobody is asked, nothing is paid. */
import { StageError } from "../errors.ts";
import {
  sumOfUsage,
  type Complaint,
  type Draft,
  type PriceList,
  type Taxonomy,
  type Usage,
} from "../schema/index.ts";
import { mendedBy } from "./model/mended.ts";
import { batchPrice, costOf, LISTED_PRICES, priceOf } from "./model/prices.ts";
import { readReply, type KeptReply, type Replies } from "./model/replies.ts";
import { readBlocks, readBrief, type Reply } from "./model/reply.ts";

export type ReplayOptions = {
  readonly taxonomy: Taxonomy;
  /** Null for the list prices. */
  readonly prices: PriceList | null;
  /** What the judge of drafts would have put right. */
  readonly critique: (draft: Draft) => readonly Complaint[];
  /** Where repairs are kept. */
  readonly replies: Pick<Replies, "find">;
};

const REPAIR_LOST =
  "The reply was repaired when it came, and the repair is not kept any more: this is the brief without it.";

/**
 * The draft that a kept reply and its repair hold, as if they had just come.
 *
 * @throws {StageError} `reply-invalid` when it is none: cut, refused, or not of today's shape.
 */
export async function draftFrom(kept: KeptReply, options: ReplayOptions): Promise<Draft> {
  const { article, model, prompt, text, outcome, language } = kept;
  if (outcome !== "ok") throw unusable(kept, `it ended in “${outcome}” (${text})`);
  const reading = readBrief(text, article.coverage, options.taxonomy);
  if ("offence" in reading) throw unusable(kept, reading.offence);
  const repair = await repairOf(kept, options);
  const of = {
    article,
    writer: { name: "model", version: "1", model, prompt },
    language,
    limits: repair === "lost" ? [...kept.limits, REPAIR_LOST] : kept.limits,
    usage: usageOf(kept, options),
  };
  if (repair === null || repair === "lost") return { ...of, ...reading.value };
  const faults = (blocks: typeof reading.value) => options.critique({ ...of, ...blocks }).length;
  return {
    ...of,
    ...mendedBy(reading.value, repair.blocks, faults),
    usage: { ...sumOfUsage([of.usage, repair.usage]), reply: kept.key },
  };
}

/** What a reply was repaired with, for a brief that was. */
async function repairOf(
  { repair, article }: KeptReply,
  options: ReplayOptions,
): Promise<{ readonly blocks: Reply; readonly usage: Usage } | "lost" | null> {
  if (repair === undefined || !repair.isUsable) return null;
  const kept = await options.replies.find(repair.key);
  const reading = kept && readBlocks(kept.text, article.coverage, repair.blocks);
  if (!reading || "offence" in reading) return "lost";
  return { blocks: reading.value, usage: usageOf(kept, options) };
}

function usageOf({ key, model, tokens, byBatch }: KeptReply, { prices }: ReplayOptions): Usage {
  const { input, cachedInput, output } = tokens ?? { input: 0, cachedInput: 0, output: 0 };
  const price = priceOf(model, prices ?? LISTED_PRICES);
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
