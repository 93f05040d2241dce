import type { Decision } from "./line.ts";
import {
  ReasonCode,
  type Brief,
  type Finding,
  type JudgedClaim,
  type Policy,
  type Verdict,
} from "./schema/index.ts";

/** What of a brief the policy looks at. */
export type Judged = Pick<Brief, "whyItMatters" | "keyTakeaways" | "pulseAnalysis" | "provenance">;

/** A reason not simply to publish a brief. */
type Rule = {
  /** The reason in one sentence, for docs/policy.md. */
  readonly meaning: string;
  /** @returns in one sentence why the reason holds for this brief; null when it does not. */
  readonly ask: (brief: Judged) => string | null;
};

/**
 * The reasons an editor may want to see a brief before its readers do, gravest first.
 *
 * Whatever could mislead a reader, or shows more of a source than is allowed, is for an editor to
 * decide; a brief that is only longer or shorter than it should be goes out, and says so.
 */
export const POLICY_RULES: Readonly<Record<ReasonCode, Rule>> = {
  "nothing-supported": {
    meaning: "Not one claim is supported by the article, so there is nothing to keep.",
    ask: nothingSupported,
  },
  "check-broke-off": {
    meaning: "A check broke off, which counts as failed. This cannot be lifted.",
    ask: brokenChecks,
  },
  "out-of-depth": {
    meaning: "Its writer said that it was out of its depth. This cannot be lifted.",
    ask: ({ provenance: { limits } }) => (limits.length === 0 ? null : OUT_OF_DEPTH),
  },
  extractive: {
    meaning: "It was written without a language model. `PULSE_PUBLISH_EXTRACTIVE=yes` lifts this.",
    ask: ({ provenance: { writer } }) => (writer.model === null ? EXTRACTIVE : null),
  },
  "unsupported-claim": {
    meaning: "A claim contradicts the article, or is missing from it.",
    ask: (brief) => told(claimsWith("unsupported", brief), "not supported"),
  },
  "partly-supported-claim": {
    meaning: "A claim is supported in part, or by sentences it does not cite.",
    ask: (brief) => told(claimsWith("partly", brief), "supported in part only"),
  },
  "instruction-in-article": {
    meaning: "The article speaks to a language model, or to whoever summarises it.",
    ask: (brief) => failed(brief, "no-instructions"),
  },
  copied: {
    meaning: "It shows more of its source's own words than is allowed.",
    ask: (brief) => failed(brief, "copying"),
  },
  "wrong-language": {
    meaning: "It is not in the language of the article, or in the one that is set.",
    ask: (brief) => failed(brief, "language"),
  },
  "breaks-off": {
    meaning: "A text of it breaks off.",
    ask: (brief) => failed(brief, "whole"),
  },
  markup: {
    meaning: "It holds markup, an address, or characters that nobody sees.",
    ask: (brief) => failed(brief, "no-markup"),
  },
  repetition: {
    meaning: "It says the same twice, or repeats the title.",
    ask: (brief) => failed(brief, "no-repeats"),
  },
  form: {
    meaning: "It is longer, shorter or vaguer than it should be.",
    ask: (brief) => failed(brief, ...FORM),
  },
};

const FORM = ["counts", "lengths", "one-sentence", "specific", "no-filler"];

const OUT_OF_DEPTH = "Its writer was out of its depth with this article, and the brief says where.";
const EXTRACTIVE =
  "It was written without a language model: rules picked its sentences, and nobody has read them in this order.";

/** Decides what becomes of a brief: the strictest ruling that the policy has for what was found. */
export function decide(brief: Judged, policy: Policy): Decision {
  const found = ReasonCode.options.flatMap((code) => {
    const why = POLICY_RULES[code].ask(brief);
    return why === null ? [] : [{ ruling: policy[code], code, why }];
  });
  for (const ruling of ["refuse", "hold"] as const) {
    const speaking = found.filter((it) => it.ruling === ruling);
    const reasons = speaking.map(({ code, why }) => ({ code, why }));
    if (reasons.length > 0) return { ruling, reasons };
  }
  return { ruling: "publish", reasons: [] };
}

function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Judged): JudgedClaim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap(({ claims }) => claims)];
}

function claimsWith(verdict: Verdict, brief: Judged): JudgedClaim[] {
  return claimsOf(brief).filter((it) => it.verdict === verdict);
}

/** Interpretation stands on what is reported: where nothing is, it hangs in the air. */
function nothingSupported(brief: Judged): string | null {
  const claims = claimsOf(brief);
  const grounded = claims.filter(({ verdict }) => verdict === "supported" || verdict === "partly");
  // A broken check supports nothing either, and says nothing of the brief.
  if (grounded.length > 0 || brokenChecks(brief) !== null) return null;
  return `None of its ${counted(claims.length, "claim")} is supported by the article, not even in part.`;
}

/** @param what is the matter with each of them. */
function told(claims: readonly JudgedClaim[], what: string): string | null {
  const [first] = claims;
  if (first === undefined) return null;
  const count = claims.length === 1 ? "1 claim is" : `${claims.length} claims are`;
  return `${count} ${what}; the first: “${first.text}” ${first.reason}`;
}

function brokenChecks(brief: Judged): string | null {
  const all = [...claimsOf(brief), ...brief.provenance.checks].flatMap(({ findings }) => findings);
  const broken = all.filter(
    ({ code }) => code.endsWith("-unchecked") || code === "check-unfinished",
  );
  return firstOf(broken, "check", "broke off");
}

/** Why a brief does not pass these checks; null when it passes them all. */
function failed({ provenance: { checks } }: Judged, ...names: readonly string[]): string | null {
  const not = checks.filter(({ name, passed }) => names.includes(name) && !passed);
  const findings = not.flatMap((check) => check.findings);
  return firstOf(
    findings,
    "fault",
    `found by the check of ${not.map(({ name }) => name).join(", ")}`,
  );
}

function firstOf(findings: readonly Finding[], noun: string, what: string): string | null {
  const [first] = findings;
  if (first === undefined) return null;
  return findings.length === 1
    ? first.why
    : `${counted(findings.length, noun)} ${what}; the first: ${first.why}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
