import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { choose, type Candidate, type Scale } from "./choose.ts";

const LIKELY = {
  ferry: 0.9,
  cable: 0.8,
  harbour: 0.7,
  pier: 0.7,
  the: 0.3,
  rain: 0.05,
  mild: 0.05,
};

const SCALE: Scale = {
  salience: new Map(Object.entries(LIKELY)),
  isFunctionWord: (term) => term === "the",
  excludes: (one, other) => one.sentence === other.sentence,
};

/** One candidate a line of words, each of a sentence of its own. */
function candidates(...lines: readonly string[]): Candidate[] {
  const { sentences } = readingOf(articleOf([lines.map((line) => `${line}.`)], { language: null }));
  return sentences.map((sentence) => ({
    ...{ text: sentence.text, words: sentence.words, sentence, bonus: 0 },
    ...{ sources: [sentence.id] },
    ...{ terms: sentence.terms, tokens: sentence.words.map(({ lower }) => lower) },
  }));
}

const texts = (chosen: readonly Candidate[]) => chosen.map(({ text }) => text);

test("the likeliest words are told first", () => {
  expect(texts(choose(candidates("Mild rain", "Ferry cable"), 1, SCALE))).toEqual(["Ferry cable."]);
});

test("what is told already is worth little a second time", () => {
  const told = choose(candidates("Ferry cable", "Cable ferry", "The harbour"), 2, SCALE);

  expect(texts(told)).toEqual(["Ferry cable.", "The harbour."]);
});

test("every unlikely word makes a wording dearer", () => {
  const told = choose(candidates("Ferry rain mild rain mild", "Ferry"), 1, SCALE);

  expect(texts(told)).toEqual(["Ferry."]);
});

test("a bonus decides between wordings that tell as much", () => {
  const [first, second] = candidates("Ferry rain", "Ferry mild");
  if (!first || !second) throw new Error("Two candidates were made.");

  expect(texts(choose([first, { ...second, bonus: 0.5 }], 1, SCALE))).toEqual(["Ferry mild."]);
});

test("each place is thought over again once all are filled", () => {
  // `Ferry cable` is the best alone and is taken first; the other two tell together all it tells and more.
  const told = choose(candidates("Ferry cable", "Ferry harbour", "Cable pier"), 2, SCALE);

  expect(texts(told)).toEqual(["Cable pier.", "Ferry harbour."]);
});

test("no more are chosen than may stand beside each other", () => {
  const [only] = candidates("Ferry cable");
  if (!only) throw new Error("A candidate was made.");

  expect(choose([only, { ...only, text: "Ferry." }], 3, SCALE)).toHaveLength(1);
});
