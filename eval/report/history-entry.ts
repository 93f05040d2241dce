import { z } from "zod";

/** A run. */
export const HistoryEntry = z.object({
  /** ISO 8601, the day alone or with its time. */
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  pulse: z.string(),
  writer: z.string(),
  prompts: z.array(z.string()),
  cases: z.number().int().nonnegative(),
  failures: z.number().int().nonnegative(),
  /** Broken invariants. */
  broken: z.number().int().nonnegative(),
  /** The candidate's, by scorer; those without a score are left out. */
  means: z.record(z.string(), z.number()),
  /** In US dollars; null where it is not known. */
  cost: z.number().nonnegative().nullable(),
  outcome: z.enum(["pass", "regressed", "inconclusive", "not compared"]),
});

export type HistoryEntry = Readonly<z.infer<typeof HistoryEntry>>;
