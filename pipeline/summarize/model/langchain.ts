/* The one file that knows `langchain`: models whose providers do not speak chat completions. */
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { AIMessageChunk, UsageMetadata } from "@langchain/core/messages";
import { initChatModel } from "langchain/chat_models/universal";
import { StageError } from "../../errors.ts";
import type { Secret } from "../../schema/index.ts";
import type { Answer, TokenCount } from "./answer.ts";
import { brokenOff, gaveUp } from "./broken.ts";
import { endpointId, type Endpoint, type ModelRequest } from "./endpoint.ts";
import { readFailure } from "./failure.ts";

export type LangChainOptions = {
  /** As the user named it, such as `anthropic:claude-sonnet-4-5`. */
  readonly name: string;
  readonly provider: "anthropic";
  readonly model: string;
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly key: Secret | null;
  readonly now: () => Date;
  /** Tokens a reply may have; Anthropic always wants a limit. */
  readonly mostTokens: number;
};

/** Longest a timer can be set for. */
const MOST_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * A model reached through LangChain, asked to call one tool whose arguments are the reply.
 *
 * LangChain's own retries are off, as everywhere below `askUntilAnswered`.
 *
 * `ask` throws StageError `writer-unusable` when the provider's package is not installed.
 */
export function langchainEndpoint(options: LangChainOptions): Endpoint {
  const { name, key, now, baseUrl, mostTokens } = options;
  let opening: Promise<BaseChatModel> | undefined;
  const covered = (text: string) => key?.cover(text) ?? text;
  return {
    ...{ name, id: endpointId(name, baseUrl), mostTokens },
    async ask(request, signal) {
      const model = await (opening ??= openModel(options, request.temperature));
      try {
        return coveredAnswer(readMessage(await invoke(model, request, signal)), covered);
      } catch (thrown) {
        if (signal.aborted) return gaveUp(signal);
        return answerTo(thrown, covered, now());
      }
    },
  };
}

async function openModel(
  options: LangChainOptions,
  temperature: number | null,
): Promise<BaseChatModel> {
  const { provider, model, baseUrl, key, name, mostTokens } = options;
  try {
    return await initChatModel(model, {
      modelProvider: provider,
      apiKey: key?.reveal() ?? "none",
      anthropicApiUrl: baseUrl,
      ...{ maxRetries: 0, maxTokens: mostTokens },
      ...(temperature !== null && { temperature }),
      clientOptions: {
        ...{ maxRetries: 0, logLevel: "off", fetchOptions: { redirect: "manual" } },
        // The client takes a second key out of the environment, and wants large replies streamed unless it
        // is told how long to wait; that is decided by whoever asks.
        ...{ authToken: null, timeout: MOST_TIMEOUT_MS },
      },
    });
  } catch (cause) {
    const message = `${name} needs a package that is not installed: npm i @langchain/${provider}.`;
    throw new StageError("writer-unusable", message, { cause });
  }
}

async function invoke(
  model: BaseChatModel,
  { messages, schema }: ModelRequest,
  signal: AbortSignal,
): Promise<AIMessageChunk> {
  if (model.bindTools === undefined) throw new TypeError("The model takes no tools.");
  const tool = { name: schema.name, description: "Sends the reply.", input_schema: schema.schema };
  const bound = model.bindTools([tool], { tool_choice: { type: "tool", name: schema.name } });
  const turns = messages.map(({ role, content }) => ({ role, content }));
  return bound.invoke(turns, { signal });
}

/** Reads a message: the arguments of its tool call, or its text where the model wrote instead. */
function readMessage(message: AIMessageChunk): Answer {
  const tokens = tokensOf(message);
  const [call] = message.tool_calls ?? [];
  const text = call === undefined ? message.text : JSON.stringify(call.args);
  const stop: unknown = message.response_metadata["stop_reason"];
  if (stop === "max_tokens") return { kind: "length", text, tokens };
  if (stop === "refusal") return { kind: "refusal", text, tokens };
  if (typeof stop !== "string") return { kind: "cut", why: "the reply has no end", text, tokens };
  return text.trim() === ""
    ? { kind: "cut", why: "the reply is empty", text, tokens }
    : { kind: "ok", text, tokens };
}

function tokensOf({
  usage_metadata: usage,
}: {
  readonly usage_metadata?: UsageMetadata | undefined;
}): TokenCount | null {
  if (usage === undefined) return null;
  const cachedInput = usage.input_token_details?.cache_read ?? 0;
  return { input: usage.input_tokens, cachedInput, output: usage.output_tokens };
}

function answerTo(thrown: unknown, covered: (text: string) => string, now: Date): Answer {
  // LangChain's own, whatever the provider said.
  if (thrown instanceof Error && thrown.name === "ContextOverflowError")
    return { kind: "too-long", why: covered(thrown.message) };
  if (!isFailure(thrown)) return brokenOff(thrown, covered);
  const { status, headers } = thrown;
  const message = covered(thrown.message);
  const header = (name: string) => covered(headers.get(name) ?? "") || null;
  return readFailure({ status, code: null, message, header }, now);
}

type HttpFailure = Error & { readonly status: number; readonly headers: Headers };

/** Whether the endpoint answered, with an error: the providers' clients agree on these fields. */
function isFailure(thrown: unknown): thrown is HttpFailure {
  if (!(thrown instanceof Error) || !("status" in thrown && "headers" in thrown)) return false;
  return typeof thrown.status === "number" && thrown.headers instanceof Headers;
}

/** A server may say in its answer what it was sent in the header. */
function coveredAnswer(answer: Answer, covered: (text: string) => string): Answer {
  return {
    ...answer,
    ...("text" in answer && { text: covered(answer.text) }),
    ...("why" in answer && { why: covered(answer.why) }),
  };
}
