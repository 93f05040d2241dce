/* An evaluation from its options to its exit code. */
import { writeEvaluation, readEvaluation, readFloors } from "./baseline.ts";
import type { Terminal } from "./command.ts";
import { compare } from "./compare/compare.ts";
import type { Evaluation, Variant } from "./evaluation.ts";
import type { GateOutcome } from "./gate/index.ts";
import type { EvalOptions } from "./options.ts";
import { showEstimate } from "./suite/estimate.ts";
import { evaluate, type Run } from "./suite/evaluate.ts";
import { progress } from "./suite/progress.ts";
import { caseSources, type CaseSource } from "./suite/sources.ts";
import { writeReports } from "./report/index.ts";

/** Inconclusive is neither: whoever waits for a yes has none. */
const EXIT: Readonly<Record<GateOutcome, number>> = { pass: 0, regressed: 1, inconclusive: 3 };

/** @returns 0 when nothing got worse, 1 when something did, 3 when that cannot be told from these cases. */
export async function runEval(options: EvalOptions, terminal: Terminal): Promise<number> {
  const cases = await caseSources(options.cases, options.only);
  const floors = readFloors(options.floors);
  const { against } = options;
  if (options.estimate) return showEstimate(cases, options, terminal);
  const candidate = await runOf(options.candidate, cases, options, terminal);
  const baseline = await baselineOf(against, cases, options, terminal);
  const gate = compare(candidate.evaluation, baseline, floors);
  if (options.save !== null) writeEvaluation(options.save, candidate.evaluation);
  const date = new Date().toISOString().slice(0, 10);
  const { evaluation, subjects } = candidate;
  const told = { candidate: evaluation, baseline, gate, subjects, date };
  terminal.write(writeReports(told, options.report, terminal.note));
  return EXIT[gate.outcome];
}

async function baselineOf(
  against: EvalOptions["against"],
  cases: readonly CaseSource[],
  options: EvalOptions,
  terminal: Terminal,
): Promise<Evaluation | null> {
  if (against === null) return null;
  if ("file" in against) return sameCases(readEvaluation(against.file), options.only);
  return (await runOf(against, cases, options, terminal)).evaluation;
}

function sameCases(evaluation: Evaluation, only: EvalOptions["only"]): Evaluation {
  if (only === null) return evaluation;
  return { ...evaluation, cases: evaluation.cases.filter((it) => only.includes(it.case)) };
}

function runOf(
  variant: Variant,
  cases: readonly CaseSource[],
  { repeats, maxCost }: EvalOptions,
  { note }: Terminal,
): Promise<Run> {
  return evaluate({
    cases,
    variant,
    repeats,
    maxCost,
    note: progress(note, cases.length * repeats),
  });
}
