import { StageError, type ErrorCode } from "../errors.ts";
import type { WriterPort } from "./writer.ts";

/** What says that the article is at fault, and not who wrote about it. */
const OF_THE_ARTICLE = new Set<ErrorCode>(["article-too-thin"]);

/**
 * Several writers, first come first served: each is asked when the one before it could not write. The
 * brief tells which of them wrote it.
 *
 * @param writers at least one; the last one's error goes through.
 */
export function chainOfWriters(writers: readonly WriterPort[]): WriterPort {
  const [first, ...others] = writers;
  if (first === undefined) throw new TypeError("A chain needs a writer.");
  if (others.length === 0) return first;
  const rest = chainOfWriters(others);
  return {
    writer: first.writer,
    async write(article, context) {
      try {
        return { writer: first.writer, ...(await first.write(article, context)) };
      } catch (thrown) {
        context.signal.throwIfAborted();
        if (!(thrown instanceof StageError) || OF_THE_ARTICLE.has(thrown.code)) throw thrown;
        context.emit("writer:passed-on", {
          writer: first.writer.model ?? first.writer.name,
          code: thrown.code,
        });
        return { writer: rest.writer, ...(await rest.write(article, context)) };
      }
    },
  };
}
