/* What can be measured of a judged brief, by the functions that judge: for whoever compares writers. */
import {
  sentencesOf,
  type Brief,
  type Claim,
  type JudgedClaim,
  type SentenceId,
} from "../schema/index.ts";
import { claimsOf } from "./blocks.ts";
import { TELLING_RUN } from "./copying.ts";
import { judgeClaim } from "./judge.ts";
import { outsideQuotations } from "./quotes/quotations.ts";
import { readArticle, translatedReading, type Reading } from "./reading.ts";
import { saidBy } from "./repeats.ts";
import { sharedRuns } from "./runs.ts";
import { scoreOfClaim } from "./score.ts";
import { namesSomething } from "./specific.ts";
import { statementOf, type Block } from "./statement.ts";

/** One claim of a brief, measured. */
export type ClaimMeasures = {
  readonly claim: JudgedClaim;
  readonly block: Block;
  /** How well it is supported by what it cites, 0 to 1; see `scoreOfClaim`. */
  readonly score: number;
  /** Whether it names a number, a date or a name. */
  readonly isSpecific: boolean;
  /** The sentences it cites without which its verdict would be as good. */
  readonly spare: readonly SentenceId[];
  /** Its words that tell something, folded. */
  readonly words: ReadonlySet<string>;
};

export type BriefMeasures = {
  /** In the order of reading. */
  readonly claims: readonly ClaimMeasures[];
  /** Share of its words outside quotation marks that stand in the article in runs of eight and more, 0 to 1. */
  readonly copiedShare: number;
  /** For each sentence of the article its words that tell something, folded. */
  readonly sentences: readonly ReadonlySet<string>[];
};

/** Measures a brief. Pure, and the same for the same brief. */
export function measureBrief(brief: Brief): BriefMeasures {
  const plain = readArticle(brief.article);
  const reading = brief.language === null ? plain : translatedReading(plain, brief.language);
  return {
    claims: placedClaims(brief).map((it) => measured(it, reading)),
    copiedShare: copiedShare(claimsOf(brief), reading),
    sentences: sentencesOf(brief.article).map(({ text }) => saidBy(text, plain).telling),
  };
}

type Placed = { readonly claim: JudgedClaim; readonly block: Block };

function placedClaims({ whyItMatters, keyTakeaways, pulseAnalysis }: Brief): Placed[] {
  const at = (block: Block, claims: readonly JudgedClaim[]) =>
    claims.map((claim) => ({ claim, block }));
  return [
    ...at("why", [whyItMatters]),
    ...at("takeaway", keyTakeaways),
    ...pulseAnalysis.flatMap(({ claims }) => at("analysis", claims)),
  ];
}

function measured({ claim, block }: Placed, reading: Reading): ClaimMeasures {
  return {
    ...{ claim, block },
    score: scoreOfClaim(statementOf(claim, block, reading), claim.findings),
    isSpecific: namesSomething(claim.text, reading),
    spare: spareEvidence(claim, block, reading),
    words: saidBy(claim.text, reading).telling,
  };
}

const FROM_BEST: readonly JudgedClaim["verdict"][] = [
  "supported",
  "analysis",
  "partly",
  "unsupported",
];

/** One after the other is left out, from the last: what is left is as little as it can do with. */
function spareEvidence(claim: JudgedClaim, block: Block, reading: Reading): SentenceId[] {
  const good = FROM_BEST.indexOf(claim.verdict);
  let kept: Claim = claim;
  const spare: SentenceId[] = [];
  for (const id of claim.evidence.toReversed()) {
    const fewer = { text: claim.text, evidence: kept.evidence.filter((it) => it !== id) };
    const isAsGood =
      fewer.evidence.length > 0 &&
      FROM_BEST.indexOf(judgeClaim(fewer, block, reading).verdict) <= good;
    if (!isAsGood) continue;
    spare.push(id);
    kept = fewer;
  }
  return spare.toReversed();
}

function copiedShare(claims: readonly JudgedClaim[], reading: Reading): number {
  const pieces = claims
    .filter(({ wording }) => wording !== "verbatim")
    .flatMap(({ text }) => outsideQuotations(text))
    .map((piece) => saidBy(piece, reading).words);
  const all = pieces.reduce((sum, words) => sum + words.length, 0);
  const copied = pieces
    .flatMap((words) => sharedRuns(words, reading.words(), TELLING_RUN))
    .reduce((sum, { length }) => sum + length, 0);
  return all === 0 ? 0 : copied / all;
}
