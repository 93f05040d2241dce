import { describe, expect, test } from "vitest";
import { inventedArticle } from "../article.test-data.ts";
import { readArticle } from "../reading.ts";
import { placedOf } from "./placed.ts";

const NEWS = [
  "The harbour of Lindholm was sold on Monday.",
  "Mayor Ines Aldaba sued the shipbuilder Tove Renholm over the dredged channel.",
  "Renholm called the claim absurd and left the hall.",
];
const RECORD = [
  "Ines: Is there any tea in the house?",
  "Tove: I drank it.",
  "Ines: Then buy some more.",
  "Tove: I will.",
];

/** Of a claim that rests on the sentence with this number. */
function placed(article: readonly string[], text: string, cited: number, language = "en"): number {
  const { roster, sentences } = readArticle(inventedArticle(article, { language }));
  return placedOf(text, [...sentences.values()].slice(cited - 1, cited), roster());
}

describe("names stand in their places", () => {
  test("as far as the words beside them do in the article, on the same side", () => {
    const right = placed(NEWS, "Aldaba sued Renholm over the channel", 2);

    expect(placed(NEWS, "Renholm sued Aldaba over the channel", 2)).toBeLessThan(right);
    expect(placed(NEWS, "Lindholm sued Renholm over the channel", 2)).toBeLessThan(right);
    expect(placed(NEWS, "Aldaba praised Renholm for the harbour", 2)).toBeLessThan(right);
  });

  test("wherever in the article that is, and in every form of the words", () => {
    expect(placed(NEWS, "Renholm calls", 1)).toBeGreaterThan(placed(NEWS, "Aldaba calls", 1));
  });

  test("not at all in a claim that names nobody, or has nothing beside its names", () => {
    expect(placed(NEWS, "The mill was insured", 2)).toBe(0);
    expect(placed(NEWS, "Aldaba", 2)).toBe(0);
    expect(placed(NEWS, "", 2)).toBe(0);
  });

  test("in German too", () => {
    const article = ["Ines Aldaba verklagte am Montag Tove Renholm."];

    expect(placed(article, "Aldaba verklagte Renholm", 1, "de")).toBeGreaterThan(
      placed(article, "Renholm verklagte Aldaba", 1, "de"),
    );
  });
});

describe("in a record of who said what", () => {
  test("who is named first is who speaks the lines", () => {
    const right = placed(RECORD, "Ines asks Tove whether there is tea in the house", 1);

    expect(placed(RECORD, "Tove asks Ines whether there is tea in the house", 1)).toBeLessThan(
      right - 0.2,
    );
  });

  test("who is named late is not", () => {
    expect(placed(RECORD, "Any tea in the house is asked for by Ines", 1)).toBeLessThan(
      placed(RECORD, "Ines asks for any tea in the house", 1),
    );
  });
});
