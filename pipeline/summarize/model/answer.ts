/** Tokens a provider says it counted; null where it did not say, or said nonsense. */
export type TokenCount = {
  readonly input: number;
  /** Of the input, read from the provider's prompt cache and charged less. */
  readonly cachedInput: number;
  readonly output: number;
};

/** What the endpoint sent, word for word, with what it charged for. */
export type Sent = {
  readonly text: string;
  /** Null when the provider told none that can be. */
  readonly tokens: TokenCount | null;
};

/**
 * Everything a call can end in. A call never throws for what the other side did.
 *
 * - `ok`: a whole reply, not parsed yet.
 * - `refusal`: the model declined; `filtered`: the provider withheld the reply.
 * - `length`: the reply reached the model's limit and is cut.
 * - `cut`: the body ended early, or holds no reply.
 * - `deadline`: not all of it came in time.
 * - `rate`: too many requests; `quota`: nothing left to spend; `auth`: the key is not good.
 * - `too-long`: more text than the model reads; `rejected`: the request is not one the endpoint takes.
 * - `unreachable`: nobody is at the address.
 * - `transient`: the endpoint or the way to it broke, and may mend.
 *
 * Whether the text is JSON of the right shape is read later, see `readReply`.
 */
export type Answer =
  | ({ readonly kind: "ok" | "refusal" | "filtered" | "length" } & Sent)
  | ({ readonly kind: "cut"; readonly why: string } & Sent)
  | { readonly kind: "deadline"; readonly why: string }
  | { readonly kind: "rate"; readonly why: string; readonly retryAfterMs: number | null }
  | {
      readonly kind: "transient";
      readonly why: string;
      readonly retryAfterMs: number | null;
      /** Whether the work may have been done, and charged, before it broke. */
      readonly perhapsBilled: boolean;
    }
  | {
      readonly kind: "quota" | "auth" | "too-long" | "rejected" | "unreachable";
      readonly why: string;
    };

export type AnswerKind = Answer["kind"];

/** Whether the provider charges for the answer, or may: a call that was given up counts as charged. */
export function isBilled(answer: Answer): boolean {
  return answer.kind === "transient" ? answer.perhapsBilled : BILLED.has(answer.kind);
}

const BILLED = new Set<AnswerKind>(["ok", "refusal", "filtered", "length", "cut", "deadline"]);
