import type { Article, Claim, Finding, JudgedText, ScoredClaim } from "../schema/index.ts";
import { alignedTo } from "./align.ts";
import { sentencesTelling } from "./figures/index.ts";
import { judgeStatement } from "./judge.ts";
import { likenessOf, type Likeness } from "./likeness.ts";
import { readArticle, type Reading } from "./reading.ts";
import { scoreOfClaim, scoreOfText } from "./score.ts";
import { statementOf } from "./statement.ts";
import { findingsOfText } from "./text.ts";

/** Judges texts about one article, which is read once. */
export type TextJudge = (claims: readonly string[]) => JudgedText;

/**
 * Judges a text about an article, whoever wrote it. Its claims cite nothing, so that each is held against
 * the sentences that fit it best.
 *
 * @param claims the sentences of the text, in their order.
 */
export function judgeText(article: Article, claims: readonly string[]): JudgedText {
  return textJudge(article)(claims);
}

/** The same, for several texts about one article. */
export function textJudge(article: Article): TextJudge {
  const reading = readArticle(article);
  return (texts) => {
    const claims = texts.map((text) => scoredClaim(text, reading));
    return {
      score: scoreOfText(claims.map(({ score }) => score)),
      claims: withFindingsOfText(claims, findingsOfText(texts, reading)),
    };
  };
}

/**
 * What is wrong with the text as a whole is told with the last claim that holds the words, or the first
 * where they run over several. It weighs on no score: it may all be true.
 */
function withFindingsOfText(
  claims: readonly ScoredClaim[],
  findings: readonly Finding[],
): ScoredClaim[] {
  const places = findings.map(({ span }) =>
    Math.max(
      0,
      claims.findLastIndex(({ text }) => span !== null && text.includes(span)),
    ),
  );
  return claims.map((claim, index) => ({
    ...claim,
    findings: [...claim.findings, ...findings.filter((_, at) => places[at] === index)],
  }));
}

/** The claim with the sentences that fit it best, and those that tell its figures. */
function alignedClaim(text: string, reading: Reading): Claim {
  const ids = alignedTo(text, reading);
  return { text, evidence: [...ids, ...sentencesTelling(text, ids, reading)] };
}

function scoredClaim(text: string, reading: Reading): ScoredClaim {
  const statement = statementOf(alignedClaim(text, reading), BLOCK, reading);
  const { evidence, wording, verdict, reason, findings } = judgeStatement(statement);
  const score = scoreOfClaim(statement, findings);
  return { text, evidence, wording, verdict, reason, findings, score };
}

/** Who wrote the text promised no interpretation, so that every claim has to be in the article. */
const BLOCK = "text";

/** How each claim of a text is like the sentences that fit it best: what its score is learned from. */
export function likenessReader(article: Article): (claims: readonly string[]) => Likeness[] {
  const reading = readArticle(article);
  return (texts) =>
    texts.map((text) => {
      const { cited } = statementOf(alignedClaim(text, reading), BLOCK, reading);
      return likenessOf(text, cited, reading);
    });
}
