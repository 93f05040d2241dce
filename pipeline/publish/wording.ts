import type { Brief, Check, Coverage, Verdict, Writer } from "../schema/index.ts";

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
export const NO_ANALYSIS: Readonly<Record<Coverage, string>> = {
  full: "There is no analysis: the article gives too little to build one on.",
  partial: "There is no analysis: the part that could be read gives too little to build one on.",
  teaser: "There is no analysis: an opening alone would leave most of it to be made up.",
};

/** Said when the writer took its sentences from the source; null for one that puts things its own way. */
export function quotingNotice({ name }: Writer): string | null {
  return name === "extractive"
    ? "Every sentence in this brief is quoted from the source; some may be shortened."
    : null;
}

/** @example "extractive 1, no language model" */
export function writtenBy({ name, version, model, prompt }: Writer): string {
  const means = model === null ? "no language model" : `model ${model}`;
  return [`${name} ${version}`, means, prompt === null ? null : `prompt ${prompt}`]
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
