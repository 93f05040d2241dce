import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { isPaired, isSubsequence, lowers, tells, tokensOf } from "./faithful.test-support.ts";
import { boundSentences, isOfQuotation, wildSentences } from "./generated.test-data.ts";
import { wordings } from "./shorten.ts";

const BOUNDS = { least: 4, most: 40 };
/** One seed, so that a change is judged by the same sentences as the one before; another finds other faults. */
const RUNS = { seed: 7, numRuns: 2_000 };

/** All wordings of a sentence, and the sentence without its dateline. */
function wordingsOf(text: string, language: string | null): { source: string; texts: string[] } {
  const reading = readingOf(articleOf([[text]], { language }));
  const [sentence] = reading.sentences;
  if (!sentence) return { source: text, texts: [] };
  const found = wordings(sentence, reading, { bounds: BOUNDS, most: 500 });
  return { source: sentence.text, texts: found.map((it) => it.text) };
}

function always(check: (text: string, source: string) => void): void {
  fc.assert(
    fc.property(fc.oneof(boundSentences, wildSentences), ({ text, language }) => {
      const { source, texts } = wordingsOf(text, language);
      for (const it of texts) check(it, source);
    }),
    RUNS,
  );
}

function keeps(isMeant: (needs: string) => boolean): void {
  fc.assert(
    fc.property(boundSentences, ({ text, language, bonds }) => {
      for (const it of wordingsOf(text, language).texts)
        for (const { kept, needs } of bonds)
          if (isMeant(needs) && tells(it, kept))
            expect(tells(it, needs), `${needs}: ${it} < ${text}`).toBe(true);
    }),
    RUNS,
  );
}

test("no wording of any sentence has a word, number or name that is not in it, or only half of one", () => {
  always((text, source) => {
    expect(isSubsequence(lowers(text), lowers(source)), `${text} < ${source}`).toBe(true);
    expect(isSubsequence(tokensOf(text), tokensOf(source)), `${text} < ${source}`).toBe(true);
  });
});

test("no wording of any sentence has a mark of quotation or a bracket without its partner", () => {
  always((text, source) => {
    expect(isPaired(source) && !isPaired(text), `${text} < ${source}`).toBe(false);
  });
});

test("no wording has more words than asked for, or fewer", () => {
  always((text) => {
    expect(lowers(text).length).toBeGreaterThanOrEqual(BOUNDS.least);
    expect(lowers(text).length).toBeLessThanOrEqual(BOUNDS.most);
  });
});

test("no wording tells a verb without its negation or its condition", () => {
  expect(() => keeps((needs) => !isOfQuotation(needs))).not.toThrow();
});

test("no wording tells part of a quotation", () => {
  expect(() => keeps(isOfQuotation)).not.toThrow();
});
