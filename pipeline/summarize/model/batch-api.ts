/* The Batch API: files of requests go up, files of answers come down. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import OpenAI, { APIError } from "openai";
import { StageError, type ErrorCode } from "../../errors.ts";
import type { Secret } from "../../schema/index.ts";
import { SENDABLE } from "./openai.ts";

export type BatchPlace = {
  /** Up to and including the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly key: Secret | null;
};

/** What a provider does with batches. Every call throws StageError, named after what it did. */
export type BatchApi = {
  /** @param path of a file of requests. @returns the id of the batch. */
  submit(path: string): Promise<string>;
  /** @returns its state and how many requests are done, failed and there, in one line. */
  status(id: string): Promise<string>;
  /** @returns the lines of its answers, those of its errors among them. */
  fetch(id: string): Promise<string>;
};

/** Time for one call, a whole file up or down included, in milliseconds. */
const CALL_MS = 600_000;

export function openBatchApi({ baseUrl, key }: BatchPlace): BatchApi {
  const client = new OpenAI({
    apiKey: key?.reveal() ?? "none",
    baseURL: baseUrl,
    // Null, so that they are not taken out of the environment.
    ...{ organization: null, project: null, webhookSecret: null, adminAPIKey: null },
    ...{ maxRetries: 0, logLevel: "off", timeout: CALL_MS },
    fetchOptions: { redirect: "manual" },
  });
  const told = async <Value>(call: () => Promise<Value>) => {
    if (key !== null && !SENDABLE.test(key.reveal()))
      throw new StageError("model-access-denied", "The key cannot be sent in a header.");
    return call().catch((thrown: unknown) => {
      throw named(thrown, key);
    });
  };
  return {
    submit: (path) =>
      told(async () => {
        const requests = await openFile(path);
        const file = await client.files.create({ file: requests, purpose: "batch" });
        const { id } = await client.batches.create({
          input_file_id: file.id,
          endpoint: "/v1/chat/completions",
          completion_window: "24h",
        });
        return id;
      }),
    status: (id) =>
      told(async () => {
        const { status, request_counts: counts } = await client.batches.retrieve(id);
        const { completed = 0, failed = 0, total = 0 } = counts ?? {};
        return `${id}  ${status}  ${completed} done, ${failed} failed, ${total} in all`;
      }),
    fetch: (id) =>
      told(async () => {
        const { status, output_file_id, error_file_id } = await client.batches.retrieve(id);
        const files = [output_file_id, error_file_id].filter((it) => typeof it === "string");
        if (files.length === 0) throw nothingYet(id, status);
        const texts = await Promise.all(
          files.map(async (file) => (await client.files.content(file)).text()),
        );
        return texts
          .map((text) => (text === "" || text.endsWith("\n") ? text : `${text}\n`))
          .join("");
      }),
  };
}

/** @throws {StageError} before anything is sent, when it is no file that can be read. */
async function openFile(path: string) {
  const isFile = await stat(path).then(
    (it) => it.isFile(),
    () => false,
  );
  if (isFile) return createReadStream(path);
  throw new StageError("file-not-found", `There is no file ${path}.`);
}

function named(thrown: unknown, key: Secret | null): unknown {
  if (!(thrown instanceof APIError)) return thrown;
  const status = typeof thrown.status === "number" ? thrown.status : null;
  const why = key?.cover(thrown.message) ?? thrown.message;
  const message = `The Batch API: ${why.replace(/\.+$/u, "")}.`;
  return new StageError(codeFor(status), message);
}

function codeFor(status: number | null): ErrorCode {
  if (status === 401 || status === 403) return "model-access-denied";
  const isWeather = status === null || status === 429 || status >= 500;
  return isWeather ? "model-unavailable" : "model-request-rejected";
}

function nothingYet(id: string, status: string): StageError {
  const message = `The batch ${id} has no answers (${status}).`;
  return new StageError("batch-unfinished", message);
}
