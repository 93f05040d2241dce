import { expect, test } from "vitest";
import { cutsOut, read, stretches } from "./sentence.test-data.ts";
import { trailingCuts } from "./trailing.ts";

test.each([
  ["a relative clause", "The yard sold two ships[, which will be broken up.]"],
  ["a relative clause behind its preposition", "The yard sold two ships[, of which one is old.]"],
  ["a relative clause behind its noun", "The yard sold two ships[, one of which is old.]"],
  ["what a phrase follows", "The yard sold two ships[, which are old, in May.]"],
  ["a clause of cause", "The yard sold two ships[, because it lost money.]"],
  ["a source", "The yard sold two ships[, the harbour office said.]"],
  ["a participle", "The storm closed the port[, raising the fares.]"],
  ["a participle behind an adverb", "The storm closed the port[, partly raising the fares.]"],
  ["a passive participle", "The council approved a plan[, aimed at the young.]"],
  ["a closing apposition", "The council hired Solmar[, a maker of pumps.]"],
  ["a name", "The council met its mayor[, Lene Fjeld.]"],
  ["a second clause", "The council approved the cable[, and the company paid.]"],
  ["what stands behind a dash", "The council approved the cable [— a long one.]"],
  ["what stands behind a semicolon", "The first ferry leaves today[; the others follow.]"],
])("%s may go behind its mark: %s", (_what, marked) => {
  expect(cutsOut(trailingCuts, marked)).toBe(true);
});

test.each([
  ["what limits the statement", "The cable comes, although nobody wants it."],
  ["what reverses it", "Shares fell a tenth, before recovering."],
  ["what stands behind a colon", "The rule is simple: no diesel."],
  ["a list of participles", "The work involves cutting, bending, welding."],
  ["the rest of a list", "The council wants ferries, piers and cables."],
  ["a second passive with its own second verb", "The man stood, stopped at a shop and left."],
  ["a second verb", "The council met, and approved the cable."],
  ["a clause in a list of clauses", "Fares rose, prices fell, ships sank, and the yard closed."],
  ["what an unknown word follows", "The storm hit boats, including ferries, cargo ships."],
  ["what the predicate follows", "The mayor, who leads the council, agreed."],
  ["what an unknown verb follows", "Images of shells, like broken glass, indicate fire."],
])("%s stays behind its mark: %s", (_what, text) => {
  expect(stretches(trailingCuts, text).filter((it) => /^[,;:—]/u.test(it))).toEqual([]);
});

test("a clause of cause bounds what is said, a relative clause does not", () => {
  const bounding = (text: string) => trailingCuts(read(text)).map((cut) => cut.bounding);

  expect(bounding("The yard sold ships, because it lost money.")).toEqual([true]);
  expect(bounding("The yard sold ships, which were old.")).toEqual([false]);
});
