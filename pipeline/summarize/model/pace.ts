import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { StageError } from "../../errors.ts";

/** Longest wait the loop chooses by itself, in milliseconds. */
const MOST_BACK_OFF_MS = 8_000;

/** First wait after a failure that names none, in milliseconds; doubled each time. */
const FIRST_BACK_OFF_MS = 500;

/** Failures of one kind in a row, of whatever articles, after which an endpoint is left alone. */
const MOST_SAME = 5;

/** How long it is left alone before one article may try again, in milliseconds. */
const REST_MS = 30_000;

/**
 * What all calls to one endpoint share: nobody calls while it asked for quiet, and nobody goes on
 * calling when it has failed everyone in the same way.
 */
export type Pace = {
  /** Runs one call when there is room for it among those in flight. */
  slot<Value>(call: () => Promise<Value>): Promise<Value>;
  /**
   * Waits until the endpoint may be called.
   *
   * @param until by when, by the clock.
   * @throws {StageError} `model-rate-limited`, as soon as it is known that it will take longer.
   * @throws the signal's reason, as soon as it is aborted.
   */
  turn(until: number, signal: AbortSignal): Promise<void>;
  /** Nobody calls before that time has passed. */
  holdFor(milliseconds: number): void;
  /** @throws {StageError} `model-resting`, while the endpoint is left alone. */
  admit(): void;
  /** Takes note of how an article ended; null when it was answered. */
  ended(failure: string | null): void;
};

/** @param inFlight most calls at once. */
export function openPace(
  name: string,
  now: () => Date,
  inFlight: number = Number.POSITIVE_INFINITY,
): Pace {
  const calls = new PQueue({ concurrency: inFlight });
  let notBefore = 0;
  let restUntil = 0;
  let last: string | null = null;
  let same = 0;
  const wait = () => notBefore - now().getTime();
  return {
    // Without the run's signal: what a call that is given up was charged is still to be told.
    slot: (call) => calls.add(call),
    async turn(until, signal) {
      // Asked again after waking: another call may have been told to wait meanwhile.
      for (let ms = wait(); ms > 0; ms = wait()) {
        if (notBefore >= until) throw wantsQuiet(name, ms);
        await rest(ms, signal);
      }
    },
    holdFor(milliseconds) {
      notBefore = Math.max(notBefore, now().getTime() + milliseconds);
    },
    admit() {
      if (now().getTime() >= restUntil) return;
      const message = `${name} failed ${same} articles in a row in the same way (${last ?? ""}), so it is left alone for ${REST_MS / 1000} s.`;
      throw new StageError("model-resting", message);
    },
    ended(failure) {
      same = failure !== null && failure === last ? same + 1 : 1;
      last = failure;
      if (failure !== null && same >= MOST_SAME) restUntil = now().getTime() + REST_MS;
    },
  };
}

function wantsQuiet(name: string, milliseconds: number): StageError {
  const seconds = Math.ceil(milliseconds / 1000);
  return new StageError("model-rate-limited", `${name} wants ${seconds} s of quiet.`);
}

/** @throws the signal's reason, as soon as it is aborted. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown;
  }
}

/**
 * How long to wait after the nth failure when the endpoint does not say, in milliseconds.
 *
 * Up to a quarter less, by the request, so that those who failed together do not come back together.
 *
 * @param hash of the request, in hexadecimal digits.
 */
export function backOffMs(failures: number, hash: string): number {
  const spread = Number.parseInt(hash.slice(0, 6), 16) / 0xff_ff_ff;
  const doubled = FIRST_BACK_OFF_MS * 2 ** (failures - 1);
  return Math.min(MOST_BACK_OFF_MS, doubled) * (1 - spread / 4);
}
