import { describe, expect, test } from "vitest";
import { inventedArticle } from "./article.test-data.ts";
import { likenessOf } from "./likeness.ts";
import { citedBy, readArticle } from "./reading.ts";

const reading = readArticle(
  inventedArticle([
    "A cousin of Berta Holm told the court on Monday that the mill had burned twice.",
    "The judge sent Anton Reuss to prison for three years, and his lawyer left without a word.",
    "The mill is insured.",
  ]),
);

function likeness(text: string, ...ids: string[]) {
  return likenessOf(text, citedBy(ids, reading), reading);
}

describe("how a claim is like its evidence", () => {
  test("word for word it is all like it", () => {
    const { placed, ...all } = likeness("The mill is insured.", "s3");

    expect(placed).toBe(0);
    expect(Object.values(all).map((value) => value.toFixed(6))).toEqual(Array(6).fill("1.000000"));
  });

  test("it is like nothing when it rests on nothing, and when no word of it is there", () => {
    expect(likeness("The mill burned twice").whole).toBe(0);
    expect(likeness("Farmers fear drought", "s1")).toEqual({
      whole: 0,
      close: 0,
      held: 0,
      near: 0,
      ordered: 0,
      placed: 0,
      // It denies nothing and reverses nothing, whatever it is about.
      tone: 1,
    });
  });

  test("three and 3, 3years, and sent and send are the same", () => {
    expect(likeness("judge sends Anton Reuss to prison for 3 years", "s2").held).toBe(1);
    expect(likeness("judge sends Anton Reuss to prison for 3years", "s2").held).toBe(1);
    expect(likeness("judge sends Anton Reuss to prison for 4 years", "s2").held).toBeLessThan(1);
  });

  const told = "A cousin of Berta Holm told the court that the mill had burned";
  test.each([
    ["words left out cost less than words from another sentence", "Berta Holm sent to prison"],
    ["a word that is nowhere costs more than words left out", `${told} thrice`],
    ["words turned round cost more than words left out", "The mill told Berta Holm"],
  ])("%s", (_, worse) => {
    expect(likeness(worse, "s1", "s2").whole).toBeLessThan(likeness(told, "s1", "s2").whole);
  });

  test("a seam between two sentences costs more than words left out of one", () => {
    const cut = likeness("Anton Reuss for three years", "s1", "s2");

    expect(likeness("Berta Holm for three years", "s1", "s2").whole).toBeLessThan(cut.whole);
  });

  test("neighbours of the claim that stand far apart in the evidence are not near", () => {
    expect(likeness("cousin burned", "s1").near).toBe(0);
    expect(likeness("cousin Berta Holm", "s1").near).toBe(1);
  });

  test("pairs turned round are near and not in order", () => {
    const turned = likeness("court told Holm Berta", "s1");

    expect(turned.near).toBeGreaterThan(0.5);
    expect(turned.ordered).toBe(0);
  });
});
