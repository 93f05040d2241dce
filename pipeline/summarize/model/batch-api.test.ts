import { describe, expect, test } from "vitest";
import { Secret } from "../../schema/index.ts";
import { openBatchClient, type BatchClient } from "./batch-api.ts";
import type { RequestFile } from "./batch-file.ts";
import { stateLine } from "./batch-state.ts";
import {
  answer,
  brokenBody,
  drip,
  failure,
  KEY,
  PATIENT,
  reset,
  silence,
  withEndpoint,
  type Call,
  type Step,
} from "./endpoint.test-support.ts";

/** By method and path, such as `GET /v1/batches/b`. */
type Routes = Readonly<Record<string, Step>>;

function byRoute(routes: Routes): Step {
  return (response, call) => {
    const [path = ""] = call.path.split("?");
    (routes[`${call.method} ${path}`] ?? failure(404))(response, call);
  };
}

type Provider = { readonly api: BatchClient; readonly calls: readonly Call[] };

function withProvider<Result>(
  routes: Routes,
  use: (provider: Provider) => Promise<Result>,
  { callMs = 5_000, signal = PATIENT } = {},
): Promise<Result> {
  return withEndpoint([byRoute(routes)], ({ url: baseUrl, calls }) => {
    const key = new Secret(KEY);
    return use({ api: openBatchClient({ baseUrl, key, signal, callMs, now: NOW }), calls });
  });
}

const NOW = () => new Date("2026-01-31T12:00:00Z");

/** A batch as OpenAI tells of it. */
function batch(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ id: "batch_1", object: "batch", endpoint: "/v1/chat/completions" },
    ...{ status: "in_progress", input_file_id: "file-1", completion_window: "24h" },
    ...{ created_at: 1_769_860_800, output_file_id: null, error_file_id: null, errors: null },
    request_counts: { completed: 0, failed: 0, total: 3 },
    metadata: null,
    ...changes,
  };
}

const REQUESTS: RequestFile = {
  ...{ name: "requests.jsonl", first: "a", hash: "5e1f" },
  bytes: Buffer.from('{"custom_id":"a"}\n'),
};

const EMPTY = answer(200, { object: "list", data: [], has_more: false });
const UPLOADED = answer(200, { id: "file-1", object: "file", purpose: "batch" });

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}

const pathsOf = (calls: readonly Call[]) => calls.map(({ method, path }) => `${method} ${path}`);

describe("a file of requests is submitted", () => {
  const routes = {
    "GET /v1/batches": EMPTY,
    "POST /v1/files": UPLOADED,
    "POST /v1/batches": answer(200, batch({ status: "validating" })),
  };

  test("by an upload, and a batch of it that carries the hash of its requests", async () => {
    await withProvider(routes, async ({ api, calls }) => {
      expect(await api.submit(REQUESTS, false)).toEqual({ id: "batch_1", isKnown: false });

      const [, upload, create] = calls;
      expect(upload?.headers["content-type"]).toMatch(/^multipart\/form-data/);
      expect(upload?.body).toContain('name="purpose"\r\n\r\nbatch');
      expect(upload?.body).toContain('filename="requests.jsonl"');
      expect(upload?.body).toContain('{"custom_id":"a"}\n');
      expect(JSON.parse(create?.body ?? "")).toEqual({
        ...{ input_file_id: "file-1", endpoint: "/v1/chat/completions" },
        ...{ completion_window: "24h", metadata: { pulse_requests: "5e1f" } },
      });
    });
  });

  test("with the key in one header, and nothing about this machine in the others", async () => {
    await withProvider(routes, async ({ api, calls }) => {
      await api.submit(REQUESTS, false);
      for (const { headers, body, path } of calls) {
        expect(headers.authorization).toBe(`Bearer ${KEY}`);
        expect(body + path).not.toContain(KEY);
        expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual([]);
      }
    });
  });

  const mark = { metadata: { pulse_requests: "5e1f" } };
  const done = { completed: 1, failed: 2, total: 3 };
  test.each([
    ["waits", batch(mark)],
    ["was answered", batch({ ...mark, status: "completed", request_counts: done })],
    ["was answered in part", batch({ ...mark, status: "expired", request_counts: done })],
  ])("once: when a batch of it %s, that is told and nothing is sent", async (_, known) => {
    const list = answer(200, { object: "list", data: [batch({ id: "other" }), known] });
    await withProvider({ ...routes, "GET /v1/batches": list }, async ({ api, calls }) => {
      expect(await api.submit(REQUESTS, false)).toEqual({ id: "batch_1", isKnown: true });
      expect(pathsOf(calls)).toEqual(["GET /v1/batches?limit=100"]);
      expect(await api.submit(REQUESTS, true)).toEqual({ id: "batch_1", isKnown: false });
    });
  });

  test.each(["failed", "expired", "cancelled"])(
    "again, when the batch of it %s without an answer",
    async (status) => {
      const list = answer(200, { object: "list", data: [batch({ ...mark, status })] });
      await withProvider({ ...routes, "GET /v1/batches": list }, async ({ api }) => {
        expect(await api.submit(REQUESTS, false)).toMatchObject({ isKnown: false });
      });
    },
  );

  test("even though the provider lists no batches", async () => {
    await withProvider({ ...routes, "GET /v1/batches": failure(405) }, async ({ api }) => {
      expect(await api.submit(REQUESTS, false)).toMatchObject({ isKnown: false });
    });
  });

  test("once, when the answer to the creation is lost and it is submitted anew", async () => {
    const created: unknown[] = [];
    const lossy = {
      ...routes,
      "GET /v1/batches": ((response, call) =>
        answer(200, { object: "list", data: created })(response, call)) satisfies Step,
      "POST /v1/batches": ((response, call) => {
        const asked: Record<string, unknown> = JSON.parse(call.body);
        created.push(batch(asked));
        reset(response, call);
      }) satisfies Step,
    };
    await withProvider(lossy, async ({ api, calls }) => {
      await expect(api.submit(REQUESTS, false)).rejects.toMatchObject({
        code: "model-unavailable",
      });
      expect(await api.submit(REQUESTS, false)).toEqual({ id: "batch_1", isKnown: true });
      expect(pathsOf(calls).filter((it) => it === "POST /v1/files")).toHaveLength(1);
    });
  });

  test("without a batch, when there is nothing that says what the upload is called", async () => {
    const odd = { ...routes, "POST /v1/files": answer(200, { object: "file" }) };
    await withProvider(odd, async ({ api, calls }) => {
      await expect(api.submit(REQUESTS, false)).rejects.toThrow(/what came back is no file\.$/);
      expect(pathsOf(calls)).not.toContain("POST /v1/batches");
    });
  });
});

describe("how far a batch is", () => {
  const line = (told: unknown) =>
    withProvider({ "GET /v1/batches/batch_1": answer(200, told) }, async ({ api }) =>
      stateLine(await api.state("batch_1")),
    );

  test.each(["validating", "in_progress", "finalizing", "cancelling", "completed"])(
    "is told in one line: %s",
    async (status) => {
      expect(
        await line(batch({ status, request_counts: { completed: 2, failed: 1, total: 14 } })),
      ).toBe(`batch_1  ${status}, 2 of 14 done, 1 failed  2026-01-31T12:00:00.000Z`);
    },
  );

  test("holds why it was not taken, the first of many faults with its line", async () => {
    const data = [
      { code: "invalid_json_line", line: 3, message: "This line is not parseable.", param: null },
      { code: "x", line: null, message: "Other.", param: null },
    ];
    expect(await line(batch({ status: "failed", errors: { object: "list", data } }))).toMatch(
      /failed, 0 of 3 done, 0 failed {2}\S+ {2}line 3: This line is not parseable \(and 1 more\)$/,
    );
  });

  test("is read where a provider tells less, or in capitals", async () => {
    expect(await line({ id: "b", status: "COMPLETED" })).toBe(
      "b  completed, 0 of 0 done, 0 failed",
    );
  });

  test("is not told of what is no batch", async () => {
    await expect(line({ id: "b\u001b[2J", status: "ok" })).rejects.toThrow(/is no batch\.$/);
    const page = answer(200, "<html>Welcome</html>", { "content-type": "text/html" });
    await withProvider({ "GET /v1/batches/batch_1": page }, async ({ api }) => {
      await expect(api.state("batch_1")).rejects.toMatchObject({ code: "batch-rejected" });
    });
  });

  test("is listed for the recent ones, without what is none", async () => {
    const list = answer(200, { object: "list", data: [batch(), {}, batch({ id: "batch_2" })] });
    await withProvider({ "GET /v1/batches": list }, async ({ api }) => {
      expect((await api.recent()).map(({ id }) => id)).toEqual(["batch_1", "batch_2"]);
    });
  });
});

describe("the answers of a batch", () => {
  const over = { status: "completed", output_file_id: "file-o", error_file_id: "file-e" };
  const files = (told: unknown): Routes => ({
    "GET /v1/batches/batch_1": answer(200, told),
    "GET /v1/files/file-o/content": answer(200, '{"o":1}\n{"o":2}'),
    "GET /v1/files/file-e/content": answer(200, '{"e":1}\n'),
  });
  const answersTo = (routes: Routes, limits = {}) =>
    withProvider(routes, async ({ api }) => textOf((await api.answers("batch_1")).chunks), limits);

  test("are those of both its files, each line one, though a file ends in the middle", async () => {
    expect(await answersTo(files(batch(over)))).toBe('{"o":1}\n{"o":2}\n{"e":1}\n');
  });

  test.each(["expired", "cancelled"])(
    "are there as far as it came before it was %s",
    async (status) => {
      const told = batch({ ...over, status, output_file_id: null });
      expect(await answersTo(files(told))).toBe('{"e":1}\n');
    },
  );

  test.each(["validating", "in_progress", "finalizing", "cancelling"])(
    "are not there while it is %s, even where it has names for its files",
    async (status) => {
      await expect(answersTo(files(batch({ ...over, status })))).rejects.toMatchObject({
        code: "batch-unfinished",
        message: `The batch batch_1 (${status}, 0 of 3 done, 0 failed) is not over yet.`,
      });
    },
  );

  test.each(["expired", "cancelled", "completed"])(
    "are not there when it is %s without any",
    async (status) => {
      const told = batch({ status, output_file_id: "" });
      await expect(answersTo(files(told))).rejects.toMatchObject({ code: "batch-unanswered" });
    },
  );

  test("are not there when it was not taken, and the reason is told", async () => {
    const errors = { data: [{ message: "Enqueued token limit reached. Limit: 2,000,000." }] };
    await expect(answersTo(files(batch({ status: "failed", errors })))).rejects.toMatchObject({
      code: "batch-rejected",
      message: expect.stringMatching(/failed: Enqueued token limit reached\. Limit: 2,000,000\.$/),
    });
  });

  test("of which the end is cut are no answers", async () => {
    const routes = { ...files(batch(over)), "GET /v1/files/file-o/content": brokenBody("x") };
    await expect(answersTo(routes)).rejects.toMatchObject({ code: "model-unavailable" });
  });

  test("that drip for ever end with the deadline", async () => {
    const routes = { ...files(batch(over)), "GET /v1/files/file-o/content": drip(200) };
    await expect(answersTo(routes, { callMs: 300 })).rejects.toMatchObject({
      code: "model-unavailable",
      message: "The Batch API: not all of the answer came within 0.3 s.",
    });
  });

  test("of many megabytes come piece by piece", async () => {
    const line = `{"x":"${"y".repeat(1_000_000)}"}\n`;
    const routes = {
      ...files(batch(over)),
      "GET /v1/files/file-o/content": answer(200, line.repeat(8)),
    };
    await withProvider(routes, async ({ api }) => {
      let [size, largest] = [0, 0];
      for await (const chunk of (await api.answers("batch_1")).chunks) {
        size += chunk.length;
        largest = Math.max(largest, chunk.length);
      }
      expect(size).toBe(8 * line.length + 8);
      expect(largest).toBeLessThan(2_000_000);
    });
  });
});

describe("what goes wrong is one clear line", () => {
  const asked = (step: Step, limits = {}) =>
    withProvider({ "GET /v1/batches/b": step }, ({ api }) => api.state("b"), limits);

  test.each<[string, Step, string, RegExp]>([
    ["401", failure(401), "model-access-denied", /^The Batch API: 401 It is 401\.$/],
    ["404", failure(404), "batch-rejected", /404/],
    ["429", failure(429), "model-rate-limited", /429/],
    ["429 of the quota", failure(429, "insufficient_quota"), "model-quota-spent", /429/],
    ["413", failure(413), "batch-too-large", /413/],
    ["500", failure(500), "model-unavailable", /500/],
    [
      "a page",
      answer(502, "<html>\n<h1>Bad gateway</h1></html>"),
      "model-unavailable",
      /502 Bad gateway/,
    ],
    [
      "a redirect",
      answer(302, "", { location: "http://127.0.0.1:9/x" }),
      "batch-rejected",
      /redirects \(302\) to http:\/\/127\.0\.0\.1:9\/x, which is not followed\.$/,
    ],
    ["a reset", reset, "model-unavailable", /no whole answer came/],
    ["half a body", brokenBody("x"), "model-unavailable", /no whole answer came/],
    ["half of JSON", answer(200, '{"id":"b'), "model-unavailable", /^[^\n]*$/],
  ])("%s", async (_, step, code, message) => {
    await expect(asked(step)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test("silence ends with the deadline", async () => {
    await expect(asked(silence, { callMs: 200 })).rejects.toThrow(/came within 0\.2 s/);
  });

  test("who is stopped stops at once, with the reason", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("Ctrl-C")), 100);
    await expect(asked(silence, { signal: stop.signal })).rejects.toThrow("Ctrl-C");
    await expect(asked(silence, { signal: stop.signal })).rejects.toThrow("Ctrl-C");
  });

  test("the key is covered in what a server says of it", async () => {
    const error = { message: `Incorrect API key provided: ${KEY}.`, code: "invalid_api_key" };
    const thrown = await asked(answer(401, { error })).catch((it: unknown) => it);
    expect(String(thrown)).toContain("Incorrect API key provided: [key].");
    expect(JSON.stringify(thrown, Object.getOwnPropertyNames(thrown))).not.toContain(KEY);
  });
});
