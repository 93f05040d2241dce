import { availableParallelism } from "node:os";
import { z } from "zod";

const number = (least: number, most: number, fallback: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

/** What can be set from outside, by the name of its environment variable. */
const Environment = z.object({
  PULSE_FETCH_TIMEOUT_MS: number(100, 600_000, 15_000),
  PULSE_FETCH_CONCURRENCY: number(1, 64, 8),
  PULSE_MAX_PAGE_BYTES: number(1_000, 1_000_000_000, 10_000_000),
  PULSE_WORKERS: number(1, 256, availableParallelism()),
  PULSE_WORKER_MEMORY_MB: number(128, 16_384, 512),
  PULSE_EXTRACT_TIMEOUT_MS: number(100, 600_000, 10_000),
  PULSE_EXCERPT_WORDS: number(0, 500, 60),
});

/** Everything a user may decide, parsed and complete. */
export type Settings = {
  readonly fetch: {
    /** From the first byte sent to the last byte read, redirects included, in milliseconds. */
    readonly timeoutMs: number;
    /** Largest document, decompressed, in bytes. */
    readonly maxBytes: number;
    /** Documents fetched at once. */
    readonly concurrency: number;
  };
  readonly extract: {
    /** Worker threads; one page each at a time. */
    readonly workers: number;
    /** Heap limit of one worker, in MiB. */
    readonly memoryMb: number;
    /** From the moment a worker takes the page up, in milliseconds. */
    readonly timeoutMs: number;
  };
  readonly publish: {
    /** Most words of the original shown under a brief. */
    readonly excerptWords: number;
  };
};

/** The settings are not usable; every fault is told at once. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads the settings out of the environment.
 *
 * @throws {SettingsError} naming every variable that is wrong, what it holds is never repeated.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = Environment.safeParse(withoutBlanks(environment));
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(fault).join("; "));
  const values = parsed.data;
  return {
    fetch: {
      timeoutMs: values.PULSE_FETCH_TIMEOUT_MS,
      maxBytes: values.PULSE_MAX_PAGE_BYTES,
      concurrency: values.PULSE_FETCH_CONCURRENCY,
    },
    extract: {
      workers: values.PULSE_WORKERS,
      memoryMb: values.PULSE_WORKER_MEMORY_MB,
      timeoutMs: values.PULSE_EXTRACT_TIMEOUT_MS,
    },
    publish: { excerptWords: values.PULSE_EXCERPT_WORDS },
  };
}

/** A variable set to nothing counts as not set, as shells and CI files leave them. */
function withoutBlanks(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}

function fault(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")}: ${issue.message}`;
}
