import { describe, expect, test } from "vitest";
import { foreignName } from "./foreign-name.ts";
import { materialOf, mutantsOf } from "./material.test-data.ts";
import { mayBeSame, namesIn, namesOf } from "./names.ts";
import { swapRoles } from "./role-swap.ts";
import { sourceName } from "./source-name.ts";

const SOURCE =
  "On Tuesday Ada Pell thanked Jonas Frey in Wexcombe. The director, Frey, praised the Orlund mill. Police said that Marta Lind, a friend of Lind's, had left for Vasby by Interstate 70. Only police know the Bank of Tarnholm.";

const names = (summary: string) =>
  namesIn(summary, materialOf(summary, SOURCE).source).map(({ text }) => text);

describe("names in a summary", () => {
  test.each([
    ["Ada Pell thanked Frey.", ["Ada Pell", "Frey"]],
    ["However Ada Pell went to Vasby's mill.", ["Ada Pell", "Vasby"]],
    ["Police went to Orlund on Tuesday.", ["Orlund"]],
    ["They took Interstate 70 to the Bank of Tarnholm.", []],
    ["He met Nobody Known, and the Wexcombe Nobody.", []],
  ])("%s", (summary, expected) => {
    expect(names(summary)).toEqual(expected);
  });

  test("of an article, none that is one only because it opens a sentence", () => {
    expect(namesOf(materialOf("", "Perfect. Ann met Bob. Then Bob called Ann.").source)).toEqual([
      "Bob",
      "Ann",
    ]);
  });

  test("may be of one and the same when they share a word or its beginning", () => {
    expect(mayBeSame("Ada Pell", "Pell")).toBe(true);
    expect(mayBeSame("Norway", "Norwegian")).toBe(true);
    expect(mayBeSame("Ada Pell", "Jonas Frey")).toBe(false);
  });
});

test("a name from elsewhere is as long as the one it replaces, and unknown to the article", () => {
  const elsewhere = { names: ["Bruno Haas", "Ada Lovelace", "Oslo", "Vasby"] };
  const material = materialOf("Ada Pell went to Orlund.", SOURCE, elsewhere);

  expect(mutantsOf(foreignName, material)).toEqual([
    "Ada Pell went to Oslo.",
    "Bruno Haas went to Orlund.",
  ]);
});

test("an in-source name is one that the summary does not mention, nor a part of one", () => {
  const material = materialOf("Ada Pell thanked Frey.", SOURCE);

  expect(mutantsOf(sourceName, material)).toEqual([
    "Ada Pell thanked Lind.",
    "Ada Pell thanked Orlund.",
    "Ada Pell thanked Vasby.",
    "Ada Pell thanked Wexcombe.",
    "Marta Lind thanked Frey.",
  ]);
});

describe("exchanged roles", () => {
  test("say of each what was true of the other", () => {
    expect(mutantsOf(swapRoles, materialOf("Ada Pell thanked Jonas Frey.", SOURCE))).toEqual([
      "Jonas Frey thanked Ada Pell.",
    ]);
  });

  test.each([
    "Ada Pell and Jonas Frey left.",
    "Ada Pell met Jonas Frey.",
    "Ada Pell was seen with Jonas Frey.",
    "Ada Pell left. Jonas Frey stayed.",
    "Ada Pell thanked Pell.",
    "Ada Pell alone.",
  ])("are not planted where they would say the same: %s", (summary) => {
    expect(mutantsOf(swapRoles, materialOf(summary, SOURCE))).toEqual([]);
  });
});
