import type { Brief, Complaint, Finding, JudgedClaim } from "../schema/index.ts";
import { countFindings } from "./form.ts";

/**
 * What is worth having a block written again for: claims the article does not bear out, a wrong count, the
 * wrong language. Everything else is for an editor, who is quicker than another call.
 */
export function complaintsOf(brief: Brief): Complaint[] {
  const { whyItMatters, keyTakeaways, pulseAnalysis, coverage, provenance } = brief;
  const counts = countFindings(brief, coverage);
  const foreign = provenance.checks.find(({ name }) => name === "language")?.findings ?? [];
  const sentences = pulseAnalysis.flatMap(({ claims }) => claims);
  return [
    ...told("whyItMatters", [whyItMatters], inTexts(foreign, [whyItMatters])),
    ...told("keyTakeaways", keyTakeaways, [
      ...counts.keyTakeaways,
      ...inTexts(foreign, [...keyTakeaways, together(keyTakeaways)]),
    ]),
    ...told("pulseAnalysis", sentences, [
      ...counts.pulseAnalysis,
      ...inTexts(foreign, pulseAnalysis),
    ]),
  ];
}

type Text = { readonly text: string };

/** Takeaways are short, so that their language is told by all of them. */
function together(claims: readonly Text[]): Text {
  return { text: claims.map(({ text }) => text).join("\n") };
}

function inTexts(findings: readonly Finding[], texts: readonly Text[]): Finding[] {
  return findings.filter(({ span }) => texts.some(({ text }) => text === span));
}

function told(
  block: Complaint["block"],
  claims: readonly JudgedClaim[],
  faults: readonly Finding[],
): Complaint[] {
  return [...claims.flatMap(unborne), ...faults.map(({ why }) => why)].map((why) => ({
    block,
    why,
  }));
}

function unborne({ text, verdict, findings }: JudgedClaim): string[] {
  if (verdict !== "unsupported") return [];
  const whys = findings.map(({ why }) => why).join(" ");
  return [`“${text}” is not borne out: ${whys}`];
}
