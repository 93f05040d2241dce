/* Briefs by batch: half the price, within a day. */
import { StageError } from "../errors.ts";
import {
  isCitable,
  writerName,
  type Article,
  type Draft,
  type WriterChoice,
} from "../schema/index.ts";
import { endpointId } from "./model/endpoint.ts";
import { batchLine, readAnswerLine } from "./model/batch.ts";
import { folderOfReplies, type KeptReply } from "./model/replies.ts";
import { briefRequest } from "./model/request.ts";
import { fits } from "./model/sections.ts";
import { otherLanguage } from "./other-language.ts";
import { draftFrom, findReply } from "./replay.ts";
import { nothingToCite } from "./writer-model.ts";
import { sharedOptions, type WritersOptions } from "./writers.ts";

/** Requests that go out and answers that come back as lines of files. */
export type Batches = {
  /**
   * The request about an article as a line of a batch; the article is kept until its answer comes.
   *
   * @throws {StageError} `model-context-exceeded`, as a batch cannot read in parts; `article-too-thin`.
   */
  lineFor(article: Article): Promise<string>;
  /**
   * What a line of answers says, kept like any reply.
   *
   * @throws {StageError} `request-not-kept` when it answers nothing that was asked from here.
   */
  readAnswer(line: string): Promise<KeptReply>;
  /** @throws {StageError} `reply-not-kept`. */
  find(key: string): Promise<KeptReply>;
  /** @throws {StageError} what the answer ended in, when it holds no brief. */
  draftFrom(kept: KeptReply): Draft;
};

export function openBatches(choices: readonly WriterChoice[], options: WritersOptions): Batches {
  const { model, taxonomy, now } = options;
  const folder = model.replies;
  const replies = folderOfReplies(folder);
  return {
    async lineFor(article) {
      const { prompts, ...shared } = sharedOptions(options);
      const choice = modelAmong(choices);
      if (!article.paragraphs.some(isCitable)) throw nothingToCite(article);
      const request = briefRequest(article, { ...shared, prompt: prompts.brief });
      if (!fits(request, model)) throw tooLong(article, model.contextTokens);
      const { name, version } = prompts.brief;
      const of = writerName(choice);
      const id = endpointId(of, model.endpoints[choice.provider].baseUrl ?? "");
      const asked = { name: of, id, model: choice.model, prompt: `${name} ${version}` };
      const language = otherLanguage(article, shared.language);
      return batchLine({ ...asked, article, language, request }, folder);
    },
    async readAnswer(line) {
      const kept = await readAnswerLine(line, folder, now());
      await replies.keep(kept);
      return kept;
    },
    find: (key) => findReply(folder, key),
    draftFrom: (kept) => draftFrom(kept, taxonomy),
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
