import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { share } from "./shares.ts";

export const evidence: Scorer = {
  name: "evidence",
  question: "How many of the sentences cited does a claim need?",
  score({ brief }) {
    const { claims } = measured(brief);
    const cited = claims.flatMap(({ claim }) => claim.evidence);
    const spare = claims.flatMap((it) => it.spare);
    return share(cited.length - spare.length, cited.length, "cited sentences that are needed");
  },
};
