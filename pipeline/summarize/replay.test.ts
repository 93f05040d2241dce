import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseWriters, Secret, type Complaint, type Draft } from "../schema/index.ts";
import { FERRY_REPORT } from "./article.test-data.ts";
import { openBatches } from "./batches.ts";
import {
  completion,
  KEY,
  withEndpoint,
  worldOf,
  type Step,
} from "./model/endpoint.test-support.ts";
import { FULL, said } from "./model/reply.test-data.ts";
import { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
import { openWriter, type WritersOptions } from "./writers.ts";

const FALSE = { ...FULL, why_it_matters: said("Solmar sank in 1812.", 1) };

/** Complains of the year, in the first block. */
function critique({ whyItMatters: { text } }: Draft): Complaint[] {
  return text.includes("1812") ? [{ block: "whyItMatters", why: "It is false." }] : [];
}

const PRICES = {
  asOf: "2026-01-31",
  models: { "openai:x": { input: 1_000, cachedInput: 1_000, output: 1_000 } },
};

/** A run about the ferries over these replies, and what is replayed of it. */
async function runAndReplay(script: readonly Step[], lose: (repair: string) => void = () => {}) {
  const folder = join(mkdtempSync(join(tmpdir(), "pulse-")), "replies");
  return withEndpoint(script, async ({ url, calls }) => {
    const at = { baseUrl: url, key: new Secret(KEY) };
    const options: WritersOptions = {
      ...{ taxonomy: DEFAULT_TAXONOMY, critique, now: () => new Date() },
      model: {
        endpoints: {
          ...{ openai: at, azure: at, openrouter: at, anthropic: at },
          ...{ vllm: at, ollama: at, llamacpp: at },
        },
        ...{ callMs: 20_000, articleMs: 25_000, concurrency: 8, temperature: null },
        ...{ contextTokens: 100_000, outputTokens: 2_000, maxCost: Infinity, prices: PRICES },
        ...{ replies: folder, prompts: null, language: null },
      },
    };
    const choices = parseWriters("openai:x");
    if (typeof choices === "string") throw new Error(choices);
    const run = await openWriter(choices, options).write(FERRY_REPORT, worldOf());
    const batches = openBatches(choices, options);
    const kept = await batches.find(run.usage?.reply ?? "");
    if (kept.repair) lose(join(folder, `${kept.repair.key}.json`));
    const replayed = await batches.draftFrom(await batches.find(kept.key.slice(0, 8)));
    expect(calls).toHaveLength(script.length);
    return { run, replayed };
  });
}

function sent(reply: unknown): Step {
  return completion(JSON.stringify(reply));
}

describe("a replay gives the brief that the run gave, without a call:", () => {
  const MENDED = sent({ why_it_matters: said("Solmar floats.", 1) });

  test.each<[string, readonly Step[], string]>([
    ["one that needed no repair", [sent(FULL)], "two years late"],
    ["one that was repaired", [sent(FALSE), MENDED], "Solmar floats."],
    ["one whose repair was no better", [sent(FALSE), sent(falseAgain())], "1812."],
    ["one whose repair could not be read", [sent(FALSE), completion("Sorry.")], "1812."],
  ])("%s", async (_, script, words) => {
    const { run, replayed } = await runAndReplay(script);

    expect(replayed).toMatchObject({ ...run, usage: expect.anything() });
    expect(replayed.whyItMatters.text).toContain(words);
  });

  test("at the prices of the user, its repair included", async () => {
    const { run, replayed } = await runAndReplay([sent(FALSE), MENDED]);

    expect(replayed.usage).toEqual(run.usage);
    expect(replayed.usage?.cost).toBe(3);
  });

  test("and says so where its repair is lost", async () => {
    const { replayed } = await runAndReplay([sent(FALSE), MENDED], (path) => rmSync(path));

    expect(replayed.whyItMatters.text).toBe("Solmar sank in 1812.");
    expect(replayed.limits).toEqual([expect.stringContaining("the repair is not kept any more")]);
  });
});

function falseAgain() {
  return { why_it_matters: said("It sank in 1812.", 2) };
}
