import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { folderOf, writeFolder } from "../folders.test-data.ts";
import { FILES } from "../judge/articles.test-data.ts";
import { RATED_FILES } from "./articles.test-data.ts";
import { metaTables } from "./meta.ts";
import { metaOptions } from "./options.ts";

describe("on a few articles", () => {
  let folder: string;
  let text: string;
  let last: { readonly meta: Readonly<Record<string, unknown>> };

  beforeAll(async () => {
    folder = await writeFolder(RATED_FILES);
    text = await metaTables(folder, () => {});
    last = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "");
  }, 120_000);

  afterAll(async () => rm(folder, { recursive: true }));

  test("composites order texts of articles they were not learned from as people did", () => {
    expect(last.meta["composites"]).toMatchObject({
      0: { question: "coherence", articles: 12, constant: 0 },
    });
    expect(text).toMatch(/^coherence +12 +(?:0\.9|1\.)/mu);
  });

  test("a question on which people told no text from another has no correlation", () => {
    expect(last.meta["composites"]).toMatchObject({
      2: { question: "fluency", articles: 0, unordered: 12, spearman: { value: null } },
    });
  });

  test("what was learned from one dataset is held against the others", () => {
    expect(text).toMatch(/^realsumm: Spearman within articles +litepyramid_recall \(n=12\)$/mu);
    expect(text).toMatch(/^composite of relevance +\d\.\d{3}$/mu);
  });

  test("support stands with the scorers where people judged it, and has its AUC and its calibration", () => {
    expect(text).toMatch(/^support: dataset +summaries/mu);
    expect(text).toMatch(/^support +\d\.\d{3}/mu);
    expect(text).toMatch(/^0\.0–0\.1 +\d+ +0\.0\d+ /mu);
  });

  test("the same data gives the same bytes", async () => {
    expect(await metaTables(folder, () => {})).toBe(text);
  }, 120_000);
});

test("without ratings there are no composites, and support is measured all the same", async () => {
  const text = await metaTables(await folderOf(FILES), () => {});

  expect(JSON.parse(text.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
    meta: { composites: [], ratings: {}, faithful: [{ name: "FRANK" }, {}, {}, {}] },
  });
}, 60_000);

test("a folder that is not there is refused", async () => {
  await expect(metaTables("/no/such/folder", () => {})).rejects.toThrow(InputError);
});

test("the folder has to be named", () => {
  expect(metaOptions(["--data", "labels"])).toEqual({ data: "labels" });
  expect(() => metaOptions([])).toThrow(InputError);
});
