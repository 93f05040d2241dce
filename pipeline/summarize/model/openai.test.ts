import { Agent, getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { describe, expect, test, vi } from "vitest";
import type { Answer } from "./answer.ts";
import {
  answer,
  brokenBody,
  completion,
  completionBody,
  drip,
  endpointAt,
  failure,
  KEY,
  PATIENT,
  REQUEST,
  reset,
  silence,
  withEndpoint,
  type Step,
} from "./endpoint.test-support.ts";
import { limitedBody, openaiEndpoint } from "./openai.ts";

/** What the call ends in, and how often the endpoint was called for it. */
function answerOf(step: Step, { ms, key }: { ms?: number; key?: string } = {}) {
  return withEndpoint([step], async ({ url, calls }) => {
    const signal = ms === undefined ? PATIENT : AbortSignal.timeout(ms);
    const got = await endpointAt(url, key).ask(REQUEST, signal);
    expect(calls.length).toBeLessThanOrEqual(1);
    return got;
  });
}

const TOKENS = { input: 1200, cachedInput: 1024, output: 300 };

describe("a successful call is", () => {
  test("ok with the model's words and what they cost", async () => {
    expect(await answerOf(completion('{"it": "föhn"}'))).toEqual({
      kind: "ok",
      text: '{"it": "föhn"}',
      tokens: TOKENS,
    });
  });

  test("ok where the content comes in parts", async () => {
    const parts = [
      { type: "text", text: '{"it":' },
      { type: "text", text: ' "x"}' },
    ];

    expect(await answerOf(completion(parts))).toMatchObject({ kind: "ok", text: '{"it": "x"}' });
  });

  test.each([
    ["a refusal", "refusal", completion(null, { refusal: "No." }), "No."],
    ["filtered", "filtered", completion("Half", { finish: "content_filter" }), "Half"],
    [
      "cut by the limit, however whole it looks",
      "length",
      completion('{"it": "x"}', { finish: "length" }),
      '{"it": "x"}',
    ],
    [
      "cut by the limit where all went into thoughts",
      "length",
      completion(null, { finish: "length" }),
      "",
    ],
    [
      "cut where it does not say why it ended",
      "cut",
      completion('{"it"', { finish: null }),
      '{"it"',
    ],
    ["cut where it is empty", "cut", completion(" \n"), " \n"],
    ["cut where there is no message", "cut", answer(200, { choices: [{ message: null }] }), ""],
    ["cut where there is no choice", "cut", answer(200, { choices: [] }), ""],
    ["cut where there are no choices", "cut", answer(200, { choices: null }), ""],
  ])("%s", async (_, kind, step, text) => {
    expect(await answerOf(step)).toMatchObject({ kind, text });
  });

  test("billed by its usage however it ends", async () => {
    const steps = [
      completion(null, { refusal: "No." }),
      completion("x", { finish: "content_filter" }),
      completion("x", { finish: "length" }),
      completion(""),
    ];
    for (const step of steps) expect(await answerOf(step)).toMatchObject({ tokens: TOKENS });
  });

  test.each([
    ["half an object", '{"choices": [{"finish_reason": "stop", "mess'],
    ["a page to log in", "<!doctype html><title>Log in</title>"],
    ["nothing", ""],
    ["a number", "17"],
  ])("cut where the body is %s", async (_, body) => {
    expect(await answerOf(answer(200, body))).toEqual({
      kind: "cut",
      why: "the body is no JSON, or not all of it came",
      text: "",
      tokens: null,
    });
  });

  test("transient where it holds an error, which is told in a line", async () => {
    const page = `<p>${"overloaded\n".repeat(5_000)}</p>`;
    const got = await answerOf(answer(200, { error: { message: page, code: 502 } }));

    expect(got).toMatchObject({ kind: "transient", retryAfterMs: null, perhapsBilled: true });
    expect(whyOf(got)).toMatch(
      /^the endpoint answered 200 with an error: overloaded overl[^\n]+…$/,
    );
    expect(whyOf(got).length).toBeLessThan(300);
  });

  test("broken off where it goes on past all reason", async () => {
    const step: Step = (response) => {
      response.writeHead(200);
      const more = () => {
        while (response.writable && response.write(" ".repeat(100_000)));
      };
      response.on("drain", more);
      more();
    };

    expect(await answerOf(step)).toMatchObject({
      kind: "transient",
      why: "no whole answer came: it is longer than 2000000 characters",
      perhapsBilled: true,
    });
  });
});

/** What is said of the answer, if anything is. */
function whyOf(got: Answer): string {
  return "why" in got ? got.why : "";
}

describe("usage that nobody can mean is dropped:", () => {
  test.each([
    ["below zero", { prompt_tokens: -1, completion_tokens: 3 }],
    ["half a token", { prompt_tokens: 1.5, completion_tokens: 3 }],
    ["beyond any model", { prompt_tokens: 987_654_321, completion_tokens: 3 }],
    ["in words", { prompt_tokens: "1200", completion_tokens: "3" }],
    ["nothing read", { prompt_tokens: 0, completion_tokens: 3 }],
    ["half of it missing", { prompt_tokens: 1200 }],
    ["null", null],
    ["a list", []],
  ])("%s", async (_, usage) => {
    expect(await answerOf(completion("{}", { usage }))).toEqual({
      kind: "ok",
      text: "{}",
      tokens: null,
    });
  });

  test("what was cached is at most what was read", async () => {
    const cachedOf = async (cached_tokens: unknown) => {
      const usage = {
        prompt_tokens: 10,
        completion_tokens: 3,
        prompt_tokens_details: { cached_tokens },
      };
      const got = await answerOf(completion("{}", { usage }));
      return "tokens" in got ? got.tokens?.cachedInput : undefined;
    };

    expect([await cachedOf(99), await cachedOf(-4), await cachedOf(7)]).toEqual([10, 0, 7]);
  });
});

describe("a call that does not come through is", () => {
  test.each([
    ["auth", 401, "invalid_api_key"],
    ["auth", 403, "unsupported_country_region_territory"],
    ["quota", 429, "insufficient_quota"],
    ["quota", 402, null],
    ["too-long", 400, "context_length_exceeded"],
    ["too-long", 413, null],
    ["rejected", 400, null],
    ["rejected", 422, null],
    ["rejected", 400, "constructor"],
    ["rejected", 400, "__proto__"],
    ["rejected", 400, 400],
    ["rejected", 400, { insufficient_quota: true }],
  ])("%s for %i with the code %j", async (kind, status, code) => {
    expect(await answerOf(failure(status, code))).toEqual({
      kind,
      why: `${status} It is ${status}.`,
    });
  });

  test("rejected for 404, with what most often lies behind it", async () => {
    await withEndpoint([failure(404, "model_not_found")], async ({ url }) => {
      const at = async (place: string) => whyOf(await endpointAt(place).ask(REQUEST, PATIENT));

      expect([await at(url), await at(`${url}/openai/`)]).toEqual([
        ...["404 It is 404; is “fake-1” the model's name there?"],
        ...["404 It is 404; is “fake-1” the model's name there?"],
      ]);
      expect(await at(url.replace("/v1", ""))).toBe(
        "404 It is 404; its address lacks the /v1 that most end in",
      );
    });
  });

  test.each([
    ["vLLM", "This model's maximum context length is 4096 tokens. However, you requested 5065"],
    ["llama.cpp", "the request exceeds the available context size, try increasing it"],
  ])("too long where %s says so in words", async (_, message) => {
    const error = { message, type: "invalid_request_error", code: 400 };
    expect(await answerOf(answer(400, { error }))).toMatchObject({ kind: "too-long" });
  });

  test("filtered where the provider withholds an answer to the prompt", async () => {
    expect(await answerOf(failure(400, "content_filter"))).toMatchObject({
      kind: "filtered",
      tokens: null,
    });
  });

  test.each([408, 409, 425, 500, 502, 503, 504, 529])("transient for %i", async (status) => {
    expect(await answerOf(failure(status))).toEqual({
      kind: "transient",
      why: `${status} It is ${status}.`,
      retryAfterMs: null,
      // Whoever lost patience says nothing of the model, which may have gone on.
      perhapsBilled: status === 504,
    });
  });

  test("rejected where the endpoint says that it will not change its mind", async () => {
    expect(await answerOf(failure(500, null, { "x-should-retry": "false" }))).toMatchObject({
      kind: "rejected",
    });
  });

  test("told without markup, in a line", async () => {
    const page = `<html>\n<body><h1>502 Bad Gateway</h1>${"<p>nginx</p>\n".repeat(500)}</body>`;
    const why = whyOf(await answerOf(answer(502, page, { "content-type": "text/html" })));

    expect(why).toMatch(/^502 Bad Gateway nginx nginx [nginx ]+…$/);
    expect(why.length).toBeLessThan(220);
  });

  test("told at once, however many brackets are never closed", async () => {
    const page = "<".repeat(3_000_000);
    // Looked through from each bracket on, it would take hours.
    expect(await answerOf(answer(502, page))).toMatchObject({ kind: "transient" });
  });

  test("transient, and perhaps billed, where the connection breaks", async () => {
    expect(await answerOf(reset)).toMatchObject({ kind: "transient", perhapsBilled: true });
    expect(await answerOf(brokenBody('{"it": "x"}'))).toMatchObject({
      kind: "transient",
      perhapsBilled: true,
    });
  });

  test("unreachable where nobody is there", async () => {
    const gone = await withEndpoint([silence], async ({ url }) => url);
    const at = (url: string) => endpointAt(url).ask(REQUEST, PATIENT);

    expect(await at(gone)).toEqual({
      kind: "unreachable",
      why: expect.stringMatching(/^nobody listens at its address: .*ECONNREFUSED/),
    });
    expect(await at(gone.replace("127.0.0.1", "localhost"))).toEqual({
      kind: "unreachable",
      why: expect.stringMatching(/^nobody listens at its address: .*ECONNREFUSED/),
    });
    expect(await at("http://nobody.invalid/v1")).toMatchObject({
      why: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });
});

describe("an endpoint that wants quiet says how long:", () => {
  const waitOf = async (headers: Readonly<Record<string, string>>, status = 429) => {
    const got = await answerOf(failure(status, "rate_limit_exceeded", headers));
    return "retryAfterMs" in got ? got.retryAfterMs : undefined;
  };

  test("in milliseconds, in seconds, or not at all", async () => {
    expect(await waitOf({ "retry-after-ms": "250" })).toBe(250);
    expect(await waitOf({ "retry-after": "3" })).toBe(3_000);
    expect(await waitOf({ "retry-after": "0.5" })).toBe(500);
    expect(await waitOf({ "retry-after": "9", "retry-after-ms": "250" })).toBe(250);
    expect(await waitOf({ "retry-after": "3" }, 503)).toBe(3_000);
    expect(await waitOf({})).toBeNull();
  });

  test("by a date, which may have passed", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const wait = Number(await waitOf({ "retry-after": inAMinute }));

    expect(wait).toBeGreaterThan(10_000);
    expect(wait).toBeLessThanOrEqual(60_000);
    expect(await waitOf({ "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" })).toBe(0);
  });

  test.each(["soon", "-5x", "Infinity", "", "1e9999"])("not by %j", async (nonsense) => {
    expect(await waitOf({ "retry-after-ms": nonsense, "retry-after": nonsense })).toBeNull();
  });
});

describe("a call ends with its deadline", () => {
  test.each([
    ["before the headers", silence],
    ["over a body that drips", drip(200)],
    ["over the body of an error that drips", drip(500)],
  ])("%s", async (_, step) => {
    const start = performance.now();
    const got = await answerOf(step, { ms: 150 });

    expect(got).toMatchObject({ kind: "deadline", why: expect.stringContaining("timeout") });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("that has passed before it began, and is not sent then", async () => {
    await withEndpoint([completion("{}")], async ({ url, calls }) => {
      const over = AbortSignal.abort(new Error("too late"));

      expect(await endpointAt(url).ask(REQUEST, over)).toEqual({
        kind: "deadline",
        why: "too late",
      });
      expect(calls).toHaveLength(0);
    });
  });
});

describe("the key", () => {
  test("is sent in its header and nowhere else", async () => {
    await withEndpoint([completion("{}")], async ({ url, calls }) => {
      await endpointAt(url).ask(REQUEST, PATIENT);
      const [call] = calls;
      const { authorization, ...others } = call?.headers ?? {};

      expect(authorization).toBe(`Bearer ${KEY}`);
      expect(JSON.stringify({ ...call, headers: others })).not.toContain(KEY);
    });
  });

  /** The key as JSON may spell it. */
  const spelt = KEY.replaceAll(
    /./gu,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

  test.each<[string, Step]>([
    ["in a reply", completion(`{"it": "${KEY}"}`)],
    ["in a refusal", completion(null, { refusal: KEY })],
    [
      "spelt in a way of its own",
      answer(200, JSON.stringify(completionBody("@")).replace("@", spelt)),
    ],
    ["in an error", answer(401, { error: { message: `Bad key ${KEY}.` } })],
    [
      "at the end of what is told of an error",
      answer(500, { error: { message: `${"x".repeat(185)} ${KEY}` } }),
    ],
    ["in an error that came with 200", answer(200, { error: { message: `No ${KEY}` } })],
    ["at the end of that", answer(200, { error: { message: `${"x".repeat(190)} ${KEY}` } })],
    ["in a page", answer(502, `<p>${KEY}</p>`)],
    ["in an address", answer(307, "", { location: `https://elsewhere.example/?key=${KEY}` })],
  ])("is found in no byte of the answer where the server says it %s", async (_, step) => {
    const told = JSON.stringify(await answerOf(step));

    expect(told).not.toContain(KEY.slice(0, 9));
    expect(told).toMatch(/\[key|…/);
  });

  test("leaves a reply alone where it is no more than a word", async () => {
    const got = await answerOf(completion("The test ended."), { key: "test" });

    expect(got).toMatchObject({ text: "The test ended." });
  });

  test.each(["sk-“smart”", "sk-one\nX-Other: two", "sk one", "sk-schlüssel"])(
    "is named as unfit where no header can carry it: %j",
    async (key) => {
      await withEndpoint([completion("{}")], async ({ url, calls }) => {
        const got = await endpointAt(url, key).ask(REQUEST, PATIENT);

        expect(got).toEqual({ kind: "auth", why: "the key cannot be sent in a header" });
        expect(calls).toHaveLength(0);
      });
    },
  );

  test("is not needed by a server of one's own", async () => {
    await withEndpoint([completion("{}")], async ({ url }) => {
      expect(await endpointAt(url, null).ask(REQUEST, PATIENT)).toMatchObject({ kind: "ok" });
    });
  });
});

test.each([301, 302, 303, 307, 308])("a redirect (%i) is not followed", async (status) => {
  await withEndpoint([completion("{}")], async ({ url: elsewhere, calls: followed }) => {
    const got = await answerOf(answer(status, "", { location: `${elsewhere}/chat` }));

    expect(got).toEqual({
      kind: "rejected",
      why: `it redirects (${status}) to ${elsewhere}/chat, which is not followed`,
    });
    expect(followed).toHaveLength(0);
  });
});

test("nothing of the environment and nothing about this machine is sent", async () => {
  vi.stubEnv("OPENAI_ORG_ID", "org-canary");
  vi.stubEnv("OPENAI_PROJECT_ID", "proj-canary");
  vi.stubEnv("OPENAI_API_KEY", "sk-canary-of-the-environment");
  vi.stubEnv("OPENAI_ADMIN_KEY", "sk-canary-admin");
  vi.stubEnv("OPENAI_BASE_URL", "http://canary.invalid/v1");
  vi.stubEnv("OPENAI_CUSTOM_HEADERS", "X-Canary: canary\nAuthorization: Bearer canary");
  try {
    await withEndpoint([completion("{}")], async ({ url, calls }) => {
      const options = { name: "ollama:it", model: "it", baseUrl: url, key: null };
      await openaiEndpoint({ ...options, now: () => new Date() }).ask(REQUEST, PATIENT);
      await endpointAt(url).ask(REQUEST, PATIENT);

      expect(calls.map(({ headers }) => headers.authorization)).toEqual([
        "Bearer none",
        `Bearer ${KEY}`,
      ]);
      const sent = calls.map(({ headers, body }) => {
        const { authorization: _, ...others } = headers;
        return JSON.stringify([others, body]);
      });
      expect(sent.join()).not.toMatch(/canary|x-stainless|openai/i);
    });
  } finally {
    vi.unstubAllEnvs();
  }
});

test("a server of one's own is shown the shape, as it shows it to nobody", async () => {
  await withEndpoint([completion("{}")], async ({ url, calls }) => {
    const options = { name: "llamacpp:it", model: "it", baseUrl: url, key: null, own: true };
    await openaiEndpoint({ ...options, now: () => new Date() }).ask(REQUEST, PATIENT);

    const schema = JSON.stringify(REQUEST.schema.schema);
    const body: unknown = JSON.parse(calls[0]?.body ?? "");
    expect(body).toHaveProperty("messages.0.content", expect.stringContaining(schema));
    expect(body).toHaveProperty("response_format.json_schema.schema", REQUEST.schema.schema);
  });
});

test("a server of one's own is waited for longer than the built-in fetch waits", async () => {
  const usual = getGlobalDispatcher();
  setGlobalDispatcher(new Agent({ headersTimeout: 100, bodyTimeout: 100 }));
  const late: Step = (response, call) => setTimeout(() => completion("{}")(response, call), 2_500);
  try {
    await withEndpoint([late], async ({ url }) => {
      const options = { name: "vllm:it", model: "it", baseUrl: url, key: null, own: true };
      const endpoint = openaiEndpoint({ ...options, now: () => new Date() });
      expect(await endpoint.ask(REQUEST, PATIENT)).toMatchObject({ kind: "ok" });
    });
  } finally {
    setGlobalDispatcher(usual);
  }
});

test("what is sent is the request and no more", async () => {
  await withEndpoint([completion("{}")], async ({ url, calls }) => {
    await endpointAt(url).ask(REQUEST, PATIENT);
    await endpointAt(url).ask({ ...REQUEST, temperature: 0 }, PATIENT);
    const [plain, cool] = calls.map(({ body }): unknown => JSON.parse(body));

    expect(plain).toEqual({
      model: "fake-1",
      messages: REQUEST.messages,
      response_format: {
        type: "json_schema",
        json_schema: { name: "thing", strict: true, schema: REQUEST.schema.schema },
      },
    });
    expect(cool).toMatchObject({ temperature: 0 });
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v1/chat/completions",
      "POST /v1/chat/completions",
    ]);
  });
});

describe("the most a reply may have is told", () => {
  test.each([
    ["OpenAI", "openai:x", "https://api.openai.com/v1", "max_completion_tokens"],
    ["Azure", "azure:x", "https://here.example/openai/v1", "max_completion_tokens"],
    ["OpenRouter", "openrouter:a/x", "https://openrouter.ai/api/v1", "max_tokens"],
    ["another server", "openai:x", "https://api.openai.com.example/v1", "max_tokens"],
  ])("to %s by the one name it knows", (_, name, baseUrl, field) => {
    const options = { name, model: "x", baseUrl, key: null, now: () => new Date() };
    const without = limitedBody(REQUEST, options);

    expect(limitedBody(REQUEST, { ...options, mostTokens: 2_000 })).toEqual({
      ...without,
      [field]: 2_000,
    });
    expect(without).not.toHaveProperty(field);
  });
});
