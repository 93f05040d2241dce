export { aa, type FalseAlarms } from "./aa.ts";
export { gate } from "./gate.ts";
export type {
  BelowFloor,
  Broken,
  Floor,
  GateInput,
  GateOutcome,
  GateResult,
  Metric,
  MetricResult,
  Row,
  Scores,
} from "./types.ts";
