import { mkdtemp, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parseWriters, Secret } from "../schema/index.ts";
import { articleOf, FERRY_REPORT } from "./article.test-data.ts";
import { openBatchService } from "./batch-service.ts";
import { openBatches, type Batches } from "./batches.ts";
import { completionBody, KEY, PATIENT } from "./model/endpoint.test-support.ts";
import { FULL } from "./model/reply.test-data.ts";
import { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
import type { ModelOptions } from "./writers.ts";

const HERE = { baseUrl: "http://127.0.0.1:9/v1", key: new Secret(KEY) };
const NOW = () => new Date("2026-01-31T12:00:00Z");

let folder: string;
let batches: Batches;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "pulse-")), "replies");
  batches = open();
});

function modelOptions(changes: Partial<ModelOptions> = {}): ModelOptions {
  const others = { openrouter: HERE, vllm: HERE, ollama: HERE, llamacpp: HERE };
  return {
    endpoints: { ...others, openai: HERE, azure: HERE, anthropic: HERE },
    ...{ callMs: 20_000, articleMs: 25_000, concurrency: 8, contextTokens: 100_000 },
    outputTokens: 2_000,
    ...{
      language: null,
      temperature: null,
      prompts: null,
      maxCost: Number.POSITIVE_INFINITY,
      prices: null,
    },
    replies: folder,
    ...changes,
  };
}

function writersIn(list: string) {
  const choices = parseWriters(list);
  if (typeof choices === "string") throw new Error(choices);
  return choices;
}

function open(list = "openai:gpt-4.1-mini", changes: Partial<ModelOptions> = {}): Batches {
  const more = { taxonomy: DEFAULT_TAXONOMY, critique: () => [], now: NOW };
  return openBatches(writersIn(list), { ...more, model: modelOptions(changes) });
}

/** The `custom_id` under which the ferry report is asked about. */
async function asked(): Promise<string> {
  const line: { custom_id: string } = JSON.parse((await batches.lineFor(FERRY_REPORT)) ?? "");
  return line.custom_id;
}

const ANSWER = completionBody(JSON.stringify(FULL));

/** A line of a batch's output. */
function output(id: string, body: unknown = ANSWER, status = 200): string {
  const response = { status_code: status, request_id: "r", body };
  return JSON.stringify({ id: "batch_req_1", custom_id: id, response, error: null });
}

/** A line of a batch's errors. */
function fault(id: string, code: unknown, message: string): string {
  const error = { code, message };
  return JSON.stringify({ id: "batch_req_1", custom_id: id, response: null, error });
}

describe("a request of a batch", () => {
  test("is the one that is sent otherwise, on one line", async () => {
    const line = (await batches.lineFor(FERRY_REPORT)) ?? "";
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toMatchObject({
      custom_id: expect.stringMatching(/^[0-9a-f]{64}$/),
      ...{ method: "POST", url: "/v1/chat/completions" },
      body: { model: "gpt-4.1-mini", response_format: { type: "json_schema" } },
    });
  });

  test("is left out when its answer is kept, and there again where none is", async () => {
    const id = await asked();
    expect(await batches.lineFor(FERRY_REPORT)).not.toBeNull();
    await batches.readAnswer(output(id));

    expect(await batches.lineFor(FERRY_REPORT)).toBeNull();
    expect(await open("openai:gpt-4.1").lineFor(FERRY_REPORT)).not.toBeNull();
  });

  test("is there again when the answer that is kept holds no brief", async () => {
    await batches.readAnswer(output(await asked(), completionBody("I am sorry.")));
    expect(await batches.lineFor(FERRY_REPORT)).not.toBeNull();
  });

  test("needs a model, and says whether there is a Batch API to ask", () => {
    expect(batches.writer()).toEqual({ name: "openai:gpt-4.1-mini", hasBatchApi: true });
    expect(open("extractive,azure:brief").writer().hasBatchApi).toBe(true);
    for (const list of ["anthropic:x", "openrouter:a/b", "vllm:x", "ollama:x", "llamacpp:x"])
      expect(open(list).writer()).toEqual({ name: list, hasBatchApi: false });
    expect(() => open("extractive").writer()).toThrow(
      expect.objectContaining({ code: "writer-unusable" }),
    );
  });

  test("is not made of an article that would have to be read in parts, or says nothing", async () => {
    await expect(open(undefined, { contextTokens: 1_000 }).lineFor(FERRY_REPORT)).rejects.toThrow(
      /a batch cannot read in parts\.$/,
    );
    await expect(batches.lineFor(articleOf([]))).rejects.toMatchObject({
      code: "article-too-thin",
    });
  });

  test("is not made where its article cannot be kept", async () => {
    await writeFile(folder, "no folder");
    await expect(batches.lineFor(FERRY_REPORT)).rejects.toMatchObject({
      code: "replies-unwritable",
    });
  });
});

describe("an answer of a batch", () => {
  test("is a draft that says what it cost: half of the list price", async () => {
    const { usage, article, writer } = await batches.draftFrom(
      await batches.readAnswer(output(await asked())),
    );
    // 176 fresh and 1,024 cached tokens in, 300 out, at $0.40, $0.10 and $1.60 a million.
    const list = (176 * 0.4 + 1024 * 0.1 + 300 * 1.6) / 1e6;
    expect(usage).toMatchObject({ calls: 1, inputTokens: 1200, outputTokens: 300 });
    expect(usage?.cost).toBeCloseTo(list / 2, 12);
    expect(article).toEqual(FERRY_REPORT);
    expect(writer.model).toBe("openai:gpt-4.1-mini");
  });

  test("costs the same when it is found again, and the list price where it did not come by batch", async () => {
    const id = await asked();
    const cost = async (reply: Parameters<Batches["draftFrom"]>[0]) =>
      (await batches.draftFrom(reply)).usage?.cost;
    const first = await cost(await batches.readAnswer(output(id)));
    const path = join(folder, `${id}.json`);
    expect(await cost(await batches.find(id))).toBe(first);

    // As replies were kept before anybody said how they came.
    const { byBatch: _, ...old } = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify(old));
    expect(await cost(await batches.find(id))).toBeCloseTo(2 * (first ?? 0), 12);
  });

  test("is kept once, however often it is imported", async () => {
    const id = await asked();
    const drafts = [];
    for (let time = 0; time < 3; time += 1)
      drafts.push(await batches.draftFrom(await batches.readAnswer(output(id))));

    expect(drafts[2]).toEqual(drafts[0]);
    expect((await readdir(folder)).toSorted()).toEqual([`${id}.json`, "asked"].toSorted());
  });

  test("that is another one than before is kept, and so is the one before", async () => {
    const id = await asked();
    const other = { ...FULL, type: "Blogs" };
    await batches.readAnswer(output(id));
    await batches.readAnswer(output(id, completionBody(JSON.stringify(other))));

    expect((await batches.find(id)).text).toContain("Blogs");
    expect(await readdir(folder)).toHaveLength(3);
  });

  test("that was cut is kept beside, as it was paid for, and is no reply", async () => {
    const id = await asked();
    const cut = completionBody('{"key_takeaways":', { finish: "length" });
    await expect(batches.readAnswer(output(id, cut))).rejects.toMatchObject({
      code: "reply-cut-short",
      message: expect.stringMatching(/^“Solmar orders nine battery ferries” \(-\): openai:gpt-4/),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith(`${id}.`))).toHaveLength(1);
    expect(await batches.lineFor(FERRY_REPORT)).not.toBeNull();
  });

  const expiry = "This request could not be executed before the completion window expired.";
  test.each<[string, (id: string) => string, string, RegExp]>([
    [
      "expired",
      (id) => fault(id, "batch_expired", expiry),
      "batch-unanswered",
      /window expired\.$/,
    ],
    [
      "cancelled",
      (id) => fault(id, "batch_cancelled", "Cancelled."),
      "batch-unanswered",
      /ferries/,
    ],
    ["no code", (id) => fault(id, null, "Odd."), "model-unavailable", /error: Odd\.$/],
    ["a number", (id) => fault(id, 500, "Odd."), "model-unavailable", /500: Odd\.$/],
    [
      "429",
      (id) => output(id, { error: { message: "Slow down." } }, 429),
      "model-rate-limited",
      /429 Slow down\.$/,
    ],
    [
      "400",
      (id) => output(id, { error: { message: "Bad.", code: "x" } }, 400),
      "model-request-rejected",
      /400 Bad\.$/,
    ],
    [
      "too long",
      (id) => output(id, { error: { message: "Long.", code: "context_length_exceeded" } }, 400),
      "model-context-exceeded",
      /Long\.$/,
    ],
    [
      "a body that is none",
      (id) => output(id, "oops", 500),
      "model-unavailable",
      /500 no message\.$/,
    ],
    [
      "a refusal",
      (id) => output(id, completionBody(null, { refusal: "No." })),
      "model-refused",
      /declined/,
    ],
  ])("is told with its article when it is none: %s", async (_, lineOf, code, message) => {
    const id = await asked();
    const thrown = batches.readAnswer(lineOf(id));
    await expect(thrown).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    await expect(thrown).rejects.toThrow("“Solmar orders nine battery ferries”");
  });

  test("that is cut in half is told with its article, as far as that can be read", async () => {
    const line = output(await asked());
    await expect(batches.readAnswer(line.slice(0, 200))).rejects.toMatchObject({
      code: "answer-unreadable",
      message: expect.stringMatching(/^The answer about “Solmar .*” \(-\) is no whole line/),
    });
    await expect(batches.readAnswer(line.slice(0, 60))).rejects.toThrow(/^It is no whole line/);
  });

  test("is none when it is the request, or answers what was never asked here", async () => {
    const request = (await batches.lineFor(FERRY_REPORT)) ?? "";
    await expect(batches.readAnswer(request)).rejects.toMatchObject({ code: "answer-unreadable" });
    for (const id of ["../../etc/passwd", "task-7", "0".repeat(64)])
      await expect(batches.readAnswer(output(id))).rejects.toMatchObject({
        code: "request-not-kept",
      });
  });
});

describe("a file of requests", () => {
  const service = (list: string, changes: Partial<ModelOptions> = {}) =>
    openBatchService(writersIn(list), {
      ...{ model: modelOptions(changes), now: NOW, signal: PATIENT },
    });
  const file = async (text: string) => {
    const path = join(await mkdtemp(join(tmpdir(), "pulse-")), "requests.jsonl");
    await writeFile(path, text);
    return path;
  };
  const exported = async (list: string) => file(`${await open(list).lineFor(FERRY_REPORT)}\n`);

  test("goes to the provider it was exported for, and to no other", async () => {
    const path = await exported("azure:brief");
    await expect(service("extractive").submit(path)).rejects.toMatchObject({
      code: "writer-unusable",
      message: `${path} was exported for azure:brief; submit it with --writer azure:brief.`,
    });
    // Nobody listens there: it went out.
    await expect(service("azure:any").submit(path)).rejects.toMatchObject({
      code: "model-unavailable",
    });
  });

  test("goes nowhere when its provider has no Batch API, and those that have are named", async () => {
    const message = "anthropic:claude has no OpenAI Batch API; openai and azure have it.";
    await expect(service("openai:x").submit(await exported("anthropic:claude"))).rejects.toThrow(
      message,
    );
    expect(() => service("openrouter:a/b")).toThrow(/^openrouter has no OpenAI Batch API;/);
  });

  test("goes nowhere without an address or a key, and the variable is named", () => {
    const { endpoints } = modelOptions();
    const openai = { baseUrl: "https://api.openai.com/v1", key: null };
    const azure = { baseUrl: null, key: null };
    const changes = { endpoints: { ...endpoints, openai, azure } };
    expect(() => service("openai:x", changes)).toThrow(/OPENAI_API_KEY is not set\.$/);
    expect(() => service("azure:x", changes)).toThrow(/AZURE_OPENAI_BASE_URL\.$/);
  });

  test.each([
    ["answers", `${output("a".repeat(64))}\n`, /requests\.jsonl:1 is no request of a batch, so/],
    ["cut", '{"custom_id":"a","body":{}}\n\n{"custom_', /requests\.jsonl:3 is no request/],
    ["empty", "\n", /holds no request\.$/],
  ])("goes nowhere when it is none: %s", async (_, text, message) => {
    await expect(service("openai:x").submit(await file(text))).rejects.toMatchObject({
      code: "batch-rejected",
      message: expect.stringMatching(message),
    });
  });

  test("goes nowhere when it was not exported here, as nobody could read its answers", async () => {
    const path = await file(`{"custom_id":"${"0".repeat(64)}","body":{}}\n`);
    await expect(service("openai:x").submit(path)).rejects.toMatchObject({
      code: "request-not-kept",
    });
  });

  test("goes nowhere when it is larger than a batch may be", async () => {
    const line = '{"custom_id":"a","body":{}}\n';
    const many = await file(line.repeat(50_001));
    await expect(service("openai:x").submit(many)).rejects.toMatchObject({
      code: "batch-too-large",
      message: `${many} holds 50001 requests, and a batch takes 50000.`,
    });
    const large = await file("{}");
    await truncate(large, 200_000_001);
    await expect(service("openai:x").submit(large)).rejects.toThrow(
      /holds 201 MB, and a batch takes 200\.$/,
    );
  });

  test("goes nowhere when it cannot be read", async () => {
    await expect(service("openai:x").submit("/no/such.jsonl")).rejects.toMatchObject({
      code: "file-not-found",
    });
    await expect(service("openai:x").submit(tmpdir())).rejects.toMatchObject({
      code: "file-unreadable",
    });
  });
});
