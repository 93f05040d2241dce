import { describe, expect, test } from "vitest";
import { inventedArticle } from "./article.test-data.ts";
import { textFindings } from "./text.ts";

const ARTICLE = [
  "MARSTAD — The ferry line sold two of its oldest ships on Monday to a yard that breaks them up.",
  "Its director, Ilse Brandt, said that nobody had wanted to sail them any more.",
  "The money goes into a boat with batteries, which is to be built in Tarn by 2029.",
  "Crews fear for their posts, because the new boat needs nine hands and the old ones needed thirty.",
];
const GOOD = [
  "A ferry line has sold two old ships to be broken up.",
  "It wants to buy a boat with batteries that needs a smaller crew.",
];

const found = (claims: readonly string[], sentences = ARTICLE, language = "en") =>
  textFindings(inventedArticle(sentences, { language }), claims);
const codes = (...all: Parameters<typeof found>) => found(...all).map(({ code }) => code);

test("a summary of its own is not complained about", () => {
  expect(found(GOOD)).toEqual([]);
  expect(found([])).toEqual([]);
});

describe("repetition", () => {
  test("a sentence that comes again is told with both its places", () => {
    expect(found([...GOOD, GOOD[0] ?? ""])).toEqual([
      {
        code: "sentence-repeated",
        span: GOOD[0],
        why: "Sentence 3 says the same as sentence 1.",
      },
    ]);
  });

  test.each([
    ["in other marks", "A ferry line has sold two old ships to be broken up!"],
    ["with a word more", "The ferry line has sold its two old ships to be broken up."],
  ])("so is one that comes again %s", (_, text) => {
    expect(codes([...GOOD, text])).toEqual(["sentence-repeated"]);
  });

  test("words that come round within a sentence are told", () => {
    const text =
      "The line wants a boat with batteries that needs few hands and wants a boat with batteries that needs few hands.";

    expect(found([text])[0]?.span).toBe("wants a boat with batteries that needs few");
  });

  test.each([
    [
      "other figures",
      "The line sold 2 ships in May for 9 crowns.",
      "The line sold 3 ships in June for 8 crowns.",
    ],
    ["a short answer", "He said no.", "She said yes."],
    ["one subject", "The line sold its ships.", "The line fears for its ships and its crews."],
  ])("sentences with %s are not the same", (_, one, other) => {
    expect(codes([one, other])).toEqual([]);
  });
});

describe("truncation", () => {
  test.each([
    ["in the middle of a sentence", "It wants to buy a boat with batteries that", "batteries that"],
    ["after a comma", "It wants to buy a boat, ", "boat,"],
    ["with dots", "It wants to buy a boat with…", "with…"],
    ["after a quotation", "It calls the boat “a small wonder”", "wonder”"],
  ])("a text that ends %s breaks off", (_, last, end) => {
    const [first] = found([GOOD[0] ?? "", last]);

    expect(first?.code).toBe("breaks-off");
    expect(first?.span).toContain(end);
  });

  test("a single sentence breaks off too", () => {
    expect(codes(["A ferry line has sold two old"])).toEqual(["breaks-off"]);
  });

  test.each([
    ["en", "It calls the boat “a small wonder.”"],
    ["en", "It sold them to Brandt & Co."],
    ["en", "Who will sail it?"],
    ["en", "They call it a 'wonder'"],
    ["en", "It sails in May (or so it says)."],
    ["ja", "船は五月に出航する。"],
    ["hi", "जहाज़ मई में रवाना होगा।"],
    ["th", "เรือจะออกในเดือนพฤษภาคม"],
  ])("a text in %s may end: %s", (language, text) => {
    expect(codes([text], ["Nothing."], language)).toEqual([]);
  });

  test("bullets have no end mark, and break off only where nothing can end", () => {
    expect(codes(["Line sells two ships", "New boat has batteries"])).toEqual([]);
    expect(codes(["Line sells two ships", "New boat has batteries and"])).toEqual(["breaks-off"]);
  });
});

describe("the opening of the article", () => {
  test("is no summary", () => {
    const [first] = found(ARTICLE.slice(0, 3));

    expect(first?.code).toBe("lead-copied");
    expect(first?.span).toMatch(/^MARSTAD — The ferry line .* by 2029$/);
  });

  test("is none without its dateline, in lower case, or broken off", () => {
    const opening = ARTICLE.slice(0, 2).join(" ").replace("MARSTAD — ", "");

    expect(codes([opening])).toEqual(["lead-copied"]);
    expect(codes([opening.toLowerCase()])).toEqual(["lead-copied"]);
    expect(codes([opening.slice(0, 140)])).toEqual(["breaks-off", "lead-copied"]);
  });

  test("is none where it is short", () => {
    expect(codes(["Rain. Wind. Snow."], ["Rain.", "Wind.", "Snow.", "Sun."])).toEqual([
      "lead-copied",
    ]);
  });

  test("may be quoted by its first sentence, however long, and later ones may be", () => {
    const long = `${(ARTICLE[3] ?? "").replace(/\.$/, ", and the port, which lives from the old ones, fears for its pier.")}`;

    expect(codes([ARTICLE[0] ?? ""])).toEqual([]);
    expect(codes([long], [long, ...ARTICLE])).toEqual([]);
    expect(codes(ARTICLE.slice(2, 4))).toEqual([]);
  });
});
