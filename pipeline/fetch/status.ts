import { StageError } from "../errors.ts";

/**
 * Answers that may come with a piece of the page nevertheless: publishers send the beginning of an
 * article, and its gate, with these. Whether one did is for the next stage to see.
 */
const GATES = new Set([401, 402, 403, 451]);

export function isGate(status: number | null): status is number {
  return status !== null && GATES.has(status);
}

/** @throws {StageError} page-empty, page-missing, page-forbidden, page-unavailable, unless a page may be there. */
export function checkStatus(status: number, name: string): void {
  if (status === 204 || status === 205) {
    throw new StageError("page-empty", `${name} answered with status ${status}, without a page.`);
  }
  const isFine = status >= 200 && status <= 299;
  if (!isFine && !GATES.has(status)) {
    throw new StageError(codeOfStatus(status), `${name} answered with status ${status}.`);
  }
}

/** The page was refused, and nothing that can be read came with the refusal. */
export function forbidden(status: number, name: string, cause?: unknown): StageError {
  return new StageError("page-forbidden", `${name} answered with status ${status}.`, { cause });
}

const PASSING = new Set([408, 425, 429]);

function codeOfStatus(status: number): "page-missing" | "page-forbidden" | "page-unavailable" {
  if (status === 404 || status === 410) return "page-missing";
  const refused = status >= 400 && status < 500 && !PASSING.has(status);
  return refused ? "page-forbidden" : "page-unavailable";
}
