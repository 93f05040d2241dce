import { z } from "zod";
import { Article, Coverage, SentenceId } from "./article.ts";
import { Claim, Writer } from "./draft.ts";
import { ArticleType, Channel } from "./taxonomy.ts";
import { Usage } from "./usage.ts";

/**
 * What was found out about a claim.
 *
 * - `supported`: the sentences it cites say it.
 * - `partly`: they say some of it, or the article says it elsewhere.
 * - `unsupported`: something in it contradicts the article or is missing from it.
 * - `analysis`: it interprets, and states nothing that would have to be in the article.
 */
export const Verdict = z.enum(["supported", "partly", "unsupported", "analysis"]);

export type Verdict = z.infer<typeof Verdict>;

/** One fault, and the words at fault. */
export const Finding = z.object({
  /** Permanent name of the fault, such as `figure-not-in-article`. */
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** The offending words; null when the fault is about the whole. */
  span: z.string().nullable(),
  /** Why it is a fault, with the numbers. */
  why: z.string().min(1),
});

export type Finding = Readonly<z.infer<typeof Finding>>;

/**
 * Whose words a claim is in, found out by comparing them with the sentences it cites, whoever wrote it.
 * Case, white space, the style of marks and the punctuation at both ends make no difference.
 *
 * - `verbatim`: the words of a whole sentence; a dateline in front is no part of it.
 * - `shortened`: words of one sentence in their order, with others left out, wherever they stood.
 * - `named`: the same, with first names before a surname that another sentence it cites gives.
 * - `own`: the writer's.
 */
export const Wording = z.enum(["verbatim", "shortened", "named", "own"]);

export type Wording = z.infer<typeof Wording>;

/** A claim and what was found out about it. */
export const JudgedClaim = Claim.extend({
  wording: Wording,
  verdict: Verdict,
  /** One sentence: why this verdict. */
  reason: z.string().min(1),
  findings: z.array(Finding),
});

export type JudgedClaim = Readonly<z.infer<typeof JudgedClaim>>;

/** A paragraph of analysis: its claims one by one, and the worst of their verdicts. */
export const JudgedParagraph = z.object({
  text: z.string().min(1),
  evidence: z.array(SentenceId),
  verdict: Verdict,
  claims: z.array(JudgedClaim).min(1),
});

export type JudgedParagraph = Readonly<z.infer<typeof JudgedParagraph>>;

/** A check that was run over the whole brief. */
export const Check = z.object({
  name: z.string().min(1),
  passed: z.boolean(),
  findings: z.array(Finding),
});

export type Check = Readonly<z.infer<typeof Check>>;

/** Where a brief came from and what it went through. */
export const Provenance = z.object({
  writer: Writer,
  /** SHA-256 of the page's bytes, 64 hexadecimal digits. */
  sourceHash: z.string(),
  coverage: Coverage,
  checks: z.array(Check),
  /** Where the writer was out of its depth, a sentence each, in its own words. */
  limits: z.array(z.string().min(1)),
  /** What the writing was charged; null for a writer that charges nothing. */
  usage: Usage.nullable().default(null),
  /** Version of Pulse that made it. */
  pulse: z.string(),
});

export type Provenance = Readonly<z.infer<typeof Provenance>>;

/** A draft that was judged. */
export const Brief = z.object({
  article: Article,
  /** Null when the router abstained, so that an editor files it. */
  channel: Channel.nullable(),
  type: ArticleType,
  /** Which words chose channel and type; for an abstention what was missing. */
  routingReason: z.string(),
  coverage: Coverage,
  /** BCP 47 primary language it was to be written in, where that is not its article's; else null. */
  language: z.string().nullable().default(null),
  /** One sentence, 15 to 40 words. */
  whyItMatters: JudgedClaim,
  /** Five bullets of 4 to 12 words; fewer when the source is thin. */
  keyTakeaways: z.array(JudgedClaim).min(1),
  /** Three paragraphs of 55 to 110 words; none when the source is a teaser. */
  pulseAnalysis: z.array(JudgedParagraph),
  provenance: Provenance,
});

export type Brief = Readonly<z.infer<typeof Brief>>;
