import { expect, test } from "vitest";
import { weightsFile } from "./weights-file.ts";

const WEIGHTS = { constant: 0, wordsBefore: -2.19, capitals: 0.34 };

const TEXT = weightsFile({
  weights: WEIGHTS,
  articles: 24,
  terms: 5816,
  loss: { leftOut: 0.29234, shareAlone: 0.38 },
});

test("the text is a module with every weight, in their order", async () => {
  const made: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(TEXT)}`
  );

  expect(JSON.stringify(made)).toBe(JSON.stringify({ TERM_WEIGHTS: WEIGHTS }));
});

test("it says of how many articles and terms it was made, and how well it foretells", () => {
  expect(TEXT).toContain("over 5816 terms of 24 news articles");
  expect(TEXT).toContain("left out in turn: 0.2923 nats a term; knowing the share alone: 0.3800.");
});
