/* Ollama's own wire, spoken by a server here, through LangChain as it is installed. */
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { describe, expect, test, vi } from "vitest";
import {
  answer,
  drip,
  PATIENT,
  REQUEST,
  reset,
  silence,
  withEndpoint,
  type Step,
} from "./endpoint.test-support.ts";
import { ollamaEndpoint } from "./ollama.ts";
import { requestTokens } from "./tokens.ts";

const SENT = requestTokens(REQUEST);

const END = {
  ...{ done: true, done_reason: "stop", prompt_eval_count: SENT, eval_count: 5 },
  message: { role: "assistant", content: "" },
};

/** A reply in two pieces, as Ollama streams it. */
function reply(end: Readonly<Record<string, unknown>> = {}, text = '{"it":"so"}'): Step {
  const pieces = [text.slice(0, 4), text.slice(4)].map((content) => ({
    message: { role: "assistant", content },
    done: false,
  }));
  return lines(...pieces, { ...END, ...end });
}

function lines(...values: readonly unknown[]): Step {
  return answer(200, values.map((it) => `${JSON.stringify(it)}\n`).join(""));
}

/** Where it is, the model, and until when it is waited for. */
type Place = {
  readonly path?: string;
  readonly model?: string;
  readonly request?: typeof REQUEST;
  readonly signal?: AbortSignal;
};

function asked(step: Step, { path = "", model = "x:8b", request, signal }: Place = {}) {
  return withEndpoint([step], async ({ url, calls }) => {
    const baseUrl = url.replace("/v1", path);
    const endpoint = ollamaEndpoint({
      ...{ name: `ollama:${model}`, model, baseUrl, contextTokens: 16_384, now: () => new Date() },
    });
    const got = await endpoint.ask(request ?? REQUEST, signal ?? PATIENT);
    return { answer: got, calls, endpoint, url };
  });
}

describe("a model of Ollama", () => {
  test("is asked for a reply of that shape, and told how much it is to read", async () => {
    const { answer: got, calls } = await asked(reply());
    const body: unknown = JSON.parse(calls[0]?.body ?? "");

    expect(got).toEqual({
      ...{ kind: "ok", text: '{"it":"so"}' },
      tokens: { input: SENT, cachedInput: 0, output: 5 },
    });
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /api/chat"]);
    expect(body).toMatchObject({
      ...{ model: "x:8b", format: REQUEST.schema.schema, options: { num_ctx: 16_384 } },
      messages: [{ role: "system" }, { role: "user", content: "Say something." }],
      ...{ truncate: false, shift: false },
    });
    expect(body).not.toHaveProperty("options.temperature");
  });

  test("is shown the shape, as Ollama shows it to nobody", async () => {
    const { calls } = await asked(reply());
    const body: unknown = JSON.parse(calls[0]?.body ?? "");

    const schema = JSON.stringify(REQUEST.schema.schema);
    expect(body).toHaveProperty("messages.0.content", expect.stringContaining(schema));
    expect(body).toHaveProperty("messages.0.content", expect.stringMatching(/^You are brief\.\n/));
  });

  test("writes as freely as is said", async () => {
    const { calls } = await asked(reply(), { request: { ...REQUEST, temperature: 0 } });
    expect(JSON.parse(calls[0]?.body ?? "")).toMatchObject({ options: { temperature: 0 } });
  });

  test.each(["", "/", "/v1", "/v1/", "//v1"])(
    "is found where its address ends in “%s”",
    async (path) => {
      const { answer: got, calls, endpoint, url } = await asked(reply(), { path });

      expect(got.kind).toBe("ok");
      expect(calls[0]?.path).toBe("/api/chat");
      expect(endpoint.id).toBe(`ollama:x:8b ${url.replace("/v1", "")}`);
    },
  );

  test("is told nothing of this machine", async () => {
    const { calls } = await asked(reply());
    expect(calls[0]?.headers["user-agent"] ?? "").not.toMatch(/ollama|node\.js|x64|arm64/i);
  });

  test("tells what it had read before", async () => {
    const { answer: got } = await asked(reply({ prompt_eval_cached_count: 40 }));
    expect(got).toMatchObject({ tokens: { cachedInput: 40 } });
  });

  test.each([
    ["cut by the limit, however whole it looks", { done_reason: "length" }, "length"],
    ["cut where it does not say why it ended", { done_reason: undefined }, "cut"],
    ["cut where the model was unloaded", { done_reason: "unload" }, "cut"],
  ])("has sent a reply that is %s", async (_, end, kind) => {
    const { answer: got } = await asked(reply(end));
    expect(got).toMatchObject({ kind, text: '{"it":"so"}', tokens: { output: 5 } });
  });

  test("has sent a reply that is empty", async () => {
    const { answer: got } = await asked(reply({}, " \n"));
    expect(got).toMatchObject({ kind: "cut", why: "the reply is empty" });
  });

  test("that thinks aloud is not taken at its thoughts", async () => {
    const thought = { message: { role: "assistant", content: "", thinking: "{" }, done: false };
    const said = { message: { role: "assistant", content: '{"it":1}' }, done: false };
    const { answer: got } = await asked(lines(thought, said, END));
    expect(got).toMatchObject({ kind: "ok", text: '{"it":1}' });
  });
});

describe("a prompt whose beginning was dropped is told as too long:", () => {
  test.each([
    ["it fills the context to the brim", 16_384],
    ["it fills that of a model that has less", 8_192],
    ["less than half of it was read", Math.floor(SENT / 2) - 1],
  ])("%s", async (_, prompt_eval_count) => {
    const { answer: got } = await asked(reply({ prompt_eval_count }));
    const why = `the server read ${prompt_eval_count} of about ${SENT} tokens`;
    expect(got).toEqual({ kind: "too-long", why });
  });

  test("the server says so itself", async () => {
    const error = "the input length exceeds the context length";
    const { answer: got } = await asked(answer(400, { error }));
    expect(got).toEqual({ kind: "too-long", why: `400 ${error}` });
  });

  test.each([
    ["counted otherwise", Math.ceil(SENT / 2)],
    ["not counted, as all of it was read before", undefined],
  ])("but not one that was %s", async (_, prompt_eval_count) => {
    const { answer: got } = await asked(reply({ prompt_eval_count }));
    expect(got.kind).toBe("ok");
  });
});

describe("Ollama is called once, and what it answers is told:", () => {
  test.each([`model 'y:70b' not found`, 'model "y:70b" not found, try pulling it first'])(
    "that a model is not there, with the command that gets it (%s)",
    async (error) => {
      const { answer: got, calls } = await asked(answer(404, { error }), { model: "y:70b" });

      const why = `404 ${error}; to get it: ollama pull y:70b`;
      expect(got).toEqual({ kind: "rejected", why });
      expect(calls).toHaveLength(1);
    },
  );

  test("that there is something else at that address", async () => {
    const { answer: got } = await asked(answer(404, "<h1>Not Found</h1>"));
    expect(got).toEqual({
      kind: "rejected",
      why: "404 Not Found; is OLLAMA_BASE_URL the address of Ollama itself?",
    });
  });

  test("that there is not enough memory, and what takes less", async () => {
    const error = "model requires more system memory (9.1 GiB) than is available (6.0 GiB)";
    const { answer: got } = await asked(answer(500, { error }));
    expect(got).toEqual({
      kind: "rejected",
      why: `500 ${error}; a lower PULSE_MODEL_CONTEXT takes less`,
    });
  });

  test.each([
    [400, "rejected", "invalid format"],
    [401, "auth", "unauthorized"],
    [429, "rate", "slow down"],
    [500, "transient", "llama runner process has terminated"],
    [503, "transient", "server busy, please try again.  maximum pending requests exceeded"],
  ])("%d is %s", async (status, kind, error) => {
    const { answer: got, calls } = await asked(answer(status, { error }));
    expect(got).toMatchObject({ kind, why: expect.stringContaining(error.slice(0, 12)) });
    expect(calls).toHaveLength(1);
  });

  test("a redirect is not followed", async () => {
    const { answer: got, calls } = await asked(
      answer(307, "", { location: "http://127.0.0.1:9/" }),
    );
    expect(got).toMatchObject({ kind: "rejected", why: expect.stringContaining("not followed") });
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["a connection that breaks", reset],
    ["a reply that ends early", lines({ message: { role: "assistant", content: "{" } })],
    ["a model that breaks in the middle", lines({ error: "an error was encountered" })],
    ["what is no JSON", answer(200, "<html>")],
    ["JSON of no known shape", lines({ done: true })],
    ["a reply without an end in sight", answer(200, " ".repeat(2_000_001))],
  ])("%s is trouble that may pass", async (_, step) => {
    const { answer: got, calls } = await asked(step);
    expect(got).toMatchObject({ kind: "transient", why: expect.stringMatching(/\w/) });
    expect(calls).toHaveLength(1);
  });

  test("nobody listens", async () => {
    const { endpoint } = await asked(reply());
    // The server of that test is closed by now.
    expect(await endpoint.ask(REQUEST, PATIENT)).toEqual({
      kind: "unreachable",
      why: expect.stringMatching(
        /^nobody listens at its address: connect ECONNREFUSED 127\.0\.0\.1/,
      ),
    });
  });

  test("nothing of that is printed", async () => {
    const prints = (["log", "warn", "error"] as const).map((it) => vi.spyOn(console, it));
    for (const step of [answer(404, "<h1>"), answer(500, "{"), answer(200, "<html>\n\n")])
      await asked(step);
    expect(prints.flatMap((it) => it.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });
});

describe("a deadline", () => {
  test.each([
    ["before the first byte", silence],
    ["in the middle of the body", drip(200)],
    ["in the middle of an error", drip(500)],
  ])("ends a call %s, and its connection", async (_, step) => {
    let closed = false;
    const watched: Step = (response, call) => {
      response.on("close", () => (closed = true));
      step(response, call);
    };
    const deadline = new AbortController();
    setTimeout(() => deadline.abort(new Error("too late")), 200);

    const { answer: got } = await asked(watched, { signal: deadline.signal });
    expect(got).toEqual({ kind: "deadline", why: "too late" });
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  test("is the only one: a model may take longer than the built-in fetch waits", async () => {
    const usual = getGlobalDispatcher();
    setGlobalDispatcher(new Agent({ headersTimeout: 100, bodyTimeout: 100 }));
    try {
      const late: Step = (response, call) => setTimeout(() => reply()(response, call), 2_500);
      expect((await asked(late)).answer.kind).toBe("ok");
    } finally {
      setGlobalDispatcher(usual);
    }
  });
});

test("without its package, one is told what to install, and what does without", async () => {
  vi.doMock("@langchain/ollama", () => {
    throw new Error("Cannot find package '@langchain/ollama'");
  });
  await expect(asked(reply(), { path: "/v1" })).rejects.toMatchObject({
    code: "writer-unusable",
    message: expect.stringMatching(
      /^ollama:x:8b needs a package that is not installed: npm i @langchain\/ollama\. Without it, OPENAI_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/v1 with --writer openai:x:8b will do, but /,
    ),
  });
  vi.doUnmock("@langchain/ollama");
});
