import type { Claim } from "../schema/index.ts";
import { citedBy, type Reading, type SentencePassage } from "./reading.ts";

/**
 * Where a claim stands. Only Why It Matters and Pulse Analysis may interpret. A sentence of a `text` is nobody's claim of a
 * brief: it cites nothing, and is held against the sentences that fit it best.
 */
export type Block = "why" | "takeaway" | "analysis" | "text";

/** A claim with all that is needed to judge it. */
export type Statement = {
  readonly claim: Claim;
  readonly block: Block;
  /** The sentences it cites that exist, once each, in the order of the article. */
  readonly cited: readonly SentencePassage[];
  readonly reading: Reading;
};

export function statementOf(claim: Claim, block: Block, reading: Reading): Statement {
  return { claim, block, cited: citedBy(claim.evidence, reading), reading };
}
