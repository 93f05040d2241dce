import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { mean, told } from "./shares.ts";

/** What a verdict is worth: a claim that is half supported is no half good, and better than none. */
const WORTH = { supported: 1, analysis: 1, partly: 0.5, unsupported: 0 } as const;

export const support: Scorer = {
  name: "support",
  question: "How many of the claims does the article bear out?",
  score({ brief }) {
    const claims = measured(brief).claims.map(({ claim }) => claim);
    const good = claims.filter(({ verdict }) => WORTH[verdict] === 1).length;
    const first = claims.find(({ verdict }) => WORTH[verdict] < 1);
    const but =
      first === undefined ? "." : `; the first that is not: “${first.text}” ${first.reason}`;
    return {
      score: mean(claims.map(({ verdict }) => WORTH[verdict])),
      reason: `${good} of ${claims.length} claims are borne out${but}`,
    };
  },
};

export const worstClaim: Scorer = {
  name: "worst-claim",
  question: "How well is the claim supported that is supported worst?",
  score({ brief }) {
    const { claims } = measured(brief);
    const [worst] = claims.toSorted((one, other) => one.score - other.score);
    if (worst === undefined) return { score: null, reason: "There are no claims." };
    return { score: worst.score, reason: `${told(worst.score)} for “${worst.claim.text}”` };
  },
};
