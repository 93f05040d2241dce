import { describe, expect, test } from "vitest";
import type { Article } from "../schema/index.ts";
import { articleOf, FERRY_REPORT, readingOf } from "./article.test-data.ts";
import { pulseAnalysis } from "./arrange.ts";
import { rankSentences } from "./rank.ts";
import { wordsOf } from "./words.ts";

/** The analysis beside the sentence of that number, counted from 0, and beside the takeaways made of others. */
function analysisOf(
  article: Article,
  elsewhere = 0,
  takeaways: readonly number[] = [],
): string[][] {
  const reading = readingOf(article);
  const except = reading.sentences[elsewhere];
  if (!except) throw new Error("The article has no such sentence.");
  const told = new Set(reading.sentences.filter(({ order }) => takeaways.includes(order)));
  const paragraphs = pulseAnalysis(reading, rankSentences(reading), except, told);
  return paragraphs.map((claims) => claims.map(({ text }) => text));
}

const WORDS = ["harbour", "pier", "cable", "grid", "ferry", "island", "council", "shipyard"];

/** Statements of 20 words each that share little. */
const STATEMENTS = Array.from({ length: 24 }, (_, index) => {
  const subject = WORDS[index % WORDS.length] ?? "";
  const filler = WORDS.map((word) => `${String.fromCharCode(97 + index)}${word}`).join(" and ");
  return `The ${subject} of Hald gave ${filler}.`;
});

const LEANING = "It was the first of nine that the yard at Brevik will build in ten years.";

describe("the analysis", () => {
  test("leaves out what the author says of himself, where enough is told beside it", () => {
    const personal = STATEMENTS.map((text, at) =>
      at % 3 ? text : text.replace("The", "I saw that the"),
    );

    expect(
      analysisOf(articleOf(personal.map((text) => [text])))
        .flat()
        .join(" "),
    ).not.toMatch(/\bI\b/);
  });

  test("is three paragraphs of 55 to 110 words", () => {
    const paragraphs = analysisOf(FERRY_REPORT);

    expect(paragraphs).toHaveLength(3);
    for (const paragraph of paragraphs) {
      const words = wordsOf(paragraph.join(" ")).length;
      expect(words).toBeGreaterThanOrEqual(55);
      expect(words).toBeLessThanOrEqual(110);
    }
  });

  test("tells what the takeaways tell only where there would be fewer paragraphs without it", () => {
    const article = articleOf(STATEMENTS.map((text) => [text]));
    const short = articleOf(STATEMENTS.slice(0, 10).map((text) => [text]));

    expect(analysisOf(article, 0, [1, 2, 3]).flat()).not.toContain(STATEMENTS[2]);
    expect(analysisOf(short, 0, [1, 2, 3])).toHaveLength(analysisOf(short).length);
  });

  test("tells of the bill only behind the sentence that says which bill", () => {
    const bill =
      "The council wrote a bill on fares and crews and piers for the whole of the long winter.";
    const fate =
      "The bill will return next year and could fail again, and the port of Ost is expected to lose nine crews.";
    const article = articleOf([[bill, fate], ...STATEMENTS.slice(0, 12).map((text) => [text])]);
    const apart = articleOf([[bill], ...STATEMENTS.slice(0, 12).map((text) => [text]), [fate]]);

    const told = analysisOf(article, 5).flat();
    expect(told.includes(fate)).toBe(told.includes(bill));
    expect(analysisOf(apart, 5).flat()).not.toContain(fate);
  });

  test("tells what happened, then the friction, then what follows", () => {
    const [context, friction, outlook] = analysisOf(FERRY_REPORT, 14).map((it) => it.join(" "));

    expect(context).toContain("Solmar carries 3.2 million passengers");
    expect(friction).toContain("islanders fear");
    expect(outlook).toContain("expected to enter service");
  });

  test("keeps the order of the article within a paragraph and tells nothing twice", () => {
    const order = FERRY_REPORT.paragraphs.flatMap(({ sentences }) =>
      sentences.map((it) => it.text),
    );
    const paragraphs = analysisOf(FERRY_REPORT);

    for (const paragraph of paragraphs) {
      const places = paragraph.map((text) => order.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    const all = paragraphs.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test("leaves out the sentence that is told elsewhere", () => {
    const [lead] = STATEMENTS;

    expect(analysisOf(articleOf([STATEMENTS]), 0).flat()).not.toContain(lead);
    expect(analysisOf(articleOf([STATEMENTS]), 3).flat()).toContain(lead);
  });

  test("takes a leaning sentence only with the one it leans on", () => {
    const pairs = STATEMENTS.slice(0, 9).flatMap((text) => [
      [text, LEANING.replace("nine", text.slice(4, 9))],
    ]);
    const all = analysisOf(articleOf(pairs)).flat();
    const leaning = all.filter((text) => text.startsWith("It"));

    expect(leaning.length).toBeGreaterThan(0);
    for (const text of leaning) expect(all[all.indexOf(text) - 1]).toMatch(/^The/u);
  });

  test("leaves a leaning sentence out behind a heading", () => {
    const blocks = [
      STATEMENTS.slice(0, 6),
      { kind: "heading" as const, lines: ["The order"] },
      [LEANING],
    ];

    expect(analysisOf(articleOf(blocks)).flat()).not.toContain(LEANING);
  });

  test.each([
    [3, 0],
    [5, 1],
    [8, 2],
    [16, 3],
  ])("has of %d sentences %d paragraphs", (sentences, paragraphs) => {
    expect(analysisOf(articleOf([STATEMENTS.slice(0, sentences)]))).toHaveLength(paragraphs);
  });

  test("has no more than 110 words in a paragraph", () => {
    const long = STATEMENTS.slice(0, 12).map((text, index) => {
      const more = WORDS.map((word) => `${String.fromCharCode(97 + index)}x${word}`).join(" ");
      return text.replace(".", ` and nine more of them there beside ${more} in ${1900 + index}.`);
    });
    const counts = analysisOf(articleOf([long])).map((it) => wordsOf(it.join(" ")).length);

    expect(wordsOf(long[0] ?? "")).toHaveLength(37);
    expect(counts).toEqual([74, 74, 74]);
  });

  const TWO_AND_THE_LEAD = STATEMENTS.slice(0, 3);

  test.each([
    ["statements", "Hald gave the harbour and the pier and the cable of Ost to all of them."],
  ])("is filled by %s", (_kind, text) => {
    expect(analysisOf(articleOf([[...TWO_AND_THE_LEAD, text]])).flat()).toContain(text);
  });

  test.each([
    ["questions", "Who gave the harbour and the pier and the cable of Hald to all of them?"],
    [
      "quotations alone",
      "“Hald gave the harbour and the pier and the cable of Ost to all of them.”",
    ],
    [
      "labelled lines",
      "Anna Holm: Hald gave the harbour and the pier and the cable of Ost to all.",
    ],
    ["captions", "A harbour with a pier and a cable near the old council of Hald in Ost."],
    [
      "half a quotation",
      "“Hald gave the harbour and the pier and the cable of Ost to all of them.",
    ],
  ])("is not filled up by %s", (_kind, text) => {
    expect(analysisOf(articleOf([[...TWO_AND_THE_LEAD, text]]))).toEqual([]);
  });

  test("is filled up by long items of a list", () => {
    const lines = [
      "A school and a market were built beside the pier with money from the sale of boats.",
    ];
    const items = { kind: "list-item" as const, lines };

    expect(analysisOf(articleOf([TWO_AND_THE_LEAD, items])).flat()).toContain(lines[0]);
  });

  test("is not filled up by short items of a list", () => {
    const lines = [
      "A school was built beside the market.",
      "Nobody sold boats last year.",
      "Two pilots were hired in May.",
    ];
    const items = { kind: "list-item" as const, lines };

    expect(analysisOf(articleOf([TWO_AND_THE_LEAD, items]))).toEqual([]);
    expect(analysisOf(articleOf([TWO_AND_THE_LEAD, lines]))).toHaveLength(1);
  });
});
