/* The Batch API: files of requests go up, files of answers come down. */
import OpenAI from "openai";
import { StageError, type ErrorCode } from "../../errors.ts";
import type { Secret } from "../../schema/index.ts";
import type { Answer, AnswerKind } from "./answer.ts";
import type { RequestFile } from "./batch-file.ts";
import { progressOf, readState, REQUESTS_MARK, type BatchState } from "./batch-state.ts";
import { answerTo, PlainClient, SENDABLE } from "./openai.ts";

export type BatchPlace = {
  /** Up to and including the version, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly key: Secret | null;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** One call, headers and body, in milliseconds. @defaultValue 60,000; for a whole file 1,800,000 */
  readonly callMs?: number;
};

/**
 * What a provider does with batches. No call is repeated, and every one throws StageError, named after
 * what the provider did.
 */
export type BatchClient = {
  /** @param again sends requests even though they are, or were, a batch already. */
  readonly submit: (file: RequestFile, again: boolean) => Promise<Submitted>;
  readonly state: (id: string) => Promise<BatchState>;
  /** The last hundred, the newest first. */
  readonly recent: () => Promise<BatchState[]>;
  /** The lines of its answers and of its errors, once it is over; read as they come. */
  readonly answers: (id: string) => Promise<Answers>;
};

export type Submitted = {
  readonly id: string;
  /** Whether the same requests had been submitted before, so that nothing was sent. */
  readonly isKnown: boolean;
};

export type Answers = {
  readonly state: BatchState;
  readonly chunks: AsyncIterable<Uint8Array>;
};

const CALL_MS = 60_000;
const FILE_MS = 1_800_000;

export function openBatchClient(place: BatchPlace): BatchClient {
  const provider = openConnection(place);
  const { client, call } = provider;
  const state = async (id: string) =>
    stateIn(await call((options) => client.batches.retrieve(id, options)));
  const recent = async () => {
    const page = await call((options) => client.batches.list({ limit: 100 }, options));
    return page.data.map(readState).filter((it) => it !== null);
  };
  return {
    ...{ state, recent },
    async submit(file, again) {
      const known = again ? undefined : await sameIn(recent, file.hash);
      if (known !== undefined) return { id: known.id, isKnown: true };
      const { id } = await upload(file, provider);
      return { id, isKnown: false };
    },
    async answers(id) {
      const told = await state(id);
      if (!told.isOver || told.files.length === 0) throw nothingIn(told);
      return { state: told, chunks: chunksOf(told.files, provider) };
    },
  };
}

/** The connection to a provider. */
type Connection = {
  readonly client: OpenAI;
  /** One call, named after what went wrong when something did. */
  readonly call: <Value>(
    use: (options: CallOptions) => Promise<Value>,
    ms?: number,
  ) => Promise<Value>;
  /** When a call that takes as long as a file begins. */
  readonly begin: (ms: number) => Begun;
};

type CallOptions = { readonly signal: AbortSignal };

type Begun = {
  readonly options: CallOptions;
  /** What the call ended in, by name. */
  readonly named: (thrown: unknown) => unknown;
  readonly end: () => void;
};

function openConnection({ baseUrl, key, signal: stop, now, callMs }: BatchPlace): Connection {
  const token = key?.reveal() ?? "none";
  const client = new PlainClient({
    ...{ apiKey: token, baseURL: baseUrl, maxRetries: 0, timeout: FILE_MS, logLevel: "off" },
    fetchOptions: { redirect: "manual" },
  });
  const covered = (text: string) => key?.cover(text) ?? text;
  const begin = (usual: number): Begun => {
    if (!SENDABLE.test(token)) throw rejected("the key cannot be sent in a header", DENIED);
    const ms = callMs ?? usual;
    const deadline = new AbortController();
    const late = rejected(`not all of the answer came within ${ms / 1000} s`, "model-unavailable");
    const timer = setTimeout(() => deadline.abort(late), ms);
    const giveUp = () => deadline.abort(stop.reason);
    stop.addEventListener("abort", giveUp);
    if (stop.aborted) giveUp();
    return {
      options: { signal: deadline.signal },
      named(thrown) {
        const reason: unknown = deadline.signal.reason;
        return reason ?? failed(answerTo(thrown, covered, now()));
      },
      end() {
        clearTimeout(timer);
        stop.removeEventListener("abort", giveUp);
      },
    };
  };
  return {
    ...{ client, begin },
    async call(use, ms = CALL_MS) {
      const { options, named, end } = begin(ms);
      return use(options)
        .catch((thrown: unknown) => {
          throw named(thrown);
        })
        .finally(end);
    },
  };
}

/**
 * The batch of the same requests, so that whoever was stopped before hearing its id does not pay twice.
 * One that is over without a single answer does not count; nor does it where a provider lists none.
 */
async function sameIn(recent: BatchClient["recent"], hash: string) {
  const batches = await recent().catch((thrown: unknown) => {
    if (thrown instanceof StageError && thrown.code === "batch-rejected") return [];
    throw thrown;
  });
  return batches.find(
    ({ requests, isOver, counts }) => requests === hash && (!isOver || counts.done > 0),
  );
}

/** A file that is up without a batch, as when this is stopped between the two, is never charged. */
async function upload({ name, bytes, hash }: RequestFile, { client, call }: Connection) {
  const file = new File([bytes], name, { type: "application/jsonl" });
  const { id } = await call(
    (options) => client.files.create({ file, purpose: "batch" }, options),
    FILE_MS,
  );
  if (typeof id !== "string") throw rejected("what came back is no file");
  const body: OpenAI.BatchCreateParams = {
    input_file_id: id,
    endpoint: "/v1/chat/completions",
    completion_window: "24h",
    metadata: { [REQUESTS_MARK]: hash },
  };
  return stateIn(await call((options) => client.batches.create(body, options)));
}

const LINE_FEED = 0x0a;

async function* chunksOf(
  files: readonly string[],
  provider: Connection,
): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    let last = LINE_FEED;
    for await (const chunk of bodyOf(file, provider)) {
      last = chunk.at(-1) ?? last;
      yield chunk;
    }
    if (last !== LINE_FEED) yield Buffer.from("\n");
  }
}

async function* bodyOf(file: string, { client, begin }: Connection): AsyncGenerator<Uint8Array> {
  const { options, named, end } = begin(FILE_MS);
  try {
    const { body } = await client.files.content(file, options);
    yield* body ?? [];
  } catch (thrown) {
    throw named(thrown);
  } finally {
    end();
  }
}

function stateIn(value: unknown): BatchState {
  const state = readState(value);
  if (state !== null) return state;
  throw rejected("what came back is no batch");
}

const DENIED = "model-access-denied";

const CODES: Readonly<Partial<Record<AnswerKind, ErrorCode>>> = {
  ...{ auth: DENIED, quota: "model-quota-spent", rate: "model-rate-limited" },
  ...{ transient: "model-unavailable", "too-long": "batch-too-large" },
  // Whoever cannot be reached has not said that there is no such batch.
  unreachable: "model-unavailable",
};

function failed(answer: Answer): StageError {
  return rejected("why" in answer ? answer.why : answer.kind, CODES[answer.kind]);
}

function rejected(why: string, code: ErrorCode = "batch-rejected"): StageError {
  return new StageError(code, `The Batch API: ${why.replace(/\.+$/u, "")}.`);
}

function nothingIn(state: BatchState): StageError {
  const { id, isOver, fault } = state;
  const told = `${id} (${progressOf(state)})`;
  if (!isOver) return new StageError("batch-unfinished", `The batch ${told} is not over yet.`);
  if (fault !== null || state.status === "failed")
    return new StageError(
      "batch-rejected",
      `The batch ${told} failed: ${fault ?? "nobody says why"}.`,
    );
  return new StageError("batch-unanswered", `The batch ${told} is over without answers.`);
}
