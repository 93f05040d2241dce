import { expect, test } from "vitest";
import { LIKENESS_WEIGHTS } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { folderOf } from "../folders.test-data.ts";
import { learn } from "./learn.ts";
import { weightsFile } from "./weights-file.ts";

const TOWNS = ["Lindholm", "Marstad", "Orsk", "Kalvik", "Esbo", "Tovik", "Renholm", "Aldby"];

/** An article on each town, with a summary that says what it says and one that says something else. */
function folderAbout(towns: readonly string[], dataset: string) {
  const sources = towns.map((town) => ({
    doc: town,
    text: `The port of ${town} will close its oldest dock in March. Traders on the waterfront fear that customers will stay away. The council has promised them a rebate on their rent.`,
  }));
  const summaries = towns.flatMap((town) => [
    { said: `The port of ${town} will close its oldest dock.`, faithful: 1 },
    { said: `The council of ${town} fears traders on its oldest rebate.`, faithful: 0 },
  ]);
  return folderOf({
    "sources.jsonl": linesOf(sources),
    "summaries.jsonl": linesOf(
      summaries.map(({ said, faithful }, at) => ({
        ...{ id: `${at}`, dataset, doc: towns[Math.floor(at / 2)] },
        ...{ summary: said, labels: { faithful } },
      })),
    ),
  });
}

const linesOf = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

test("what speaks for a claim is learned, each likeness by its name, and a half parts the texts", async () => {
  const lesson = await learn(await folderAbout(TOWNS, "invented"));

  expect(Object.keys(lesson.weights)).toEqual(Object.keys(LIKENESS_WEIGHTS));
  expect(Object.values(lesson.weights).every((weight) => weight > 0)).toBe(true);
  expect(lesson).toMatchObject({ texts: 16, articles: 8, auc: { invented: { leftOut: 1 } } });
  expect(lesson.start).toBeLessThan(0);
}, 60_000);

test("from texts in which a single word is wrong nothing is learned", async () => {
  await expect(learn(await folderAbout(TOWNS, "summedits_invented"))).rejects.toThrow(InputError);
}, 60_000);

test("the file that ships is a module with every weight, and says how it was made", async () => {
  const text = weightsFile({
    ...{ weights: { whole: 0.86, near: 1.1 }, start: -5.5, texts: 16, articles: 8 },
    auc: { frank_: { leftOut: 0.8671, unseen: 0.8699 } },
  });

  const made: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  );
  expect({ ...Object(made) }).toEqual({
    LIKENESS_START: -5.5,
    LIKENESS_WEIGHTS: { whole: 0.86, near: 1.1 },
  });
  expect(text).toContain("over 16 summaries of 8 articles");
  expect(text).toContain("frank: 0.867 (0.870)");
});
