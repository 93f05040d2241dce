import type { Brief, Complaint, Finding, JudgedClaim } from "../schema/index.ts";
import type { Blocks } from "./blocks.ts";
import { countFindings } from "./form.ts";

/**
 * What is worth having a block written again for: claims the article does not bear out, a wrong count, the
 * wrong language. Everything else is for an editor, who is quicker than another call.
 */
export function complaintsOf(brief: Brief): Complaint[] {
  const { whyItMatters, keyTakeaways, pulseAnalysis, coverage, provenance } = brief;
  const counts = countFindings(brief, coverage);
  const language = provenance.checks.find(({ name }) => name === "language")?.findings ?? [];
  const of = (block: keyof Blocks, claims: readonly JudgedClaim[], faults: readonly Finding[]) =>
    [...claims.flatMap(unborne), ...faults.map(({ why }) => why)].map((why) => ({ block, why }));
  return [
    ...of("whyItMatters", [whyItMatters], language),
    ...of("keyTakeaways", keyTakeaways, counts.keyTakeaways),
    ...of(
      "pulseAnalysis",
      pulseAnalysis.flatMap(({ claims }) => claims),
      counts.pulseAnalysis,
    ),
  ];
}

function unborne({ text, verdict, findings }: JudgedClaim): string[] {
  if (verdict !== "unsupported") return [];
  const whys = findings.map(({ why }) => why).join(" ");
  return [`“${text}” is not borne out: ${whys}`];
}
