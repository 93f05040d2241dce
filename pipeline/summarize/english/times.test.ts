import { expect, test } from "vitest";
import { read, cutsOut, stretches } from "./sentence.test-data.ts";
import { timeCuts } from "./times.ts";

test.each([
  "The council [on Tuesday] approved the cable.",
  "The council approved the cable [late on Tuesday night].",
  "The council approved the cable [yesterday], the mayor said.",
  "The council approved the cable [earlier this week].",
  "The council approved the cable [last summer].",
  "The council approved the cable [in May 2019].",
  "The council approved the cable [on Sept. 3, 2019].",
  "The council approved the cable [in early 2019].",
  "The council has [recently] approved the cable.",
])("a phrase of time may go: %s", (marked) => {
  expect(cutsOut(timeCuts, marked)).toBe(true);
});

test.each([
  ["behind what binds it", "The council has met since Tuesday."],
  ["in a pair", "The council meets on Monday and Tuesday."],
  ["before another", "The council meets Tuesday or Friday at noon."],
  ["as an owner", "The council approved Tuesday's plan."],
  ["behind the noun it belongs to", "The council recalled the summer of last year."],
  ["in a quotation", "The mayor said “the council met on Tuesday” in Ost."],
  ["in the place of an object", "The cable was recently and quietly approved."],
])("a phrase of time stays %s: %s", (_where, text) => {
  expect(stretches(timeCuts, text)).toEqual([]);
});

test("a year bounds a statement, a weekday does not", () => {
  const bounding = (text: string) => timeCuts(read(text)).map((cut) => cut.bounding);

  expect(bounding("The council met in 2019.")).toEqual([true]);
  expect(bounding("The council met on Monday.")).toEqual([false]);
});
