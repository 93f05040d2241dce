import { firstOf, pick, quotationsIn, replaced, spotsOf, type Spot } from "./draw.ts";
import { WORD, type Material, type Mutate } from "./material.ts";

/** Shorter words mostly carry no meaning of their own. */
const MEANINGFUL = 4;

/** Changes one word of what somebody is quoted with: the article quotes, and quotes something else. */
export const alterQuote: Mutate = (material, random) => {
  const { summary, source } = material;
  const quotations = quotationsIn(summary).filter(({ text }) => isWordForWord(text, source.text));
  return firstOf(quotations, random, (quotation) => {
    const words = spotsOf(quotation.text, WORD).filter(({ text }) => text.length >= MEANINGFUL);
    return firstOf(words, random, (word) => {
      const other = otherWord(word, material, random);
      return other === undefined
        ? null
        : replaced(summary, { at: quotation.at + word.at, text: word.text }, other);
    });
  });
};

/** A word of about the same length from elsewhere; one of the article's own is too often a fair correction. */
function otherWord(
  { text }: Spot,
  { source, elsewhere }: Material,
  random: () => number,
): string | undefined {
  const sentences = Array.from({ length: 8 }, () => pick(elsewhere.sentences, random) ?? "");
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  return words.find(
    (word) =>
      /^\p{Ll}+$/u.test(word) &&
      word.length >= MEANINGFUL &&
      Math.abs(word.length - text.length) <= 3 &&
      !source.words.has(word),
  );
}

/** Whether the words between the marks stand so in the article, two or more of them. */
export function isWordForWord(quotation: string, text: string): boolean {
  const words = plain(quotation);
  return words.includes(" ") && ` ${plain(text)} `.includes(` ${words} `);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ");
}
