import type { Article, Draft, Routing, Usage, Writer } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";

/** What a writer makes of an article: the three blocks, each claim with the sentences it rests on, and its limits. */
export type Blocks = Pick<Draft, "whyItMatters" | "keyTakeaways" | "pulseAnalysis" | "limits"> & {
  /** As in a draft, by a writer that was asked for another language than the article's. */
  readonly language?: string | null;
  /** Where the writer would file it; left to the router by a writer that does not say. */
  readonly routing?: Routing;
  /** What the writing was charged, by a writer that is. */
  readonly usage?: Usage;
  /** Who wrote it, by a writer that lets others write. */
  readonly writer?: Writer;
};

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
  /** What writing about it would be charged, about; by a writer that is charged. Sends nothing. */
  estimate?(article: Article): Promise<Usage>;
  /**
   * Whether it can write at all, asked once before anything is fetched.
   *
   * @throws {StageError} `writer-unusable`, naming what it lacks.
   */
  ready?(): Promise<void>;
};
