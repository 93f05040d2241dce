import type { Brief } from "../../../pipeline/index.ts";

type JudgedClaim = Brief["whyItMatters"];

/** A claim and its place in the page. */
export type PlacedClaim = {
  readonly anchor: string;
  /** What it is called where it is linked to. */
  readonly name: string;
  readonly claim: JudgedClaim;
};

export type Block = { readonly heading: string; readonly claims: readonly PlacedClaim[] };

/** The three blocks of a brief, claim by claim. */
export function blocksOf(brief: Brief, caseId: string): Block[] {
  const { whyItMatters, keyTakeaways, pulseAnalysis } = brief;
  const placed = (claim: JudgedClaim, place: string, name: string) => ({
    ...{ anchor: `${caseId}-${place}`, name, claim },
  });
  return [
    { heading: "Why It Matters", claims: [placed(whyItMatters, "why", "why it matters")] },
    {
      heading: "Key Takeaways",
      claims: keyTakeaways.map((claim, at) => placed(claim, `t${at + 1}`, `takeaway ${at + 1}`)),
    },
    {
      heading: "Pulse Analysis",
      claims: pulseAnalysis.flatMap(({ claims }, paragraph) =>
        claims.map((claim, at) =>
          placed(claim, `p${paragraph + 1}c${at + 1}`, `analysis ${paragraph + 1}.${at + 1}`),
        ),
      ),
    },
  ].filter(({ claims }) => claims.length > 0);
}
