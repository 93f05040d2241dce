import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { readData } from "./data.ts";
import { folderOf } from "./samples.test-data.ts";

const PAGE = "<!doctype html><title>A page</title><p>Grüße aus Köln.";

const truths = (ids: readonly string[]) =>
  JSON.stringify(Object.fromEntries(ids.map((id) => [id, { articleBody: `The text of ${id}.` }])));

describe("a folder of pages with their truth", () => {
  test("may hold pages packed with gzip and pages as they are", async () => {
    const folder = await folderOf({
      "html/a.html": PAGE,
      "html/b.html.gz": gzipSync(PAGE),
      "html/notes.txt": "No page.",
      "ground-truth.json": truths(["a", "b"]),
    });

    const { samples, leftOut } = await readData(folder);

    expect(samples.map(({ id, page, truth }) => [id, page.body, truth.articleBody])).toEqual([
      ["a", PAGE, "The text of a."],
      ["b", PAGE, "The text of b."],
    ]);
    expect(leftOut).toEqual([]);
  });

  test("gives a page the address it was served at", async () => {
    const url = "https://news.example/story";
    const folder = await folderOf({
      "html/a.html": PAGE,
      "html/b.html": PAGE,
      "ground-truth.json": JSON.stringify({
        a: { articleBody: "", url },
        b: { articleBody: "", url: "no address" },
      }),
    });

    const { samples } = await readData(folder);

    expect(samples.map(({ page, truth }) => [page.url, truth.url])).toEqual([
      [url, url],
      [null, null],
    ]);
  });

  test("says what it knows of title, author and date, and null for the rest", async () => {
    const told = { title: "A page", author: " ", publishedAt: null, more: 1 };
    const folder = await folderOf({
      "html/a.html": PAGE,
      "ground-truth.json": JSON.stringify({ a: { articleBody: "Text.", ...told } }),
    });

    const { samples } = await readData(folder);

    expect(samples[0]?.truth).toEqual({
      articleBody: "Text.",
      url: null,
      title: "A page",
      author: null,
      publishedAt: null,
    });
  });

  test("names its pages by how they begin, and 18 is not 1", async () => {
    const folder = await folderOf({
      "html/18.saved.html": PAGE,
      "html/7.5.html": PAGE,
      "html/23.html": PAGE,
      "ground-truth.json": truths(["1", "18", "2", "7", "7.5"]),
    });

    const { samples, leftOut } = await readData(folder);

    expect(samples.map(({ id }) => id)).toEqual(["18", "7.5"]);
    expect(leftOut).toEqual(["1", "2", "7", "23.html"]);
  });

  test("leaves out pages nobody knows the truth of, and tells", async () => {
    const folder = await folderOf({
      "html/a.html": PAGE,
      "html/b.html": PAGE,
      "ground-truth.json": truths(["a"]),
    });

    expect((await readData(folder)).leftOut).toEqual(["b.html"]);
  });

  test("takes one of two files for the same page", async () => {
    const folder = await folderOf({
      "html/a.html": PAGE,
      "html/a.html.gz": gzipSync("<p>Another.</p>"),
      "ground-truth.json": truths(["a"]),
    });

    expect((await readData(folder)).samples.map(({ page }) => page.body)).toEqual([PAGE]);
  });
});

describe("a folder that cannot be worked with is refused in one line:", () => {
  const refusals: readonly [why: string, files: Record<string, string>, message: RegExp][] = [
    ["no pages", { "ground-truth.json": "{}" }, /no pages to read in .*html\.$/],
    ["an empty folder", { "html/readme": "", "ground-truth.json": "{}" }, /no \.html or/],
    ["no truth", { "html/a.html": PAGE }, /no ground truth to read at/],
    ["truth that is no JSON", { "html/a.html": PAGE, "ground-truth.json": "{" }, /is no JSON/],
    [
      "truth of another shape",
      { "html/a.html": PAGE, "ground-truth.json": '{"a": {"text": ""}}' },
      /is no ground truth: a\.articleBody: /,
    ],
    [
      "truth about other pages",
      { "html/a.html": PAGE, "ground-truth.json": truths(["b"]) },
      /^No page in .* has its id in the ground truth\.$/,
    ],
    [
      "a page that cannot be decoded",
      { "html/a.html": "", "ground-truth.json": truths(["a"]) },
      /^page-empty: /,
    ],
  ];

  test.each(refusals)("%s", async (_, files, message) => {
    const thrown: unknown = await readData(await folderOf(files)).catch((it: unknown) => it);

    if (!(thrown instanceof InputError)) throw new TypeError("It was not refused.");
    expect(thrown.message).not.toContain("\n");
    expect(thrown.message).toMatch(message);
  });
});
