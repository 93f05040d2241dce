import type { Brief, Check, Draft } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { checkClaims } from "./claim-checks.ts";
import { checkForm, type Blocks } from "./form.ts";
import { judgeClaim, judgeParagraph } from "./judge.ts";
import { readArticle, type Reading } from "./reading.ts";

export { judgeText, likenessReader, textJudge, type TextJudge } from "./check.ts";
export { CHECKS, FINDING_KINDS, type CheckName, type FindingCode } from "./findings.ts";
export type { Likeness } from "./likeness.ts";
export { scoreFrom, scoreOfText, WORST_COUNTS, type ScoreWeights } from "./score.ts";
export { LIKENESS_WEIGHTS } from "./weights.ts";

export type ValidateOptions = {
  /** Version of Pulse, for provenance. */
  readonly pulseVersion: string;
};

/**
 * Builds the stage that judges a draft: every claim gets a verdict, the sentences it rests on, and its
 * faults; the whole gets a list of checks.
 *
 * It refuses no draft: what is wrong is told in the brief, and policy follows later. Pure, so it needs
 * neither clock nor signal. A check that breaks off counts as failed.
 */
export function validateStage({ pulseVersion }: ValidateOptions): Stage<Draft, Brief> {
  return {
    name: "validate",
    async run(draft) {
      return judgeDraft(draft, pulseVersion);
    },
  };
}

function judgeDraft(draft: Draft, pulse: string): Brief {
  const { article, routing, writer, limits } = draft;
  const { coverage } = article;
  const reading = readArticle(article);
  const blocks = judgeBlocks(draft, reading);
  const checks = checkBlocks(blocks, reading);
  return {
    article,
    channel: routing.channel,
    type: routing.type,
    routingReason: routing.reason,
    coverage,
    ...blocks,
    provenance: { writer, sourceHash: article.page.sha256, coverage, checks, limits, pulse },
  };
}

function judgeBlocks(draft: Draft, reading: Reading): Blocks {
  return {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", reading),
    keyTakeaways: draft.keyTakeaways.map((claim) => judgeClaim(claim, "takeaway", reading)),
    pulseAnalysis: draft.pulseAnalysis.map((claims) => judgeParagraph(claims, reading)),
  };
}

function checkBlocks(blocks: Blocks, reading: Reading): Check[] {
  const { whyItMatters, keyTakeaways, pulseAnalysis } = blocks;
  const claims = [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap((it) => it.claims)];
  return [...checkClaims(claims), ...checkForm(blocks, reading)];
}
