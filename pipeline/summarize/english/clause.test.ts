import { describe, expect, test } from "vitest";
import {
  carriesOn,
  hasMainVerb,
  isClause,
  isPlainClause,
  joinsWords,
  mayHaveVerb,
  opensNewClause,
  opensSubordinate,
  owesVerb,
} from "./clause.ts";
import { askAt, behind, read } from "./sentence.test-data.ts";

/** The words behind the bar with the text they stand in. */
function rest(barred: string) {
  return { text: barred.replace("|", ""), words: behind(barred) };
}

describe("a clause", () => {
  test.each([
    "The ferry sank.",
    "Building ferries keeps the yard busy.",
    "The yard said the old ferry in Hald sank.",
    "The port closed after the price of diesel rose.",
  ])("has a subject and a verb: %s", (text) => {
    expect(isClause(read(text))).toBe(true);
  });

  test.each([
    ["it opens with no subject", "On Monday in the port."],
    ["its only verb is a relative clause's", "The ferry that sank in Hald."],
    ["its only verb is a subordinate clause's", "The port after the price of diesel rose."],
    ["its only verb is what somebody said", "The port, claiming it lost money."],
    ["its last word calls for another", "The ferry sailed to"],
    ["its subject is gone", "Bruises and was listed."],
    ["a relative word waits for its verb", "The tests showed that density."],
  ])("is none where %s: %s", (_where, text) => {
    expect(isClause(read(text))).toBe(false);
  });

  test("is plain where its first verb is the main one", () => {
    expect(isPlainClause(read("Brevik built the first hull"))).toBe(true);
    expect(isPlainClause(read("The yard that built it sank the hull"))).toBe(false);
  });
});

test.each([
  ["The port closed until the yard paid.", true],
  ["The port until the yard paid.", false],
  ["The port stayed open until 1990.", true],
  ["The port after two storms closed.", true],
  ["A port because nobody came.", false],
])("a subordinate clause claims its own verb: %s", (text, expected) => {
  expect(hasMainVerb(read(text))).toBe(expected);
});

test("a year behind since opens no clause", () => {
  expect(hasMainVerb(read("Since 2008, the yard at Brevik has built nine ferries."))).toBe(true);
});

test("a form that looks like a noun may be the verb", () => {
  const untagged = { ...read("The ferry limits the noise.") };
  const words = untagged.words.map((word) => ({ ...word, finite: false }));

  expect(mayHaveVerb({ text: untagged.text, words })).toBe(true);
  expect(mayHaveVerb(read("The ferry of the noise."))).toBe(false);
});

describe("a stretch that goes", () => {
  test("owes a verb to what stands before it", () => {
    expect(owesVerb(rest("A man |in the car died."))).toBe(true);
    expect(owesVerb(rest("A man |in old and cold Hald died."))).toBe(true);
    expect(owesVerb(rest("The port closed |in May after a storm."))).toBe(false);
  });

  test("owes none where and brings it another subject, or shares the first", () => {
    expect(owesVerb(rest("The port closed |in May and the yard lost money."))).toBe(false);
    expect(owesVerb(rest("The port closed |in May and lost money."))).toBe(false);
  });
});

describe("and", () => {
  test.each([
    "Ann Roe |and Jon Ek took nine orders.",
    "The yard built cheap |and fast ferries.",
    "The ferry made 25 |and 30 trips.",
    "Ferries sank |and",
  ])("joins words: %s", (barred) => {
    expect(
      askAt(({ words }, index) => joinsWords(words[index - 1], words[index + 1]), barred),
    ).toBe(true);
  });

  test("joins clauses where a noun stands before it", () => {
    const barred = "Prices rose in the autumn |and the yard closed.";

    expect(
      askAt(({ words }, index) => joinsWords(words[index - 1], words[index + 1]), barred),
    ).toBe(false);
  });
});

test.each([
  ["Prices rose and |the yard in Hald closed.", true],
  ["Prices rose and |old yards closed.", false],
  ["Prices rose and |the yard, a small one, closed.", false],
  ["Prices rose and |the yards of the nine outer islands of the cold far north closed.", false],
])("a new clause shows its subject and soon its verb: %s", (barred, expected) => {
  expect(opensNewClause(rest(barred))).toBe(expected);
});

test.each([
  ["The port closed after |old yards closed.", true],
  ["The port closed as |many ships came.", false],
  ["The port closed after |the long cold winter.", false],
])("a subordinate clause may lack an article: %s", (barred, expected) => {
  expect(opensSubordinate(rest(barred))).toBe(expected);
});

test.each([
  ["Lene Fjeld, the mayor, |wants a cable.", true],
  ["Lene Fjeld asked the mayor |to wait.", true],
  ["Lene Fjeld, the mayor, |also agreed.", true],
  ["Lene Fjeld, the |mayor, agreed.", false],
])("verbs, to and also carry on a clause: %s", (barred, expected) => {
  expect(carriesOn(behind(barred)[0])).toBe(expected);
});
