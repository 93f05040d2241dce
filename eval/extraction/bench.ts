import { availableParallelism, loadavg } from "node:os";
import type { Note } from "../command.ts";
import { compare, type Comparison } from "./compare.ts";
import { readData, type Sample } from "./data.ts";
import { scoreFacts, type FactsScore } from "./facts-score.ts";
import type { BenchOptions } from "./options.ts";
import { openWorkers, type Reading } from "./readings.ts";
import { overallScore, scoreText, type OverallScore, type TextScore } from "./shingles.ts";

/** A page, what was made of it, and how good that is. */
export type ScoredPage = {
  readonly sample: Sample;
  readonly reading: Reading;
  readonly score: TextScore;
};

/** All that the bench found out. */
export type BenchResult = {
  readonly pages: readonly ScoredPage[];
  readonly body: OverallScore;
  readonly facts: FactsScore;
  /** Null when only the score was asked for. */
  readonly comparison: Comparison | null;
};

/**
 * Scores Pulse's reading of a folder of pages, and times it beside its peers.
 *
 * @throws {InputError} when the folder cannot be worked with.
 */
export async function bench(options: BenchOptions, note: Note): Promise<BenchResult> {
  const { samples, leftOut } = await readData(options.data);
  if (leftOut.length > 0) note(`left out for want of a page or a truth: ${leftOut.join(", ")}`);
  const load = loadavg()[0] ?? 0;
  if (!options.onlyScore && load > availableParallelism() / 2) {
    note(
      `the machine is busy (load ${load.toFixed(1)}): the times will tell of its other work too`,
    );
  }
  const workers = openWorkers();
  try {
    note(`reading ${samples.length} pages with ${workers.count} workers`);
    const scores = scoresOf(samples, await workers.read(samples));
    const { rounds, onlyScore } = options;
    return {
      ...scores,
      comparison: onlyScore ? null : await compare(samples, workers, { rounds, note }),
    };
  } finally {
    await workers.close();
  }
}

type Scores = Omit<BenchResult, "comparison">;

function scoresOf(samples: readonly Sample[], readings: readonly Reading[]): Scores {
  const pages = samples.flatMap((sample, index) => {
    const reading = readings[index];
    if (!reading) return [];
    return { sample, reading, score: scoreText(sample.truth.articleBody, reading.text) };
  });
  return {
    pages,
    body: overallScore(pages.map(({ score }) => score)),
    facts: scoreFacts(pages.map(({ sample, reading }) => ({ ...sample, found: reading }))),
  };
}
