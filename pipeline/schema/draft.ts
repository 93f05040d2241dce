import { z } from "zod";
import { Article, SentenceId } from "./article.ts";
import { Routing } from "./taxonomy.ts";
import { Usage } from "./usage.ts";

/** One statement of a draft, and the sentences of the article it rests on. */
export const Claim = z.object({
  text: z.string().min(1),
  evidence: z.array(SentenceId),
});

export type Claim = Readonly<z.infer<typeof Claim>>;

/** Who wrote the draft: enough to write it again. */
export const Writer = z.object({
  /** The writer's name, such as `extractive`. */
  name: z.string().min(1),
  /** Raised whenever the same article would be written differently. */
  version: z.string().min(1),
  /** The language model; null for a writer that uses none. */
  model: z.string().nullable(),
  /** Name and version of the prompt; null for a writer that uses none. */
  prompt: z.string().nullable(),
});

export type Writer = Readonly<z.infer<typeof Writer>>;

/** What a writer returned: the three blocks, not yet believed. */
export const Draft = z.object({
  article: Article,
  writer: Writer,
  routing: Routing,
  /** BCP 47 primary language it was to be written in, where that is not its article's; else null. */
  language: z.string().nullable().default(null),
  whyItMatters: Claim,
  keyTakeaways: z.array(Claim).min(1),
  /** Paragraphs of claims; none when the source is too thin to analyse. */
  pulseAnalysis: z.array(z.array(Claim).min(1)),
  /** Where the writer was out of its depth, a sentence each; none when it was not. */
  limits: z.array(z.string().min(1)),
  /** What the writing was charged; null for a writer that charges nothing. */
  usage: Usage.nullable().default(null),
});

export type Draft = Readonly<z.infer<typeof Draft>>;
