import { countWords } from "../../pipeline/index.ts";
import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { told } from "./shares.ts";

/**
 * LIX (Björnsson 1968): words a sentence, plus the percentage of words with more than six letters. It needs
 * no syllables, so it can be counted in any language of letters. News has 40 to 50, laws over 60.
 */
const EASY = 45;
const HARD = 75;

export const readability: Scorer = {
  name: "readability",
  question: "How easily does the prose read?",
  score({ brief }) {
    const prose = measured(brief).claims.filter(({ block }) => block !== "takeaway");
    const texts = prose.map(({ claim }) => claim.text);
    const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
    if (words.length === 0) return { score: null, reason: "There is no prose in letters." };
    const perSentence = texts.reduce((sum, text) => sum + countWords(text), 0) / texts.length;
    const long = words.filter((word) => word.length > 6).length;
    const lix = perSentence + (100 * long) / words.length;
    const score = Math.min(1, Math.max(0, (HARD - lix) / (HARD - EASY)));
    return {
      score,
      reason: `LIX is ${Math.round(lix)} (${told(score)}): ${Math.round(perSentence)} words a sentence, ${long} of ${words.length} words are long.`,
    };
  },
};
