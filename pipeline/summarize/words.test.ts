import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words by the rules of Unicode alone. */
function segmented(text: string): string[] {
  return [...segmenter.segment(text)].filter((it) => it.isWordLike).map(({ segment }) => segment);
}

const PIECES = [
  ..."Ost harbour, “don’t” (ferries) U.S. $1.34 23-year-old naïve Öl. Straße; co-op e.g. 9am".split(
    " ",
  ),
  ..."«Привет» Ελλάδα, 中文 ひらがな ไทย a/b x. l’eau ...and end…".split(" "),
];

test("words are those of Unicode, whatever stands around them", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");

      expect(wordsOf(text).map((word) => word.text)).toEqual(segmented(text));
    }),
  );
});

test("a word tells where it stands", () => {
  const text = "“The ferry”, she said.";

  for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
});
