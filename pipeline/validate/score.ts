import type { Finding } from "../schema/index.ts";
import { supportOf } from "./evidence.ts";
import { bearingOf } from "./findings.ts";
import type { Statement } from "./statement.ts";

/** How well a claim is supported, 0 to 1: the share of its words in its evidence, nothing where a fault refutes it. */
export function scoreOfClaim(statement: Statement, findings: readonly Finding[]): number {
  const isRefuted = findings.some((it) => bearingOf(it) === "unsupported");
  return isRefuted ? 0 : supportOf(statement).measure;
}

/** How well a text is supported, 0 to 1: the mean of its claims; 0 of none. */
export function scoreOfText(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
}
