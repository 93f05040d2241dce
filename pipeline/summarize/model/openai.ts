/* The one file that knows the `openai` package: any endpoint that speaks chat completions. */
import OpenAI, { APIError } from "openai";
import type { Secret } from "../../schema/index.ts";
import type { Answer } from "./answer.ts";
import { brokenOff, gaveUp } from "./broken.ts";
import { readCompletion } from "./chat-completion.ts";
import type { Endpoint, ModelRequest } from "./endpoint.ts";
import { readFailure } from "./failure.ts";

export type OpenAIOptions = {
  /** As the user named it, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  readonly model: string;
  /** Up to and including the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly key: Secret | null;
  readonly now: () => Date;
};

/**
 * A model behind an OpenAI-compatible address.
 *
 * The client's own retries, redirects and logging are off: repeating is decided in `askUntilAnswered`
 * alone, and the key goes to no other address than the one it was given for.
 */
export function openaiEndpoint({ name, model, baseUrl, key, now }: OpenAIOptions): Endpoint {
  const client = new OpenAI({
    apiKey: key?.reveal() ?? "none",
    baseURL: baseUrl,
    // Null, so that they are not taken out of the environment.
    ...{ organization: null, project: null, webhookSecret: null, adminAPIKey: null },
    maxRetries: 0,
    logLevel: "off",
    fetchOptions: { redirect: "manual" },
  });
  // A server may say in its answer what it was sent in the header.
  const covered = (text: string) => key?.cover(text) ?? text;
  return {
    name,
    async ask(request, signal) {
      try {
        const call = client.chat.completions.create(bodyOf(request, model), { signal });
        const response = await call.asResponse();
        return readCompletion(covered(await response.text()));
      } catch (thrown) {
        if (signal.aborted) return gaveUp(signal);
        const answer = answerTo(thrown, now());
        return "why" in answer ? { ...answer, why: covered(answer.why) } : answer;
      }
    },
  };
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

function answerTo(thrown: unknown, now: Date): Answer {
  // What fetch itself throws while a body is read is no error of the client's.
  if (!isFailure(thrown)) return brokenOff(thrown);
  const { status, message, headers, code } = thrown;
  return readFailure({ status, code: code ?? null, message, header: (it) => headers.get(it) }, now);
}

/** Whether the endpoint answered, with an error. */
function isFailure(thrown: unknown): thrown is APIError<number, Headers> {
  return thrown instanceof APIError && typeof thrown.status === "number";
}
