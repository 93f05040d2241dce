import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { writeFolder } from "../folders.test-data.ts";
import { FILES } from "./articles.test-data.ts";
import { benchWriter, type Group } from "./bench.ts";
import { writerLine, writerTables } from "./bench-report.ts";
import { writerBenchOptions } from "./options.ts";
import { wordsOf } from "./writers.ts";

describe("on a few articles of two origins", () => {
  let folder: string;
  let groups: Group[];
  let lines: string[];
  let last: unknown;

  beforeAll(async () => {
    folder = await writeFolder(FILES);
    const options = writerBenchOptions(["--data", folder, "--worst", "1"]);
    groups = await benchWriter(options, () => {});
    lines = writerTables(groups, options).split("\n");
    last = JSON.parse(writerLine(groups));
  }, 60_000);

  afterAll(async () => rm(folder, { recursive: true }));

  test("the headline set stands apart from the others, each with its articles and references", () => {
    expect(last).toMatchObject({
      resamples: 10_000,
      groups: [
        { name: "cnndm", articles: 2, references: 3, refused: 0 },
        { name: "other origins", articles: 2, references: 2, refused: 1 },
      ],
    });
  });

  test("Pulse stands beside the lead and three packages from npm or more", () => {
    for (const { columns } of groups) {
      const names = columns.map(({ name }) => name);
      expect(names.slice(0, 3)).toEqual(["Pulse", "Lead-3", "Lead, as long as Pulse"]);
      expect(new Set(names.slice(3).map((name) => name.split(" ")[0])).size).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  test("Lead-3 is the first three sentences", () => {
    expect(groups[0]?.columns[1]?.pieces[1]?.lines).toEqual([
      "The Wexcombe library has lent out its millionth book, sixty years after it opened in a former bakery.",
      "The reader, a nurse named Ada Pell, took home a guide to mountain birds.",
      "She was given a card that never expires.",
    ]);
  });

  test("the lead cut to Pulse's length has as many words as the takeaways", () => {
    for (const { columns } of groups) {
      const [pulse = [], , cut = []] = columns.map(({ pieces }) =>
        pieces.map((piece) => wordsOf(piece.lines)),
      );
      expect(cut).toEqual(pulse);
    }
  });

  test("every column has its scores, and all but Pulse the difference with its interval", () => {
    const rouge = {
      precision: expect.any(Number),
      recall: expect.any(Number),
      f1: expect.any(Number),
    };
    const interval = {
      value: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
    };
    const scores = { rouge1: rouge, rouge2: rouge, rougeLsum: rouge };
    const behindPulse = { rouge1: interval, rouge2: interval, rougeLsum: interval };
    const ms = { median: expect.any(Number), p95: expect.any(Number), mean: expect.any(Number) };
    const column = { ...scores, words: expect.any(Number), empty: expect.any(Number), ms };

    expect(last).toMatchObject({
      groups: [
        {
          columns: expect.arrayContaining([
            { name: "Pulse", ...column },
            { name: "Lead-3", ...column, behindPulse },
            { name: "lexrank.js", ...column, behindPulse },
          ]),
        },
        {},
      ],
    });
  });

  test("a text Pulse refuses costs it the whole score, and the others none", () => {
    const [pulse, lead] = groups[1]?.columns ?? [];

    expect(pulse?.pieces[1]?.lines).toEqual([]);
    expect(pulse?.pieces[1]?.scores.rouge1.f1).toBe(0);
    expect(lead?.pieces[1]?.lines).toEqual(["Back soon."]);
    expect(lines).toContain("other origins: 2 articles, 1 of them refused by Pulse, 2 references");
  });

  test("tables tell scores, intervals and lengths", () => {
    const number = "[+-]?\\d+\\.\\d\\d";
    const interval = `${number} \\[${number}, ${number}\\]`;
    const row = (name: string, cells: string) =>
      expect.stringMatching(new RegExp(`^${name} +${cells}$`));

    expect(lines).toContainEqual(
      row("Lead-3", `(?:${number} +){5}\\d+\\.\\d +0 +${number} +${number}`),
    );
    expect(lines).toContainEqual(row("Lead-3", `${interval} +${interval} +${interval}`));
    expect(lines).toContainEqual(expect.stringMatching(/^cnndm: \d\.\d\d takeaways an article, /));
  });

  test("the articles where the lead is best come with what Pulse wrote", () => {
    const from = lines.indexOf("cnndm: where Pulse trails Lead-3 most, in R-1");

    expect(lines[from + 1]).toMatch(/^[+-]?\d+\.\d\d {2}(?:ferry|library)$/);
    expect(lines[from + 2]).toMatch(/^ {2}- ./);
  });
});

test("without peers, and with a limit, less is written", async () => {
  const folder = await writeFolder(FILES);
  const options = writerBenchOptions(["--data", folder, "--limit", "1", "--no-peers"]);

  const groups = await benchWriter(options, () => {});

  expect(groups.map(({ articles }) => articles.map(({ doc }) => doc))).toEqual([
    ["ferry"],
    ["mill"],
  ]);
  expect(groups.map(({ columns }) => columns.length)).toEqual([3, 3]);
  await rm(folder, { recursive: true });
});

test("a folder that is not there is refused before anything is started", async () => {
  const options = writerBenchOptions(["--data", "/no/such/folder"]);

  await expect(benchWriter(options, () => {})).rejects.toThrow(InputError);
});
