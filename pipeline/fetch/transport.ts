import type { Agent, Dispatcher } from "undici";
import { StageError } from "../errors.ts";
import { checkAddress } from "./address.ts";
import { damaged, readWhole, unpackDeclared } from "./bytes.ts";
import { startDeadline } from "./deadline.ts";
import { checkStatus, forbidden, isGate } from "./status.ts";
import { systemCode } from "./system-code.ts";

export type DownloadLimits = {
  /** Whole time allowed, from the first connection to the last byte, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** Largest document, decompressed, in bytes. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

export type Download = {
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  /** The Content-Type header as it came. */
  readonly contentType: string | null;
  /** Decompressed. */
  readonly bytes: Buffer;
};

/** The one door to the network. */
export type Transport = {
  /**
   * Downloads one document. What comes with a status of 401, 402, 403 or 451 is a document, too.
   *
   * @throws {StageError} address-not-allowed, too-many-redirects, host-unreachable, page-timed-out,
   *   page-missing, page-forbidden, page-unavailable, page-empty, page-too-large, page-damaged.
   */
  download(address: string, limits: DownloadLimits): Promise<Download>;
  /** Closes the connections, those in use too. */
  close(): Promise<void>;
};

/** @param version Pulse's own version, which servers are told. */
export function openTransport(version: string): Transport {
  const userAgent = `pulse-briefs/${version} (fetches single articles for people who asked for a brief)`;
  let agent: Promise<Agent> | undefined;
  return {
    download: async (address, limits) => {
      agent ??= openAgent();
      return download(address, limits, visitor(await agent, userAgent));
    },
    close: async () => {
      await (await agent)?.destroy();
    },
  };
}

/** Loaded at the first download: undici takes a tenth of a second, which files need not pay for. */
async function openAgent(): Promise<Agent> {
  const { Agent } = await import("undici");
  // undici's own timeouts start again with every byte; the deadline of a download does not.
  return new Agent({ headersTimeout: 0, bodyTimeout: 0 });
}

/** Asks one address once. */
type Visit = (url: URL, signal: AbortSignal) => Promise<Response>;

type Response = Dispatcher.ResponseData;

async function download(address: string, limits: DownloadLimits, visit: Visit): Promise<Download> {
  const start = checkAddress(address);
  const deadline = startDeadline(limits.timeoutMs, limits.signal);
  const { signal } = deadline;
  try {
    const { url, response } = await follow(start, (next) => visit(next, signal));
    return await take(url, response, { ...limits, signal });
  } catch (fault) {
    // A wait that was ended throws all kinds of things; why it was ended is what counts.
    limits.signal.throwIfAborted();
    throw deadline.isOver() ? timedOut(start, limits.timeoutMs) : fault;
  } finally {
    deadline.release();
  }
}

function timedOut({ href }: URL, timeoutMs: number): StageError {
  const limit = timeoutMs.toLocaleString("en");
  const message = `${href} did not arrive whole within ${limit} milliseconds.`;
  return new StageError("page-timed-out", message);
}

const MOST_REDIRECTS = 5;

/** Goes where the server sends us, asking about each address again. */
async function follow(
  start: URL,
  visit: (url: URL) => Promise<Response>,
): Promise<{ readonly url: URL; readonly response: Response }> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await visit(url);
    const location = locationOf(response);
    if (location === null) return { url, response };
    discard(response);
    url = checkAddress(URL.canParse(location, url) ? new URL(location, url) : location);
  }
  const message = `${start.href} leads through more than ${MOST_REDIRECTS} redirects.`;
  throw new StageError("too-many-redirects", message);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where a redirect points to; null for any other answer, and for one that forgot to say. */
function locationOf({ statusCode, headers }: Response): string | null {
  const location = REDIRECTS.has(statusCode) ? lastValue(headers["location"]) : null;
  // Header bytes arrive as Latin-1, and servers that do not escape their addresses send UTF-8.
  return location === null ? null : Buffer.from(location, "latin1").toString("utf8");
}

/** Takes the page out of an answer, or says why there is none. */
async function take(url: URL, response: Response, limits: DownloadLimits): Promise<Download> {
  const name = url.href;
  const { statusCode: status, headers } = response;
  try {
    checkStatus(status, name);
    const unpack = unpackDeclared(valuesOf(headers["content-encoding"]).join(","), name);
    const bytes = await readWhole(response.body, { ...limits, name, unpack });
    return { url: name, status, contentType: lastValue(headers["content-type"]), bytes };
  } catch (fault) {
    // Once the headers are there, a connection that breaks means a document that is cut off.
    const told = fault === response.body.errored ? damaged(name, fault) : fault;
    // Of a page that is refused anyway, the refusal is what counts.
    throw isGate(status) && told instanceof StageError ? forbidden(status, name, told) : told;
  } finally {
    discard(response);
  }
}

/** Closes the connection of an answer that nobody is going to read. */
function discard({ body }: Response): void {
  body.on("error", () => {}); // It complains about being cut short, which is what was asked for.
  body.destroy();
}

function visitor(agent: Agent, userAgent: string): Visit {
  const headers = {
    "user-agent": userAgent,
    accept: "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1",
    "accept-encoding": "gzip, deflate, br",
  };
  return async (url, signal) => {
    signal.throwIfAborted();
    try {
      const { origin, pathname, search } = url;
      const request = { origin, path: pathname + search, method: "GET", headers, signal } as const;
      return await untilAborted(agent.request(request), signal);
    } catch (fault) {
      throw unreachable(url, fault);
    }
  };
}

/** undici hears of an abort only once a connection stands; a connection that never stands must end too. */
async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

function unreachable({ host }: URL, cause: unknown): StageError {
  const reason = systemCode(cause) ?? String(cause);
  return new StageError("host-unreachable", `${host} could not be reached (${reason}).`, { cause });
}

type HeaderValue = string | readonly string[] | undefined;

function valuesOf(header: HeaderValue): readonly string[] {
  return typeof header === "string" ? [header] : (header ?? []);
}

function lastValue(header: HeaderValue): string | null {
  return valuesOf(header).at(-1) ?? null;
}
