/* A batch: requests as lines of a file, and what comes back for them, in any order. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StageError } from "../../errors.ts";
import { Article } from "../../schema/index.ts";
import type { Answer } from "./answer.ts";
import { readCompletion } from "./chat-completion.ts";
import type { ModelRequest } from "./endpoint.ts";
import { readFailure } from "./failure.ts";
import { bodyOf } from "./openai.ts";
import { parseJson, replyKey, requestHash, writeWhole, type KeptReply } from "./replies.ts";

/** What was asked in a batch, kept until its answer is there. */
const KeptRequest = z.object({
  request: z.string(),
  key: z.string(),
  model: z.string(),
  prompt: z.string(),
  article: Article,
  /** As in a kept reply. */
  language: z.string().nullable().default(null),
});

type KeptRequest = Readonly<z.infer<typeof KeptRequest>>;

/** One line of OpenAI's batch output or error file. */
const AnswerLine = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

export type BatchRequest = {
  /** Provider and model, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  /** See `endpointId`. */
  readonly id: string;
  readonly model: string;
  readonly prompt: string;
  readonly article: Article;
  /** See `otherLanguage`. */
  readonly language: string | null;
  readonly request: ModelRequest;
};

/** Keeps what is asked, so that its answer finds its article. @returns the line for the batch. */
export async function batchLine(asked: BatchRequest, folder: string): Promise<string> {
  const { name, id, model, prompt, article, language, request } = asked;
  const hash = requestHash(request);
  const kept: KeptRequest = {
    request: hash,
    key: replyKey(request, id),
    model: name,
    ...{ prompt, article, language },
  };
  await mkdir(askedIn(folder), { recursive: true });
  await writeWhole(join(askedIn(folder), `${kept.key}.json`), `${JSON.stringify(kept)}\n`);
  const line = { custom_id: kept.key, method: "POST", url: "/v1/chat/completions" };
  return JSON.stringify({ ...line, body: bodyOf(request, model) });
}

function askedIn(folder: string): string {
  return join(folder, "asked");
}

/**
 * Reads one line of answers.
 *
 * @throws {StageError} `request-not-kept` when nothing of the kind was asked from here.
 */
export async function readAnswerLine(line: string, folder: string, now: Date): Promise<KeptReply> {
  const parsed = AnswerLine.safeParse(parseJson(line));
  if (!parsed.success) throw stray("It is no line of a batch's answers");
  if (!parsed.data.response && !parsed.data.error)
    throw stray("It is a request, and no answer: submit it, and fetch the answers");
  const kept = await requestFor(parsed.data.custom_id, folder);
  const answer = answerOf(parsed.data, now);
  return {
    ...kept,
    outcome: answer.kind,
    text: "text" in answer ? answer.text : "why" in answer ? answer.why : "",
    tokens: "tokens" in answer ? answer.tokens : null,
    receivedAt: now.toISOString(),
    limits: [],
  };
}

async function requestFor(id: string, folder: string): Promise<KeptRequest> {
  if (!/^[0-9a-f]{64}$/u.test(id)) throw stray(`“${id.slice(0, 80)}” names no request of ours`);
  const text = await readFile(join(askedIn(folder), `${id}.json`), "utf8").catch(() => "");
  const kept = KeptRequest.safeParse(parseJson(text));
  if (!kept.success) throw stray(`No request ${id.slice(0, 12)} is kept in ${folder}`);
  return kept.data;
}

function answerOf({ response, error }: z.infer<typeof AnswerLine>, now: Date): Answer {
  if (response && response.status_code === 200)
    return readCompletion(JSON.stringify(response.body) ?? "", (text) => text);
  if (response) {
    const { code, message } = errorIn(response.body);
    const { status_code: status } = response;
    return readFailure({ status, code, message, header: () => null }, now);
  }
  const why = `${error?.code ?? "error"}: ${error?.message ?? "the batch gave no answer"}`;
  return { kind: "transient", why, retryAfterMs: null, perhapsBilled: false };
}

const ErrorBody = z.object({
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }),
});

function errorIn(body: unknown): { readonly code: string | null; readonly message: string } {
  const parsed = ErrorBody.safeParse(body);
  const { code = null, message = null } = parsed.success ? parsed.data.error : {};
  return { code: code ?? null, message: message ?? "no message" };
}

function stray(why: string): StageError {
  return new StageError("request-not-kept", `${why}.`);
}
