import { StageError } from "./errors.ts";
import type {
  Article,
  Brief,
  HoldReason,
  JudgedText,
  Publication,
  Source,
  Usage,
} from "./schema/index.ts";

/** The source gave an article; nobody asked for more. */
export type Extracted = {
  readonly outcome: "extracted";
  readonly source: Source;
  readonly article: Article;
};

/** The source gave an article, and this is about what a brief of it would be charged. */
export type Estimated = {
  readonly outcome: "estimated";
  readonly source: Source;
  readonly article: Article;
  readonly usage: Usage;
};

/** The source gave an article, and the request about it is a line of a batch. */
export type Exported = {
  readonly outcome: "exported";
  readonly source: Source;
  /** One JSON object, without a line end; null when a reply to it is kept already. */
  readonly line: string | null;
};

/** The source came with a summary, which was judged. */
export type Checked = {
  readonly outcome: "checked";
  readonly source: Source;
  readonly judged: JudgedText;
};

/** The source came all the way. */
export type Published = {
  readonly outcome: "published";
  readonly source: Source;
  readonly publication: Publication;
};

/** The brief is there, and an editor decides whether it is published. */
export type Held = {
  readonly outcome: "held";
  readonly source: Source;
  readonly brief: Brief;
  /** At least one. */
  readonly reasons: readonly HoldReason[];
};

/** An answer about the article, final: `refused`. Weather, worth another try: `failed`. */
export type Unfinished = {
  readonly outcome: "refused" | "failed";
  readonly source: Source;
  readonly error: StageError;
};

export type Outcome = Extracted | Estimated | Exported | Checked | Published | Held | Unfinished;

/** The outcome a thrown thing stands for. A fault of ours is `failed`, with the fault as its cause. */
export function outcomeOf(source: Source, thrown: unknown): Unfinished {
  const error =
    thrown instanceof StageError
      ? thrown
      : new StageError("unexpected-fault", `Pulse itself failed: ${String(thrown)}.`, {
          cause: thrown,
        });
  return { outcome: error.retryable ? "failed" : "refused", source, error };
}
