import type { Brief, Check, Complaint, Finding, JudgedClaim } from "../schema/index.ts";
import { fieldsOf, type Blocks, type Field } from "./blocks.ts";
import { countFindings } from "./form.ts";

/**
 * What is worth having a block written again for: claims the article does not bear out, a wrong count, the
 * wrong language. Everything else is for an editor, who is quicker than another call.
 */
export function complaintsOf(brief: Brief): Complaint[] {
  const { whyItMatters, keyTakeaways, pulseAnalysis, coverage, provenance } = brief;
  const counts = countFindings(brief, coverage);
  const language = foreignByBlock(brief, provenance.checks);
  const of = (block: keyof Blocks, claims: readonly JudgedClaim[], faults: readonly Finding[]) =>
    [...claims.flatMap(unborne), ...faults.map(({ why }) => why)].map((why) => ({ block, why }));
  return [
    ...of("whyItMatters", [whyItMatters], language.why),
    ...of("keyTakeaways", keyTakeaways, [...counts.keyTakeaways, ...language.takeaway]),
    ...of(
      "pulseAnalysis",
      pulseAnalysis.flatMap(({ claims }) => claims),
      [...counts.pulseAnalysis, ...language.paragraph],
    ),
  ];
}

/** Each text in the wrong language, by the block it stands in. */
function foreignByBlock(
  blocks: Blocks,
  checks: readonly Check[],
): Record<Field["block"], readonly Finding[]> {
  const found = checks.find(({ name }) => name === "language")?.findings ?? [];
  const fields = fieldsOf(blocks);
  // Takeaways too short to tell by are judged together, and are no field.
  const blockOf = ({ span }: Finding) =>
    fields.find(({ text }) => text === span)?.block ?? "takeaway";
  const of = (block: Field["block"]) => found.filter((finding) => blockOf(finding) === block);
  return { why: of("why"), takeaway: of("takeaway"), paragraph: of("paragraph") };
}

function unborne({ text, verdict, findings }: JudgedClaim): string[] {
  if (verdict !== "unsupported") return [];
  const whys = findings.map(({ why }) => why).join(" ");
  return [`“${text}” is not borne out: ${whys}`];
}
