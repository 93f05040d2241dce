import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { writeFolder } from "../folders.test-data.ts";
import { FILES } from "./articles.test-data.ts";
import { benchJudge, type JudgeBench } from "./bench.ts";
import { judgeLine, judgeTables } from "./bench-report.ts";
import { MUTATIONS } from "./mutations/index.ts";
import { judgeBenchOptions } from "./options.ts";
import { changeIn, worstLists } from "./worst.ts";

describe("on a few articles", () => {
  let folder: string;
  let bench: JudgeBench;
  let text: string;
  let last: unknown;

  beforeAll(async () => {
    folder = await writeFolder(FILES);
    const options = judgeBenchOptions(["--data", folder, "--worst", "2"]);
    bench = await benchJudge(options, () => {});
    text = judgeTables(bench, options);
    last = JSON.parse(judgeLine(bench));
  }, 60_000);

  afterAll(async () => rm(folder, { recursive: true }));

  test("every dataset has its figures, and what is counted as one stands in front", () => {
    const interval = {
      value: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
    };

    expect(last).toMatchObject({
      folds: 5,
      resamples: 1_000,
      datasets: ["FRANK", "SummEdits", "frank_cnndm", "summedits_news"].map((name) => ({
        ...{ name, summaries: 6, faithful: 3, articles: 3 },
        ...{ auc: interval, balanced: interval, unseen: { auc: interval, balanced: interval } },
      })),
    });
  });

  test("summaries about something else score below the faithful ones", () => {
    for (const { auc, unseen } of bench.datasets) {
      expect(auc.value).toBe(1);
      expect(unseen?.auc.value).toBe(1);
    }
  });

  test("errors are planted in what people judged faithful, and references stand beside it", () => {
    expect(bench.kill.falseAlarms).toMatchObject({
      ...{ summaries: 3, articles: 3 },
      byAuthor: { model: { summaries: 3 }, person: { summaries: 3 } },
    });
    expect(bench.kill.kills.map(({ kind }) => kind)).toEqual(Object.keys(MUTATIONS));
  });

  test("every clean summary gets one error of a kind at most, and a sentence always fits", () => {
    const counts = Object.fromEntries(bench.kill.kills.map(({ kind, mutants }) => [kind, mutants]));

    expect(Math.max(...Object.values(counts))).toBe(3);
    expect(counts).toMatchObject({
      "invented sentence": 3,
      repetition: 3,
    });
  });

  test("a sentence out of nowhere costs a summary some of its score", () => {
    const invented = bench.kill.kills.find(({ kind }) => kind === "invented sentence");

    expect(invented?.paired.value).toBe(1);
  });

  test("the tables show what is demanded beside what was seen", () => {
    expect(text).toMatch(/^FRANK +6 +3 +3 +1\.000 \[1\.00, 1\.00\] \(0\.860\)/mu);
    expect(text).toMatch(/^number +\d+ +\d\.\d{3} \[.*\] \(0\.950\)/mu);
    expect(text).toMatch(/^One brief: /mu);
  });

  test("what was missed is listed for those who read it", () => {
    const judged = { score: 0.5, claims: [] };
    const judgement = { ...{ score: 0.5, lowest: 0.5, judged }, codes: new Set<string>() };
    const summary = "The port opened.";
    const original = { ...{ id: "a:1", doc: "a", author: "model" as const }, summary, judgement };
    const missed = [{ kind: "number", original, text: "The port closed.", judgement }];

    expect(worstLists({ ...bench.kill, flaggedClean: [], missed }, 2)).toMatch(
      /^Missed: number\n0\.500 → 0\.500 {2}a:1 {2}.*\{.* → .*\}/mu,
    );
  });

  test("the same articles give the same figures", async () => {
    const again = await benchJudge(judgeBenchOptions(["--data", folder]), () => {});

    expect(JSON.parse(judgeLine(again))).toEqual({ ...Object(last), ms: expect.anything() });
  });
});

test("a folder that is not there is refused before anything is started", async () => {
  const options = judgeBenchOptions(["--data", "/no/such/folder"]);

  await expect(benchJudge(options, () => {})).rejects.toThrow(InputError);
});

test.each([
  ["The port opened in May.", "The port opened in June.", "The port opened in {May. → June.}"],
  ["One. Two.", "One. Three. Two.", "One. { → Three.} Two."],
  ["One two", "One two", "One two { → }"],
])("the change from %s", (before, after, expected) => {
  expect(changeIn(before, after)).toBe(expected);
});
