/* Where batches are sent and their answers fetched. */
import { StageError } from "../errors.ts";
import { PROVIDERS, type ProviderName, type WriterChoice } from "../schema/index.ts";
import { openBatchClient, type Answers, type Submitted } from "./model/batch-api.ts";
import { readRequests } from "./model/batch-file.ts";
import type { BatchState } from "./model/batch-state.ts";
import { requestFor } from "./model/batch.ts";
import type { ModelOptions } from "./writers.ts";

/** What a provider does with batches. Every call throws StageError, named after what it did. */
export type BatchService = {
  /**
   * Sends a file of requests, which is looked through before.
   *
   * @param again sends requests even though they were submitted already.
   */
  submit(path: string, again?: boolean): Promise<Submitted>;
  state(id: string): Promise<BatchState>;
  /** The last hundred, the newest first. */
  recent(): Promise<BatchState[]>;
  /** @throws {StageError} `batch-unfinished`, `batch-unanswered` or `batch-rejected` when there are none. */
  answers(id: string): Promise<Answers>;
};

/** The others have none, or one of their own, such as Anthropic and OpenRouter. */
const WITH_BATCH_API: readonly string[] = ["openai", "azure"] satisfies ProviderName[];

export function hasBatchApi(provider: string): boolean {
  return WITH_BATCH_API.includes(provider);
}

export type BatchServiceOptions = {
  readonly model: ModelOptions;
  readonly now: () => Date;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
};

/**
 * The provider of the first model among the writers; OpenAI where there is none.
 *
 * @throws {StageError} `writer-unusable`, `model-access-denied` when its address or key is missing.
 */
export function openBatchService(
  choices: readonly WriterChoice[],
  { model, now, signal }: BatchServiceOptions,
): BatchService {
  const provider = choices.find((it) => it.kind === "model")?.provider ?? "openai";
  if (!hasBatchApi(provider)) throw noBatchApi(provider);
  const { url, urlVariable, key: variable } = PROVIDERS[provider];
  const { baseUrl, key } = model.endpoints[provider];
  if (baseUrl === null) {
    const message = `Nobody knows where ${provider} is; give its address with ${urlVariable}.`;
    throw new StageError("writer-unusable", message);
  }
  // Servers of one's own, at an address of one's own, may well ask for none.
  if (key === null && variable !== null && (url === null || url === baseUrl)) {
    const message = `${provider} needs a key, and ${variable} is not set.`;
    throw new StageError("model-access-denied", message);
  }
  const { submit, ...client } = openBatchClient({ baseUrl, key, signal, now });
  return {
    ...client,
    async submit(path, again = false) {
      const file = await readRequests(path);
      const asked = (await requestFor(file.first, model.replies)).model;
      if (!asked.startsWith(`${provider}:`)) throw elsewhere(path, asked);
      return submit(file, again);
    },
  };
}

function elsewhere(path: string, asked: string): StageError {
  const [provider = ""] = asked.split(":");
  if (!hasBatchApi(provider)) return noBatchApi(asked);
  const message = `${path} was exported for ${asked}; submit it with --writer ${asked}.`;
  return new StageError("writer-unusable", message);
}

function noBatchApi(name: string): StageError {
  const message = `${name} has no OpenAI Batch API; ${WITH_BATCH_API.join(" and ")} have it.`;
  return new StageError("writer-unusable", message);
}
