/* The one file that knows `@langchain/ollama`: models that Ollama runs, by its own wire. */
import { StageError } from "../../errors.ts";
import type { Answer, TokenCount } from "./answer.ts";
import { brokenOff, gaveUp } from "./broken.ts";
import { endpointId, type Endpoint, type ModelRequest } from "./endpoint.ts";
import { readFailure, withHint } from "./failure.ts";
import { jsonIn } from "./json.ts";
import { messagesWithSchema, PATIENT_CONNECTIONS } from "./own-server.ts";
import { requestTokens } from "./tokens.ts";
import { wholeText } from "./whole-text.ts";

export type OllamaOptions = {
  /** As the user named it, such as `ollama:llama3.1:8b`. */
  readonly name: string;
  readonly model: string;
  /** With or without the `/v1` of Ollama's OpenAI-compatible address. */
  readonly baseUrl: string;
  /** Tokens the model reads and writes in one call; memory is set aside for that many. */
  readonly contextTokens: number;
  readonly now: () => Date;
};

/**
 * A model that Ollama runs.
 *
 * By Ollama's own wire, as the OpenAI-compatible one cannot say how much the model is to read: what goes
 * beyond the server's default, 4,096 tokens on most machines, would be dropped without a word.
 *
 * `ask` throws StageError `writer-unusable` when `@langchain/ollama` is not installed.
 */
export function ollamaEndpoint(options: OllamaOptions): Endpoint {
  const { name, model, now } = options;
  const baseUrl = options.baseUrl.replace(/(?:\/+v1)?\/*$/u, "");
  let loading: ReturnType<typeof loadChat> | undefined;
  return {
    ...{ name, id: endpointId(name, baseUrl) },
    async ask(request, signal) {
      const WholePromptChat = await (loading ??= loadChat({ ...options, baseUrl }));
      try {
        const chat = new WholePromptChat({
          ...{ model, baseUrl, maxRetries: 0, numCtx: options.contextTokens },
          format: request.schema.schema,
          fetch: fetchUntil(signal),
          ...(request.temperature !== null && { temperature: request.temperature }),
        });
        const reply = await chat.invoke(messagesWithSchema(request));
        const { text, usage_metadata: usage, response_metadata: metadata } = reply;
        return readReply({ text, usage, metadata }, request, options);
      } catch (thrown) {
        if (signal.aborted) return gaveUp(signal);
        if (thrown instanceof HttpFailure) return readHttpFailure(thrown, model, now());
        return brokenOff(thrown, (text) => text);
      }
    },
  };
}

/** LangChain's model, with the server told to refuse a prompt rather than to drop its beginning. */
async function loadChat({ name, model, baseUrl }: OllamaOptions) {
  try {
    const { ChatOllama } = await import("@langchain/ollama");
    return class extends ChatOllama {
      override invocationParams(options?: this["ParsedCallOptions"]) {
        return { ...super.invocationParams(options), truncate: false, shift: false };
      }
    };
  } catch (cause) {
    const message = `${name} needs a package that is not installed: npm i @langchain/ollama. Without it, OPENAI_BASE_URL=${new URL(baseUrl).origin}/v1 with --writer openai:${model} will do, but then a prompt that does not fit is cut without a word (docs/models.md).`;
    throw new StageError("writer-unusable", message, { cause });
  }
}

/** An answer that is no success. */
class HttpFailure extends Error {
  readonly status: number;
  readonly headers: Headers;

  constructor({ status, headers }: Response, body: string) {
    super(errorIn(body));
    this.status = status;
    this.headers = headers;
  }
}

function errorIn(body: string): string {
  const value = jsonIn(body);
  if (typeof value !== "object" || value === null || !("error" in value)) return body;
  return typeof value.error === "string" ? value.error : body;
}

/**
 * How the client reaches the server: given up with the signal, headers and body included, for which the
 * client has no option of its own; no redirect is followed, and nothing is told of this machine. What is
 * no success or no JSON never gets to the client, which would print it.
 */
function fetchUntil(signal: AbortSignal) {
  return async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const call = {
      ...{ method: init?.method ?? "GET", body: init?.body ?? null, signal },
      headers: { "content-type": "application/json", accept: "application/json" },
      ...{ redirect: "manual" as const, dispatcher: PATIENT_CONNECTIONS },
    };
    // oxlint-disable-next-line no-restricted-globals -- this client's own door, as the others have theirs
    const response = await fetch(address, call);
    const body = await wholeText(response);
    if (!response.ok) throw new HttpFailure(response, body);
    return new Response(jsonLines(body));
  };
}

/** @throws {Error} when one of them is no JSON. */
function jsonLines(body: string): string {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  for (const line of lines) JSON.parse(line);
  return lines.join("\n");
}

type Reply = {
  readonly text: string;
  readonly usage?: { readonly input_tokens: number; readonly output_tokens: number } | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
};

function readReply(
  { text, usage, metadata }: Reply,
  request: ModelRequest,
  { contextTokens }: OllamaOptions,
): Answer {
  const tokens = tokensOf(usage, metadata["prompt_eval_cached_count"]);
  const sent = requestTokens(request);
  if (tokens !== null && wasCut(tokens.input, sent, contextTokens))
    return { kind: "too-long", why: `the server read ${tokens.input} of about ${sent} tokens` };
  const stop = metadata["done_reason"];
  if (stop === "length") return { kind: "length", text, tokens };
  if (stop !== "stop") return { kind: "cut", why: "the reply has no end", text, tokens };
  if (text.trim() === "") return { kind: "cut", why: "the reply is empty", text, tokens };
  return { kind: "ok", text, tokens };
}

/**
 * Whether a server that cannot be told to refuse dropped the beginning of the prompt.
 *
 * What it read then fills its context to the brim: the one it was told, or that of a model that has less,
 * which is a power of two. Or it is less than half of what was sent, which no estimate here is wrong by.
 */
function wasCut(read: number, sent: number, contextTokens: number): boolean {
  const isFull = read >= contextTokens || (read >= 2_048 && Number.isInteger(Math.log2(read)));
  return isFull || read < sent / 2;
}

/** Null where the server did not count the prompt, as some leave out what they had read before. */
function tokensOf(usage: Reply["usage"], cached: unknown): TokenCount | null {
  if (usage === undefined || usage.input_tokens === 0) return null;
  const cachedInput = typeof cached === "number" ? Math.min(cached, usage.input_tokens) : 0;
  return { input: usage.input_tokens, cachedInput, output: usage.output_tokens };
}

function readHttpFailure(
  { status, headers, message }: HttpFailure,
  model: string,
  now: Date,
): Answer {
  const answer = readFailure({ status, code: null, message, header: (it) => headers.get(it) }, now);
  if (status === 404 && /\bmodel\b/iu.test(message))
    return withHint(answer, `to get it: ollama pull ${model}`);
  if (status === 404) return withHint(answer, "is OLLAMA_BASE_URL the address of Ollama itself?");
  if (!("why" in answer) || !/\bmemory\b/iu.test(message)) return answer;
  // There will not be more of it when asked again.
  const refused = { kind: "rejected", why: answer.why } as const;
  return withHint(refused, "a lower PULSE_MODEL_CONTEXT takes less");
}
