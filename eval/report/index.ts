import type { Evaluation, Subject } from "../evaluation.ts";
import type { GateResult } from "../gate/index.ts";

export type Report = {
  readonly candidate: Evaluation;
  readonly baseline: Evaluation | null;
  readonly gate: GateResult;
  readonly subjects: readonly Subject[];
};

export function writeReports({ gate }: Report, _folder: string | null): string {
  return `${JSON.stringify(gate, null, 1)}\n`;
}
