import { once, setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Secret } from "../../schema/index.ts";
import type { StageContext } from "../../stage.ts";
import type { Endpoint, ModelRequest } from "./endpoint.ts";
import { openaiEndpoint } from "./openai.ts";

/*
 * An endpoint on this machine that answers as its script says, and the calls that came. What is sent,
 * refused, cut and repeated is then what really goes over a connection.
 */

/** A call as it came. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** The body, word for word. */
  readonly body: string;
  /** When all of it was there, in milliseconds since 1970. */
  readonly at: number;
};

/** What the endpoint does with one call. */
export type Step = (response: ServerResponse, call: Call) => void;

export type Stub = {
  /** Up to and including the version. */
  readonly url: string;
  readonly calls: readonly Call[];
};

/** @param script a step a call; the last one is repeated. */
export async function withEndpoint<Result>(
  script: readonly Step[],
  use: (stub: Stub) => Promise<Result>,
): Promise<Result> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void received(request).then((call) => {
      const step = script[Math.min(calls.length, script.length - 1)];
      calls.push(call);
      step?.(response, call);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("It has no port.");
  try {
    return await use({ url: `http://127.0.0.1:${address.port}/v1`, calls });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function received(request: IncomingMessage): Promise<Call> {
  const { method = "", url = "", headers } = request;
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += String(chunk);
  return { method, path: url, headers, body, at: Date.now() };
}

export const USAGE = {
  prompt_tokens: 1200,
  completion_tokens: 300,
  prompt_tokens_details: { cached_tokens: 1024 },
};

/** The body of a completion, as OpenAI sends it. */
export function completionBody(
  content: unknown,
  { finish = "stop", usage = USAGE, refusal = null }: Partial<CompletionChanges> = {},
) {
  const message = { role: "assistant", content, refusal };
  const choices = [{ index: 0, message, finish_reason: finish }];
  return { id: "c1", object: "chat.completion", created: 1, model: "fake-1", choices, usage };
}

type CompletionChanges = {
  readonly finish: unknown;
  readonly usage: unknown;
  readonly refusal: string | null;
};

/** Answers with a completion. */
export function completion(content: unknown, changes: Partial<CompletionChanges> = {}): Step {
  return answer(200, completionBody(content, changes));
}

/** Answers with a status; a body that is no string is sent as JSON. */
export function answer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Step {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** Answers with an error as OpenAI words it. */
export function failure(
  status: number,
  code: unknown = null,
  headers: Readonly<Record<string, string>> = {},
): Step {
  const error = { message: `It is ${status}.`, type: "server_error", param: null, code };
  return answer(status, { error }, headers);
}

/** Breaks the connection before a byte is sent. */
export const reset: Step = (response) => {
  response.destroy();
};

/** Takes the call and never says a word. */
export const silence: Step = () => {};

/** Sends the head of an answer at once, and then its body for ever, a space at a time. */
export function drip(status: number): Step {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  };
}

/** Promises a whole body, and breaks off in the middle of it. */
export function brokenBody(content: string): Step {
  return (response) => {
    const body = JSON.stringify(completionBody(content));
    response.writeHead(200, { "content-length": String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  };
}

/** A key that is found wherever it goes. */
export const KEY = "sk-canary-0123456789abcdef";

/** The model at that address. */
export function endpointAt(url: string, key: string | null = KEY): Endpoint {
  return openaiEndpoint({
    ...{ name: "openai:fake-1", model: "fake-1", baseUrl: url },
    key: key === null ? null : new Secret(key),
    now: () => new Date(),
  });
}

export const REQUEST: ModelRequest = {
  messages: [
    { role: "system", content: "You are brief." },
    { role: "user", content: "Say something." },
  ],
  schema: {
    name: "thing",
    schema: {
      type: "object",
      properties: { it: { type: "string" } },
      required: ["it"],
      additionalProperties: false,
    },
  },
  temperature: null,
};

/** What a stage knows of the world, by the machine's clock. */
export function worldOf(changes: Partial<StageContext> = {}): StageContext {
  return {
    signal: new AbortController().signal,
    now: () => new Date(),
    emit: () => {},
    ...changes,
  };
}

/** A signal nobody aborts for as long as a test may take. */
export const PATIENT = new AbortController().signal;
setMaxListeners(0, PATIENT);
