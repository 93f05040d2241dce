import { expect, test } from "vitest";
import type { StageContext } from "../stage.ts";
import { FERRY_REPORT } from "./article.test-data.ts";
import { extractiveWriter } from "./index.ts";

const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date(0),
  emit: () => {},
};

async function limitsIn(language: string | null): Promise<readonly string[]> {
  return (await extractiveWriter().write({ ...FERRY_REPORT, language }, context)).limits;
}

test.each(["en", "de", "fr", "es", "pt"])("the writer is at home in %s", async (language) => {
  expect(await limitsIn(language)).toEqual([]);
});

test.each([
  ["nl", "The writer does not know Dutch: sentences were picked by position and word frequency "],
  ["ja", "The writer does not know Japanese: "],
  [null, "The language of the article could not be told: "],
])("the writer says what it means that it is out of its depth in %s", async (language, start) => {
  const [limit, ...more] = await limitsIn(language);

  expect(limit?.startsWith(start)).toBe(true);
  expect(limit).toMatch(/may lean on sentences that were left out\.$/);
  expect(more).toEqual([]);
});
