import { describe, expect, test } from "vitest";
import type { Article } from "../schema/index.ts";
import { articleOf, FERRY_REPORT, readingOf } from "./article.test-data.ts";
import { rankSentences } from "./rank.ts";
import { keyTakeaways } from "./takeaways.ts";
import { wordsOf } from "./words.ts";

/** The takeaways beside the sentence of that number, which is told elsewhere. */
function takeawaysOf(article: Article, elsewhere = 0) {
  const reading = readingOf(article);
  const except = reading.sentences[elsewhere];
  if (!except) throw new Error("The article has no such sentence.");
  return keyTakeaways(reading, rankSentences(reading), article.coverage, except);
}

const texts = (article: Article, elsewhere?: number) =>
  takeawaysOf(article, elsewhere).map(({ text }) => text);

const FACTS = [
  "Solmar bought nine battery ferries on Monday.",
  "Brevik built the first hull in March.",
  "Ost closed its harbour for three weeks.",
  "The council voted for a second cable.",
  "Diesel prices rose by 14 percent.",
  "Lene Fjeld opened the new pier.",
  "Hald lost 400 of its fishing boats.",
  "Engineers tested the chargers at night.",
];

describe("key takeaways", () => {
  test("are five bullets of 4 to 12 words without a full stop", () => {
    const bullets = texts(FERRY_REPORT);

    expect(bullets).toHaveLength(5);
    for (const bullet of bullets) {
      expect(wordsOf(bullet).length).toBeGreaterThanOrEqual(4);
      expect(wordsOf(bullet).length).toBeLessThanOrEqual(12);
      expect(bullet).not.toMatch(/\.$/u);
    }
  });

  test("stand in the order of the article", () => {
    const numbers = takeawaysOf(FERRY_REPORT).map(({ evidence }) => Number(evidence[0]?.slice(1)));

    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test("leave out what the next sentence takes back", () => {
    const taken = [
      "The engineers called the trial in Ost a success.",
      "But nine ferries failed it.",
    ];

    expect(texts(articleOf([[...FACTS.slice(0, 6), ...taken]]))).not.toContain(
      "The engineers called the trial in Ost a success",
    );
  });

  test("leave out the sentence that is told elsewhere", () => {
    expect(texts(articleOf([FACTS.slice(0, 3)]), 1)).toEqual([
      "Solmar bought nine battery ferries on Monday",
      "Ost closed its harbour for three weeks",
    ]);
  });

  test("repeat it when there is nothing else to tell", () => {
    expect(texts(articleOf([["Solmar bought nine battery ferries."]]))).toEqual([
      "Solmar bought nine battery ferries",
    ]);
  });

  test("never say the same twice", () => {
    const bullets = texts(
      articleOf([[...FACTS.slice(0, 3), "Ost closed its whole harbour for three weeks."]]),
    );

    expect(bullets.filter((bullet) => bullet.includes("harbour"))).toHaveLength(1);
  });

  test.each([
    ["full", 5],
    ["partial", 5],
    ["teaser", 3],
  ] as const)("of a %s text are at most %d", (coverage, count) => {
    expect(texts(articleOf([FACTS], { coverage }))).toHaveLength(count);
  });

  test("are fewer when the text gives fewer", () => {
    expect(texts(articleOf([FACTS.slice(0, 4)]))).toHaveLength(3);
  });

  test("are longer only when there are too few short ones, the shorter first", () => {
    const long =
      "The mayor welcomed the crews of the nine ferries in a hall beside the old fish market last spring.";
    const longer =
      "Ost closed the outer basin of its harbour to all the fishing boats of Hald for three weeks during the storms of the late winter.";

    const filled = texts(articleOf([[...FACTS.slice(0, 5), longer, long]]));

    expect(filled).toHaveLength(5);
    expect(filled).toContain(long.slice(0, -1));
    expect(texts(articleOf([[...FACTS.slice(0, 6), long]]))).not.toContain(long.slice(0, -1));
  });

  test.each([
    ["questions", "Who bought nine battery ferries for Solmar?"],
    ["exclamations", "Engineers love the quiet of the lighthouse!"],
    ["quotations", "“Solmar bought nine battery ferries,” said Anna Holm."],
    ["sentences that point back", "Hald sold similar boats to the islanders."],
    ["sentences that lean on others", "They bought nine battery ferries on Monday."],
    ["talk with the reader", "You can watch the storms from the lighthouse."],
    ["statements with a label", "Price: 48 crowns for each car on Monday."],
  ])("are no %s", (_kind, text) => {
    const ids = takeawaysOf(articleOf([[...FACTS, text]])).map(({ evidence }) => evidence[0]);

    expect(ids).toHaveLength(5);
    expect(ids).not.toContain("s9");
    expect(texts(articleOf([[...FACTS.slice(0, 2), text]]))).toEqual([FACTS[1]?.slice(0, -1)]);
  });

  test("may come from a list whose items have no full stop", () => {
    const items = { kind: "list-item" as const, lines: ["Brevik built the first hull in March"] };
    const name = { kind: "list-item" as const, lines: ["22:10 What happens in March"] };

    expect(texts(articleOf([FACTS.slice(0, 1), items, name]))).toEqual([
      "Brevik built the first hull in March",
    ]);
  });
});
