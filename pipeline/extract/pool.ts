import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
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

/** `.ts` in the sources, `.js` once built. */
const EXTENSION = extname(fileURLToPath(import.meta.url));

export function openPool({ workers, memoryMb, timeoutMs }: PoolOptions): Pool {
  const piscina = new Piscina<ReadTask, ReadResult>({
    filename: new URL(`./worker${EXTENSION}`, import.meta.url).href,
    name: "read",
    minThreads: 1,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // A thread that waits in Atomics never turns its event loop, and jsdom never frees its windows.
    atomics: "disabled",
    ...(EXTENSION === ".ts" && { execArgv: ["--import", import.meta.resolve("tsx")] }),
  });
  // A thread that dies between pages is replaced like any other; its pages are told through `run`.
  piscina.on("error", () => {});

  return {
    async read(page, signal) {
      const stop = new AbortController();
      const giveUp = () => stop.abort(signal.reason);
      const { port1, port2 } = new MessageChannel();
      // While other pages come through, this one only waits its turn.
      const waitToStart = (): NodeJS.Timeout => {
        const before = piscina.completed;
        return setTimeout(() => {
          if (piscina.completed === before) stop.abort(neverStarted());
          else timer = waitToStart();
        }, START_TIMEOUT_MS);
      };
      let timer = waitToStart();
      port1.once("message", () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(timedOut(timeoutMs)), timeoutMs);
      });
      // AbortSignal.any would leave something behind on the run's signal for every page.
      signal.addEventListener("abort", giveUp);
      try {
        signal.throwIfAborted();
        const task: ReadTask = { page, started: port2 };
        return await piscina.run(task, { signal: stop.signal, transferList: [port2] });
      } catch (cause) {
        stop.signal.throwIfAborted();
        signal.throwIfAborted();
        throw workerDied(memoryMb, cause);
      } finally {
        signal.removeEventListener("abort", giveUp);
        clearTimeout(timer);
        port1.close();
      }
    },
    close: () => piscina.destroy(),
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
