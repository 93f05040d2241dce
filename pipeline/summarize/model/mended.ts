/* What a repair changes about a reply. */
import type { Complaint } from "../../schema/index.ts";
import type { BriefReply, Reply } from "./reply.ts";
import type { WireBlock } from "./wire.ts";

/** How many faults the judge of drafts finds. */
export type CountFaults = (blocks: BriefReply) => number;

const WIRE: Readonly<Record<Complaint["block"], WireBlock>> = {
  whyItMatters: "why_it_matters",
  keyTakeaways: "key_takeaways",
  pulseAnalysis: "pulse_analysis",
};

/** The blocks that were complained of, by the names a model knows. */
export function blocksAtFault(complaints: readonly Complaint[]): WireBlock[] {
  return [...new Set(complaints.map(({ block }) => WIRE[block]))];
}

/** Takes each block of a repair that is better than what it is for. */
export function mendedBy(blocks: BriefReply, repair: Reply, faults: CountFaults): BriefReply {
  let best = blocks;
  for (const change of changesOf(repair)) {
    const changed = { ...best, ...change };
    if (faults(changed) < faults(best)) best = changed;
  }
  return best;
}

/** One block at a time: the one may be better and the other worse. */
function changesOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Reply): Reply[] {
  return [
    ...(whyItMatters ? [{ whyItMatters }] : []),
    ...(keyTakeaways ? [{ keyTakeaways }] : []),
    ...(pulseAnalysis ? [{ pulseAnalysis }] : []),
  ];
}
