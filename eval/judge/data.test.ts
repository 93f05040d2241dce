import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { folderOf } from "../folders.test-data.ts";
import { readJudgeData } from "./data.ts";

type Line = Readonly<Record<string, unknown>>;

const jsonl = (lines: readonly Line[]) => lines.map((line) => JSON.stringify(line)).join("\n");

const read = async (sources: readonly Line[], summaries: readonly Line[], limit = Infinity) =>
  readJudgeData(
    await folderOf({ "sources.jsonl": jsonl(sources), "summaries.jsonl": jsonl(summaries) }),
    limit,
  );

const PORT = { doc: "port", text: "The port opened." };
const MILL = { doc: "mill", text: "The mill closed." };

const row = (id: string, faithful: number | null, more: Line = {}): Line => ({
  id,
  doc: "port",
  dataset: "frank_cnndm",
  origin: "cnndm",
  summary: `Summary ${id}.`,
  labels: { faithful, other: [1] },
  ...more,
});

describe("labelled summaries", () => {
  test("are those whose label says faithful or not", async () => {
    const { labelled } = await read([PORT], [row("a", 1), row("b", 0), row("c", null)]);

    expect(labelled.map(({ id, faithful }) => [id, faithful])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  test("are passed over without their article, or blank", async () => {
    const rows = [row("a", 1), row("b", 1, { doc: "gone" }), row("c", 1, { summary: " " })];

    expect((await read([PORT], rows)).labelled.map(({ id }) => id)).toEqual(["a"]);
  });

  test("are limited to so many articles of each dataset", async () => {
    const rows = [
      row("a", 1),
      row("b", 1, { doc: "mill" }),
      row("c", 0),
      row("d", 1, { doc: "mill", dataset: "factcc" }),
    ];

    expect((await read([PORT, MILL], rows, 1)).labelled.map(({ id }) => id)).toEqual([
      "a",
      "c",
      "d",
    ]);
  });
});

describe("clean summaries", () => {
  test("are faithful ones that models wrote, a few of each article", async () => {
    const rows = ["a", "b", "c", "d", "e"].map((id) => row(id, 1, { dataset: "summedits_news" }));
    const more = [row("f", 0, { dataset: "summedits_news" }), row("g", 1)];

    const { clean } = await read([PORT], [...rows, ...more]);

    expect(clean.map(({ id, author }) => [id, author])).toEqual(
      ["a", "b", "c", "d"].map((id) => [id, "model"]),
    );
  });

  test("and references of newsrooms, once for an article, as they would be printed", async () => {
    const reference =
      "Ann 's `` old port '' , it says , opens for $ 5 . She isn 't , or ' is ' glad .";
    const rows = [
      row("a", 1, { reference }),
      row("b", 1, { reference: "Another." }),
      row("c", 1, { doc: "mill", origin: "xsum", reference: "Closed." }),
    ];

    expect((await read([PORT, MILL], rows)).clean).toEqual([
      {
        id: "reference:port",
        doc: "port",
        summary: "Ann's “old port”, it says, opens for $5. She isn 't, or ‘is’ glad.",
        author: "person",
      },
    ]);
  });
});

describe("what cannot be worked with is told in one line:", () => {
  const sources = jsonl([PORT]);
  const summaries = jsonl([row("a", 1)]);

  test.each([
    ["no articles", { "summaries.jsonl": summaries }, "no sources.jsonl or sources.jsonl.gz"],
    ["no rows", { "sources.jsonl": sources }, "no summaries.jsonl or summaries.jsonl.gz"],
    [
      "a file that is not packed",
      { "sources.jsonl.gz": sources, "summaries.jsonl": summaries },
      "sources.jsonl.gz is damaged",
    ],
    [
      "a line that is no JSON",
      { "sources.jsonl": sources, "summaries.jsonl": `${summaries}\n\n{"doc":` },
      "Line 3 of summaries.jsonl",
    ],
    [
      "a label that is none",
      { "sources.jsonl": sources, "summaries.jsonl": jsonl([row("a", 0.5)]) },
      "labels.faithful: ",
    ],
    [
      "no label at all",
      { "sources.jsonl": sources, "summaries.jsonl": jsonl([row("a", null)]) },
      'has a label "faithful"',
    ],
  ])("%s", async (_, files, message) => {
    const reading = readJudgeData(await folderOf(files), Infinity);

    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toThrow("\n");
  });

  test("files may be packed with gzip", async () => {
    const folder = await folderOf({
      "sources.jsonl.gz": gzipSync(`${sources}\n`),
      "summaries.jsonl.gz": gzipSync(summaries),
    });

    expect((await readJudgeData(folder, Infinity)).labelled).toHaveLength(1);
  });
});
