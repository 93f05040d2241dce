/* Calls that ended without an answer. */
import type { Answer } from "./answer.ts";

/** What a call ended in that its signal ended. */
export function gaveUp({ reason }: AbortSignal): Answer {
  return { kind: "deadline", why: reason instanceof Error ? reason.message : String(reason) };
}

/** Before a connection stood, nothing can have been charged. */
const NEVER_CONNECTED = new Set(["EAI_AGAIN", "EHOSTUNREACH"]);

/** What an address answers where nobody is; waiting seldom changes that. */
const NOBODY_THERE = new Map([
  ["ECONNREFUSED", "nobody listens at its address"],
  ["ENOTFOUND", "there is no host of that name"],
]);

/** What a call ended in whose connection broke, or never stood. */
export function brokenOff(thrown: unknown, covered: (text: string) => string): Answer {
  const { message, code } = rootOf(thrown);
  const nobody = NOBODY_THERE.get(code);
  if (nobody !== undefined) return { kind: "unreachable", why: `${nobody}: ${covered(message)}` };
  const why = `no whole answer came: ${covered(message)}`;
  return {
    kind: "transient",
    why,
    retryAfterMs: null,
    perhapsBilled: !NEVER_CONNECTED.has(code),
  };
}

/** The system's own reason lies at the bottom. */
function rootOf(thrown: unknown): { readonly message: string; readonly code: string } {
  if (!(thrown instanceof Error)) return { message: String(thrown), code: "" };
  if (thrown.cause instanceof Error) return rootOf(thrown.cause);
  // A name with several addresses, none of which answers.
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return rootOf(thrown.errors[0]);
  return { message: thrown.message, code: "code" in thrown ? String(thrown.code) : "" };
}
