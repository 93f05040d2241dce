import { z } from "zod";
import { readJsonLines } from "../jsonl.ts";

/** A summary that people rated, in whatever ways. */
export type Rated = {
  readonly id: string;
  /** Where it was rated, such as `summeval`. */
  readonly dataset: string;
  /** The article. */
  readonly doc: string;
  readonly writer: string;
  readonly summary: string;
  /** By name, such as `coherence`; higher is better. */
  readonly ratings: Readonly<Record<string, number>>;
};

export type RatedData = {
  /** Articles by their `doc`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly rated: readonly Rated[];
};

/** What people were asked, by dataset. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  summeval: ["coherence", "consistency", "fluency", "relevance"],
  realsumm: ["litepyramid_recall"],
  rose: ["acu", "normalized_acu", "ref_free"],
  rose_llm: ["acu", "normalized_acu", "ref_free"],
  newsroom: ["informativeness", "coherence", "fluency", "relevance"],
};

const Source = z.object({ doc: z.string().min(1), text: z.string() });

const Row = z.object({
  id: z.string().min(1),
  dataset: z.string().min(1),
  doc: z.string().min(1),
  system: z.string().nullish(),
  summary: z.string(),
  labels: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Reads articles and the summaries of them that people rated, from the files `readJudgeData` reads too. Rows
 * of an article that is not there, and of datasets whose questions are not known, are passed over.
 *
 * @throws {InputError} when a file is missing or not of that shape.
 */
export async function readRatedData(folder: string): Promise<RatedData> {
  const sources = new Map(
    (await readJsonLines(folder, "sources", Source)).map(({ doc, text }) => [doc, text]),
  );
  const rows = await readJsonLines(folder, "summaries", Row);
  const rated = rows.flatMap(({ id, dataset, doc, system, summary, labels }) => {
    const ratings = ratingsOf(QUESTIONS[dataset] ?? [], labels ?? {});
    const isRated = Object.keys(ratings).length > 0 && sources.has(doc) && summary.trim() !== "";
    return isRated ? [{ id, dataset, doc, writer: system ?? "", summary, ratings }] : [];
  });
  return { sources, rated };
}

function ratingsOf(questions: readonly string[], labels: Readonly<Record<string, unknown>>) {
  const known = questions.flatMap((question) => {
    const rating = labels[question];
    return typeof rating === "number" && Number.isFinite(rating) ? [[question, rating]] : [];
  });
  return Object.fromEntries<number>(known.map(([name, rating]) => [String(name), Number(rating)]));
}
