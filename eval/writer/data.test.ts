import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { folderOf } from "../folders.test-data.ts";
import { readReferences } from "./data.ts";

type Line = Readonly<Record<string, unknown>>;

const jsonl = (lines: readonly Line[]) => lines.map((line) => JSON.stringify(line)).join("\n");

const folderWith = async (sources: readonly Line[], summaries: readonly Line[]) =>
  folderOf({ "sources.jsonl": jsonl(sources), "summaries.jsonl": jsonl(summaries) });

const PORT = { doc: "port", text: "The port opened." };
const MILL = { doc: "mill", text: "The mill closed." };

describe("a folder of articles with references", () => {
  test("may be packed with gzip or not, with or without a last line break", async () => {
    const folder = await folderOf({
      "sources.jsonl.gz": gzipSync(`${jsonl([PORT, MILL])}\n`),
      "summaries.jsonl": jsonl([
        { doc: "mill", origin: "cnndm", reference: "Mill closed.", summary: "Closed.", labels: {} },
        { doc: "port", origin: "wire", reference: "Port opened." },
      ]),
    });

    expect(await readReferences(folder)).toEqual([
      { ...PORT, references: ["Port opened."], origin: "wire" },
      { ...MILL, references: ["Mill closed."], origin: "cnndm" },
    ]);
  });

  test("gives each reference of an article once, however it is printed", async () => {
    const row = { doc: "port", origin: "cnndm" };
    const folder = await folderWith(
      [PORT],
      [
        { ...row, reference: "It's open. Ships came." },
        { ...row, reference: '"it \'s open . ships came ."' },
        { ...row, reference: "Ships came again." },
        { ...row, references: ["Ships came again!", "A third."], reference: null },
      ],
    );

    expect(await readReferences(folder)).toMatchObject([
      { references: ["It's open. Ships came.", "Ships came again.", "A third."] },
    ]);
  });

  test("may name references beside the article's text", async () => {
    const folder = await folderWith(
      [{ ...PORT, references: ["One.", "Two."] }],
      [{ doc: "port", origin: "cnndm" }],
    );

    expect(await readReferences(folder)).toMatchObject([
      { references: ["One.", "Two."], origin: "cnndm" },
    ]);
  });

  test("gives an article that stands there twice once, with the references of both", async () => {
    const folder = await folderWith(
      [PORT, { doc: "again", text: "the port opened ." }],
      [
        { doc: "port", origin: "cnndm", reference: "One." },
        { doc: "again", origin: "cnndm", reference: "Two." },
      ],
    );

    expect(await readReferences(folder)).toEqual([
      { ...PORT, references: ["One.", "Two."], origin: "cnndm" },
    ]);
  });

  test("leaves out articles without a reference, and rows without an article", async () => {
    const folder = await folderWith(
      [PORT, MILL, { doc: "nobody", text: "Nobody wrote about this." }],
      [
        { doc: "port", origin: "cnndm", reference: " … " },
        { doc: "mill", origin: "cnndm", reference: "Mill closed." },
        { doc: "gone", origin: "cnndm", reference: "Gone." },
      ],
    );

    expect((await readReferences(folder)).map(({ doc }) => doc)).toEqual(["mill"]);
  });
});

describe("what cannot be worked with is told in one line:", () => {
  const sources = jsonl([PORT]);
  const summaries = jsonl([{ doc: "port", origin: "cnndm", reference: "Port opened." }]);

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
      "an article without its text",
      { "sources.jsonl": '{"doc": "port"}', "summaries.jsonl": summaries },
      "Line 1 of sources.jsonl",
    ],
    [
      "a reference that is no text",
      { "sources.jsonl": sources, "summaries.jsonl": summaries.replace('"Port opened."', "7") },
      "reference: ",
    ],
    [
      "a line that is no object",
      { "sources.jsonl": "[]", "summaries.jsonl": summaries },
      "the line: ",
    ],
    [
      "no reference at all",
      { "sources.jsonl": sources, "summaries.jsonl": '{"doc": "port", "origin": "cnndm"}' },
      "has a reference",
    ],
  ])("%s", async (_, files, message) => {
    const reading = readReferences(await folderOf(files));

    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toThrow("\n");
  });
});
