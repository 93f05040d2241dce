import fc from "fast-check";
import { expect, test } from "vitest";
import { indexWords, sharedRuns } from "./runs.ts";
import { wordsIn } from "./words.ts";

const SOURCE = indexWords(
  wordsIn("The port of Lindholm will close its oldest dock in March. Ferries move north."),
);

test("a run goes over the end of a sentence, and marks and case do not break it", () => {
  const words =
    "yes its oldest “dock”, in March – ferries stay".toLowerCase().match(/\p{L}+/gu) ?? [];

  expect(sharedRuns(words, SOURCE, 4)).toEqual([{ at: 1, inSource: 6, length: 6 }]);
});

test("words are counted once, and shorter runs not at all", () => {
  const words = ["the", "port", "of", "the", "port", "of", "lindholm", "will"];

  expect(sharedRuns(words, SOURCE, 3).map(({ at, length }) => [at, length])).toEqual([
    ...[
      [0, 3],
      [3, 5],
    ],
  ]);
  expect(sharedRuns(words, SOURCE, 6)).toEqual([]);
});

const word = fc.constantFrom("a", "b", "c");
const text = fc.array(word, { maxLength: 14 });

test("whatever is found stands so in both texts, and whatever stands in both is found", () => {
  fc.assert(
    fc.property(text, text, (words, source) => {
      const runs = sharedRuns(words, indexWords(source), 3);
      const inSource = ` ${source.join(" ")} `;
      for (const { at, inSource: from, length } of runs)
        expect(source.slice(from, from + length)).toEqual(words.slice(at, at + length));
      const shares = words.some((_, at) => {
        const run = words.slice(at, at + 3);
        return run.length === 3 && inSource.includes(` ${run.join(" ")} `);
      });
      expect(runs.length > 0).toBe(shares);
    }),
  );
});
