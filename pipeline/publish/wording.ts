import type {
  Brief,
  Check,
  Coverage,
  JudgedClaim,
  Verdict,
  Wording,
  Writer,
} from "../schema/index.ts";

/** The verdict as readers see it; null for the one that goes without saying. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string | null>> = {
  supported: null,
  partly: "Partly supported",
  unsupported: "Not supported",
  analysis: "analysis",
};

/** Whether a verdict warns the reader. */
export function warns(verdict: Verdict): boolean {
  return verdict === "partly" || verdict === "unsupported";
}

/** The channel as readers see it, also where an editor has yet to file the brief. */
export function channelName({ channel }: Pick<Brief, "channel">): string {
  return channel ?? "Unfiled";
}

/** What the reader should know about the source in one sentence; null when all of it was read. */
export const COVERAGE_NOTICE: Readonly<Record<Coverage, string | null>> = {
  full: null,
  partial: "Only part of the article could be read; this brief rests on that part alone.",
  teaser: "Only the opening of the article could be read; this brief rests on that alone.",
};

/** Why a brief has no analysis, by how much of the article was read. */
const NO_ANALYSIS: Readonly<Record<Coverage, string>> = {
  full: "There is no analysis: the article gives too little to build one on.",
  partial: "There is no analysis: the part that could be read gives too little to build one on.",
  teaser: "There is no analysis: an opening alone would leave most of it to be made up.",
};

/** Why the analysis is shorter than three paragraphs, or is not there; null when it is whole. */
export function analysisNotice({ pulseAnalysis, coverage }: Brief): string | null {
  if (pulseAnalysis.length === 0) return NO_ANALYSIS[coverage];
  if (pulseAnalysis.length >= WHOLE_ANALYSIS) return null;
  const source = coverage === "full" ? "the article" : "the part that could be read";
  return `The analysis is shorter than usual: ${source} gives too little for three paragraphs.`;
}

/** How many paragraphs an analysis has when the source gives enough. */
const WHOLE_ANALYSIS = 3;

/** Said when all claims are in the words of the source; null as soon as one is the writer's own. */
export function quotingNotice(brief: Brief): string | null {
  const wordings = claimsOf(brief).map(({ wording }) => wording);
  if (wordings.includes("own")) return null;
  const marks = WORDING_NOTES.filter(({ wording }) => wordings.includes(wording));
  if (marks.length === 0)
    return "This brief is extractive: every sentence is the article’s own, quoted word for word.";
  const told = marks.map(({ note }) => note).join("; ");
  return `This brief is extractive: it is in the article’s own words; ${told}.`;
}

const WORDING_NOTES = [
  { wording: "shortened", note: "sentences that were cut are marked shortened" },
  {
    wording: "named",
    note: "where first names were put before a surname, they are marked so",
  },
] as const;

/** What readers are told beside a claim of whose words it is; null where marks of quotation tell it. */
export const WORDING_LABEL: Readonly<Record<Wording, string | null>> = {
  verbatim: null,
  shortened: "shortened",
  named: "name put in",
  own: null,
};

function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Brief): JudgedClaim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flatMap(({ claims }) => claims)];
}

/** Said first of a brief that no editor has decided on. */
export const HELD_NOTICE = "Held for review, not published.";

/**
 * What readers have to be told beside the three blocks, a sentence each: whose words they read, where
 * the writer was out of its depth, what could be read of the article, why there is less analysis.
 */
export function noticesOf(brief: Brief): string[] {
  return [
    quotingNotice(brief),
    ...brief.provenance.limits,
    COVERAGE_NOTICE[brief.coverage],
    analysisNotice(brief),
  ].filter((notice) => notice !== null);
}

/** @example "model 1, replayed from a recording": who wrote then, as the recording wrote nothing. */
export function writerTold({ name, version }: Writer): string {
  return name === "recorded" ? `model ${version}, replayed from a recording` : `${name} ${version}`;
}

/** @example "extractive 1, no language model" */
export function writtenBy(writer: Writer): string {
  const { model, prompt } = writer;
  const means = model === null ? "no language model" : `model ${model}`;
  return [writerTold(writer), means, prompt === null ? null : `prompt ${prompt}`]
    .filter((part) => part !== null)
    .join(", ");
}

/** @example "4 of 5 checks passed (not passed: quotes)" */
export function checksPassed({ provenance: { checks } }: Pick<Brief, "provenance">): string {
  const failed = checks.filter(({ passed }) => !passed);
  const count = `${checks.length - failed.length} of ${checks.length} checks passed`;
  return failed.length === 0 ? count : `${count} (not passed: ${namesOf(failed)})`;
}

function namesOf(checks: readonly Check[]): string {
  return checks.map(({ name }) => name).join(", ");
}
