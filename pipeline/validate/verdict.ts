import type { Finding, JudgedClaim, Verdict } from "../schema/index.ts";
import { supportOf, type Support } from "./evidence.ts";
import { statedFigures } from "./figures.ts";
import { bearingOf, finding } from "./findings.ts";
import { foreignNames } from "./names/foreign.ts";
import { quotationsIn } from "./quotes.ts";
import type { Statement } from "./statement.ts";
import { counted, enumerated, percentage, quoted } from "./wording.ts";

/**
 * Least share of content words in the cited sentences for a claim to count as said by them.
 *
 * Of 2,186 sentences from news summaries that people had judged faithful, 99% reached it on their best
 * three sentences of the article; of 5,188 sentences held against an article about something else, 0.1%.
 * Faithful sentences that a model had reworded freely mostly lie between the two limits, and are for an
 * editor to look at: so little of them stands in the article that a wrong word would not show.
 */
export const ENOUGH = 0.75;
/** Least share for a claim to count as said in part. Of the foreign sentences above, 0.9% reached it. */
export const SOME = 0.5;

/** Are there enough of the claim's words in its evidence; and if not, may it be analysis? */
export function wordFindings(statement: Statement): Finding[] {
  const { block, cited } = statement;
  const support = supportOf(statement);
  if (support.measure >= ENOUGH) return [];
  if (support.measure >= SOME) {
    return [finding("words-partly-in-evidence", null, shortfall(support, statement))];
  }
  if (block === "analysis") return factsWithoutEvidence(statement, support);
  // Where nothing can be looked at, `evidenceFindings` has said so.
  return cited.length === 0
    ? []
    : [finding("words-not-in-evidence", null, shortfall(support, statement))];
}

/** The verdict that follows from the findings, and why in one sentence. */
export function verdictOf(
  statement: Statement,
  findings: readonly Finding[],
): Pick<JudgedClaim, "verdict" | "reason"> {
  for (const verdict of ["unsupported", "partly"] as const) {
    const grave = findings.find((it) => bearingOf(it) === verdict);
    if (grave) return { verdict, reason: reasonOf(grave, findings.length) };
  }
  const support = supportOf(statement);
  return support.measure >= ENOUGH
    ? { verdict: "supported", reason: held(support, statement) }
    : { verdict: "analysis", reason: interpreted(support, statement) };
}

const FROM_WORST: readonly Verdict[] = ["unsupported", "partly", "analysis", "supported"];

/**
 * The worst of several verdicts. A paragraph is called supported only when every sentence is: one that
 * mixes reports and interpretation is analysis, for that promises less.
 */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return FROM_WORST.find((verdict) => verdicts.includes(verdict)) ?? "unsupported";
}

/**
 * What a sentence of analysis may not state on its own. A figure or a quotation makes it a report, even
 * one that the article has: such a sentence must be said by its evidence.
 */
function factsWithoutEvidence({ claim, reading }: Statement, support: Support): Finding[] {
  const facts = [
    ...statedFigures(claim.text, reading).map(({ span }) => ({ kind: "figure", span })),
    ...quotationsIn(claim.text).map((span) => ({ kind: "quotation", span })),
    ...foreignNames(claim.text, reading.roster()).map(({ span }) => ({
      kind: "name the article lacks",
      span,
    })),
  ];
  return facts.map(({ kind, span }) =>
    finding(
      "analysis-states-fact",
      span,
      `It states a ${kind}, and only ${share(support)} in the sentences it cites.`,
    ),
  );
}

function reasonOf({ why }: Finding, faults: number): string {
  return faults === 1 ? why : `${counted(faults, "fault")}, the gravest: ${why}`;
}

function held(support: Support, { cited }: Statement): string {
  if (support.verbatim) return `It stands word for word in ${support.verbatim.id}.`;
  return `${share(support)} in ${ids(cited)}.`;
}

function shortfall(support: Support, { cited }: Statement): string {
  return `${share(support)} in ${ids(cited)}, fewer than ${percentage(ENOUGH)}; missing: ${quoted(support.missing)}.`;
}

function interpreted(support: Support, { cited }: Statement): string {
  const rests = cited.length === 0 ? "it cites no sentence" : `${share(support)} in ${ids(cited)}`;
  return `It interprets: ${rests}, and it states no figure, no quotation and no name the article lacks.`;
}

function share({ asked, missing, measure }: Support): string {
  return `${asked - missing.length} of ${counted(asked, "content word")} (${percentage(measure)}) stand`;
}

function ids(cited: Statement["cited"]): string {
  return enumerated(cited.map(({ id }) => id));
}
