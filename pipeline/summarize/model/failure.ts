/* What it means when an endpoint does not give a completion. */
import type { Answer } from "./answer.ts";

/** An answer of the endpoint that is no success. */
export type Failure = {
  /** HTTP status. */
  readonly status: number;
  /** The provider's own name for it, such as `insufficient_quota`. */
  readonly code: string | null;
  readonly message: string;
  readonly header: (name: string) => string | null;
};

/** Reads a failure: what kind it is, and when another call makes sense. */
export function readFailure(failure: Failure, now: Date): Answer {
  const why = told(failure);
  const final = finalKind(failure);
  if (final === "filtered") return { kind: final, text: why, tokens: null };
  if (final !== null) return { kind: final, why };
  const { status, header } = failure;
  const retryAfterMs = retryAfter(header, now);
  if (status === 429) return { kind: "rate", why, retryAfterMs };
  if (!isWeather(status) || header("x-should-retry") === "false") return { kind: "rejected", why };
  // A gateway that lost patience says nothing of the model behind it, which may have gone on.
  return { kind: "transient", why, retryAfterMs, perhapsBilled: status === 504 };
}

/** The kinds that asking again does not change; null for the others. */
function finalKind(failure: Failure): "auth" | "quota" | "too-long" | "filtered" | null {
  const { status, code, message } = failure;
  if (status === 400 && TOO_LONG.test(message)) return "too-long";
  return BY_CODE.get(code ?? "") ?? BY_STATUS.get(status) ?? null;
}

/** vLLM, llama.cpp and Ollama have no code for it, and these words in common. */
const TOO_LONG = /\bcontext (?:length|size|window)\b/iu;

const BY_CODE = new Map<string, "quota" | "too-long" | "filtered">([
  ["insufficient_quota", "quota"],
  ["context_length_exceeded", "too-long"],
  ["content_filter", "filtered"],
  ["content_policy_violation", "filtered"],
]);

const BY_STATUS = new Map<number, "auth" | "quota" | "too-long">([
  [401, "auth"],
  [402, "quota"],
  [403, "auth"],
  [413, "too-long"],
]);

/** 408 and 409 are timeouts and locks of the provider's; 5xx, 529 among them, its own trouble. */
function isWeather(status: number): boolean {
  return status === 408 || status === 409 || status === 425 || status >= 500;
}

/** @returns in milliseconds; null when the endpoint gave no hint. */
function retryAfter(header: Failure["header"], now: Date): number | null {
  const precise = header("retry-after-ms");
  if (precise !== null && AMOUNT.test(precise)) return Number(precise);
  const given = header("retry-after");
  if (given === null) return null;
  const ms = AMOUNT.test(given) ? Number(given) * 1000 : Date.parse(given) - now.getTime();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

const AMOUNT = /^\s*\d{1,12}(?:\.\d+)?\s*$/u;

/** Longest message of a provider that is told on; some send whole pages. */
const MOST_CHARACTERS = 200;

function told({ status, message, header }: Failure): string {
  const target = header("location");
  if (status >= 300 && status < 400)
    return `it redirects (${status}) to ${shortened(target ?? "an address it does not name")}, which is not followed`;
  return `${status} ${shortened(message).replace(new RegExp(`^(?:${status}\\s+)+`, "u"), "")}`;
}

/** The answer, with what may lie behind it. */
export function withHint(answer: Answer, hint: string): Answer {
  return "why" in answer
    ? { ...answer, why: `${answer.why.replace(/\.+$/u, "")}; ${hint}` }
    : answer;
}

/** A provider's words in one short line, without markup. */
export function shortened(message: string): string {
  const words = message
    // More than enough for a page of markup around one sentence, and soon looked through.
    .slice(0, 20 * MOST_CHARACTERS)
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words;
}
