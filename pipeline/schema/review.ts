import { z } from "zod";
import { Brief } from "./brief.ts";

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
