import { describe, expect, test } from "vitest";
import type { Article } from "../schema/index.ts";
import { articleOf, FERRY_REPORT, readingOf } from "./article.test-data.ts";
import { salienceOf } from "./salience.ts";
import { takeawaysOf } from "./takeaways.ts";
import { wordsOf } from "./words.ts";

/** The takeaways beside the sentence of that number, which is told elsewhere. */
function toldBeside(article: Article, elsewhere = 0) {
  const reading = readingOf(article);
  const except = reading.sentences[elsewhere];
  if (!except) throw new Error("The article has no such sentence.");
  return takeawaysOf(reading, salienceOf(reading), article.coverage)(except);
}

const texts = (article: Article, elsewhere?: number) =>
  toldBeside(article, elsewhere).map(({ text }) => text);

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
  test("are five bullets without a full stop, most of 4 to 12 words", () => {
    const bullets = texts(FERRY_REPORT);
    const lengths = bullets.map((bullet) => wordsOf(bullet).length);

    expect(bullets).toHaveLength(5);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    expect(lengths.filter((length) => length <= 12).length).toBeGreaterThanOrEqual(3);
    for (const bullet of bullets) expect(bullet).not.toMatch(/\.$/u);
  });

  test("lose no more words than their length asks", () => {
    const reading = [...FACTS, "Engineers at Brevik have tested a smaller vessel since 2023."];

    expect(texts(articleOf([reading])).join()).not.toMatch(/smaller vessel(?! since)/u);
  });

  test("stand in the order of the article", () => {
    const numbers = toldBeside(FERRY_REPORT).map(({ sentence }) => sentence.order);

    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test("leave out the sentence that is told elsewhere", () => {
    expect(texts(articleOf([FACTS.slice(0, 3)]), 1)).toEqual([
      "Solmar bought nine battery ferries on Monday",
      "Ost closed its harbour for three weeks",
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

  test("stay whole where the sentence cannot be cut, unless it is very long", () => {
    const whole =
      "The mayor has long wanted her nine old guests and all of their many grown children to stay on the island.";
    const endless = whole.replace("many grown", `${"very ".repeat(20)}many grown`);

    expect(texts(articleOf([[...FACTS.slice(0, 3), whole]]))).toContain(whole.slice(0, -1));
    expect(texts(articleOf([[...FACTS.slice(0, 3), endless]]))).toHaveLength(2);
  });

  test("are short where the same can be told in short", () => {
    const long =
      "Solmar sold two ships to a yard in Hald on Tuesday, which will break them up in the winter, according to the harbour office.";

    expect(texts(articleOf([[...FACTS, long]]))).not.toContain(long.slice(0, -1));
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
    const ids = toldBeside(articleOf([[...FACTS, text]])).map(({ sentence }) => sentence.id);

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
