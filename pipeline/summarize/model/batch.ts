/* A batch: requests as lines of a file, and what comes back for them, in any order. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StageError } from "../../errors.ts";
import { Article, sourceName } from "../../schema/index.ts";
import { isBilled, type Answer } from "./answer.ts";
import { failureOf } from "./ask.ts";
import { readCompletion } from "./chat-completion.ts";
import type { ModelRequest } from "./endpoint.ts";
import { readFailure, shortened } from "./failure.ts";
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

/** A request, as far as it is read again. */
const RequestLine = z.object({ custom_id: z.string(), body: z.looseObject({}) });

const Fault = z.object({
  // Some servers give an HTTP status here.
  code: z.union([z.string(), z.number()]).nullish(),
  message: z.string().nullish(),
});

/** One line of OpenAI's batch output or error file. */
const AnswerLine = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
  error: Fault.nullish(),
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

/** @returns null when the line is no request. */
export function customIdOf(line: string): string | null {
  return RequestLine.safeParse(parseJson(line)).data?.custom_id ?? null;
}

function askedIn(folder: string): string {
  return join(folder, "asked");
}

/** What one line of answers says. */
export type BatchAnswer = {
  readonly reply: KeptReply;
  /** Whether it was charged, so that it has to be kept. */
  readonly isPaid: boolean;
  /** What it is instead of a brief; null for a whole reply. */
  readonly fault: StageError | null;
};

/**
 * Reads one line of answers.
 *
 * @throws {StageError} `answer-unreadable`; `request-not-kept` when nothing of the kind was asked from here.
 */
export async function readAnswerLine(
  line: string,
  folder: string,
  now: Date,
): Promise<BatchAnswer> {
  const parsed = AnswerLine.safeParse(parseJson(line));
  if (!parsed.success) throw unreadable(`${await subjectOf(line, folder)} is no whole line`);
  if (!parsed.data.response && !parsed.data.error) throw unreadable("It is a request, and not one");
  const kept = await requestFor(parsed.data.custom_id, folder);
  const answer = answerOf(parsed.data, now);
  const reply = {
    ...kept,
    outcome: answer.kind,
    text: "text" in answer ? answer.text : "why" in answer ? answer.why : "",
    tokens: "tokens" in answer ? answer.tokens : null,
    receivedAt: now.toISOString(),
    limits: [],
    byBatch: true,
  };
  return { reply, isPaid: isBilled(answer), fault: faultOf(answer, kept, parsed.data.error) };
}

/** Of a line that was cut, which article it is about, when as much of it is left. */
async function subjectOf(line: string, folder: string): Promise<string> {
  const [, id = ""] = /"custom_id"\s*:\s*"([0-9a-f]{64})"/u.exec(line) ?? [];
  const kept = await requestFor(id, folder).catch(() => null);
  return kept === null ? "It" : `The answer about ${nameOf(kept.article)}`;
}

/** What was asked under that id: the model, and the article it was asked about. */
export async function requestFor(id: string, folder: string): Promise<KeptRequest> {
  if (!/^[0-9a-f]{64}$/u.test(id)) throw stray(`“${id.slice(0, 80)}” names no request of ours`);
  const text = await readFile(join(askedIn(folder), `${id}.json`), "utf8").catch(() => "");
  const kept = KeptRequest.safeParse(parseJson(text));
  if (!kept.success) throw stray(`No request ${id.slice(0, 12)} is kept in ${folder}`);
  return kept.data;
}

/** What a provider says of requests it did not come to. */
const UNANSWERED = new Set(["batch_expired", "batch_cancelled"]);

function faultOf(
  answer: Answer,
  { article, model }: KeptRequest,
  error: z.infer<typeof AnswerLine>["error"],
): StageError | null {
  if (answer.kind === "ok") return null;
  const { code, why } = failureOf(answer, model);
  const isUnanswered = UNANSWERED.has(String(error?.code));
  const message = `${nameOf(article)}: ${why.replace(/\.+$/u, "")}.`;
  return new StageError(isUnanswered ? "batch-unanswered" : code, message);
}

function nameOf({ title, page }: Article): string {
  return `“${title}” (${sourceName(page.source)})`;
}

function answerOf({ response, error }: z.infer<typeof AnswerLine>, now: Date): Answer {
  if (response && response.status_code === 200)
    return readCompletion(JSON.stringify(response.body) ?? "", (text) => text);
  if (response) {
    const { code, message } = errorIn(response.body);
    const { status_code: status } = response;
    return readFailure({ status, code, message, header: () => null }, now);
  }
  const why = `${error?.code ?? "error"}: ${shortened(error?.message ?? "no reason given")}`;
  return { kind: "transient", why, retryAfterMs: null, perhapsBilled: false };
}

const ErrorBody = z.object({ error: Fault });

function errorIn(body: unknown): { readonly code: string | null; readonly message: string } {
  const { code, message } = ErrorBody.safeParse(body).data?.error ?? {};
  return { code: code?.toString() ?? null, message: message ?? "no message" };
}

function unreadable(why: string): StageError {
  return new StageError("answer-unreadable", `${why} of a batch's answers.`);
}

function stray(why: string): StageError {
  return new StageError("request-not-kept", `${why}.`);
}
