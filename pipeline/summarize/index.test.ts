import { expect, test } from "vitest";
import type { StageContext } from "../stage.ts";
import { FERRY_REPORT } from "./article.test-data.ts";
import {
  DEFAULT_TAXONOMY,
  extractiveWriter,
  summarizeStage,
  type Blocks,
  type WriterPort,
} from "./index.ts";

const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date("2026-02-01T08:00:00Z"),
  emit: () => {},
};

const BLOCKS: Blocks = {
  whyItMatters: { text: "It matters.", evidence: ["s1"] },
  keyTakeaways: [{ text: "It happened", evidence: ["s2"] }],
  pulseAnalysis: [],
  limits: [],
};

test("a draft is the writer's blocks with the article, the writer and the route", async () => {
  const writer: WriterPort = {
    writer: { name: "clerk", version: "7", model: "pencil", prompt: "brief 3" },
    write: async () => BLOCKS,
  };

  const draft = await summarizeStage(writer, DEFAULT_TAXONOMY).run(
    { ...FERRY_REPORT, section: "ClimateTech" },
    context,
  );

  expect(draft).toMatchObject({ ...BLOCKS, writer: writer.writer });
  expect(draft.article.section).toBe("ClimateTech");
  expect(draft.routing).toMatchObject({ channel: "ClimateTech", type: "News" });
});

test("the writer hears of the article and of the context", async () => {
  const heard: unknown[] = [];
  const writer: WriterPort = {
    writer: extractiveWriter().writer,
    async write(...inputs) {
      heard.push(...inputs);
      return BLOCKS;
    },
  };

  await summarizeStage(writer, DEFAULT_TAXONOMY).run(FERRY_REPORT, context);

  expect(heard).toEqual([FERRY_REPORT, context]);
});
