import { StageError, type ErrorCode } from "../../errors.ts";
import type { StageContext } from "../../stage.ts";
import { isBilled, type Answer, type AnswerKind } from "./answer.ts";
import type { Endpoint, ModelRequest } from "./endpoint.ts";
import { backOffMs, rest, type Pace } from "./pace.ts";
import { requestHash } from "./replies.ts";
import type { Tally } from "./tally.ts";

export type Limits = {
  /** One call, headers and body, in milliseconds. */
  readonly callMs: number;
  /** All calls and waits for one article, in milliseconds. */
  readonly articleMs: number;
  /** Calls for one request that may be charged. */
  readonly billedCalls: number;
  /** Calls to the endpoint at once, of all articles. */
  readonly inFlight: number;
};

/** Calls for one request that nobody charges for, such as those turned away with 429. */
const MOST_FREE_CALLS = 6;

/** Of these, calls to where nobody is: a second one, for a server that is just being started again. */
const MOST_CALLS_TO_NOBODY = 2;

/** Longest reply that is shown to the model again, in characters; a brief is a quarter of that. */
const MOST_SHOWN = 20_000;

/** What a reply is worth: what was read out of it, or the offence to name when it is asked for again. */
export type Reading<Value> = { readonly value: Value } | { readonly offence: string };

export type Asking<Value> = {
  readonly endpoint: Endpoint;
  readonly pace: Pace;
  readonly limits: Limits;
  /** Keeps what was paid for, before anybody reads it. */
  readonly keep: (answer: Answer) => Promise<void>;
  /** Reads a whole reply. */
  readonly read: (text: string) => Reading<Value>;
  /** The request again, with the reply that failed and what is wrong with it. */
  readonly repair: (request: ModelRequest, text: string, offence: string) => ModelRequest;
  /** What was charged so far, counted up here; holds the budget. */
  readonly tally: Tally;
  /** When the article's time is over, by the clock of the context. */
  readonly until: number;
  readonly context: StageContext;
};

/**
 * Asks until there is a reply of the right shape, or no call could help or be afforded any more.
 *
 * The one place where calls are repeated: below it nobody does, so a hopeless article costs no more
 * than `billedCalls`. A reply that cannot be read is asked for again once with its offence named;
 * after that, afresh.
 *
 * @throws {StageError} what the last call ended in, by name.
 */
export async function askUntilAnswered<Value>(
  request: ModelRequest,
  asking: Asking<Value>,
): Promise<Value> {
  const spent: Spent = { calls: 0, billed: 0, repaired: false };
  for (let next = request; ;) {
    const asked = next;
    const answer = await asking.pace.slot(async () => {
      asking.context.signal.throwIfAborted();
      return chargedCall(asked, asking);
    });
    if (isBilled(answer)) await asking.keep(answer);
    spent.calls += 1;
    if (isBilled(answer)) spent.billed += 1;
    const result = resultOf(answer, asking);
    if ("value" in result) return result.value;
    asking.context.signal.throwIfAborted();
    const pause = pauseAfter(answer, spent, request);
    // Whether or not this article asks again: the others must not call before that time either.
    if (isForAll(answer)) asking.pace.holdFor(pause);
    if (isOver(result, spent, pause, asking))
      throw new StageError(result.code, told(result, spent));
    next = nextRequest(request, answer, { result, spent, asking });
    if (!isForAll(answer)) await rest(pause, asking.context.signal);
  }
}

/** What one request has taken so far. */
type Spent = { calls: number; billed: number; repaired: boolean };

/** What came of a call: what was read, or why it could not be. */
function resultOf<Value>(
  answer: Answer,
  { endpoint: { name }, read }: Asking<Value>,
): { readonly value: Value } | Failure {
  if (answer.kind !== "ok") return failureOf(answer, name);
  const reading = read(answer.text);
  if ("value" in reading) return reading;
  const { offence } = reading;
  return { code: "reply-invalid", again: true, why: `${name}: ${offence}`, offence };
}

function isOver<Value>(
  { again, free = MOST_FREE_CALLS }: Failure,
  { calls, billed }: Spent,
  pause: number,
  { limits, until, context }: Asking<Value>,
): boolean {
  if (!again || billed >= limits.billedCalls || calls - billed >= free) return true;
  return context.now().getTime() + pause >= until;
}

/** A reply that cannot be read is shown to the model once, with its offence; else it is asked afresh. */
function nextRequest<Value>(
  request: ModelRequest,
  answer: Answer,
  { result, spent, asking }: { result: Failure; spent: Spent; asking: Asking<Value> },
): ModelRequest {
  if (answer.kind !== "ok" || result.offence === undefined) return request;
  if (spent.repaired || answer.text.length > MOST_SHOWN) return request;
  spent.repaired = true;
  return asking.repair(request, answer.text, result.offence);
}

/** An endpoint that asks for quiet is left in peace by everybody; after other trouble this article alone waits. */
function isForAll(answer: Answer): boolean {
  return answer.kind === "rate" || (answer.kind === "transient" && answer.retryAfterMs !== null);
}

/** Waits while the endpoint wants quiet, and for no longer than the article has. */
async function waitForTurn<Value>({ endpoint, pace, until, context }: Asking<Value>) {
  await pace.turn(until, context.signal);
  if (context.now().getTime() < until) return;
  throw new StageError("model-timed-out", `${endpoint.name}: the article's time is over.`);
}

/** One call within the budget, told to whoever listens. */
async function chargedCall<Value>(request: ModelRequest, asking: Asking<Value>): Promise<Answer> {
  const { endpoint, tally, context } = asking;
  // First, as it may take a while, in which the endpoint may ask for quiet.
  await tally.afford(request, asking);
  const { answer, milliseconds } = await timedCall(request, asking).catch((thrown: unknown) => {
    tally.release();
    throw thrown;
  });
  const charge = tally.charge(request, answer);
  context.emit("model:call", {
    model: endpoint.name,
    answer: answer.kind,
    milliseconds,
    ...charge,
  });
  return answer;
}

async function timedCall<Value>(request: ModelRequest, asking: Asking<Value>) {
  await waitForTurn(asking);
  const { now } = asking.context;
  const start = now().getTime();
  const answer = await call(request, asking);
  return { answer, milliseconds: now().getTime() - start };
}

async function call<Value>(
  request: ModelRequest,
  { endpoint, limits, until, context: { signal, now } }: Asking<Value>,
): Promise<Answer> {
  const left = Math.max(1, Math.min(limits.callMs, until - now().getTime()));
  const deadline = new AbortController();
  const late = new Error(`not all of the answer came within ${(left / 1000).toFixed(1)} s`);
  const timer = setTimeout(() => deadline.abort(late), left);
  const giveUp = () => deadline.abort(signal.reason);
  signal.addEventListener("abort", giveUp);
  try {
    signal.throwIfAborted();
    return await endpoint.ask(request, deadline.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

export type Failure = {
  readonly code: ErrorCode;
  readonly why: string;
  /** Whether the same request may do better. */
  readonly again: boolean;
  /** Calls nobody charges for after which it is over, where they are fewer than usual. */
  readonly free?: number;
  /** What is wrong with a whole reply, in words for whoever wrote it. */
  readonly offence?: string;
};

const FAILURES: Readonly<Record<AnswerKind, readonly [code: ErrorCode, again: boolean]>> = {
  ok: ["reply-invalid", true],
  refusal: ["model-refused", false],
  filtered: ["model-filtered", false],
  length: ["reply-cut-short", true],
  cut: ["reply-cut-short", true],
  deadline: ["model-timed-out", true],
  rate: ["model-rate-limited", true],
  unreachable: ["model-unavailable", true],
  transient: ["model-unavailable", true],
  quota: ["model-quota-spent", false],
  auth: ["model-access-denied", false],
  "too-long": ["model-context-exceeded", false],
  rejected: ["model-request-rejected", false],
};

const WHY: Readonly<Partial<Record<AnswerKind, string>>> = {
  refusal: "the model declined to write about it",
  filtered: "the provider's content filter withheld the reply",
  length: "the reply reached the model's limit and is cut",
};

/** What an answer that is no reply stands for. */
export function failureOf(answer: Answer, name: string): Failure {
  const [code, again] = FAILURES[answer.kind];
  const why = "why" in answer ? answer.why : WHY[answer.kind];
  const failure = { code, again, why: `${name}: ${why ?? answer.kind}` };
  return answer.kind === "unreachable" ? { ...failure, free: MOST_CALLS_TO_NOBODY } : failure;
}

function told({ why }: Failure, { calls }: Spent): string {
  return `${why.replace(/\.+$/u, "")} (${calls === 1 ? "1 call" : `${calls} calls`}).`;
}

/** In milliseconds. A reply that cannot be read is no sign of trouble, so the next call follows at once. */
function pauseAfter(answer: Answer, { calls }: Spent, request: ModelRequest): number {
  const backOff = backOffMs(calls, requestHash(request));
  if (answer.kind === "unreachable") return backOff;
  if (answer.kind !== "rate" && answer.kind !== "transient") return 0;
  return answer.retryAfterMs ?? backOff;
}
