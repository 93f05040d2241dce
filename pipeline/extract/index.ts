import { StageError } from "../errors.ts";
import type { Article, Page } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { openPool, type PoolOptions } from "./pool.ts";

/**
 * Builds the stage that takes the readable article out of a page.
 *
 * Pages are read in worker threads, so that one that takes for ever is stopped and hurts no other.
 *
 * @returns a stage `Page -> Article`; sentences are numbered `s1…` through the whole article.
 * @throws {StageError} refused: `article-not-found`, `article-too-short`, `page-too-complex`,
 * `page-unreadable`.
 * @throws {StageError} failed: `extract-timed-out`, `extract-worker-died`.
 */
export function extractStage(options: PoolOptions): Stage<Page, Article> {
  const pool = openPool(options);
  return {
    name: "extract",
    async run(page, { signal }) {
      const result = await pool.read(page, signal);
      if ("article" in result) return result.article;
      if ("refusal" in result) throw new StageError(result.refusal.code, result.refusal.message);
      throw new Error(`The worker failed: ${result.fault}`);
    },
    close: () => pool.close(),
  };
}
