/* What an OpenAI-compatible endpoint sends back, read without believing any of it. */
import type { Answer, Sent, TokenCount } from "./answer.ts";
import { shortened } from "./failure.ts";

/**
 * Reads the body of a successful chat completion.
 *
 * @param covered takes a secret out of what is told on: after parsing, as JSON can spell it in ways of
 *   its own, and before anything is shortened, as half of it would be left.
 */
export function readCompletion(body: string, covered: (text: string) => string): Answer {
  const value = parsed(body);
  if (value === undefined) return cut("the body is no JSON, or not all of it came");
  const error = field(value, "error");
  if (error !== undefined && error !== null) {
    const why = `the endpoint answered 200 with an error: ${shortened(covered(messageOf(error)))}`;
    return { kind: "transient", why, retryAfterMs: null, perhapsBilled: true };
  }
  const tokens = tokensOf(field(value, "usage"));
  const choice = first(field(value, "choices"));
  const message = field(choice, "message");
  const refusal = field(message, "refusal");
  const text = covered(textOf(field(message, "content")));
  if (typeof refusal === "string" && refusal !== "")
    return { kind: "refusal", text: covered(refusal), tokens };
  return byFinish(field(choice, "finish_reason"), { text, tokens });
}

/** Why the model stopped counts before what it wrote: a reply cut short may still be valid JSON. */
function byFinish(finish: unknown, sent: Sent): Answer {
  if (finish === "length") return { kind: "length", ...sent };
  if (finish === "content_filter") return { kind: "filtered", ...sent };
  if (typeof finish !== "string")
    return { kind: "cut", why: "the reply has no finish_reason", ...sent };
  if (sent.text.trim() === "") return { kind: "cut", why: "the reply is empty", ...sent };
  return { kind: "ok", ...sent };
}

function cut(why: string): Answer {
  return { kind: "cut", why, text: "", tokens: null };
}

/** Most tokens one call can be believed to have used. */
const MOST_TOKENS = 20_000_000;

/**
 * Usage no provider can mean, such as a negative one, or none for a request, is as good as none: it must
 * not reach a budget.
 */
function tokensOf(usage: unknown): TokenCount | null {
  const input = countOf(field(usage, "prompt_tokens"));
  const output = countOf(field(usage, "completion_tokens"));
  if (input === null || input === 0 || output === null) return null;
  const cached = countOf(field(field(usage, "prompt_tokens_details"), "cached_tokens")) ?? 0;
  return { input, cachedInput: Math.min(cached, input), output };
}

function countOf(value: unknown): number | null {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_TOKENS
    ? Number(value)
    : null;
}

/** Some servers send the content in parts. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: unknown) => textOf(field(part, "text"))).join("");
}

function messageOf(error: unknown): string {
  const message = field(error, "message");
  return typeof message === "string" ? message : JSON.stringify(error);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

/** The own field of that name, of whatever it is. */
function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
