import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import { StageError } from "../errors.ts";
import type { Page } from "../schema/index.ts";
import type { ReadResult, ReadTask } from "./worker.ts";

export type PoolOptions = {
  /** Most threads at once; they are started as pages come in and kept until the pool is closed. */
  readonly workers: number;
  /** Heap limit of one thread, in MiB. */
  readonly memoryMb: number;
  /** How long one page may take, from the moment a thread takes it up, in milliseconds. */
  readonly timeoutMs: number;
};

/** Worker threads that read pages. One that hangs, runs out of memory or exits is replaced. */
export type Pool = {
  /**
   * @throws {StageError} `extract-timed-out`, `extract-worker-died`.
   */
  read(page: Page, signal: AbortSignal): Promise<ReadResult>;
  close(): Promise<void>;
};

/** A thread needs a second or two to load, and replaced ones load while others work; in milliseconds. */
const START_TIMEOUT_MS = 60_000;

/**
 * Room for what is made of a page and gone with it, in MiB. With less, the collectors of several threads are
 * in each other's way: two threads are hardly faster than one.
 */
const YOUNG_MB = 64;

/** `.ts` in the sources, `.js` once built. */
const EXTENSION = extname(fileURLToPath(import.meta.url));

/**
 * How a thread learns to run the sources. `--import tsx` would do it for static imports alone on Node 20.
 */
function runSources(): string {
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${tsx}; register();`)}`;
}

export function openPool({ workers, memoryMb, timeoutMs }: PoolOptions): Pool {
  const threads = new Piscina<ReadTask, ReadResult>({
    filename: new URL(`./worker${EXTENSION}`, import.meta.url).href,
    name: "read",
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    // A thread that waits in Atomics never turns its event loop, and jsdom never frees its windows.
    atomics: "disabled",
    ...(EXTENSION === ".ts" && { execArgv: ["--import", runSources()] }),
  });
  // A thread that dies between pages is replaced like any other; its pages are told through `run`.
  threads.on("error", () => {});

  return {
    async read(page, signal) {
      const watch = startWatch(threads, timeoutMs, signal);
      try {
        const task = { page, started: watch.started };
        return await threads.run(task, { signal: watch.signal, transferList: [watch.started] });
      } catch (cause) {
        watch.signal.throwIfAborted();
        throw workerDied(memoryMb, cause);
      } finally {
        watch.release();
      }
    },
    close: () => threads.destroy(),
  };
}

/** The limits one page is read under. */
type Watch = {
  /** Aborted, with the reason, when a limit is reached or the run is given up. */
  readonly signal: AbortSignal;
  /** Where the worker says that it takes the page up: the time for reading counts from there. */
  readonly started: MessagePort;
  release(): void;
};

function startWatch(threads: Piscina, timeoutMs: number, run: AbortSignal): Watch {
  const stop = new AbortController();
  const { port1, port2 } = new MessageChannel();
  let timer = waitForStart();
  port1.once("message", () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(timedOut(timeoutMs)), timeoutMs);
  });

  /** While other pages come through, this one only waits its turn. */
  function waitForStart(): NodeJS.Timeout {
    const before = threads.completed;
    return setTimeout(() => {
      if (threads.completed === before) stop.abort(neverStarted());
      else timer = waitForStart();
    }, START_TIMEOUT_MS);
  }

  // AbortSignal.any would leave something behind on the run's signal for every page.
  const giveUp = () => stop.abort(run.reason);
  run.addEventListener("abort", giveUp);
  if (run.aborted) giveUp();
  return {
    signal: stop.signal,
    started: port2,
    release() {
      run.removeEventListener("abort", giveUp);
      clearTimeout(timer);
      port1.close();
    },
  };
}

function timedOut(timeoutMs: number): StageError {
  return new StageError("extract-timed-out", `The page was not read after ${timeoutMs} ms.`);
}

function neverStarted(): StageError {
  const message = `No worker was ready to read the page after ${START_TIMEOUT_MS} ms.`;
  return new StageError("extract-worker-died", message);
}

function workerDied(memoryMb: number, cause: unknown): StageError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `The worker died reading the page (memory limit ${memoryMb} MiB): ${why}.`;
  return new StageError("extract-worker-died", message, { cause });
}
