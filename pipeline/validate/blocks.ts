import type { Brief, JudgedClaim } from "../schema/index.ts";

/** The three blocks of a brief. */
export type Blocks = Pick<Brief, "whyItMatters" | "keyTakeaways" | "pulseAnalysis">;

/** One text of a brief. */
export type Field = {
  readonly block: "why" | "takeaway" | "paragraph";
  /** The name an editor knows it by. */
  readonly place: string;
  readonly text: string;
  /** The claims it is made of; one unless it is a paragraph. */
  readonly claims: readonly Pick<JudgedClaim, "text" | "wording">[];
};

/** Every text of a brief, in the order of reading. */
export function fieldsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Blocks): Field[] {
  return [
    field("why", "Why It Matters", [whyItMatters]),
    ...keyTakeaways.map((claim, index) => field("takeaway", `Takeaway ${index + 1}`, [claim])),
    ...pulseAnalysis.map(({ text, claims }, index): Field => {
      return { ...field("paragraph", `Paragraph ${index + 1} of Pulse Analysis`, claims), text };
    }),
  ];
}

function field(block: Field["block"], place: string, claims: Field["claims"]): Field {
  return { block, place, text: claims.map(({ text }) => text).join(" "), claims };
}

/** Every claim of a brief, in the order of reading. */
export function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Blocks): JudgedClaim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap(({ claims }) => claims)];
}
