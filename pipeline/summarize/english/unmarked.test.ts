import { expect, test } from "vitest";
import { cutsOut, read, stretches } from "./sentence.test-data.ts";
import { unmarkedTails } from "./unmarked.ts";

test.each([
  ["a source", "The ferry slowed [according to the port]."],
  ["a clause of time", "The fare rose to 48 [after the price of diesel rose]."],
  ["an adjunct", "The yard offers repairs [as part of its programme]."],
  ["a loose phrase", "Police arrested three men [in Hald]."],
  ["a purpose", "The yard built a robot [to explore the wreck]."],
  ["a date", "The yard delivers the ferries [in early 2031]."],
  ["a relative clause", "The council hired a young engineer [who had built the pier]."],
  ["a second verb", "Ost closed its harbour [and blocked the crossing]."],
  ["a second clause", "Prices rose in the autumn [and the yard lost money]."],
  ["a participle", "The council read a new study [published in May]."],
])("%s may go from the end: %s", (_what, marked) => {
  // The full stop goes with it.
  expect(cutsOut(unmarkedTails, marked.replace("].", ".]"))).toBe(true);
});

test.each([
  ["a source that takes a side", "The ferry slowed according to critics."],
  ["a purpose that something waits for", "The council approved a plan to explore the wreck."],
  ["what a verb asks for", "The yard wants to explore the wreck."],
  ["an adverb and its verb", "The council saw the ferry slowly sink."],
  ["a measure", "The fare rose to reduced levels."],
  ["what a mark sets off", "The fare rose, after the price rose."],
  ["the inside of a quotation", "The mayor said “police arrested three men in Hald” today."],
  ["the inside of brackets", "The mayor (police arrested three men in Hald) agreed."],
  ["what owes a verb", "A report in the ferry sank."],
])("%s stays at the end: %s", (_what, text) => {
  expect(stretches(unmarkedTails, text)).toEqual([]);
});

test("every tail bounds what is said", () => {
  const cuts = unmarkedTails(read("Police arrested three men in Hald."));

  expect(cuts.map(({ bounding }) => bounding)).toEqual([true]);
});
