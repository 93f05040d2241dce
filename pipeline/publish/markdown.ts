import type { Brief, JudgedClaim, JudgedParagraph } from "../schema/index.ts";
import { dayIn, pageLanguage } from "./language.ts";
import { originalOf } from "./original.ts";
import { markdownLine } from "./plain-text.ts";
import {
  channelName,
  checksPassed,
  COVERAGE_NOTICE,
  NO_ANALYSIS,
  quotingNotice,
  VERDICT_WORDS,
  warns,
  writtenBy,
} from "./wording.ts";

/** The brief for a terminal or a Markdown file, ending in a line feed. */
export function briefMarkdown(brief: Brief): string {
  const blocks = [
    `# ${markdownLine(brief.article.title)}`,
    filed(brief),
    coverageNotice(brief),
    "## Why It Matters",
    claimLine(brief.whyItMatters),
    "## Key Takeaways",
    brief.keyTakeaways.map((claim) => `- ${claimLine(claim)}`).join("\n"),
    "## Pulse Analysis",
    ...analysis(brief),
    wayToOriginal(brief),
    "---",
    provenance(brief),
  ];
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}

function filed(brief: Brief): string {
  const { article, type } = brief;
  const { publishedAt, language } = article;
  const date = publishedAt === null ? null : dayIn(pageLanguage(language), publishedAt);
  const parts = [channelName(brief), type, date, originalOf(article).publisher];
  return markdownLine(parts.filter((part) => part !== null).join(" · "));
}

function coverageNotice({ article, coverage }: Brief): string | null {
  const notice = COVERAGE_NOTICE[coverage];
  if (notice === null) return null;
  return [`> **${notice}**`, ...article.coverageReasons.map((it) => `> ${markdownLine(it)}`)].join(
    "\n>\n",
  );
}

function analysis({ pulseAnalysis, coverage }: Brief): string[] {
  return pulseAnalysis.length === 0
    ? [NO_ANALYSIS[coverage]]
    : pulseAnalysis.map(({ claims }: JudgedParagraph) => claims.map(claimLine).join(" "));
}

function claimLine({ text, evidence, verdict, reason }: JudgedClaim): string {
  const references = evidence.length === 0 ? "" : ` [${evidence.join(", ")}]`;
  const mark = warns(verdict) ? ` **(${VERDICT_WORDS[verdict]}: ${markdownLine(reason)})**` : "";
  return `${markdownLine(text)}${references}${mark}`;
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
  const notice = quotingNotice(writer);
  return markdownLine(`${notice === null ? "" : `${notice} `}Provenance: ${facts.join("; ")}.`);
}
