import { describe, expect, test } from "vitest";
import { sentencesOf } from "../schema/index.ts";
import { readText } from "./index.ts";
import { sentencesOfText } from "./plain-text.ts";

const NOW = new Date("2026-03-04T05:06:07Z");

const sentences = async (text: string) => {
  const read = await readText(text, NOW);
  return read && sentencesOf(read.article).map(({ text: it }) => it);
};

describe("a text that is handed over as an article", () => {
  test("is numbered as a whole: no line of it is a headline", async () => {
    expect(await sentences("A headline\n\nThe port opened. Ships came.")).toEqual([
      "A headline",
      "The port opened.",
      "Ships came.",
    ]);
  });

  test("may be as short as can be", async () => {
    expect(await sentences("Ann: Yes.")).toEqual(["Ann: Yes."]);
  });

  test("is null when there is nothing to read in it", async () => {
    expect(await readText(" \n\u200b ", NOW)).toBeNull();
  });

  test("says when it was handed over, and its language", async () => {
    const text = "Der Hafen wurde am Montag geöffnet. Die Schiffe kamen sofort aus dem Norden.";
    const read = await readText(text, NOW);

    expect(read?.article).toMatchObject({
      language: "de",
      page: { bytes: Buffer.byteLength(text), fetchedAt: "2026-03-04T05:06:07.000Z" },
    });
  });

  test("is cut at small letters where it has no capitals, however short", async () => {
    expect(await sentences("the port opened. ships came at once.")).toEqual([
      "the port opened.",
      "ships came at once.",
    ]);
    expect(await sentences("Apple's iPhone opened. iOS came at once.")).toHaveLength(1);
  });
});

describe("the sentences of a text about it", () => {
  test.each([
    ["The port opened. Ships came.", ["The port opened.", "Ships came."]],
    ["the port opened. ships came.", ["the port opened.", "ships came."]],
    ["the port opened . ships came .", ["the port opened .", "ships came ."]],
    ["the port opened .\nships came .", ["the port opened .", "ships came ."]],
    ["Port opened\nShips came", ["Port opened", "Ships came"]],
    ["The U.S. port of Mr. Lind opened.", ["The U.S. port of Mr. Lind opened."]],
    ["the u.s. port of mr. lind opened.", ["the u.s. port of mr. lind opened."]],
    [" \n ", []],
  ])("%j", (text, expected) => {
    expect(sentencesOfText(text, "en")).toEqual(expected);
  });
});
