/* The one file that knows the `openai` package: any endpoint that speaks chat completions. */
import OpenAI, { APIError } from "openai";
import type { Secret } from "../../schema/index.ts";
import type { Answer } from "./answer.ts";
import { brokenOff, gaveUp } from "./broken.ts";
import { readCompletion } from "./chat-completion.ts";
import { endpointId, type Endpoint, type ModelRequest } from "./endpoint.ts";
import { readFailure, withHint } from "./failure.ts";
import { messagesWithSchema, PATIENT_CONNECTIONS } from "./own-server.ts";
import { wholeText } from "./whole-text.ts";

export type OpenAIOptions = {
  /** As the user named it, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  readonly model: string;
  /** Up to and including the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly key: Secret | null;
  /** Whether it is a program that whoever uses it runs: slow perhaps, and shown no schema. */
  readonly own?: boolean;
  readonly now: () => Date;
  /** Tokens a reply may have, thoughts included; undefined where no limit is sent. */
  readonly mostTokens?: number | undefined;
};

/**
 * A model behind an OpenAI-compatible address.
 *
 * The client's own retries, redirects and logging are off: repeating is decided in `askUntilAnswered`
 * alone, and the key goes to no other address than the one it was given for.
 */
export function openaiEndpoint(options: OpenAIOptions): Endpoint {
  const { name, baseUrl, key, own = false, now, mostTokens } = options;
  const token = key?.reveal() ?? "none";
  const client = new PlainClient({
    apiKey: token,
    baseURL: baseUrl,
    maxRetries: 0,
    // How long to wait is decided by whoever asks.
    timeout: MOST_TIMEOUT_MS,
    logLevel: "off",
    fetchOptions: { redirect: "manual", ...(own && { dispatcher: PATIENT_CONNECTIONS }) },
  });
  // A server may say in its answer what it was sent in the header.
  const covered = (text: string) => key?.cover(text) ?? text;
  return {
    ...{ name, id: endpointId(name, baseUrl), mostTokens },
    async ask(request, signal) {
      if (!SENDABLE.test(token)) return { kind: "auth", why: "the key cannot be sent in a header" };
      try {
        const shown = own ? { ...request, messages: messagesWithSchema(request) } : request;
        const call = client.chat.completions.create(limitedBody(shown, options), { signal });
        return readCompletion(await wholeText(await call.asResponse()), covered);
      } catch (thrown) {
        if (signal.aborted) return gaveUp(signal);
        return hinted(answerTo(thrown, covered, now()), thrown, options);
      }
    },
  };
}

/** Longest a timer can be set for. */
const MOST_TIMEOUT_MS = 2 ** 31 - 1;

/** Letters, digits and marks, as keys are made of; a curly quote or a line break is a mistake in pasting. */
export const SENDABLE = /^[!-~]+$/;

/** The only headers a completion needs. */
const NEEDED = new Set(["accept", "authorization", "content-type"]);

/** The client without the headers that it adds of its own: about this machine, and out of the environment. */
export class PlainClient extends OpenAI {
  protected override async prepareRequest(request: RequestInit): Promise<void> {
    const headers = new Headers(request.headers);
    for (const name of [...headers.keys()]) if (!NEEDED.has(name)) headers.delete(name);
    headers.set("authorization", `Bearer ${this.apiKey ?? ""}`);
    request.headers = headers;
  }
}

/** The body of a chat completion, as it is sent and as a batch holds it. */
export function bodyOf(
  { messages, schema, temperature }: ModelRequest,
  model: string,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: messages.map((message) => ({ ...message })),
    response_format: {
      type: "json_schema",
      json_schema: { name: schema.name, strict: true, schema: schema.schema },
    },
    ...(temperature !== null && { temperature }),
  };
}

/**
 * With the limit of a reply by the name that the server knows: OpenAI and Azure renamed it, and their
 * newer models refuse the old name; other servers know the old one, and some refuse the new.
 */
export function limitedBody(request: ModelRequest, options: OpenAIOptions) {
  const { name, model, baseUrl, mostTokens } = options;
  const body = bodyOf(request, model);
  if (mostTokens === undefined) return body;
  const isRenamed = name.startsWith("azure:") || new URL(baseUrl).hostname === "api.openai.com";
  return isRenamed
    ? { ...body, max_completion_tokens: mostTokens }
    : { ...body, max_tokens: mostTokens };
}

/** What a call ended in that the client threw at. */
export function answerTo(thrown: unknown, covered: (text: string) => string, now: Date): Answer {
  // What fetch itself throws while a body is read is no error of the client's.
  if (!isFailure(thrown)) return brokenOff(thrown, covered);
  const { status, headers, code } = thrown;
  // Covered first: a message that is shortened first could keep half of a secret.
  const message = covered(thrown.message);
  const header = (name: string) => covered(headers.get(name) ?? "") || null;
  return readFailure({ status, code: code ?? null, message, header }, now);
}

/** What most often lies behind a 404: a name the endpoint does not know, or an address that ends too soon. */
function hinted(answer: Answer, thrown: unknown, { model, baseUrl }: OpenAIOptions): Answer {
  if (!isFailure(thrown) || thrown.status !== 404) return answer;
  const isVersioned = /\/v\d+\w*(?:\/|$)/u.test(new URL(baseUrl).pathname);
  const hint = `is “${model}” the model's name there?`;
  return withHint(answer, isVersioned ? hint : "its address lacks the /v1 that most end in");
}

/** Whether the endpoint answered, with an error. */
function isFailure(thrown: unknown): thrown is APIError<number, Headers> {
  return thrown instanceof APIError && typeof thrown.status === "number";
}
