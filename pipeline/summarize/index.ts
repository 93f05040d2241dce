import type { Article, Draft, Taxonomy } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { openRouter } from "./routing/route.ts";
import type { WriterPort } from "./writer.ts";

export { DEFAULT_TAXONOMY } from "./routing/default/taxonomy.ts";
export { openRouter, type Routable, type Router } from "./routing/route.ts";
export { HAND_SET_FEATURES, termFeatures, termsOfText, type TermFeatures } from "./salience.ts";
export { TERM_WEIGHTS } from "./weights.ts";
export { extractiveWriter } from "./writer-extractive.ts";
export { openBatchService, type BatchService } from "./batch-service.ts";
export { openBatches, type Batches, type BatchWriter } from "./batches.ts";
export { stateLine } from "./model/batch-state.ts";
export { openWriter, type ModelOptions } from "./writers.ts";
export type { Blocks, WriterPort } from "./writer.ts";

/**
 * The stage that turns an article into a draft: the writer writes the blocks, the stage files it.
 *
 * @param writer who writes; what it throws goes through unchanged.
 * @param taxonomy the channels it may be filed under.
 */
export function summarizeStage(writer: WriterPort, taxonomy: Taxonomy): Stage<Article, Draft> {
  const route = openRouter(taxonomy);
  return {
    name: "summarize",
    async run(article, context) {
      const blocks = await writer.write(article, context);
      const filed = {
        writer: writer.writer,
        routing: blocks.routing ?? route(article),
        ...{ usage: null, language: null },
      };
      return { article, ...filed, ...blocks };
    },
  };
}
