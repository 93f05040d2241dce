import type { Article, Draft } from "../schema/index.ts";
import type { Stage } from "../stage.ts";
import { routeArticle } from "./route.ts";
import type { WriterPort } from "./writer.ts";

export { extractiveWriter } from "./writer-extractive.ts";
export type { Blocks, WriterPort } from "./writer.ts";

/**
 * The stage that turns an article into a draft: the writer writes the blocks, the stage files it.
 *
 * @param writer who writes; what it throws goes through unchanged.
 */
export function summarizeStage(writer: WriterPort): Stage<Article, Draft> {
  return {
    name: "summarize",
    async run(article, context) {
      const blocks = await writer.write(article, context);
      return { article, writer: writer.writer, routing: routeArticle(article), ...blocks };
    },
  };
}
