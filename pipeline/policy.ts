import type { Brief, HoldReason } from "./schema/index.ts";

export type PolicyOptions = {
  /** Whether a brief written without a language model is published without a review. */
  readonly publishExtractive: boolean;
};

/**
 * Why an editor has to see a brief before it is published; no reason when it may be.
 *
 * A writer that says it was out of its depth is taken at its word, whatever the options.
 */
export function reasonsToHold(
  { provenance: { writer, limits } }: Pick<Brief, "provenance">,
  { publishExtractive }: PolicyOptions,
): HoldReason[] {
  const reasons: HoldReason[] = [];
  if (writer.model === null && !publishExtractive) reasons.push(EXTRACTIVE);
  if (limits.length > 0) reasons.push(OUT_OF_DEPTH);
  return reasons;
}

const EXTRACTIVE: HoldReason = {
  code: "extractive",
  why: "It was written without a language model: rules picked its sentences, and nobody has read them in this order.",
};

const OUT_OF_DEPTH: HoldReason = {
  code: "out-of-depth",
  why: "Its writer was out of its depth with this article, and the brief says where.",
};
