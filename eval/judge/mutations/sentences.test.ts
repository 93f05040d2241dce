import { describe, expect, test } from "vitest";
import { copyLead } from "./copied-lead.ts";
import { foreignSentence } from "./foreign-sentence.ts";
import { inventedSentence } from "./invented-sentence.ts";
import { materialOf, mutantsOf } from "./material.test-data.ts";
import { repeatSentence } from "./repetition.ts";
import { truncate } from "./truncation.ts";

const SOURCE = "The port of Vasby opened its second pier in May. Ships came at once from Tarnholm.";
const SUMMARY = "Vasby opened a second pier. Ships came from Tarnholm at once.";

test("a foreign sentence stands anywhere, and names somebody whom the article does not", () => {
  const elsewhere = {
    sentences: [
      "He died at home.",
      "The council of Tarnholm met at once in May.",
      "CLICK HERE to read what Bruno Haas told the paper.",
      "A baker from Lund gave Bruno Haas a medal.",
    ],
  };

  expect(mutantsOf(foreignSentence, materialOf(SUMMARY, SOURCE, elsewhere))).toEqual([
    "A baker from Lund gave Bruno Haas a medal. Vasby opened a second pier. Ships came from Tarnholm at once.",
    "Vasby opened a second pier. A baker from Lund gave Bruno Haas a medal. Ships came from Tarnholm at once.",
    "Vasby opened a second pier. Ships came from Tarnholm at once. A baker from Lund gave Bruno Haas a medal.",
  ]);
});

test("there is no foreign sentence where nothing else was written", () => {
  expect(mutantsOf(foreignSentence, materialOf(SUMMARY, SOURCE))).toEqual([]);
});

test("an invented sentence is made of words the article does not have", () => {
  const source = `${SOURCE} The orchestra donated bicycles to surgeons and a farmer.`;
  const mutants = mutantsOf(inventedSentence, materialOf(SUMMARY, source));

  expect(mutants.length).toBeGreaterThan(40);
  for (const text of mutants) {
    expect(text.length).toBeGreaterThan(SUMMARY.length + 30);
    expect(text).not.toMatch(/orchestra|donated|bicycles|surgeons|farmers/);
  }
});

test("a repeated sentence is said again at the end", () => {
  expect(mutantsOf(repeatSentence, materialOf(SUMMARY, SOURCE))).toEqual([
    `${SUMMARY} Ships came from Tarnholm at once.`,
    `${SUMMARY} Vasby opened a second pier.`,
  ]);
  expect(mutantsOf(repeatSentence, materialOf("It opened.", SOURCE))).toEqual([]);
});

describe("a truncated summary", () => {
  test("breaks off within its last sentence", () => {
    expect(mutantsOf(truncate, materialOf(SUMMARY, SOURCE))).toEqual([
      "Vasby opened a second pier. Ships came from",
      "Vasby opened a second pier. Ships came from Tarnholm",
      "Vasby opened a second pier. Ships came from Tarnholm at",
    ]);
  });

  test("does not break off where a full stop would look like an end", () => {
    const material = materialOf("It went to Dr. Lind and to Dr. Pell.", SOURCE);
    const whole = { ...material, sentences: [material.summary] };

    expect(mutantsOf(truncate, whole)).toEqual([
      "It went to",
      "It went to Dr. Lind",
      "It went to Dr. Lind and",
      "It went to Dr. Lind and to",
    ]);
  });

  test.each(["It came at once from Tarnholm and Vasby", "Ships came at once."])(
    "%s is not to be cut",
    (summary) => {
      expect(mutantsOf(truncate, materialOf(summary, SOURCE))).toEqual([]);
    },
  );
});

describe("a copied lead", () => {
  const lead =
    "The port of Vasby opened its second pier on Monday after three years of work that cost 4.2 million crowns. Ships came at once from Tarnholm and from the islands, said Marta Lind of the harbour office. It rained all day on the band.";

  test("is the first three sentences of the article, whatever the summary says", () => {
    expect(mutantsOf(copyLead, materialOf(SUMMARY, `${lead} Nobody minded. They danced.`))).toEqual(
      [lead],
    );
  });

  test("is not planted where the article has little to copy", () => {
    expect(mutantsOf(copyLead, materialOf(SUMMARY, SOURCE))).toEqual([]);
  });
});
