import type { StageName } from "./events.ts";

/** What is known of an error by its code alone. */
export type Kind = {
  readonly stage: StageName | "run";
  /** `true` is weather, and the source failed; `false` is an answer about the article, and it was refused. */
  readonly retryable: boolean;
  /** What happened, for docs/errors.md. */
  readonly meaning: string;
  /** What to do next. */
  readonly next: string;
};

/** The errors that writing with a language model can end in; part of `ERROR_KINDS`. */
export const MODEL_ERROR_KINDS = {
  "prompt-unusable": {
    stage: "summarize",
    retryable: false,
    meaning: "A prompt file cannot be read, or lacks something a prompt needs.",
    next: "Mend the file the message names, or unset PULSE_PROMPTS to use those of Pulse.",
  },
  "writer-unusable": {
    stage: "summarize",
    retryable: false,
    meaning:
      "A writer lacks something it cannot do without: a key, an address, a price, or recorded replies.",
    next: "See docs/cli.md for the settings of models.",
  },
  "model-unavailable": {
    stage: "summarize",
    retryable: true,
    meaning: "The model's endpoint could not be reached or answered with an error of its own.",
    next: "See that the server runs and that its address is right (docs/cli.md), or try again later.",
  },
  "model-timed-out": {
    stage: "summarize",
    retryable: true,
    meaning: "The model's answer did not come within its time, headers and body included.",
    next: "Try again, or raise PULSE_MODEL_TIMEOUT_MS and PULSE_MODEL_ARTICLE_MS for a slow model.",
  },
  "model-rate-limited": {
    stage: "summarize",
    retryable: true,
    meaning: "The endpoint asks for fewer requests, or for a longer wait than an article has.",
    next: "Try again later, or lower PULSE_MODEL_CONCURRENCY.",
  },
  "model-resting": {
    stage: "summarize",
    retryable: true,
    meaning: "The endpoint failed several articles in a row in the same way, so it is left alone.",
    next: "See what it failed with, mend that, and run the articles that failed again.",
  },
  "model-quota-spent": {
    stage: "summarize",
    retryable: true,
    meaning: "The account behind the key has nothing left to spend.",
    next: "Add credit or raise the limit with the provider, then run again.",
  },
  "model-access-denied": {
    stage: "summarize",
    retryable: true,
    meaning: "The endpoint does not take the key, or does not allow it this model.",
    next: "Set the key in the environment, and see what it is allowed: docs/cli.md names the variables.",
  },
  "model-request-rejected": {
    stage: "summarize",
    retryable: true,
    meaning:
      "The endpoint does not take the request: no such model, no structured outputs, too little memory, or it redirects.",
    next: "Check what the message names, the model's name and the address; the endpoint must know structured outputs.",
  },
  "model-context-exceeded": {
    stage: "summarize",
    retryable: false,
    meaning: "The article is longer than the model reads, even in parts.",
    next: "Use a model that reads more, or set PULSE_MODEL_CONTEXT to what this one reads.",
  },
  "model-refused": {
    stage: "summarize",
    retryable: false,
    meaning: "The model declined to write about the article.",
    next: "Use another writer for it: --writer takes several, first come first served.",
  },
  "model-filtered": {
    stage: "summarize",
    retryable: false,
    meaning: "The provider's content filter withheld the request or the reply.",
    next: "Use another writer for it: --writer takes several, first come first served.",
  },
  "reply-cut-short": {
    stage: "summarize",
    retryable: true,
    meaning: "The reply broke off or was empty, as often as it was asked for.",
    next: "Try again; a reasoning model may need more: PULSE_MODEL_OUTPUT where --max-cost is set, else see the server's limit.",
  },
  "reply-invalid": {
    stage: "summarize",
    retryable: true,
    meaning: "The reply was not JSON of the right shape, asked again with its fault named.",
    next: "Try again, or use a model that keeps to a schema.",
  },
  "reply-not-recorded": {
    stage: "summarize",
    retryable: false,
    meaning: "No reply was recorded for exactly this article, prompt and schema.",
    next: "Record it: pulse batch export, have the requests answered, pulse batch import.",
  },
  "replies-unwritable": {
    stage: "summarize",
    retryable: true,
    meaning:
      "The folder of replies cannot be written to, so nothing was asked for that would be lost.",
    next: "Make the folder writable, or name another with PULSE_REPLIES.",
  },
  "reply-not-kept": {
    stage: "summarize",
    retryable: false,
    meaning: "There is no kept reply of that key.",
    next: "Keys stand in the provenance of a brief and as file names in PULSE_REPLIES.",
  },
  "request-not-kept": {
    stage: "summarize",
    retryable: false,
    meaning: "A line of a batch is no request that was exported here, or no answer to one.",
    next: "Submit and import where PULSE_REPLIES is the folder it was when the batch was exported.",
  },
  "answer-unreadable": {
    stage: "summarize",
    retryable: true,
    meaning: "A line of a batch's answers is cut, or no answer at all.",
    next: "Fetch the answers again; a file of requests is submitted first.",
  },
  "batch-unfinished": {
    stage: "summarize",
    retryable: true,
    meaning: "The batch is not over, so it has no answers yet.",
    next: "Fetch it later; a batch takes up to 24 hours.",
  },
  "batch-unanswered": {
    stage: "summarize",
    retryable: true,
    meaning:
      "The batch expired or was cancelled before the request was answered; it is not charged.",
    next: "Export again, which leaves out what is answered, and submit that; or use pulse brief.",
  },
  "batch-rejected": {
    stage: "summarize",
    retryable: true,
    meaning: "The provider did not take the batch or the call, or the file holds no requests.",
    next: "Mend what the message names; the address must be one with OpenAI's Batch API.",
  },
  "batch-too-large": {
    stage: "summarize",
    retryable: true,
    meaning: "The file holds more requests or bytes than one batch takes.",
    next: "Split it by lines, as with split -l 10000, and submit each part.",
  },
  "budget-spent": {
    stage: "summarize",
    retryable: true,
    meaning: "The next call would have gone past --max-cost, so it was not made.",
    next: "Run those that failed again with a new budget, the others are kept; a lower PULSE_MODEL_OUTPUT sets less aside.",
  },
} as const satisfies Record<string, Kind>;
