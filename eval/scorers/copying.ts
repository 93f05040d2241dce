import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";

export const copying: Scorer = {
  name: "copying",
  question: "How much of what is not quoted is in the writer's own words?",
  score({ brief }) {
    const { copiedShare } = measured(brief);
    const percent = Math.round(100 * copiedShare);
    return {
      score: 1 - copiedShare,
      reason: `${percent}% of its words outside quotation marks stand in the article in runs of eight and more.`,
    };
  },
};
