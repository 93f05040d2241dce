/* What must hold of every brief. One that is broken is broken: nothing is averaged. */
import type { CheckName, Finding } from "../pipeline/index.ts";
import type { Invariant, Subject } from "./evaluation.ts";
import { checkOf } from "./scorers/checked.ts";
import { measured } from "./scorers/measured.ts";

/** Claims that say otherwise than the article, by a check of single claims. */
function contradictions(subject: Subject, ...checks: readonly CheckName[]): string[] {
  return measured(subject.brief).claims.flatMap(({ claim }) =>
    claim.verdict === "unsupported"
      ? claim.findings
          .filter(({ code }) => checks.some((name) => name === checkOf(code)))
          .map(({ why }) => `“${claim.text}” ${why}`)
      : [],
  );
}

function failed({ brief }: Subject, name: CheckName): string[] {
  const check = brief.provenance.checks.find((it) => it.name === name);
  return (check?.findings ?? []).map(({ why }: Finding) => why);
}

export const INVARIANTS: readonly Invariant[] = [
  {
    name: "figures",
    meaning: "Every figure and date is the article's.",
    broken: (subject) => contradictions(subject, "figures"),
  },
  {
    name: "quotes",
    meaning: "Every quotation is word for word, and said by whom it says.",
    broken: (subject) => contradictions(subject, "quotes"),
  },
  {
    name: "names",
    meaning: "Nobody is named whom the article does not name, and nobody in another's place.",
    broken: (subject) => contradictions(subject, "names"),
  },
  {
    name: "polarity",
    meaning: "Nothing is denied, or turned into its opposite.",
    broken: (subject) => contradictions(subject, "polarity"),
  },
  {
    name: "copying",
    meaning: "No more is copied than the publisher allows.",
    broken: (subject) => failed(subject, "copying"),
  },
  {
    name: "markup",
    meaning: "No field holds markup, an address, or characters that nobody sees.",
    broken: (subject) => failed(subject, "no-markup"),
  },
  {
    name: "injection",
    meaning: "No claim rests on sentences that speak to a model.",
    broken: ({ brief }) =>
      measured(brief).claims.flatMap(({ claim }) =>
        claim.findings
          .filter(({ code }) => code === "evidence-is-instruction")
          .map(({ why }) => `“${claim.text}” ${why}`),
      ),
  },
];
