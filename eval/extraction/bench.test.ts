import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCases } from "../cases.ts";
import { bench } from "./bench.ts";
import { jsonLine, table } from "./bench-report.ts";
import { InputError } from "../command.ts";
import { benchOptions } from "./options.ts";
import { writeFolder } from "./samples.test-data.ts";

/** Three of the project's own pages in the shape the bench reads, and one page that is no article. */
async function writeData(): Promise<string> {
  const cases = readCases().slice(0, 3);
  const truths = cases.map(({ slug, article }) => [
    slug,
    {
      articleBody: article.paragraphs.map(({ text }) => text).join("\n\n"),
      url: article.url,
      title: article.title,
      author: article.authors.join(", "),
      publishedAt: article.publishedAt,
    },
  ]);
  const pages = cases.map(({ slug, pageFile }): [string, Buffer] => [
    `html/${slug}.html.gz`,
    gzipSync(readFileSync(pageFile)),
  ]);
  const logIn = { articleBody: "Nobody got to read this.", url: "https://in.example/" };
  return writeFolder({
    ...Object.fromEntries(pages),
    "html/log-in.html": "<!doctype html><title>Log in</title><p>Your password, please.",
    "ground-truth.json": JSON.stringify({ ...Object.fromEntries(truths), "log-in": logIn }),
  });
}

describe("with --only-score", () => {
  let folder: string;
  let lines: string[];
  let last: unknown;

  beforeAll(async () => {
    folder = await writeData();
    const options = benchOptions(["--data", folder, "--only-score", "--worst", "1"]);
    const result = await bench(options, () => {});
    lines = table(result, options).split("\n");
    last = JSON.parse(jsonLine(result));
  }, 60_000);

  afterAll(async () => rm(folder, { recursive: true }));

  test("has a line of JSON without the figures that need timing", () => {
    expect(last).toEqual({
      f1: expect.any(Number),
      precision: expect.any(Number),
      recall: expect.any(Number),
      accuracy: expect.any(Number),
      title: 1,
      author: 1,
      date: 1,
      falseAuthors: 0,
      pages: 4,
      refused: 1,
    });
  });

  test("scores our own pages nearly full, and the refused one as an empty text", () => {
    expect(last).toMatchObject({
      precision: expect.closeTo(1, 1),
      recall: expect.closeTo(0.75, 1),
    });
  });

  test("tells of the refused page by code, and of the worst page by address", () => {
    expect(lines).toContainEqual(expect.stringMatching(/^refused +[a-z-]+ +log-in /));
    expect(lines).toContainEqual(expect.stringMatching(/^0\.000 +– +0\.000 +log-in +https:/));
  });

  test("shows shares and counts of what was read beside the text", () => {
    expect(lines).toContainEqual(expect.stringMatching(/^title exact +100\.0 % +3 of 3$/));
    expect(lines).toContainEqual(expect.stringMatching(/^author where .* 0\.0 % +0 of 1$/));
  });
});

test("a folder that is not there is refused before anything is started", async () => {
  const options = benchOptions(["--data", "/no/such/folder"]);

  await expect(bench(options, () => {})).rejects.toThrow(InputError);
});
