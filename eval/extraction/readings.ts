import { setImmediate } from "node:timers/promises";
import {
  articleText,
  extractStage,
  readSettings,
  StageError,
  type Article,
  type Page,
} from "../../pipeline/index.ts";
import type { Sample } from "./data.ts";
import type { FoundFacts } from "./facts-score.ts";

/** What Pulse made of a page. */
export type Reading = FoundFacts & {
  /** The body; empty when the page was refused. */
  readonly text: string;
  /** Why there is no article; null when there is one. */
  readonly refusal: string | null;
};

/** Reads pages as users have them read: in worker threads. */
export type Workers = {
  readonly count: number;
  /** One reading a page, in their order. */
  read(samples: readonly Sample[]): Promise<Reading[]>;
  close(): Promise<void>;
};

/** Starts Pulse's own stage with the settings a user would get, but for how many threads there are. */
export function openWorkers(count?: number): Workers {
  const usual = readSettings().extract;
  const settings = { ...usual, workers: count ?? usual.workers };
  const stage = extractStage(settings);
  const context = {
    signal: new AbortController().signal,
    now: () => new Date(0),
    emit: () => {},
  };
  return {
    count: settings.workers,
    async read(samples) {
      const readings: Reading[] = [];
      const waiting = samples.entries();
      const work = async () => {
        for (const [index, { page }] of waiting) {
          readings[index] = await readingOf(page, (it) => stage.run(it, context));
        }
      };
      await Promise.all(Array.from({ length: settings.workers }, work));
      return readings;
    },
    close: async () => stage.close?.(),
  };
}

/** Whatever is thrown counts as an empty text, and is told. */
export async function readingOf(
  page: Page,
  read: (page: Page) => Promise<Article>,
): Promise<Reading> {
  try {
    const article = await read(page);
    const { title, authors, publishedAt } = article;
    return { text: articleText(article), title, authors, publishedAt, refusal: null };
  } catch (thrown) {
    const refusal = thrown instanceof StageError ? thrown.code : `exception: ${firstLine(thrown)}`;
    return { text: "", title: null, authors: [], publishedAt: null, refusal };
  }
}

/**
 * Takes every page through a reader in this thread.
 *
 * Between pages the event loop turns, because jsdom lets go of its windows only then. That turn is
 * nobody's time.
 *
 * @returns the milliseconds spent in the reader.
 */
export async function timeOf(
  samples: readonly Sample[],
  read: (page: Page) => unknown,
): Promise<number> {
  let spent = 0;
  for (const { page } of samples) {
    const start = performance.now();
    await read(page);
    spent += performance.now() - start;
    await setImmediate();
  }
  return spent;
}

function firstLine(thrown: unknown): string {
  return String(thrown).split("\n", 1)[0] ?? "";
}
