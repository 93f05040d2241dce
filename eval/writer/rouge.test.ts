import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepare, preparedLines, rouge1, rouge2, rougeLsum, tokensOf } from "./rouge.ts";

const score = (measure: typeof rouge1, text: string, reference: string) =>
  measure(prepare(text), prepare(reference));

describe("tokens", () => {
  test("are runs of letters a-z and digits in lower case; all else parts them", () => {
    expect(tokensOf("It's 8.5%, “Zoë”\nand U.S. A_B")).toEqual([
      "it",
      "s",
      "8",
      "5",
      "zo",
      "and",
      "u",
      "s",
      "a",
      "b",
    ]);
  });

  test("lose their endings only when they are longer than three letters", () => {
    // Porter would make "wa" of "was" and "hi" of "his".
    expect(tokensOf("was his ponies relational agreed hopping")).toEqual([
      "was",
      "his",
      "poni",
      "relat",
      "agre",
      "hop",
    ]);
  });
});

describe("ROUGE-1", () => {
  test("counts the words both have, as often as both have them", () => {
    // Shared: the, cat, sat; of "the the the" only one has a partner.
    const { precision, recall, f1 } = score(rouge1, "the the the cat sat", "the cat sat down");
    expect([precision, recall]).toEqual([3 / 5, 3 / 4]);
    expect(f1).toBeCloseTo(2 / 3, 12);
  });

  test("takes words of one stem for the same", () => {
    expect(score(rouge1, "Sales dropped", "sale dropping").f1).toBe(1);
  });

  test("does not mind the order", () => {
    expect(score(rouge1, "c a b", "a b c").f1).toBe(1);
  });
});

describe("ROUGE-2", () => {
  test("counts pairs of neighbours", () => {
    // Text: a-b b-c c-d. Reference: a-b b-x x-c c-d.
    const { precision, recall, f1 } = score(rouge2, "a b c d", "a b x c d");
    expect([precision, recall]).toEqual([2 / 3, 2 / 4]);
    expect(f1).toBeCloseTo((2 * 2) / (3 + 4), 12);
  });

  test("has pairs across the end of a line", () => {
    expect(score(rouge2, "a b\nc d", "a b c d").f1).toBe(1);
  });

  test("is nothing for a single word, even for the same one", () => {
    expect(score(rouge2, "a", "a")).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("ROUGE-Lsum", () => {
  test("unites what each line of the text shares with a line of the reference", () => {
    // The worked example of Lin (2004): w1 w2 w6 w7 w8 shares w1 w2, w1 w3 w8 w9 w5 shares w1 w3 w5;
    // together four of the five words.
    expect(score(rougeLsum, "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", "w1 w2 w3 w4 w5")).toMatchObject({
      precision: 4 / 10,
      recall: 4 / 5,
    });
  });

  test("counts no word more often than the text has it", () => {
    // Both lines of the reference find the one "a".
    expect(score(rougeLsum, "a b", "a x\na y")).toMatchObject({ precision: 1 / 2, recall: 1 / 4 });
  });

  test("minds the order within a line, and no order of lines", () => {
    expect(score(rougeLsum, "b a", "a b").f1).toBe(1 / 2);
    expect(score(rougeLsum, "c d\na b", "a b\nc d").f1).toBe(1);
  });

  test("gives up the last word of the reference where two subsequences are as long", () => {
    // "b a" shares "a" or "b" with "a b". Taking "b" would find both words together with the line "a".
    expect(score(rougeLsum, "b a\na", "a b").recall).toBe(1 / 2);
  });
});

const MEASURES = { rouge1, rouge2, rougeLsum };
const word = fc.constantFrom("the", "port", "ports", "opened", "opening", "12", "May");
const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const text = fc.oneof(
  fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n")),
  fc.string({ unit: "grapheme" }),
);

describe.each(Object.entries(MEASURES))("%s", (_, measure) => {
  test("is perfect for a text of two words or more beside itself", () => {
    fc.assert(
      fc.property(text, (it) => {
        fc.pre(tokensOf(it).length >= 2);
        expect(score(measure, it, it)).toEqual({ precision: 1, recall: 1, f1: 1 });
      }),
    );
  });

  test("lies between 0 and 1, and f1 between precision and recall", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { precision, recall, f1 } = score(measure, a, b);
        const [low, high] = [Math.min(precision, recall), Math.max(precision, recall)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(f1).toBeGreaterThanOrEqual(low - 1e-12);
        expect(f1).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });

  test("is nothing beside an empty text", () => {
    fc.assert(
      fc.property(text, (it) => {
        expect(score(measure, it, "")).toMatchObject({ recall: 0, f1: 0 });
        expect(score(measure, "", it)).toMatchObject({ precision: 0, f1: 0 });
      }),
    );
  });
});

test.each([rouge1, rouge2])("precision one way is recall the other way", (measure) => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back] = [score(measure, a, b), score(measure, b, a)];
      expect(there.precision).toBe(back.recall);
      expect(there.f1).toBe(back.f1);
    }),
  );
});

test("no order can be better than none: ROUGE-Lsum never exceeds ROUGE-1", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(score(rougeLsum, a, b).f1).toBeLessThanOrEqual(score(rouge1, a, b).f1);
    }),
  );
});

test("tokens at hand make the same as their text", () => {
  fc.assert(
    fc.property(text, (it) => {
      expect(preparedLines(it.split("\n").map(tokensOf))).toEqual(prepare(it));
    }),
  );
});
