import { z } from "zod";
import { Brief } from "./brief.ts";
import { ReasonCode } from "./policy.ts";

/** Why a brief is held until an editor has decided on it. */
export const HoldReason = z.object({
  /** Permanent name of the reason. */
  code: ReasonCode,
  /** The same for the editor, in one sentence. */
  why: z.string().min(1),
});

export type HoldReason = Readonly<z.infer<typeof HoldReason>>;

/** An editor's decision on a brief. */
export const Review = z.object({
  brief: Brief,
  decision: z.enum(["approved", "rejected"]),
  /** Who decided. */
  editor: z.string().min(1),
  /** Why, as a permanent code such as `wrong-figure`; null for a plain approval. */
  reasonCode: z.string().nullable(),
  /** ISO 8601, UTC. */
  decidedAt: z.iso.datetime(),
});

export type Review = Readonly<z.infer<typeof Review>>;
