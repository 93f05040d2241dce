import type { Draft } from "./draft.ts";

/** Something about one block of a draft that its writer could put right. */
export type Complaint = {
  readonly block: keyof Pick<Draft, "whyItMatters" | "keyTakeaways" | "pulseAnalysis">;
  /** What is wrong, in words for the writer. */
  readonly why: string;
};
