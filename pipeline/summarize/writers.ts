/* The writers a user named, ready to write. */
import { StageError } from "../errors.ts";
import {
  PROVIDERS,
  writerName,
  type Complaint,
  type Draft,
  type ModelLimits,
  type PriceList,
  type ProviderName,
  type Secret,
  type Taxonomy,
  type WriterChoice,
} from "../schema/index.ts";
import type { Limits } from "./model/ask.ts";
import { endpointId, type Endpoint } from "./model/endpoint.ts";
import type { LangChainOptions } from "./model/langchain.ts";
import { isCharged, LISTED_PRICES, priceOf, type Price } from "./model/prices.ts";
import { ollamaEndpoint, type OllamaOptions } from "./model/ollama.ts";
import { openaiEndpoint, type OpenAIOptions } from "./model/openai.ts";
import { readPrompt } from "./model/prompts.ts";
import { folderOfReplies } from "./model/replies.ts";
import { openBudget } from "./model/tally.ts";
import { chainOfWriters } from "./writer-chain.ts";
import { extractiveWriter } from "./writer-extractive.ts";
import { modelWriter, type ModelWriterOptions } from "./writer-model.ts";
import { recordedWriter } from "./writer-recorded.ts";
import type { WriterPort } from "./writer.ts";

/** Calls for one article that may be charged, repairs included. */
const BILLED_CALLS = 3;

/** How language models are used; the limits where no endpoint has its own. */
export type ModelOptions = ModelLimits & {
  readonly endpoints: Readonly<Record<ProviderName, EndpointOptions>>;
  /** Tokens a reply may have at most where a budget is set, thoughts included. */
  readonly outputTokens: number;
  /** 0 to 2; null for what the provider takes. */
  readonly temperature: number | null;
  /** Language of the briefs, BCP 47; null for that of each article. */
  readonly language: string | null;
  /** Folder in which replies are kept. */
  readonly replies: string;
  /** Folder of the user's prompts; null for those of Pulse. */
  readonly prompts: string | null;
  /** In US dollars a run. */
  readonly maxCost: number;
  /** Null for the list prices. */
  readonly prices: PriceList | null;
};

type EndpointOptions = {
  readonly baseUrl: string | null;
  readonly key: Secret | null;
  readonly limits?: ModelLimits;
};

export type WritersOptions = {
  readonly model: ModelOptions;
  readonly taxonomy: Taxonomy;
  /** What the judge of drafts would have put right. */
  readonly critique: (draft: Draft) => readonly Complaint[];
  readonly now: () => Date;
};

/**
 * Opens the writers that were named, each to be asked when the one before it could not write.
 *
 * @throws {StageError} when a prompt cannot be used, an address is missing, or a budget is set for a
 *   model whose price nobody knows.
 */
export function openWriter(choices: readonly WriterChoice[], options: WritersOptions): WriterPort {
  const needsPrompts = choices.some(({ kind }) => kind !== "extractive");
  if (!needsPrompts)
    return chainOfWriters(choices.map(() => extractiveWriter(options.model.language)));
  const shared = sharedOptions(options);
  return chainOfWriters(choices.map((choice) => writerFor(choice, shared, options)));
}

type Shared = Omit<ModelWriterOptions, "endpoint" | "replies" | "price">;

/** What every model writer shares. */
export function sharedOptions({ model, taxonomy, critique, now }: WritersOptions): Shared {
  const { contextTokens, temperature, language, prompts, maxCost } = model;
  return {
    limits: callLimits(model),
    prompts: {
      brief: readPrompt("brief", prompts),
      repair: readPrompt("repair", prompts),
      section: readPrompt("section", prompts),
    },
    budget: openBudget(maxCost),
    ...{ contextTokens, taxonomy, critique, now, temperature, language },
  };
}

function callLimits({ callMs, articleMs, concurrency }: ModelLimits): Limits {
  return { callMs, articleMs, billedCalls: BILLED_CALLS, inFlight: concurrency };
}

function writerFor(choice: WriterChoice, shared: Shared, options: WritersOptions): WriterPort {
  if (choice.kind === "extractive") return extractiveWriter(options.model.language);
  if (choice.kind === "recorded") return recordedWriter(choice.folder, shared);
  return modelWriterFor(choice, shared, options);
}

function modelWriterFor(
  choice: WriterChoice & { readonly kind: "model" },
  shared: Shared,
  { model: settings }: WritersOptions,
): WriterPort {
  const { provider, model } = choice;
  const { key: variable, url, urlVariable, own } = PROVIDERS[provider];
  const { baseUrl, key, limits = settings } = settings.endpoints[provider];
  const { contextTokens } = limits;
  const name = writerName(choice);
  const price = priceOf(name, settings.prices ?? LISTED_PRICES);
  if (price === null && Number.isFinite(settings.maxCost)) throw unpriced(name);
  if (baseUrl === null) throw nowhere(name, urlVariable);
  const at = { name, model, baseUrl, key, own, contextTokens, now: shared.now };
  const endpoint = endpointFor(provider, at, settings.outputTokens, isBudgeted(settings, price));
  const replies = folderOfReplies(settings.replies);
  const writer = modelWriter({
    ...{ ...shared, endpoint, price, replies, contextTokens, limits: callLimits(limits) },
  });
  // Servers of one's own, at an address of one's own, may well ask for none.
  const isTheirs = url === null || url === baseUrl;
  return variable !== null && key === null && isTheirs
    ? withoutKey(writer, name, variable)
    : writer;
}

/** Whether a budget rests on what a reply can cost. */
function isBudgeted({ maxCost }: ModelOptions, price: Price | null): boolean {
  return Number.isFinite(maxCost) && isCharged(price);
}

/** Where no budget rests on it, a limit could only cut replies short; Anthropic wants one always. */
function endpointFor(
  provider: ProviderName,
  at: OpenAIOptions & OllamaOptions,
  mostTokens: number,
  isLimited: boolean,
): Endpoint {
  if (provider === "anthropic") return anthropicEndpoint({ ...at, provider, mostTokens });
  if (provider === "ollama") return ollamaEndpoint(at);
  return openaiEndpoint(isLimited ? { ...at, mostTokens } : at);
}

/** Estimates and exports need no key, so it is missed by whoever wants to write, before anything is fetched. */
function withoutKey(writer: WriterPort, name: string, variable: string): WriterPort {
  const missing = async () => {
    const message = `${name} needs a key, and ${variable} is not set.`;
    throw new StageError("writer-unusable", message);
  };
  return { ...writer, write: missing, ready: missing };
}

/** LangChain takes half a second to load, so only those who use it wait for it. */
function anthropicEndpoint(options: LangChainOptions): Endpoint {
  let opening: Promise<Endpoint> | undefined;
  const open = async () => (await import("./model/langchain.ts")).langchainEndpoint(options);
  return {
    ...{ name: options.name, id: endpointId(options.name, options.baseUrl) },
    mostTokens: options.mostTokens,
    ask: async (request, signal) => (await (opening ??= open())).ask(request, signal),
  };
}

function unpriced(name: string): StageError {
  const message = `A budget is set, and nobody knows what ${name} costs; give its price with PULSE_PRICES.`;
  return new StageError("writer-unusable", message);
}

function nowhere(name: string, variable: string): StageError {
  const message = `Nobody knows where ${name} is; give its address with ${variable}.`;
  return new StageError("writer-unusable", message);
}
