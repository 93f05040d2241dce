import type { Article, Draft, Writer } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";

/** What a writer makes of an article: the three blocks, each claim with the sentences it rests on, and its limits. */
export type Blocks = Pick<Draft, "whyItMatters" | "keyTakeaways" | "pulseAnalysis" | "limits">;

/** Whoever turns an article into blocks: rules, a language model, or a recording of one. */
export type WriterPort = {
  /** Who writes, with enough said to write the same again. */
  readonly writer: Writer;
  /**
   * Writes the blocks. Waits for nothing once `context.signal` is aborted.
   *
   * @throws {StageError} when the article cannot be written about, or the writer cannot write now.
   */
  write(article: Article, context: StageContext): Promise<Blocks>;
};
