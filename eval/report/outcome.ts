import type { Evaluation } from "../evaluation.ts";
import type { GateOutcome, GateResult } from "../gate/index.ts";
import { counted, figure, listed } from "./figures.ts";
import type { Report } from "./report.ts";

/** What the gate says, or that it was not asked. */
export type ReportOutcome = GateOutcome | "not compared";

export function outcomeOf({ gate }: Report): ReportOutcome {
  return gate?.outcome ?? "not compared";
}

/** One sentence for whoever reads no more than that. */
export function outcomeSentence({ gate, candidate }: Report): string {
  if (gate === null) return `Not compared: ${stateOf(candidate)}.`;
  if (gate.outcome === "regressed") return `Regressed: ${listed(whatRegressed(gate))}.`;
  if (gate.outcome === "inconclusive") return `Inconclusive: ${whatIsOpen(gate)}.`;
  return `Pass: ${whatPassed(gate)}.`;
}

/** Whose evaluation it is, in a line. */
export function whoseOf({ writer, prompts, pulse, cases }: Evaluation): string {
  const wording = prompts.length === 0 ? "no prompts" : `prompts ${prompts.join(", ")}`;
  return `writer ${writer}, ${wording}, Pulse ${pulse}, ${counted(cases.length, "brief")} asked for`;
}

function stateOf({ cases }: Evaluation): string {
  const failed = cases.filter(({ failure }) => failure !== null).length;
  const broken = cases.flatMap((it) => it.broken).length;
  return `${counted(cases.length - failed, "brief")} scored, ${counted(failed, "failure")}, ${counted(broken, "broken invariant")}`;
}

function whatRegressed(gate: GateResult): string[] {
  const fresh = gate.broken.filter(({ alreadyBroken }) => !alreadyBroken);
  const cases = new Set(fresh.map((it) => it.case)).size;
  const metrics = gate.metrics.filter(({ outcome }) => outcome === "regressed");
  const found = [
    ...metrics.map(({ name, baselineMean, candidateMean, missing }) =>
      missing.length > 0
        ? `${name} is missing in ${counted(missing.length, "case")}`
        : `${name} fell from ${figure(baselineMean)} to ${figure(candidateMean)}`,
    ),
    ...(fresh.length > 0
      ? [`${counted(fresh.length, "invariant")} newly broken in ${counted(cases, "case")}`]
      : []),
    ...gate.belowFloor.map(({ metric, least }) => `${metric} is below its floor of ${least}`),
  ];
  // Answers that went missing are told in no other field.
  return found.length > 0 ? found : gate.reasons.slice(0, 1).map(withoutStop);
}

function whatIsOpen({ metrics, reasons }: GateResult): string {
  const open = metrics.filter(({ outcome }) => outcome === "inconclusive");
  if (open.length === 0) return withoutStop(reasons[0] ?? "nothing was compared");
  const names = listed(open.map(({ name }) => name));
  const more = Math.max(...open.map(({ moreCases }) => moreCases ?? 0));
  const cure = open.some(({ moreCases }) => moreCases === null)
    ? "it lies too close to the margin to tell by more cases"
    : `about ${counted(more, "more case")} would settle it`;
  return `whether ${names} got worse is neither shown nor ruled out; ${cure}`;
}

function whatPassed({ metrics, broken }: GateResult): string {
  const most = Math.max(0, ...metrics.map(({ n }) => n));
  const names = metrics.map(({ name }) => name);
  const kept =
    names.length > 0 ? `no worse in ${listed(names)} over ${counted(most, "article")}, ` : "";
  const old = broken.length > 0 ? ` (${broken.length} broken before and still)` : "";
  return `${kept}no invariant newly broken${old}, nothing below its floor`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
