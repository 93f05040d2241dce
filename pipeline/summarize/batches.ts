/* Briefs by batch: half the price, within a day. */
import { StageError } from "../errors.ts";
import { writerName, type Article, type Draft, type WriterChoice } from "../schema/index.ts";
import { endpointId } from "./model/endpoint.ts";
import { batchLine, readAnswerLine } from "./model/batch.ts";
import { folderOfReplies, replyKey, type KeptReply } from "./model/replies.ts";
import { readBrief } from "./model/reply.ts";
import { briefRequest } from "./model/request.ts";
import { fits } from "./model/sections.ts";
import { otherLanguage } from "./other-language.ts";
import { hasBatchApi } from "./batch-service.ts";
import { draftFrom, findReply } from "./replay.ts";
import { mustBeCitable } from "./writer-model.ts";
import { sharedOptions, type WritersOptions } from "./writers.ts";

/** Requests that go out and answers that come back as lines of files. */
export type Batches = {
  /**
   * Who is asked, and whether OpenAI's Batch API is there to ask.
   *
   * @throws {StageError} `writer-unusable` when no model is among the writers.
   */
  writer(): BatchWriter;
  /**
   * The request about an article as a line of a batch; the article is kept until its answer comes.
   *
   * @returns null when a reply to it is kept and can be read: nobody pays for it again.
   * @throws {StageError} `model-context-exceeded`, as a batch cannot read in parts; `article-too-thin`.
   */
  lineFor(article: Article): Promise<string | null>;
  /**
   * What a line of answers says, kept like any reply that was paid for.
   *
   * @throws {StageError} `request-not-kept` when it answers nothing that was asked from here,
   *   `answer-unreadable`, or what the answer is instead of a reply.
   */
  readAnswer(line: string): Promise<KeptReply>;
  /** @throws {StageError} `reply-not-kept`. */
  find(key: string): Promise<KeptReply>;
  /** @throws {StageError} what the answer ended in, when it holds no brief. */
  draftFrom(kept: KeptReply): Promise<Draft>;
};

export type BatchWriter = {
  /** Such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  readonly hasBatchApi: boolean;
};

export function openBatches(choices: readonly WriterChoice[], options: WritersOptions): Batches {
  const { model, taxonomy, now } = options;
  const folder = model.replies;
  const replies = folderOfReplies(folder);
  return {
    writer() {
      const choice = modelAmong(choices);
      return { name: writerName(choice), hasBatchApi: hasBatchApi(choice.provider) };
    },
    async lineFor(article) {
      const { prompts, ...shared } = sharedOptions(options);
      const choice = modelAmong(choices);
      mustBeCitable(article);
      const request = briefRequest(article, { ...shared, prompt: prompts.brief });
      if (!fits(request, model)) throw tooLong(article, model.contextTokens);
      const { name, version } = prompts.brief;
      const of = writerName(choice);
      const id = endpointId(of, model.endpoints[choice.provider].baseUrl ?? "");
      const kept = await replies.find(replyKey(request, id));
      if (kept && "value" in readBrief(kept.text, article.coverage, taxonomy)) return null;
      await replies.prepare();
      const asked = { name: of, id, model: choice.model, prompt: `${name} ${version}` };
      const language = otherLanguage(article, shared.language);
      return batchLine({ ...asked, article, language, request }, folder);
    },
    async readAnswer(line) {
      const { reply, isPaid, fault } = await readAnswerLine(line, folder, now());
      // Whoever imports a file twice keeps its replies once.
      const isKept = (await replies.find(reply.key))?.text === reply.text;
      if (isPaid && !isKept) {
        await replies.prepare();
        await replies.keep(reply);
      }
      if (fault !== null) throw fault;
      return reply;
    },
    find: (key) => findReply(folder, key),
    draftFrom: (kept) =>
      draftFrom(kept, { taxonomy, critique: options.critique, prices: model.prices, replies }),
  };
}

function modelAmong(choices: readonly WriterChoice[]): WriterChoice & { readonly kind: "model" } {
  const choice = choices.find((it) => it.kind === "model");
  if (choice !== undefined) return choice;
  const message = "A batch needs a model, and none is among the writers.";
  throw new StageError("writer-unusable", message);
}

function tooLong({ title }: Article, tokens: number): StageError {
  const message = `“${title}” does not fit into ${tokens} tokens, and a batch cannot read in parts.`;
  return new StageError("model-context-exceeded", message);
}
