import type { Source } from "./schema/index.ts";

export type StageName = "fetch" | "extract" | "summarize" | "validate" | "publish";

/** Everything that can be observed while sources are worked on. Times are in milliseconds. */
export type PulseEvents = {
  /** A source has begun to wait for a stage. */
  "stage:wait": { readonly stage: StageName };
  /** A source has entered a stage. */
  "stage:start": { readonly stage: StageName };
  /** A source has left a stage, whether it came through or not. */
  "stage:end": { readonly stage: StageName; readonly milliseconds: number; readonly ok: boolean };
  /** A call of a model has ended, whatever in; `cost` is in US dollars, null when nobody knows it. */
  "model:call": {
    readonly model: string;
    readonly answer: string;
    readonly milliseconds: number;
    readonly tokens: number;
    readonly cost: number | null;
  };
  /** A writer could not write, and the next one is asked. */
  "writer:passed-on": { readonly writer: string; readonly code: string };
  /** A reply that was paid for is used, and could not be kept, and why; it is tried again before the next call. */
  "reply:not-kept": { readonly why: string };
  /** A source has reached its outcome. */
  "source:end": {
    readonly source: Source;
    readonly outcome:
      | "extracted"
      | "estimated"
      | "exported"
      | "checked"
      | "published"
      | "held"
      | "refused"
      | "failed";
    readonly milliseconds: number;
  };
};

export type Emit = <Name extends keyof PulseEvents>(name: Name, event: PulseEvents[Name]) => void;
