import { FINDING_KINDS, type CheckName } from "../../pipeline/index.ts";
import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { share } from "./shares.ts";

type ClaimCheck = Extract<CheckName, "figures" | "names" | "quotes" | "polarity">;

/** The share of claims in which a check of single claims finds nothing. */
function scorerOf(name: ClaimCheck, question: string): Scorer {
  return {
    ...{ name, question },
    score({ brief }) {
      const claims = measured(brief).claims.map(({ claim }) => claim);
      const found = claims.flatMap(({ findings }) =>
        findings.filter((it) => checkOf(it.code) === name),
      );
      const faulty = claims.filter(({ findings }) =>
        findings.some((it) => checkOf(it.code) === name),
      );
      const score = share(
        claims.length - faulty.length,
        claims.length,
        `claims without a fault of ${name}`,
      );
      const [first] = found;
      return first === undefined ? score : { ...score, reason: `${score.reason} ${first.why}` };
    },
  };
}

const CHECK_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FINDING_KINDS).map(([code, { check }]) => [code, check]),
);

export function checkOf(code: string): string | undefined {
  return CHECK_OF.get(code);
}

export const figures = scorerOf("figures", "Are figures and dates those of the article?");
export const names = scorerOf("names", "Are names and titles where the article has them?");
export const quotes = scorerOf("quotes", "Are quotations word for word, and whose they are?");
export const polarity = scorerOf("polarity", "Is nothing denied, reversed or made certain?");
