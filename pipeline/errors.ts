import { MODEL_ERROR_KINDS, type Kind } from "./model-errors.ts";
import { sumOfUsage, type Usage } from "./schema/index.ts";

/**
 * Every error an article can end in. Codes are permanent: scripts branch on them.
 *
 * docs/errors.md is made from this table.
 */
export const ERROR_KINDS = {
  "file-not-found": {
    stage: "fetch",
    retryable: true,
    meaning: "There is no file of that name, yet.",
    next: "Check the path; an address begins with https://.",
  },
  "file-unreadable": {
    stage: "fetch",
    retryable: true,
    meaning: "The file is there but could not be read.",
    next: "Check that it is a file and that you may read it.",
  },
  "page-empty": {
    stage: "fetch",
    retryable: false,
    meaning: "The document holds nothing but white space.",
    next: "Save or fetch the page again.",
  },
  "page-not-html": {
    stage: "fetch",
    retryable: false,
    meaning: "The document is of a kind Pulse does not read, such as a PDF or an image.",
    next: "Give the address of an HTML page, an .html file, or plain text as .txt.",
  },
  "page-too-large": {
    stage: "fetch",
    retryable: false,
    meaning: "The document is larger than the limit, counted after decompression.",
    next: "Raise PULSE_MAX_PAGE_BYTES if the page is worth it.",
  },
  "page-damaged": {
    stage: "fetch",
    retryable: true,
    meaning: "The document ended early or could not be decompressed.",
    next: "Fetch or copy it again.",
  },
  "page-timed-out": {
    stage: "fetch",
    retryable: true,
    meaning: "The whole document did not arrive before the deadline.",
    next: "Try again later, or raise PULSE_FETCH_TIMEOUT_MS.",
  },
  "page-missing": {
    stage: "fetch",
    retryable: false,
    meaning: "The server says there is no such page (404, 410).",
    next: "Check the address.",
  },
  "page-forbidden": {
    stage: "fetch",
    retryable: false,
    meaning:
      "The server will not show the page (401, 402, 403, 451 and other 4xx), nor a piece of the article.",
    next: "Open it in a browser you are logged in with, save it, and give the file.",
  },
  "page-unavailable": {
    stage: "fetch",
    retryable: true,
    meaning: "The server could not answer now (408, 425, 429, 5xx).",
    next: "Try again later.",
  },
  "host-unreachable": {
    stage: "fetch",
    retryable: true,
    meaning: "No connection to the server could be made or kept.",
    next: "Check the address and your connection, then try again.",
  },
  "address-not-allowed": {
    stage: "fetch",
    retryable: false,
    meaning:
      "The address is not one Pulse visits: only http and https, without user name or password.",
    next: "Give a plain http or https address.",
  },
  "too-many-redirects": {
    stage: "fetch",
    retryable: false,
    meaning: "The address leads to another, and that to another, past the limit.",
    next: "Give the address the page ends up at.",
  },
  "record-invalid": {
    stage: "fetch",
    retryable: false,
    meaning: "A line of a JSON Lines file is not a record Pulse can read.",
    next: 'Write one object a line: {"id", "text"} and, if known, "title" and "publishedAt".',
  },
  "summary-invalid": {
    stage: "fetch",
    retryable: false,
    meaning: "A line of a JSON Lines file is not a source with a summary of it.",
    next: 'Write one object a line: {"id", "source", "summary"}, none of them blank.',
  },
  "article-not-found": {
    stage: "extract",
    retryable: false,
    meaning: "Nothing on the page reads like an article.",
    next: "Give the address of one article; pages that are built by scripts must be saved from a browser.",
  },
  "article-too-short": {
    stage: "extract",
    retryable: false,
    meaning: "There is some text, but too little to brief anyone on.",
    next: "Give the whole article; if this is an index page, the address of one of its articles.",
  },
  "consent-wall": {
    stage: "extract",
    retryable: false,
    meaning: "The page asks for consent to cookies or tracking, and the article is not on it.",
    next: "Open it in a browser, answer the question, save the page, and give the file.",
  },
  "log-in-page": {
    stage: "extract",
    retryable: false,
    meaning: "The page asks its reader to log in, and the article is not on it.",
    next: "Open it in a browser you are logged in with, save it, and give the file.",
  },
  "bot-check": {
    stage: "extract",
    retryable: false,
    meaning: "The page checks whether its visitor is a program, and the article is not on it.",
    next: "Open it in a browser, save the page once the article is there, and give the file.",
  },
  "section-page": {
    stage: "extract",
    retryable: false,
    meaning: "The page is a front page, a section or another list of articles.",
    next: "Give the address of one of its articles.",
  },
  "search-page": {
    stage: "extract",
    retryable: false,
    meaning: "The page lists the results of a search.",
    next: "Give the address of one of the results.",
  },
  "soft-404": {
    stage: "extract",
    retryable: false,
    meaning: "The page says that there is no such page, although its server did not.",
    next: "Check the address.",
  },
  "script-shell": {
    stage: "extract",
    retryable: false,
    meaning: "The page is an empty shell that scripts fill in a browser; Pulse runs none.",
    next: "Open it in a browser, save the page once the article is there, and give the file.",
  },
  "page-too-complex": {
    stage: "extract",
    retryable: false,
    meaning: "The page has more elements than can be read in reasonable time.",
    next: "Save the article alone (a reader view will do) and give that file.",
  },
  "page-unreadable": {
    stage: "extract",
    retryable: false,
    meaning: "The page is so odd that the HTML reader gave up on it.",
    next: "Save the article alone (a reader view will do) and give that file.",
  },
  "extract-timed-out": {
    stage: "extract",
    retryable: true,
    meaning: "Reading the page took longer than the deadline; the worker was stopped and replaced.",
    next: "Try again on a quieter machine, or raise PULSE_EXTRACT_TIMEOUT_MS.",
  },
  "extract-worker-died": {
    stage: "extract",
    retryable: true,
    meaning: "The worker reading the page ran out of memory or was killed; it was replaced.",
    next: "Try again, or raise PULSE_WORKER_MEMORY_MB.",
  },
  "article-too-thin": {
    stage: "summarize",
    retryable: false,
    meaning: "The article holds no complete sentence a brief could be built on.",
    next: "Check that the page shows prose rather than a list, a table or code.",
  },
  ...MODEL_ERROR_KINDS,
  "brief-refused": {
    stage: "validate",
    retryable: false,
    meaning: "The brief was judged, and the policy refuses what was found.",
    next: "Read the reasons in the message; have it written anew, or change the policy (PULSE_POLICY).",
  },
  "unexpected-fault": {
    stage: "run",
    retryable: true,
    meaning:
      "A fault in Pulse itself. The other sources went on; the fault is told in full at the end.",
    next: "Please report it with the message at the end of the run.",
  },
} as const satisfies Record<string, Kind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

type StageErrorOptions = { readonly cause?: unknown; readonly usage?: Usage };

/** How one source ended when it did not come through: an answer about the article, or weather. */
export class StageError extends Error {
  override readonly name = "StageError";
  readonly code: ErrorCode;
  /** What was charged for nothing; undefined where nothing was. */
  readonly usage: Usage | undefined;

  /**
   * @param code what happened, permanently named.
   * @param message what and why in one whole sentence, with the numbers; never a secret.
   */
  constructor(code: ErrorCode, message: string, { usage, ...options }: StageErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.usage = usage;
  }

  /** The same error, with all that was charged for nothing. */
  charged(usages: readonly Usage[]): StageError {
    const usage = sumOfUsage(usages);
    if (usage.calls === 0) return this;
    return new StageError(this.code, this.message, { cause: this.cause, usage });
  }

  get stage(): Kind["stage"] {
    return ERROR_KINDS[this.code].stage;
  }

  /** Whether trying again, with nothing changed, may help. */
  get retryable(): boolean {
    return ERROR_KINDS[this.code].retryable;
  }

  /** What to do next, in one sentence. */
  get next(): string {
    return ERROR_KINDS[this.code].next;
  }
}
