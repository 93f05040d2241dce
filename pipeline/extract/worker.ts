/* What runs in a worker thread: one page in, its article or the reason why not out. */
import { setImmediate } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import { StageError, type ErrorCode } from "../errors.ts";
import type { Article, Page } from "../schema/index.ts";
import { readPage } from "./read-page.ts";

export type ReadTask = {
  readonly page: Page;
  /** Told when the worker takes the page up: a deadline counts from there. */
  readonly started: MessagePort;
};

/** A value, because errors lose what is theirs on the way between threads. */
export type ReadResult =
  | { readonly article: Article }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string } }
  | { readonly fault: string };

/** The task, by the name the pool calls it. */
export async function read({ page, started }: ReadTask): Promise<ReadResult> {
  started.postMessage(null);
  started.close();
  try {
    return { article: await readPage(page) };
  } catch (thrown) {
    if (!(thrown instanceof StageError)) return { fault: stackOf(thrown) };
    return { refusal: { code: thrown.code, message: thrown.message } };
  } finally {
    // jsdom lets go of a closed window in the next turn of the loop only.
    await setImmediate();
  }
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
