/* The nouns of an evaluation: a variant briefs the cases, each brief is scored, two variants are compared. */
import { z } from "zod";
import type { Article, ArticleType, Brief, Coverage } from "../pipeline/index.ts";

/** Who briefs: a writer with its prompts. */
export type Variant = {
  /** As for `pulse brief --writer`. */
  readonly writer: string;
  /** Folder of its prompts; null for those of Pulse. */
  readonly prompts: string | null;
};

/** How an editor would file and see an article. */
export type Truth = {
  /** Null where no channel fits. */
  readonly channel: string | null;
  readonly type: ArticleType;
  readonly coverage: Coverage;
};

/** A case as a variant briefed it. */
export type Subject = {
  /** The case's slug, or the record's id. */
  readonly case: string;
  /** Which time it was briefed, the first being 1. */
  readonly repeat: number;
  readonly article: Article;
  readonly brief: Brief;
  /** Null where nobody has said. */
  readonly truth: Truth | null;
};

/** What a scorer says of a brief. */
export const Score = z.object({
  /** 0 to 1, higher is better; null where the question does not arise. */
  score: z.number().min(0).max(1).nullable(),
  /** Why, in one sentence with the numbers. */
  reason: z.string().min(1),
});

export type Score = Readonly<z.infer<typeof Score>>;

/** One question about a brief. */
export type Scorer = {
  /** Permanent, such as `support`. */
  readonly name: string;
  /** What it asks, in one sentence, for reports. */
  readonly question: string;
  readonly score: (subject: Subject) => Score;
};

/** Something that must hold of every brief, and is never averaged. */
export type Invariant = {
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly meaning: string;
  /** @returns how it is broken, a sentence each. */
  readonly broken: (subject: Subject) => readonly string[];
};

/** A case with its scores. */
export const ScoredCase = z.object({
  case: z.string().min(1),
  repeat: z.number().int().positive(),
  /** Why there is no brief; null where there is one. */
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** By the name of the scorer; empty where there is no brief. */
  scores: z.record(z.string(), Score),
  /** Broken invariants. */
  broken: z.array(z.object({ name: z.string(), reason: z.string() })),
  /** Of the model, with what was charged; null where nothing was, or it is not known. In US dollars. */
  cost: z.number().nonnegative().nullable(),
  tokens: z.number().int().nonnegative().nullable(),
});

export type ScoredCase = Readonly<z.infer<typeof ScoredCase>>;

/** What a variant made of the cases: what is kept of a run, and read again as a baseline. */
export const Evaluation = z.object({
  /** Raised when an older file can no longer be compared. */
  format: z.literal(1),
  pulse: z.string(),
  writer: z.string(),
  /** Name and version of the prompts that were used, such as `brief 4`. */
  prompts: z.array(z.string()),
  cases: z.array(ScoredCase),
});

export type Evaluation = Readonly<z.infer<typeof Evaluation>>;
