import { StageError } from "../errors.ts";
import { sumOfUsage, type Article } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import type { Endpoint } from "./model/endpoint.ts";
import { NO_REPLIES, readReplies, requestHash, type KeptReply } from "./model/replies.ts";
import { modelWriter, type ModelWriterOptions } from "./writer-model.ts";
import type { WriterPort } from "./writer.ts";

/**
 * A writer that calls nobody: it replays replies that were recorded, and judges them as if they had just
 * come.
 *
 * @param folder with the replies, at any depth, each found by the hash of the request it answers.
 *
 * Its `write` throws StageError `reply-not-recorded` when there is none for exactly this request, as
 * after a change of prompt, schema or article: a recording says nothing of what was never asked.
 */
export function recordedWriter(
  folder: string,
  options: Omit<ModelWriterOptions, "endpoint" | "replies" | "price">,
): WriterPort {
  const { name, version } = options.prompts.brief;
  // Read once, when it is first needed.
  let reading: ReturnType<typeof readReplies> | undefined;
  const recording = () => (reading ??= readReplies(folder));
  const write: WriterPort["write"] = async (article, context) => {
    const used = new Set<string>();
    const endpoint = recordedEndpoint(await recording(), article, used);
    const writer = modelWriter({ ...options, endpoint, replies: NO_REPLIES, price: null });
    const blocks = await writer.write(article, withoutCalls(context));
    const { usage: _, ...written } = blocks;
    // The models whose words these are, of all that were recorded.
    const by = { ...writer.writer, name: "recorded", model: [...used].join(", ") };
    return { ...written, writer: by };
  };
  return {
    writer: { name: "recorded", version: "1", model: "recorded", prompt: `${name} ${version}` },
    write,
    /** Nothing, where it is recorded. */
    async estimate(article) {
      const { signal } = new AbortController();
      await write(article, { signal, now: options.now, emit: () => {} });
      return sumOfUsage([]);
    },
    async ready() {
      if ((await recording()).size === 0)
        throw new StageError("writer-unusable", `There is no recorded reply in ${folder}.`);
    },
  };
}

/** What is replayed is no call, and costs nobody anything. */
function withoutCalls(context: StageContext): StageContext {
  const emit: StageContext["emit"] = (name, event) => {
    if (name !== "model:call") context.emit(name, event);
  };
  return { ...context, emit };
}

function recordedEndpoint(
  replies: ReadonlyMap<string, KeptReply>,
  { title }: Article,
  used: Set<string>,
): Endpoint {
  return {
    ...{ name: "recorded", id: "recorded" },
    async ask(request) {
      const hash = requestHash(request);
      const kept = replies.get(hash);
      if (kept !== undefined) {
        used.add(kept.model);
        return { kind: "ok", text: kept.text, tokens: kept.tokens };
      }
      const message = `No reply is recorded for the request about “${title}” (${hash.slice(0, 12)}).`;
      throw new StageError("reply-not-recorded", message);
    },
  };
}
