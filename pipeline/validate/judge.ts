import type { Claim, Finding, JudgedClaim, JudgedParagraph } from "../schema/index.ts";
import { evidenceFindings } from "./evidence.ts";
import { figureFindings } from "./figures/index.ts";
import { finding, type FindingCode } from "./findings.ts";
import { instructionFindings } from "./instructions/findings.ts";
import { nameFindings } from "./names/index.ts";
import { antonymFindings } from "./polarity/antonyms.ts";
import { certaintyFindings } from "./polarity/certainty.ts";
import { negationFindings } from "./polarity/negation.ts";
import { quoteFindings } from "./quotes/question.ts";
import { speakerFindings } from "./quotes/speaker.ts";
import { citedBy, type Reading } from "./reading.ts";
import { wordingOf } from "./source-words.ts";
import { statementOf, type Block, type Statement } from "./statement.ts";
import { translationFindings } from "./translation.ts";
import { verdictOf, wordFindings, worstOf } from "./verdict.ts";
import { gathered } from "./lists.ts";

/** Something that is asked of every claim. */
export type Question = {
  readonly ask: (statement: Statement) => Finding[];
  /** What is found when the question breaks off: it counts as failed. */
  readonly unfinished: FindingCode;
};

/** What is asked of every claim, in the order findings are told. */
export const QUESTIONS: readonly Question[] = [
  { ask: evidenceFindings, unfinished: "evidence-unchecked" },
  { ask: instructionFindings, unfinished: "evidence-unchecked" },
  { ask: figureFindings, unfinished: "figures-unchecked" },
  { ask: nameFindings, unfinished: "names-unchecked" },
  { ask: quoteFindings, unfinished: "quotes-unchecked" },
  { ask: speakerFindings, unfinished: "speaker-unchecked" },
  { ask: negationFindings, unfinished: "negation-unchecked" },
  { ask: antonymFindings, unfinished: "antonyms-unchecked" },
  { ask: certaintyFindings, unfinished: "certainty-unchecked" },
  { ask: wordFindings, unfinished: "words-unchecked" },
];

/** What can be asked of a claim in another language than its article's: see `translationFindings`. */
const QUESTIONS_OF_TRANSLATIONS: readonly Question[] = [
  { ask: evidenceFindings, unfinished: "evidence-unchecked" },
  { ask: instructionFindings, unfinished: "evidence-unchecked" },
  { ask: figureFindings, unfinished: "figures-unchecked" },
  { ask: quoteFindings, unfinished: "quotes-unchecked" },
  { ask: translationFindings, unfinished: "words-unchecked" },
];

/**
 * Judges one claim against the sentences it cites.
 *
 * `unsupported` and `partly` always come with a finding; `supported` and `analysis` never do.
 *
 * @param block where the claim stands: only one of Pulse Analysis can be `analysis`.
 * @param reading the article, from `readArticle`.
 */
export function judgeClaim(
  claim: Claim,
  block: Block,
  reading: Reading,
  questions: readonly Question[] = questionsFor(reading),
): JudgedClaim {
  return judgeStatement(statementOf(claim, block, reading), questions);
}

function questionsFor({ isTranslated }: Reading): readonly Question[] {
  return isTranslated ? QUESTIONS_OF_TRANSLATIONS : QUESTIONS;
}

/** The same of a claim with its evidence looked up. */
export function judgeStatement(
  statement: Statement,
  questions: readonly Question[] = QUESTIONS,
): JudgedClaim {
  const { claim, cited, reading } = statement;
  const findings = gathered(questions, (question) => answersTo(question, statement));
  const wording = wordingOf(reading.claim(claim.text), cited);
  const { verdict, reason } = verdictOf(statement, findings);
  return { text: claim.text, evidence: claim.evidence, wording, verdict, reason, findings };
}

/** Judges a paragraph of Pulse Analysis, claim by claim. */
export function judgeParagraph(claims: readonly Claim[], reading: Reading): JudgedParagraph {
  const judged = claims.map((claim) => judgeClaim(claim, "analysis", reading));
  const cited = citedBy(
    gathered(claims, ({ evidence }) => evidence),
    reading,
  );
  return {
    text: runningText(claims),
    evidence: cited.map(({ id }) => id),
    verdict: worstOf(judged.map(({ verdict }) => verdict)),
    claims: judged,
  };
}

/** Chinese and Japanese put no space between sentences. */
function runningText(claims: readonly Claim[]): string {
  const text = claims.map((claim) => claim.text).join(" ");
  return text.replace(/(?<=[。！？」』）]) /gu, "");
}

/** A question that breaks off must cost the claim its verdict, not the brief its existence. */
function answersTo({ ask, unfinished }: Question, statement: Statement): Finding[] {
  try {
    return ask(statement);
  } catch (thrown) {
    return [finding(unfinished, null, `The check broke off: ${String(thrown)}.`)];
  }
}
