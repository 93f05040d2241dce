import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseWriters, Secret } from "../schema/index.ts";
import { articleOf, FERRY_REPORT } from "./article.test-data.ts";
import {
  answer,
  completion,
  failure,
  KEY,
  withEndpoint,
  worldOf,
  type Step,
} from "./model/endpoint.test-support.ts";
import { FULL } from "./model/reply.test-data.ts";
import { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
import { openWriter, type ModelOptions } from "./writers.ts";

const HERE = { baseUrl: "http://127.0.0.1:9/v1", key: null };
const NOWHERE = { baseUrl: null, key: null };

const MODEL: ModelOptions = {
  endpoints: {
    openai: { ...HERE, key: new Secret(KEY) },
    azure: NOWHERE,
    ...{ openrouter: HERE, anthropic: HERE, vllm: HERE, ollama: HERE, llamacpp: HERE },
  },
  ...{
    callMs: 20_000,
    articleMs: 25_000,
    concurrency: 8,
    contextTokens: 100_000,
    outputTokens: 2_000,
    temperature: null,
    language: null,
  },
  replies: join(mkdtempSync(join(tmpdir(), "pulse-")), "replies"),
  ...{ prompts: null, maxCost: Number.POSITIVE_INFINITY, prices: null },
};

function open(writers: string, changes: Partial<ModelOptions> = {}) {
  const choices = parseWriters(writers);
  if (typeof choices === "string") throw new Error(choices);
  return openWriter(choices, {
    ...{ taxonomy: DEFAULT_TAXONOMY, critique: () => [], now: () => new Date() },
    model: { ...MODEL, ...changes },
  });
}

describe("a writer opens", () => {
  test("by its name", () => {
    const models = ["openai:gpt-9", "ollama:llama3:8b", "vllm:x", "llamacpp:x", "openrouter:a/b"];

    expect(models.map((name) => open(name).writer.model)).toEqual(models);
    expect(open("extractive").writer.name).toBe("extractive");
    expect(open("recorded:replies").writer.name).toBe("recorded");
  });

  test("without prompts where it needs none", () => {
    expect(open("extractive", { prompts: "/nowhere" }).writer.model).toBeNull();
    expect(() => open("extractive,openai:x", { prompts: "/nowhere" })).toThrow(
      expect.objectContaining({ code: "prompt-unusable" }),
    );
  });

  test("not where nobody knows its address, and is told what to set", () => {
    expect(() => open("extractive,azure:brief")).toThrow(
      expect.objectContaining({
        code: "writer-unusable",
        message: "Nobody knows where azure:brief is; give its address with AZURE_OPENAI_BASE_URL.",
      }),
    );
    const azure = { ...MODEL.endpoints, azure: HERE };
    expect(open("azure:brief", { endpoints: azure }).writer.model).toBe("azure:brief");
  });

  test("not with a budget where nobody knows its price", () => {
    expect(() => open("openai:gpt-9", { maxCost: 5 })).toThrow(
      /A budget is set, and nobody knows what openai:gpt-9 costs; give its price with PULSE_PRICES\.$/,
    );
    expect(() => open("openai:gpt-4.1-mini,openai:gpt-9", { maxCost: 0 })).toThrow(
      expect.objectContaining({ code: "writer-unusable" }),
    );
  });

  test("with a budget where it is listed, free, or priced by the user", () => {
    const price = { input: 1, cachedInput: 1, output: 1 };
    const prices = { asOf: "2026-01-31", models: { "openai:gpt-9": price } };

    expect(() => open("openai:gpt-4.1-mini,ollama:x,recorded:y", { maxCost: 5 })).not.toThrow();
    expect(() => open("openai:gpt-9", { maxCost: 5, prices })).not.toThrow();
  });
});

test("a key that is missing is told before anything is fetched, unless another can write", async () => {
  const openai = { baseUrl: "https://api.openai.com/v1", key: null };
  const endpoints = { ...MODEL.endpoints, openai };

  await expect(open("openai:x", { endpoints }).ready?.()).rejects.toMatchObject({
    ...{ code: "writer-unusable", message: "openai:x needs a key, and OPENAI_API_KEY is not set." },
  });
  await open("openai:x,extractive", { endpoints }).ready?.();
});

describe("a reply may be so long", () => {
  /** What is sent for a brief by this writer. */
  async function bodyOf(name: string, changes: Partial<ModelOptions>): Promise<unknown> {
    const prices = { asOf: "2026-01-31", models: { "openai:p": PRICED, "anthropic:p": PRICED } };
    return withEndpoint([completion(JSON.stringify(FULL))], async ({ url, calls }) => {
      const at = { baseUrl: url, key: new Secret(KEY) };
      const endpoints = { ...MODEL.endpoints, openai: at, vllm: at };
      const replies = join(mkdtempSync(join(tmpdir(), "pulse-")), "replies");
      const writer = open(name, { endpoints, prices, replies, ...changes });
      await writer.write(FERRY_REPORT, worldOf());
      return JSON.parse(calls[0]?.body ?? "");
    });
  }
  const PRICED = { input: 1, cachedInput: 1, output: 1 };

  test("as its budget sets aside for it", async () => {
    expect(await bodyOf("openai:p", { maxCost: 1 })).toMatchObject({ max_tokens: 2_000 });
  });

  test.each<[string, string, Partial<ModelOptions>]>([
    ["no budget is set", "openai:p", {}],
    ["it costs nothing", "vllm:p", { maxCost: 1 }],
  ])("as the model likes where %s", async (_, name, changes) => {
    expect(await bodyOf(name, changes)).not.toHaveProperty("max_tokens");
  });
});

describe("writers that were named after one another", () => {
  test("share the budget of the run", async () => {
    const script = [completion(JSON.stringify(FULL))];
    await withEndpoint(script, async ({ url, calls }) => {
      const endpoints = { ...MODEL.endpoints, openai: { baseUrl: url, key: new Secret(KEY) } };
      const price = { input: 0, cachedInput: 0, output: 1_000 };
      const prices = { asOf: "2026-01-31", models: { "openai:a": price, "openai:b": price } };
      // Enough for one call and not for two.
      const writer = open("openai:a,openai:b,extractive", { endpoints, prices, maxCost: 2.2 });
      const first = await writer.write(FERRY_REPORT, worldOf());
      const second = await writer.write({ ...FERRY_REPORT, title: "Two" }, worldOf());

      expect([first.writer?.model, second.writer?.model]).toEqual(["openai:a", null]);
      expect(calls).toHaveLength(1);
    });
  });

  test("take each other's place", async () => {
    await withEndpoint([failure(401)], async ({ url }) => {
      const openai = { baseUrl: url, key: new Secret(KEY) };
      const writer = open("openai:c,extractive", { endpoints: { ...MODEL.endpoints, openai } });

      expect((await writer.write(FERRY_REPORT, worldOf())).writer?.name).toBe("extractive");
    });
  });
});

test("a model of Ollama is told how much to read, and what goes beyond that is read in parts", async () => {
  const said = (reply: unknown): Step =>
    answer(200, { done: true, done_reason: "stop", message: { content: JSON.stringify(reply) } });
  // Notes on the first sentence of each part, and then the brief.
  const step: Step = (response, call) => {
    const [, first] = /\[(\d+)\]/u.exec(call.body) ?? [];
    const notes = { notes: [{ text: "It sails.", evidence: [Number(first)] }] };
    said(call.body.includes('"key_takeaways"') ? FULL : notes)(response, call);
  };
  await withEndpoint([step], async ({ url, calls }) => {
    const limits = { callMs: 20_000, articleMs: 60_000, concurrency: 1, contextTokens: 4_200 };
    const ollama = { baseUrl: url, key: null, limits };
    const lines = Array.from({ length: 40 }, (_, at) => [`Ship ${at} sails ${"far ".repeat(40)}.`]);

    const { limits: told } = await open("ollama:x", {
      endpoints: { ...MODEL.endpoints, ollama },
    }).write(articleOf(lines), worldOf());
    expect(told.join()).toContain("longer than the model reads at once");
    const asked: unknown[] = calls.map(({ body }) => JSON.parse(body));
    expect(asked).toEqual(
      asked.map(() => expect.objectContaining({ options: { num_ctx: 4_200 } })),
    );
  });
});

test("a reply is kept in the folder of the settings, and found there by the next run", async () => {
  await withEndpoint([completion(JSON.stringify(FULL)), failure(500)], async ({ url, calls }) => {
    const endpoints = { ...MODEL.endpoints, openai: { baseUrl: url, key: new Secret(KEY) } };
    await open("openai:kept", { endpoints }).write(FERRY_REPORT, worldOf());
    const again = await open("openai:kept", { endpoints }).write(FERRY_REPORT, worldOf());

    expect(again.keyTakeaways).toHaveLength(5);
    expect(calls).toHaveLength(1);
  });
});
