import { StageError, type ErrorCode } from "../errors.ts";
import { sumOfUsage, type Usage } from "../schema/index.ts";
import type { Blocks, WriterPort } from "./writer.ts";

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
        if (!isPassedOn(thrown)) throw thrown;
        context.emit("writer:passed-on", {
          writer: first.writer.model ?? first.writer.name,
          code: thrown.code,
        });
        return chargedWith(thrown.usage, { writer: rest.writer }, rest.write(article, context));
      }
    },
    /** Of the first that could write; the others are there for what is not foreseen. */
    async estimate(article) {
      try {
        return (await first.estimate?.(article)) ?? sumOfUsage([]);
      } catch (thrown) {
        if (!isPassedOn(thrown)) throw thrown;
        return (await rest.estimate?.(article)) ?? sumOfUsage([]);
      }
    },
    /** When any of them is. */
    async ready() {
      try {
        await first.ready?.();
      } catch (thrown) {
        // What the first lacks is told, not what the last does.
        await rest.ready?.().catch(() => {
          throw thrown;
        });
      }
    },
  };
}

function isPassedOn(thrown: unknown): thrown is StageError {
  return thrown instanceof StageError && !OF_THE_ARTICLE.has(thrown.code);
}

/** What the one before was charged for nothing is part of what the brief costs. */
async function chargedWith(
  lost: Usage | undefined,
  by: Pick<Blocks, "writer">,
  writing: Promise<Blocks>,
): Promise<Blocks> {
  try {
    const blocks = await writing;
    if (lost === undefined) return { ...by, ...blocks };
    const { reply = null } = blocks.usage ?? {};
    const usage = { ...sumOfUsage([lost, ...(blocks.usage ? [blocks.usage] : [])]), reply };
    return { ...by, ...blocks, usage };
  } catch (thrown) {
    if (!(thrown instanceof StageError) || lost === undefined) throw thrown;
    throw thrown.charged([lost, ...(thrown.usage ? [thrown.usage] : [])]);
  }
}
