import { expect, test } from "vitest";
import { numberSentences, type Block } from "./paragraphs.ts";

const SENTENCES = [
  "the ferry line sold two old ships on monday.",
  "“we stay,” said anna holm of hald.",
  "who pays for the pier?",
  "the council does (since 2019).",
  "“who sails?” she asked.",
  "the crew waited... and then it left for the u.s. and norway.",
  "dr. osei arrived at 5 p.m. on friday, i.e. too late.",
  "acme inc. bought 2.5 percent of it!",
];

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const textsOf = (blocks: readonly Block[]) =>
  numberSentences(blocks, "en").flatMap(({ sentences }) => sentences.map(({ text }) => text));

test("in a text without capitals a small letter begins a sentence", () => {
  const text = SENTENCES.join(" ");

  expect(textsOf([paragraph(text), paragraph(text)])).toEqual([...SENTENCES, ...SENTENCES]);
});

test("in any other text it goes on with one, in every block", () => {
  const block = "the ship sank. the crew left.";
  const others = "The Hald Courier told of it on Monday. ".repeat(15).trim();

  expect(textsOf([paragraph(block), paragraph(others)])[0]).toBe(block);
});

test("too short a text does not tell how it is written", () => {
  expect(textsOf([paragraph("the ship sank. the crew left.")])).toHaveLength(1);
});
