import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { term } from "./terms.ts";
import { HAND_SET_FEATURES, salienceOf, termFeatures } from "./salience.ts";
import { TERM_WEIGHTS } from "./weights.ts";

const ARTICLE = articleOf(
  [
    ["The yard sold nine ferries to Solmar.", "The captain of Ost was pleased."],
    ["Solmar runs the ferries.", "Solmar paid slowly."],
  ],
  { title: "Captain pleased" },
);

const salience = (word: string, article = ARTICLE) =>
  salienceOf(readingOf(article)).get(term(word)) ?? Number.NaN;

test("salience is a share for every term", () => {
  for (const share of salienceOf(readingOf(ARTICLE)).values()) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
});

test("what is told again is likelier in a summary", () => {
  expect(salience("solmar")).toBeGreaterThan(salience("yard"));
});

test("what the headline says is likelier", () => {
  const otherTitle = { ...ARTICLE, title: "Storm ahead" };

  expect(salience("captain")).toBeGreaterThan(salience("captain", otherTitle));
});

test("what comes late is less likely", () => {
  expect(salience("yard")).toBeGreaterThan(salience("slowly"));
});

test("the features of a term count what the article says of it", async () => {
  const features = await termFeatures(ARTICLE);

  expect(features.get("solmar")).toMatchObject({
    ...{ constant: 1, inFirstSentence: 1, name: 1, shareOfSentences: 3 / 4, capitals: 1 / 3 },
    ...{
      functionWord: 0,
      functionWordRepeated: 0,
      number: 0,
      inTitle: 0,
      wordsBefore: expect.closeTo(Math.log(7) / 5),
    },
  });
  expect(features.get("the")).toMatchObject({ functionWord: 1, functionWordRepeated: Math.log(3) });
  expect(features.get("captain")).toMatchObject({ inTitle: 1, inFirstSentence: 0, noun: 1 });
});

test("every feature has a weight, and those set by hand are among them", async () => {
  const [first] = (await termFeatures(ARTICLE)).values();

  expect(Object.keys(first ?? {}).sort()).toEqual(Object.keys(TERM_WEIGHTS).sort());
  for (const name of HAND_SET_FEATURES) expect(TERM_WEIGHTS).toHaveProperty(name);
});
