import type { Finding } from "../schema/index.ts";
import type { Statement } from "./statement.ts";
import { supportOf } from "./evidence.ts";
import { bearingOf } from "./findings.ts";

/** What one finding leaves of a score. A fault is a reason to doubt the claim, not the proof of a lie. */
const LEFT = { unsupported: 0.4, partly: 0.75, form: 1 } as const;

/**
 * How well a claim is supported, from 0 to 1, higher is better.
 *
 * @param findings what the questions found in the claim.
 */
export function scoreOfClaim(statement: Statement, findings: readonly Finding[]): number {
  return findings.reduce((score, it) => score * LEFT[bearingOf(it)], supportOf(statement).measure);
}

/** How well a text is supported, from 0 to 1, given the scores of its claims; 1 for a text without any. */
export function scoreOfText(scores: readonly number[]): number {
  if (scores.length === 0) return 1;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return (mean + Math.min(...scores)) / 2;
}
