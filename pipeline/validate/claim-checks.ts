import type { Check, JudgedClaim } from "../schema/index.ts";
import { checkOf, type CheckName } from "./findings.ts";

/** The checks whose findings lie with single claims. */
const CLAIM_CHECKS: readonly CheckName[] = [
  "evidence",
  "words",
  "figures",
  "names",
  "quotes",
  "polarity",
  "analysis",
];

/** Sums up what was found in the claims of a brief: a check has passed when no claim has its findings. */
export function checkClaims(claims: readonly JudgedClaim[]): Check[] {
  const all = claims.flatMap(({ findings }) => findings);
  return CLAIM_CHECKS.map((name) => {
    const findings = all.filter((it) => checkOf(it) === name);
    return { name, passed: findings.length === 0, findings };
  });
}
