import type { Article, Brief, HoldReason, JudgedClaim } from "../schema/index.ts";
import { dayIn, pageLanguage } from "./language.ts";
import { originalOf } from "./original.ts";
import { markdownLine } from "./plain-text.ts";
import { runsOf, withInnerMarks, type Run } from "./quoting.ts";
import {
  analysisNotice,
  channelName,
  checksPassed,
  COVERAGE_NOTICE,
  HELD_NOTICE,
  quotingNotice,
  VERDICT_WORDS,
  warns,
  WORDING_LABEL,
  writtenBy,
} from "./wording.ts";

/**
 * The brief for a terminal or a Markdown file, ending in a line feed.
 *
 * @param held why the brief is held, when it is: the text says so first.
 */
export function briefMarkdown(brief: Brief, held: readonly HoldReason[] = []): string {
  const { article, whyItMatters, keyTakeaways, pulseAnalysis } = brief;
  const blocks = [
    heldNotice(held),
    `# ${markdownLine(article.title)}`,
    filed(brief),
    quotingNotice(brief),
    coverageNotice(brief),
    limitsNotice(brief),
    "## Why It Matters",
    prose([whyItMatters], article),
    "## Key Takeaways",
    keyTakeaways.map((claim) => `- ${prose([claim], article)}`).join("\n"),
    "## Pulse Analysis",
    ...pulseAnalysis.map(({ claims }) => prose(claims, article)),
    analysisNotice(brief),
    wayToOriginal(brief),
    "---",
    provenance(brief),
  ];
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}

function filed(brief: Brief): string {
  const { article, type } = brief;
  const { publishedAt } = article;
  const language = pageLanguage(brief.language ?? article.language);
  const date = publishedAt === null ? null : dayIn(language, publishedAt);
  const parts = [channelName(brief), type, date, originalOf(article).publisher];
  return markdownLine(parts.filter((part) => part !== null).join(" · "));
}

function heldNotice(reasons: readonly HoldReason[]): string | null {
  return reasons.length === 0 ? null : callout(HELD_NOTICE, ...reasons.map(({ why }) => why));
}

function coverageNotice({ article, coverage }: Brief): string | null {
  const notice = COVERAGE_NOTICE[coverage];
  return notice === null ? null : callout(notice, ...article.coverageReasons);
}

function limitsNotice({ provenance: { limits } }: Brief): string | null {
  return limits.length === 0 ? null : callout(...limits);
}

function callout(first = "", ...more: readonly string[]): string {
  return [`> **${markdownLine(first)}**`, ...more.map((it) => `> ${markdownLine(it)}`)].join(
    "\n>\n",
  );
}

/** Claims as running text; those in the words of the source are quoted. */
function prose(claims: readonly JudgedClaim[], article: Article): string {
  return runsOf(claims, article).map(passage).join(" ");
}

/** The quotation ends before the references of its last claim: they are not what is quoted. */
function passage({ quoted, parts }: Run): string {
  const texts = parts.map(({ claim, between }, index) => {
    const text = markdownLine(quoted ? withInnerMarks(claim.text) : claim.text);
    const closing = quoted && index === parts.length - 1 ? "”" : "";
    return `${between}${text}${closing}${marksOf(claim)}`;
  });
  return `${quoted ? "“" : ""}${texts.join("")}`;
}

function marksOf({ evidence, wording, verdict, reason }: JudgedClaim): string {
  const notes = [...evidence, WORDING_LABEL[wording] ?? []].flat();
  const references = notes.length === 0 ? "" : ` [${notes.join(", ")}]`;
  const warning = warns(verdict) ? ` **(${VERDICT_WORDS[verdict]}: ${markdownLine(reason)})**` : "";
  return `${references}${warning}`;
}

function wayToOriginal({ article }: Brief): string {
  const { href, madeFrom } = originalOf(article);
  return href === null
    ? `Read Original Article: no public address of it is known. This brief was made from ${markdownLine(madeFrom)}.`
    : `Read Original Article: <${href}>`;
}

function provenance(brief: Brief): string {
  const { writer, sourceHash, pulse } = brief.provenance;
  const facts = [
    `written by ${writtenBy(writer)}`,
    checksPassed(brief),
    `coverage ${brief.coverage}`,
    `source ${sourceHash}`,
    `Pulse ${pulse}`,
  ];
  return markdownLine(`Provenance: ${facts.join("; ")}.`);
}
