import {
  allowanceFor,
  type Allowances,
  type Article,
  type Brief,
  type Check,
  type Draft,
} from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { checkClaims } from "./claim-checks.ts";
import { claimsOf, type Blocks } from "./blocks.ts";
import { checkForm, copyingCheck, FORM_CHECKS, type FormCheck } from "./form.ts";
import { judgeClaim, judgeParagraph } from "./judge.ts";
import { readArticle, translatedReading, type Reading } from "./reading.ts";

export { complaintsOf } from "./complaints.ts";
export { textFindings } from "./text.ts";
export { judgeText, likenessReader, textJudge, type TextJudge } from "./check.ts";
export { FUNCTION_WORDS } from "./function-words.ts";
export { CHECKS, FINDING_KINDS, type CheckName, type FindingCode } from "./findings.ts";
export { measureBrief, type BriefMeasures, type ClaimMeasures } from "./measures.ts";
export type { Likeness } from "./likeness.ts";
export { scoreFrom, scoreOfText, WORST_COUNTS, type ScoreWeights } from "./score.ts";
export { LIKENESS_WEIGHTS } from "./weights.ts";

export type ValidateOptions = {
  /** Version of Pulse, for provenance. */
  readonly pulseVersion: string;
  /** How much of its source's words a brief may show, by publisher. */
  readonly allowances: Allowances;
};

/** Judges drafts; each article is read once, however often it is judged about. */
export type Judge = (draft: Draft) => Brief;

export function openJudge(options: ValidateOptions): Judge {
  const readings = new WeakMap<Article, Reading>();
  return (draft) => {
    const reading = readings.get(draft.article) ?? readArticle(draft.article);
    readings.set(draft.article, reading);
    const { language } = draft;
    const asWritten = language === null ? reading : translatedReading(reading, language);
    return judged(draft, asWritten, options);
  };
}

/**
 * Builds the stage that judges a draft: every claim gets a verdict, the sentences it rests on, and its
 * faults; the whole gets a list of checks.
 *
 * It refuses no draft: what is wrong is told in the brief, and policy follows later. Pure, so it needs
 * neither clock nor signal. A check that breaks off counts as failed.
 */
export function validateStage(judge: Judge): Stage<Draft, Brief> {
  return {
    name: "validate",
    async run(draft) {
      return judge(draft);
    },
  };
}

function judged(
  draft: Draft,
  reading: Reading,
  { pulseVersion: pulse, allowances }: ValidateOptions,
): Brief {
  const { article, routing, writer, limits, usage, language } = draft;
  const { coverage } = article;
  const blocks = judgeBlocks(draft, reading);
  const copying = copyingCheck(allowanceFor(article, allowances), writer.model !== null);
  const checks = checkBlocks(blocks, reading, copying);
  const sourceHash = article.page.sha256;
  return {
    article,
    channel: routing.channel,
    type: routing.type,
    routingReason: routing.reason,
    ...{ coverage, language },
    ...blocks,
    provenance: { writer, sourceHash, coverage, checks, limits, usage, pulse },
  };
}

function judgeBlocks(draft: Draft, reading: Reading): Blocks {
  return {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", reading),
    keyTakeaways: draft.keyTakeaways.map((claim) => judgeClaim(claim, "takeaway", reading)),
    pulseAnalysis: draft.pulseAnalysis.map((claims) => judgeParagraph(claims, reading)),
  };
}

function checkBlocks(blocks: Blocks, reading: Reading, copying: FormCheck): Check[] {
  return [
    ...checkClaims(claimsOf(blocks)),
    ...checkForm(blocks, reading, [...FORM_CHECKS, copying]),
  ];
}
