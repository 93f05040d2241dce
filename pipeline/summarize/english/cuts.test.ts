import { expect, test } from "vitest";
import { englishCuts } from "./cuts.ts";
import { read } from "./sentence.test-data.ts";

const TEXT = "On Monday, the yard also sold a huge ship on Tuesday, because its mayor was ill.";

test.each([
  ["leads", "On Monday,"],
  ["asides", "also"],
  ["insertions", "huge"],
  ["insertions", "on Tuesday"],
  ["tails", ", because its mayor was ill."],
] as const)("among the %s of a sentence is: %s", (kind, stretch) => {
  const cuts = englishCuts(read(TEXT))[kind].map(({ start, end }) => TEXT.slice(start, end).trim());

  expect(cuts).toContain(stretch);
});
