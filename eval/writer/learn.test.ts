import { rm } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { TERM_WEIGHTS } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";
import { folderOf, writeFolder } from "../folders.test-data.ts";
import { FILES, TEXTS } from "./articles.test-data.ts";
import { learn, type Lesson } from "./learn.ts";

/** Of the four articles one is of another origin now, and the one that Pulse refuses has highlights. */
const ONE_REFUSED = {
  ...FILES,
  "summaries.jsonl": (FILES["summaries.jsonl"] ?? "").replace(
    '"note","origin":"wire"',
    '"note","origin":"cnndm"',
  ),
};

/** Learns from the three invented articles, each with the words of it that the pattern finds as reference. */
async function learnToTell(pattern: RegExp): Promise<Lesson> {
  const lines = TEXTS.map((text, index) => ({
    ...{ doc: `article-${index}`, origin: "cnndm", text },
    reference: (text.match(pattern) ?? []).join(" "),
  }));
  const jsonl = lines.map((line) => JSON.stringify(line)).join("\n");
  const folder = await writeFolder({ "sources.jsonl": jsonl, "summaries.jsonl": jsonl });
  try {
    return await learn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const NUMBERS = /\p{Nd}[\p{Nd}.,]*\p{Nd}/gu;
const WORDS = /\p{L}+/gu;

let ofNumbers: Lesson;
let ofWords: Lesson;

beforeAll(async () => {
  ofNumbers = await learnToTell(NUMBERS);
  ofWords = await learnToTell(WORDS);
}, 60_000);

test("it is learned from the articles that have highlights and were not refused", async () => {
  const { articles } = await learn(await folderOf(ONE_REFUSED));

  expect(articles).toBe(2);
  expect(ofWords.articles).toBe(3);
}, 60_000);

test("where no article has highlights nothing is learned", async () => {
  const summaries = (FILES["summaries.jsonl"] ?? "").replaceAll("cnndm", "wire");
  const folder = await folderOf({ ...FILES, "summaries.jsonl": summaries });

  await expect(learn(folder)).rejects.toThrow(InputError);
}, 60_000);

test("what the texts have none of keeps the weight that was set by hand", () => {
  const { inTitle, inStandfirst } = TERM_WEIGHTS;

  expect(Object.keys(ofWords.weights)).toEqual(Object.keys(TERM_WEIGHTS));
  expect(ofWords.weights).toMatchObject({ inTitle, inStandfirst });
});

test("summaries of numbers make numbers likely, and summaries of words unlikely", () => {
  expect(ofNumbers.weights["number"]).toBeGreaterThan(0);
  expect(ofWords.weights["number"]).toBeLessThan(0);
});

test("where it is plain what is told, articles left out are foretold better than by the share", () => {
  expect(ofNumbers.loss.shareAlone).toBeGreaterThan(0);
  expect(ofNumbers.loss.leftOut).toBeLessThan(ofNumbers.loss.shareAlone);
});
