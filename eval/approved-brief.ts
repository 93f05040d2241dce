import { openPulse, readSettings, type Brief } from "../pipeline/index.ts";
import type { Case } from "./cases.ts";

/** What of a brief an editor approves: its words, their evidence and verdicts, and the checks. */
export type ApprovedBrief = Pick<
  Brief,
  "channel" | "type" | "coverage" | "whyItMatters" | "keyTakeaways" | "pulseAnalysis"
> & {
  readonly writer: Brief["provenance"]["writer"];
  readonly checks: Brief["provenance"]["checks"];
  readonly limits: Brief["provenance"]["limits"];
};

export function approvedPartOf(brief: Brief): ApprovedBrief {
  const { channel, type, coverage, whyItMatters, keyTakeaways, pulseAnalysis } = brief;
  const { writer, checks, limits } = brief.provenance;
  const blocks = { whyItMatters, keyTakeaways, pulseAnalysis };
  return { channel, type, coverage, ...blocks, writer, checks, limits };
}

/**
 * Takes every case through the whole line.
 *
 * @throws when one does not come through: each of them is an article.
 */
export async function briefCases(cases: readonly Case[]): Promise<Brief[]> {
  const pulse = openPulse({ settings: readSettings({}), now: () => new Date(0) });
  try {
    const briefs: Brief[] = [];
    const sources = cases.map(({ pageFile }) => ({ kind: "file" as const, path: pageFile }));
    for await (const outcome of pulse.brief(sources)) {
      if ("error" in outcome) throw outcome.error;
      briefs.push(outcome.outcome === "held" ? outcome.brief : outcome.publication.brief);
    }
    return briefs;
  } finally {
    await pulse.close();
  }
}
