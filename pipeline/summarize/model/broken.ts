/* Calls that ended without an answer. */
import type { Answer } from "./answer.ts";

/** What a call ended in that its signal ended. */
export function gaveUp({ reason }: AbortSignal): Answer {
  return { kind: "deadline", why: reason instanceof Error ? reason.message : String(reason) };
}

/** Before a connection stood, nothing can have been charged. */
const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);

/** What a call ended in whose connection broke, or never stood. */
export function brokenOff(thrown: unknown, covered: (text: string) => string): Answer {
  const { message, code } = rootOf(thrown);
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
  return { message: thrown.message, code: "code" in thrown ? String(thrown.code) : "" };
}
