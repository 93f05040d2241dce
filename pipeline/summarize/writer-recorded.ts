import { StageError } from "../errors.ts";
import type { Article } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import type { Endpoint } from "./model/endpoint.ts";
import { NO_REPLIES, readReplies, requestHash, type KeptReply } from "./model/replies.ts";
import { modelWriter, type ModelWriterOptions } from "./writer-model.ts";
import type { WriterPort } from "./writer.ts";

/** Where recorded replies come from, by the hash of the request they answer. */
export type Recording = () => Promise<ReadonlyMap<string, KeptReply>>;

/** The replies under a folder, read once, when the first is needed. */
export function recordingIn(folder: string): Recording {
  let reading: ReturnType<typeof readReplies> | undefined;
  return () => (reading ??= readReplies(folder));
}

/**
 * A writer that calls nobody: it replays replies that were recorded, and judges them as if they had just
 * come.
 *
 * Its `write` throws StageError `reply-not-recorded` when there is none for exactly this request, as
 * after a change of prompt, schema or article: a recording says nothing of what was never asked.
 */
export function recordedWriter(
  recording: Recording,
  options: Omit<ModelWriterOptions, "endpoint" | "replies" | "price">,
): WriterPort {
  const { name, version } = options.prompts.brief;
  return {
    writer: { name: "recorded", version: "1", model: "recorded", prompt: `${name} ${version}` },
    async write(article, context) {
      const replies = await recording();
      const model = modelOf(replies);
      const endpoint = recordedEndpoint(model, replies, article);
      const writer = modelWriter({ ...options, endpoint, replies: NO_REPLIES, price: null });
      const blocks = await writer.write(article, withoutCalls(context));
      const { usage: _, ...written } = blocks;
      return { ...written, writer: { ...writer.writer, name: "recorded" } };
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

function modelOf(replies: ReadonlyMap<string, KeptReply>): string {
  const models = new Set([...replies.values()].map(({ model }) => model));
  return [...models].join(", ") || "recorded";
}

function recordedEndpoint(
  name: string,
  replies: ReadonlyMap<string, KeptReply>,
  { title }: Article,
): Endpoint {
  return {
    ...{ name, id: name },
    async ask(request) {
      const hash = requestHash(request);
      const kept = replies.get(hash);
      if (kept !== undefined) return { kind: "ok", text: kept.text, tokens: kept.tokens };
      const message = `No reply is recorded for the request about “${title}” (${hash.slice(0, 12)}).`;
      throw new StageError("reply-not-recorded", message);
    },
  };
}
