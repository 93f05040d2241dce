import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { mean, told } from "./shares.ts";

/** How much of each claim none before it has said; higher is less redundant. */
export const redundancy: Scorer = {
  name: "redundancy",
  question: "How much of each claim has no claim before it said?",
  score({ brief }) {
    const { claims } = measured(brief);
    const news = claims.flatMap(({ words }, index) => {
      if (index === 0 || words.size === 0) return [];
      const most = Math.max(...claims.slice(0, index).map((it) => shared(words, it.words)));
      return [1 - most / words.size];
    });
    const score = mean(news);
    if (score === null) return { score, reason: "There is one claim only." };
    return {
      score,
      reason: `${told(score)} of a claim's words are not in any one claim before it, on the average.`,
    };
  },
};

function shared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length;
}
