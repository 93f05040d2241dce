import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { share } from "./shares.ts";

export const specificity: Scorer = {
  name: "specificity",
  question: "How many claims name a number, a date or a name?",
  score({ brief }) {
    const { claims } = measured(brief);
    const specific = claims.filter(({ isSpecific }) => isSpecific);
    return share(specific.length, claims.length, "claims that name something");
  },
};
