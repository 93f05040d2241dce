import { z } from "zod";
import { JudgedClaim } from "./brief.ts";

/** A claim, what was found out about it, and how well it is supported: 0 to 1, higher is better. */
export const ScoredClaim = JudgedClaim.extend({ score: z.number().min(0).max(1) });

export type ScoredClaim = Readonly<z.infer<typeof ScoredClaim>>;

/** A text that somebody else wrote about an article, judged claim by claim. */
export const JudgedText = z.object({
  /** How well it is supported as a whole: 0 to 1, higher is better. */
  score: z.number().min(0).max(1),
  /** Its sentences, in order. */
  claims: z.array(ScoredClaim),
});

export type JudgedText = Readonly<z.infer<typeof JudgedText>>;
