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
 * `page-unreadable`; `page-forbidden` where a server's refusal came with no piece of the article; and, for
 * pages that are no articles, `consent-wall`, `log-in-page`, `bot-check`, `section-page`, `search-page`,
 * `soft-404`, `script-shell`.
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

/**
 * Takes a text that somebody handed over as an article, and cuts texts about it into sentences as it was
 * cut itself. What is needed to tell languages apart is loaded at the first call.
 *
 * @param now when it was handed over.
 * @returns null when there is nothing to read in it.
 */
export async function readText(text: string, now: Date): Promise<ReadText | null> {
  const { articleOfText, sentencesOfText } = await import("./plain-text.ts");
  const article = await articleOfText(text, now);
  return article && { article, sentencesOf: (it) => sentencesOfText(it, article.language) };
}

/** An article that was handed over as a text. */
export type ReadText = {
  readonly article: Article;
  /** The sentences of a text about it. */
  readonly sentencesOf: (text: string) => string[];
};

/** One of the rules that tell the body of an article from what stands around it. */
export type BodyRule = { readonly name: string; readonly reason: string };

export type ReadOptions = {
  /** The name of a body rule to leave out, to see what it is worth. @defaultValue none */
  readonly without?: string;
};

/**
 * Reads a page in this thread, for tools that look at pages closely. Nothing stops it.
 *
 * The readers are loaded at the first call, so that whoever imports this waits for none of them.
 *
 * @throws {StageError} as the stage does, but for its deadline and its workers.
 */
export async function readPage(page: Page, { without }: ReadOptions = {}): Promise<Article> {
  const reader = await import("./read-page.ts");
  return reader.readPage(page, without);
}

/** The rules of the body, in the order they are asked. */
export async function bodyRules(): Promise<readonly BodyRule[]> {
  const { BODY_RULES } = await import("./body/body.ts");
  return BODY_RULES;
}
