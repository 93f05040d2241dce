/* What writing would be charged, before anything is sent. */
import {
  isCitable,
  sumOfUsage,
  type Article,
  type Claim,
  type Paragraph,
  type Taxonomy,
  type Usage,
} from "../schema/index.ts";
import type { Reading } from "./model/ask.ts";
import type { Endpoint, ModelRequest } from "./model/endpoint.ts";
import { costOf, type Price } from "./model/prices.ts";
import type { Prompt } from "./model/prompts.ts";
import { replyKey, type Replies } from "./model/replies.ts";
import { readBrief, readNotes } from "./model/reply.ts";
import { briefRequest } from "./model/request.ts";
import { condensed } from "./model/sections.ts";
import { BRIEF_TOKENS, requestTokens } from "./model/tokens.ts";

/** All that shapes the requests, and what is known of their replies. */
export type EstimateOptions = {
  readonly endpoint: Pick<Endpoint, "id">;
  readonly replies: Pick<Replies, "find">;
  readonly prompts: { readonly brief: Prompt; readonly section: Prompt };
  readonly taxonomy: Taxonomy;
  readonly language: string | null;
  readonly temperature: number | null;
  readonly contextTokens: number;
  readonly price: Price | null;
};

/**
 * About what a brief of an article would be charged: a call for the brief, and one for each part of an
 * article that is read in parts, or none where the reply is kept. Repairs are not foreseen.
 *
 * @throws {StageError} `model-context-exceeded` when even the parts do not come to fit.
 */
export async function estimateOf(article: Article, options: EstimateOptions): Promise<Usage> {
  const { prompts, taxonomy } = options;
  const calls: Usage[] = [];
  const keptOrCounted = async <Value>(
    request: ModelRequest,
    read: (text: string) => Reading<Value>,
  ) => {
    const key = replyKey(request, options.endpoint.id);
    const kept = await options.replies.find(key);
    const reading = kept && read(kept.text);
    if (reading && "value" in reading) return { key, value: reading.value };
    calls.push(callFor(request, options));
    return null;
  };
  const requestFor = (it: Article) => briefRequest(it, { ...options, prompt: prompts.brief });
  const { article: shorter } = await condensed(article, {
    ...{ ...options, requestFor, prompt: prompts.section },
    notesOn: async (request, paragraphs) =>
      (await keptOrCounted(request, readNotes))?.value ?? supposedNotes(paragraphs),
  });
  const read = (text: string) => readBrief(text, article.coverage, taxonomy);
  const kept = await keptOrCounted(requestFor(shorter), read);
  return { ...sumOfUsage(calls), reply: kept?.key ?? null };
}

function callFor(request: ModelRequest, { price }: EstimateOptions): Usage {
  const input = requestTokens(request);
  return {
    ...{ calls: 1, inputTokens: input, cachedInputTokens: 0, outputTokens: BRIEF_TOKENS },
    cost: costOf(price, { input, cachedInput: 0, output: BRIEF_TOKENS }),
    reply: null,
  };
}

/** Sentences that notes on a part rest on, about: a dozen notes of two. */
const SENTENCES_NOTED = 24;

function supposedNotes(paragraphs: readonly Paragraph[]): Claim[] {
  return paragraphs
    .filter(isCitable)
    .flatMap(({ sentences }) => sentences)
    .slice(0, SENTENCES_NOTED)
    .map(({ id, text }) => ({ text, evidence: [id] }));
}
