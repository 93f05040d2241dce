/* What a report tells: one value, of which each form of it is a function. */
import type { Evaluation, Subject } from "../evaluation.ts";
import type { GateResult } from "../gate/index.ts";
import type { HistoryEntry } from "./history-entry.ts";

export type Report = {
  readonly title: string;
  readonly candidate: Evaluation;
  /** Null where there is nothing to compare with. */
  readonly baseline: Evaluation | null;
  /** Null where nothing was decided. */
  readonly gate: GateResult | null;
  /** The candidate's briefs. */
  readonly subjects: readonly Subject[];
  /** The day of the run, ISO 8601; no report looks at a clock. */
  readonly date?: string;
  /** Earlier runs and this one, the oldest first. */
  readonly history?: readonly HistoryEntry[];
};
