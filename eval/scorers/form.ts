import type { CheckName } from "../../pipeline/index.ts";
import type { Scorer } from "../evaluation.ts";

/** Checks of counts, lengths and wording, which need no reading of the article. */
const FORM: readonly CheckName[] = [
  ...(["counts", "lengths", "one-sentence", "specific", "no-repeats"] as const),
  ...(["no-markup", "whole", "no-filler", "language"] as const),
];

export const form: Scorer = {
  name: "form",
  question: "Has the brief the counts, lengths and wording that a brief has?",
  score({ brief }) {
    const checks = brief.provenance.checks.filter(({ name }) => FORM.some((it) => it === name));
    const failed = checks.filter(({ passed }) => !passed);
    const passed = checks.length - failed.length;
    const first = failed[0]?.findings[0]?.why;
    const reason = `${passed} of ${checks.length} checks passed${first === undefined ? "." : `: ${first}`}`;
    return { score: checks.length === 0 ? null : passed / checks.length, reason };
  },
};
