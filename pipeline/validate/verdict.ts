import type { Finding, JudgedClaim, Verdict } from "../schema/index.ts";
import { analysisFindings, interprets, isHedgedClaim } from "./analysis.ts";
import { elsewhereFindings } from "./elsewhere.ts";
import { nowhereFindings } from "./nowhere.ts";
import { enoughFor, SOME, supportOf, type Support } from "./evidence.ts";
import { bearingOf, finding } from "./findings.ts";
import type { Statement } from "./statement.ts";
import { counted, enumerated, percentage, quoted } from "./wording.ts";
import { asWritten } from "./words.ts";

/** Are there enough of the claim's words in its evidence; and if not, may it be analysis? */
export function wordFindings(statement: Statement): Finding[] {
  const { block, cited } = statement;
  const support = supportOf(statement);
  if (support.measure >= enoughFor(statement)) return [];
  // Not held to its sentences word by word, or interpreting them would be worse than ignoring them.
  if (mayInterpret(block) && isInterpretation(statement, support)) return [];
  const elsewhere = elsewhereFindings(statement, support);
  if (elsewhere.length > 0) return elsewhere;
  if (block === "text") {
    const nowhere = nowhereFindings(statement);
    return nowhere.length > 0 ? nowhere : partlyHeld(statement, support);
  }
  if (support.measure >= SOME) return partlyHeld(statement, support);
  if (block === "analysis") return analysisFindings(statement, share(support));
  // Where nothing can be looked at, `evidenceFindings` has said so.
  return cited.length === 0
    ? []
    : [finding("words-not-in-evidence", null, shortfall(support, statement))];
}

/** What a reader may take as a conclusion: a takeaway is a fact, and a text of somebody else's is all report. */
function mayInterpret(block: Statement["block"]): boolean {
  return block === "analysis" || block === "why";
}

/**
 * A conclusion that starts from what is reported has to name it: with most of its words in its evidence
 * it may hold figures, dates and quotations, which are held against that evidence by questions of their own.
 */
function isInterpretation(statement: Statement, { measure }: Support): boolean {
  return measure >= SOME ? isHedgedClaim(statement) : interprets(statement);
}

/**
 * A sentence of a text is held against the best there are, so that few of its words in them mean that it
 * is reworded, or wrong; words alone cannot tell which, and every third summary a person writes has one.
 */
function partlyHeld(statement: Statement, support: Support): Finding[] {
  if (statement.cited.length === 0) return [];
  return [finding("words-partly-in-evidence", null, shortfall(support, statement))];
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
  return support.measure >= enoughFor(statement)
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

function reasonOf({ why }: Finding, faults: number): string {
  return faults === 1 ? why : `${counted(faults, "fault")}, the gravest: ${why}`;
}

function held(support: Support, { cited }: Statement): string {
  if (support.verbatim) return `It stands word for word in ${support.verbatim.id}.`;
  return `${share(support)} in ${ids(cited)}.`;
}

function shortfall(support: Support, statement: Statement): string {
  const { claim, cited } = statement;
  const missing = quoted(asWritten(support.missing, claim.text));
  const enough = percentage(enoughFor(statement));
  return `${share(support)} in ${ids(cited)}, fewer than ${enough}; missing: ${missing}.`;
}

function interpreted(support: Support, { cited }: Statement): string {
  const rests = cited.length === 0 ? "it cites no sentence" : `${share(support)} in ${ids(cited)}`;
  return `It interprets: ${rests}, and it states no figure, no date, no quotation and no name the article lacks.`;
}

function share({ asked, missing, measure }: Support): string {
  return `${asked - missing.length} of ${counted(asked, "content word")} (${percentage(measure)}) stand`;
}

function ids(cited: Statement["cited"]): string {
  return enumerated(cited.map(({ id }) => id));
}
