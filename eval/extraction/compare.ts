import type { Sample } from "./data.ts";
import { openLane, type Lane } from "./lanes.ts";
import { race, type RaceOptions } from "./race.ts";
import { openWorkers, type Workers } from "./readings.ts";
import { overallScore, scoreText, type OverallScore } from "./shingles.ts";

/** Pulse beside its peers, on the same decoded pages in the same run, each in a thread of its own. */
export type Comparison = {
  /** How good Readability over plain jsdom is. */
  readonly readability: OverallScore;
  /** What one pass over all pages takes, the median of the rounds, in milliseconds. */
  readonly times: Times;
  readonly workers: number;
  readonly rounds: number;
  /** The most memory the process held while the workers read, in bytes. */
  readonly peakBytes: number;
};

export type Times = {
  readonly pulseWorkers: number;
  readonly pulseOneThread: number;
  readonly parse5: number;
  readonly readability: number;
};

/** Compares, after a pass of each side over all pages to warm up; the workers had theirs. */
export async function compare(
  samples: readonly Sample[],
  workers: Workers,
  options: RaceOptions,
): Promise<Comparison> {
  const peakBytes = await peakOf(samples, workers);
  // Only now: the peak above must not hold what the peers load and leave behind.
  const single = openWorkers(1);
  const parser = openLane(samples, "parse5");
  const plain = openLane(samples, "readability");
  try {
    options.note("warming up the sides");
    await single.read(samples);
    await parser.pass();
    const { texts } = await plain.pass();
    const [pulseWorkers = 0, pulseOneThread = 0, parse5 = 0, readability = 0] = await race(
      [
        { name: "Pulse, workers", run: () => wallTimeOf(() => workers.read(samples)) },
        { name: "Pulse, one thread", run: () => wallTimeOf(() => single.read(samples)) },
        { name: "parse5 alone", run: () => timeOf(parser) },
        { name: "jsdom + Readability", run: () => timeOf(plain) },
      ],
      options,
    );
    return {
      readability: overallScore(
        samples.map(({ truth }, index) => scoreText(truth.articleBody, texts[index] ?? "")),
      ),
      times: { pulseWorkers, pulseOneThread, parse5, readability },
      workers: workers.count,
      rounds: options.rounds,
      peakBytes,
    };
  } finally {
    for (const side of [single, parser, plain]) await side.close();
  }
}

/**
 * One more pass of the workers, while nothing but Pulse is loaded.
 *
 * @returns the largest the process ever was, in bytes.
 */
async function peakOf(samples: readonly Sample[], workers: Workers): Promise<number> {
  await workers.read(samples);
  return process.resourceUsage().maxRSS * 1024;
}

const timeOf = async (lane: Lane) => (await lane.pass()).spent;

async function wallTimeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
