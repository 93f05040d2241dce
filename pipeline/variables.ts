/* What can be set from outside, by name: read in settings.ts, told in docs/cli.md. */
import { availableParallelism } from "node:os";
import { HOSTED_LIMITS, USUAL_ALLOWANCE } from "./schema/index.ts";

/** One number that can be set from outside. */
type Variable = {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
  /** What it sets, with the unit, for docs/cli.md. */
  readonly meaning: string;
};

/** What can be set from outside, by the name of its environment variable. */
export const VARIABLES = {
  PULSE_FETCH_TIMEOUT_MS: {
    ...{ least: 100, most: 600_000, fallback: 15_000 },
    meaning: "time for one download, redirects and body included, in milliseconds",
  },
  PULSE_FETCH_CONCURRENCY: {
    ...{ least: 1, most: 64, fallback: 8 },
    meaning: "documents fetched at once",
  },
  PULSE_MAX_PAGE_BYTES: {
    ...{ least: 1_000, most: 1_000_000_000, fallback: 10_000_000 },
    meaning: "largest document, decompressed, in bytes",
  },
  PULSE_WORKERS: {
    ...{ least: 1, most: 256, fallback: availableParallelism() },
    meaning: "worker threads that read pages; as many as there are cores unless set",
  },
  PULSE_WORKER_MEMORY_MB: {
    ...{ least: 128, most: 16_384, fallback: 512 },
    meaning: "heap limit of one worker, in MiB",
  },
  PULSE_EXTRACT_TIMEOUT_MS: {
    ...{ least: 100, most: 600_000, fallback: 10_000 },
    meaning: "time for reading one page, in milliseconds",
  },
  PULSE_MODEL_TIMEOUT_MS: {
    ...{ least: 100, most: 3_600_000, fallback: HOSTED_LIMITS.callMs },
    meaning: "time for one call of a model, headers and body included, in milliseconds",
  },
  PULSE_MODEL_ARTICLE_MS: {
    ...{ least: 100, most: 86_400_000, fallback: HOSTED_LIMITS.articleMs },
    meaning: "time for all calls and waits for one article, in milliseconds",
  },
  PULSE_MODEL_CONCURRENCY: {
    ...{ least: 1, most: 256, fallback: HOSTED_LIMITS.concurrency },
    meaning: "calls to a model at once",
  },
  PULSE_MODEL_CONTEXT: {
    ...{ least: 2_000, most: 10_000_000, fallback: HOSTED_LIMITS.contextTokens },
    meaning: "tokens a model reads in one call; longer articles are read in parts",
  },
  PULSE_MODEL_OUTPUT: {
    ...{ least: 1_500, most: 1_000_000, fallback: 8_192 },
    meaning:
      "tokens a reply may have at most, thoughts included; sent where a budget rests on it, and to Anthropic",
  },
  PULSE_EXCERPT_WORDS: {
    ...{ least: 0, most: 500, fallback: USUAL_ALLOWANCE.excerptWords },
    meaning: "most words of the original shown under a brief, unless its publisher allows another",
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;

/** What can be switched on from outside with `yes`; off unless it is. */
export const SWITCHES = {
  PULSE_TRACING: {
    meaning:
      "whether LangChain may send requests and replies to LangSmith, if its variables say so",
  },
  PULSE_PUBLISH_EXTRACTIVE: {
    meaning: "whether briefs written without a language model are published without a review",
  },
} as const satisfies Record<string, { readonly meaning: string }>;

/** What can be set from outside in words; the meaning is for docs/cli.md. */
export const TEXT_VARIABLES = {
  PULSE_WRITER: {
    option: "--writer",
    meaning: "who writes, first come first served, such as `openai:gpt-4.1-mini,extractive`",
    fallback: "extractive",
  },
  PULSE_REPLIES: {
    meaning: "folder in which replies of models are kept, so that none is paid for twice",
    fallback: ".pulse/replies",
  },
  PULSE_PROMPTS: {
    meaning: "folder with prompts of one's own: `brief.md`, `repair.md` and `section.md`",
    fallback: "those of Pulse",
  },
  PULSE_MAX_COST: {
    option: "--max-cost",
    meaning: "most a run may cost, in US dollars",
    fallback: "no limit",
  },
  PULSE_LANGUAGE: {
    option: "--language",
    meaning: "language of the briefs that models write, such as `de` or `pt-BR`",
    fallback: "that of each article",
  },
  PULSE_TEMPERATURE: {
    meaning: "how freely a model writes, from 0 to 2",
    fallback: "what the provider takes",
  },
} as const satisfies Record<string, TextSetting>;

export type TextSetting = {
  readonly meaning: string;
  readonly fallback: string;
  /** What says it on the command line. */
  readonly option?: string;
};

export type TextVariable = keyof typeof TEXT_VARIABLES;

/** What a file can set, by the variable that holds its path; the meaning is for docs/cli.md. */
export const FILE_VARIABLES = {
  PULSE_TAXONOMY: {
    meaning: "path of a JSON file with the channels that briefs are filed under",
    fallback: "the 28 channels of Pulse",
    holds: "channels",
    sample: '{"channels": [{"name": "…"}]}',
  },
  PULSE_PUBLISHERS: {
    meaning: "path of a JSON file with how much of their words publishers allow to be shown",
    fallback: "the same for all",
    holds: "publishers",
    sample: '{"publishers": [{"host": "…", "excerptWords": 30}]}',
  },
  PULSE_PRICES: {
    meaning: "path of a JSON file with what models cost",
    fallback: "list prices, which change",
    holds: "prices",
    sample:
      '{"asOf": "2026-01-31", "models": {"openai:…": {"input": 0.4, "cachedInput": 0.1, "output": 1.6}}}',
  },
  PULSE_POLICY: {
    meaning: "path of a JSON file with the reasons that hold or refuse a brief",
    fallback: "[policy.md](policy.md)",
    holds: "rulings",
    sample: '{"form": "hold"}',
  },
} as const;

export type FileVariable = keyof typeof FILE_VARIABLES;
