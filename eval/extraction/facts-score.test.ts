import { expect, test } from "vitest";
import { scoreFacts, type FoundFacts } from "./facts-score.ts";
import { sample } from "./samples.test-data.ts";

const NOTHING: FoundFacts = { title: null, authors: [], publishedAt: null };

const scored = (truth: Parameters<typeof sample>[2], found: Partial<FoundFacts>) =>
  scoreFacts([{ truth: sample("a", "", truth).truth, found: { ...NOTHING, ...found } }]);

test("a title is exact but for case and punctuation", () => {
  const truth = { title: "A Bridge – and “its” price" };

  expect(scored(truth, { title: "A bridge and its price" }).title).toEqual({ hits: 1, of: 1 });
  expect(scored(truth, { title: "A bridge and its price: report" }).title).toEqual({
    hits: 0,
    of: 1,
  });
  expect(scored(truth, { title: null }).title).toEqual({ hits: 0, of: 1 });
});

test("authors are exact when all are named, in their order, and nobody else", () => {
  const truth = { author: "Ada Bright, Élan Coe" };

  expect(scored(truth, { authors: ["Ada Bright", "Élan Coe"] }).author.hits).toBe(1);
  expect(scored(truth, { authors: ["Ada Bright"] }).falseAuthors).toEqual({ hits: 0, of: 0 });
  expect(scored(truth, { authors: ["Ada Bright"] }).author.hits).toBe(0);
  expect(scored(truth, { authors: ["Élan Coe", "Ada Bright"] }).author.hits).toBe(0);
  expect(scored(truth, { authors: ["Ada Bright", "Elan Coe"] }).author.hits).toBe(0);
});

test("a date is exact when its day is, as written", () => {
  const truth = { publishedAt: "2026-03-04" };

  expect(scored(truth, { publishedAt: "2026-03-04T23:30:00-05:00" }).date.hits).toBe(1);
  expect(scored(truth, { publishedAt: "2026-03-05" }).date.hits).toBe(0);
  expect(scored(truth, {}).date).toEqual({ hits: 0, of: 1 });
});

test("what the truth does not know is not scored, but for authors nobody wrote down", () => {
  expect(scored({}, { title: "A", authors: ["B"], publishedAt: "2026-03-04" })).toEqual({
    title: { hits: 0, of: 0 },
    author: { hits: 0, of: 0 },
    date: { hits: 0, of: 0 },
    falseAuthors: { hits: 1, of: 1 },
  });
  expect(scored({}, {}).falseAuthors).toEqual({ hits: 0, of: 1 });
});
