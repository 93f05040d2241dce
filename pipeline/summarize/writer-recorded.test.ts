import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FERRY_REPORT } from "./article.test-data.ts";
import { completion, endpointAt, withEndpoint, worldOf } from "./model/endpoint.test-support.ts";
import { readPrompt } from "./model/prompts.ts";
import { folderOfReplies, type KeptReply } from "./model/replies.ts";
import { FULL } from "./model/reply.test-data.ts";
import { openBudget } from "./model/tally.ts";
import { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
import { modelWriter, type ModelWriterOptions } from "./writer-model.ts";
import { recordedWriter } from "./writer-recorded.ts";

type Options = Omit<ModelWriterOptions, "endpoint" | "replies" | "price" | "budget">;

const OPTIONS: Options = {
  limits: { callMs: 20_000, articleMs: 25_000, billedCalls: 3, inFlight: 8 },
  prompts: {
    brief: readPrompt("brief", null),
    repair: readPrompt("repair", null),
    section: readPrompt("section", null),
  },
  taxonomy: DEFAULT_TAXONOMY,
  ...{ language: null, temperature: null, contextTokens: 100_000 },
  critique: () => [],
  now: () => new Date(),
};

/** A folder with what a model replied about the ferries. */
async function recorded(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "pulse-")), "replies");
  mkdirSync(folder);
  await withEndpoint([completion(JSON.stringify(FULL))], async ({ url }) => {
    const writer = modelWriter({
      ...OPTIONS,
      ...{ endpoint: endpointAt(url), replies: folderOfReplies(folder), price: null },
      budget: openBudget(Number.POSITIVE_INFINITY),
    });
    await writer.write(FERRY_REPORT, worldOf());
  });
  return folder;
}

function replay(folder: string, changes: Partial<Options> = {}, article = FERRY_REPORT) {
  const options = { ...OPTIONS, budget: openBudget(0), ...changes };
  return recordedWriter(folder, options).write(article, worldOf());
}

describe("a recorded reply", () => {
  test("names its own model, whatever others were recorded beside it", async () => {
    const folder = await recorded();
    const [name = ""] = readdirSync(folder);
    const reply: KeptReply = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const other = { ...reply, model: "openai:other", request: "0".repeat(64) };
    writeFileSync(join(folder, "reply.json"), JSON.stringify(other));

    expect((await replay(folder)).writer?.model).toBe("openai:fake-1");
  });

  test("is written from without a call, a cost or a budget, and names its model", async () => {
    const blocks = await replay(await recorded());

    expect(blocks.keyTakeaways).toHaveLength(5);
    expect(blocks.usage).toBeUndefined();
    expect(blocks.writer).toEqual({
      ...{
        name: "recorded",
        version: "1",
        model: "openai:fake-1",
        prompt: `brief ${OPTIONS.prompts.brief.version}`,
      },
    });
  });

  test("is judged as if it had just come, and stays where no repair was recorded", async () => {
    const judged: string[] = [];
    const critique: Options["critique"] = ({ whyItMatters: { text } }) => {
      judged.push(text);
      return [{ block: "whyItMatters", why: "It is false." }];
    };
    const blocks = await replay(await recorded(), { critique });

    expect(judged).toHaveLength(1);
    expect(blocks.whyItMatters.text).toBe(judged[0]);
  });
});

describe("what was never asked is not answered:", () => {
  test.each<[string, Partial<Options>, typeof FERRY_REPORT]>([
    ["another article", {}, { ...FERRY_REPORT, title: "Another" }],
    ["another temperature", { temperature: 0 }, FERRY_REPORT],
    [
      "another prompt",
      { prompts: { ...OPTIONS.prompts, brief: { ...OPTIONS.prompts.brief, system: "Hi." } } },
      FERRY_REPORT,
    ],
  ])("%s", async (_, changes, article) => {
    const replaying = replay(await recorded(), { ...OPTIONS, ...changes }, article);

    await expect(replaying).rejects.toMatchObject({
      code: "reply-not-recorded",
      message: expect.stringContaining(`about “${article.title}”`),
      next: expect.stringContaining("Record it"),
    });
  });

  test("nothing, by a folder that is not there", async () => {
    const folder = await recorded();
    rmSync(folder, { recursive: true });

    await expect(replay(folder)).rejects.toMatchObject({ code: "writer-unusable" });
  });
});

describe("before anything is fetched it is told", () => {
  const at = (folder: string) => recordedWriter(folder, { ...OPTIONS, budget: openBudget(0) });

  test.each<[string, (folder: string) => void, string]>([
    ["that the folder is not there", (folder) => rmSync(folder, { recursive: true }), "no folder"],
    ["that nothing is recorded in it", emptied, "no recorded reply"],
  ])("%s", async (_, change, words) => {
    const folder = await recorded();
    await at(folder).ready?.();
    change(folder);

    await expect(at(folder).ready?.()).rejects.toMatchObject({
      ...{ code: "writer-unusable", message: expect.stringContaining(words) },
    });
  });
});

function emptied(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
}

test("a replay is estimated to cost nothing, and what is not recorded is told as that", async () => {
  const writer = recordedWriter(await recorded(), { ...OPTIONS, budget: openBudget(0) });

  expect(await writer.estimate?.(FERRY_REPORT)).toMatchObject({ calls: 0, cost: 0 });
  await expect(writer.estimate?.({ ...FERRY_REPORT, title: "Other" })).rejects.toMatchObject({
    code: "reply-not-recorded",
  });
});
