/* Anthropic's own wire, spoken by a server here, through LangChain as it is installed. */
import { describe, expect, test } from "vitest";
import { Secret } from "../../schema/index.ts";
import { answer, KEY, PATIENT, REQUEST, silence, withEndpoint } from "./endpoint.test-support.ts";
import type { Step, Stub } from "./endpoint.test-support.ts";
import { langchainEndpoint } from "./langchain.ts";

const MESSAGE = {
  ...{ id: "m", type: "message", role: "assistant", model: "x", stop_reason: "tool_use" },
  content: [{ type: "tool_use", id: "t", name: "thing", input: { it: "so" } }],
  usage: { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 3 },
};

function askAt({ url }: Stub, signal: AbortSignal) {
  const endpoint = langchainEndpoint({
    ...{ name: "anthropic:x", provider: "anthropic", model: "x" },
    ...{ baseUrl: url, key: new Secret(KEY), now: () => new Date() },
    mostTokens: 2_000,
  });
  return endpoint.ask(REQUEST, signal);
}

async function asked(step: Step, signal: AbortSignal = PATIENT) {
  return withEndpoint([step], async (stub) => {
    return { answer: await askAt(stub, signal), calls: stub.calls };
  });
}

describe("a model reached through LangChain", () => {
  test("is asked to call one tool, whose arguments are the reply", async () => {
    const { answer: got, calls } = await asked(answer(200, MESSAGE));

    const tokens = { input: 13, cachedInput: 3, output: 5 };
    expect(got).toEqual({ kind: "ok", text: '{"it":"so"}', tokens });
    expect(JSON.parse(calls[0]?.body ?? "")).toMatchObject({
      max_tokens: 2_000,
      ...{ system: "You are brief.", stream: false },
      tools: [{ name: "thing", input_schema: REQUEST.schema.schema }],
      tool_choice: { type: "tool", name: "thing" },
    });
  });

  test.each([
    ["max_tokens", "length"],
    ["refusal", "refusal"],
    [null, "cut"],
  ])("that stops for %s has ended in %s", async (stop_reason, kind) => {
    const { answer: got } = await asked(answer(200, { ...MESSAGE, stop_reason }));
    expect(got).toMatchObject({ kind });
  });

  test("may write its reply as text instead", async () => {
    const content = [{ type: "text", text: '{"it":1}' }];
    const { answer: got } = await asked(
      answer(200, { ...MESSAGE, content, stop_reason: "end_turn" }),
    );
    expect(got).toMatchObject({ kind: "ok", text: '{"it":1}' });
  });

  test.each([
    [401, "authentication_error", "auth"],
    [404, "not_found_error", "rejected"],
    [429, "rate_limit_error", "rate"],
    [500, "api_error", "transient"],
    [529, "overloaded_error", "transient"],
    [307, "redirect", "rejected"],
  ])("whose endpoint answers %d is called once, and that is %s", async (status, type, kind) => {
    const headers = { "retry-after": "2", location: "http://127.0.0.1:9/elsewhere" };
    const error = { type: "error", error: { type, message: `not for ${KEY}` } };
    const { answer: got, calls } = await asked(answer(status, error, headers));

    expect(got).toMatchObject({ kind, ...(kind === "rate" && { retryAfterMs: 2_000 }) });
    expect(JSON.stringify(got)).not.toContain(KEY);
    expect(calls).toHaveLength(1);
  });

  test("that reads less than it is sent says so", async () => {
    const error = { type: "invalid_request_error", message: "prompt is too long: 300000 tokens" };
    const { answer: got } = await asked(answer(400, { type: "error", error }));
    expect(got).toMatchObject({ kind: "too-long" });
  });

  test("that does not answer is given up when its time is over", async () => {
    const deadline = new AbortController();
    setTimeout(() => deadline.abort(new Error("too late")), 200);
    const { answer: got } = await asked(silence, deadline.signal);
    expect(got).toEqual({ kind: "deadline", why: "too late" });
  });

  test("gets the key in one header and nowhere else", async () => {
    const { calls } = await asked(answer(200, MESSAGE));
    const { headers, body } = calls[0] ?? { headers: {}, body: KEY };
    const holding = Object.entries(headers).filter(([, value]) => String(value).includes(KEY));
    expect(holding.map(([name]) => name)).toEqual(["x-api-key"]);
    expect(body).not.toContain(KEY);
  });
});
