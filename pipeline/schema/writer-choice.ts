import { z } from "zod";

/** How long a model is waited for, and how much it is given at once. */
export type ModelLimits = {
  /** One call, headers and body, in milliseconds. */
  readonly callMs: number;
  /** All calls and waits for one article, in milliseconds. */
  readonly articleMs: number;
  /** Calls at once. */
  readonly concurrency: number;
  /** Tokens read in one call. */
  readonly contextTokens: number;
};

export const HOSTED_LIMITS: ModelLimits = {
  ...{ callMs: 19_000, articleMs: 60_000, concurrency: 8, contextTokens: 120_000 },
};

/**
 * On a machine of one's own a model of 8 billion parameters writes a few words a second where there is no
 * graphics card, one request after the other, and every token of context takes memory (about 2 GB here).
 */
const OWN_LIMITS: ModelLimits = {
  ...{ callMs: 600_000, articleMs: 3_600_000, concurrency: 1, contextTokens: 16_384 },
};

/**
 * Where models are, by the name of whoever offers them: all but `anthropic` and `ollama` speak OpenAI's
 * chat completions.
 */
export const PROVIDERS = {
  openai: {
    ...{ url: "https://api.openai.com/v1", urlVariable: "OPENAI_BASE_URL" },
    ...{ key: "OPENAI_API_KEY", own: false, limits: HOSTED_LIMITS },
  },
  azure: {
    ...{ url: null, urlVariable: "AZURE_OPENAI_BASE_URL" },
    ...{ key: "AZURE_OPENAI_API_KEY", own: false, limits: HOSTED_LIMITS },
  },
  openrouter: {
    ...{ url: "https://openrouter.ai/api/v1", urlVariable: "OPENROUTER_BASE_URL" },
    ...{ key: "OPENROUTER_API_KEY", own: false, limits: HOSTED_LIMITS },
  },
  anthropic: {
    ...{ url: "https://api.anthropic.com", urlVariable: "ANTHROPIC_BASE_URL" },
    ...{ key: "ANTHROPIC_API_KEY", own: false, limits: HOSTED_LIMITS },
  },
  vllm: {
    ...{ url: "http://127.0.0.1:8000/v1", urlVariable: "VLLM_BASE_URL" },
    // It is made to answer many at once.
    ...{ key: null, own: true, limits: { ...OWN_LIMITS, concurrency: 8 } },
  },
  ollama: {
    ...{ url: "http://127.0.0.1:11434", urlVariable: "OLLAMA_BASE_URL" },
    ...{ key: null, own: true, limits: OWN_LIMITS },
  },
  llamacpp: {
    ...{ url: "http://127.0.0.1:8080/v1", urlVariable: "LLAMACPP_BASE_URL" },
    ...{ key: null, own: true, limits: OWN_LIMITS },
  },
} as const satisfies Record<string, Provider>;

type Provider = {
  /** Where it is unless the variable says otherwise; null where only the user can know. */
  readonly url: string | null;
  readonly urlVariable: string;
  /** The variable that holds the key; null for servers of one's own that ask for none. */
  readonly key: string | null;
  /** Whether it is a program that whoever uses it runs. */
  readonly own: boolean;
  /** Unless the user sets others. */
  readonly limits: ModelLimits;
};

export type ProviderName = keyof typeof PROVIDERS;

const NAMES = z.enum([
  ...["openai", "azure", "openrouter", "anthropic", "vllm", "ollama", "llamacpp"],
] as const);

/** One writer the user named: the embedded one, a model, or a folder of recorded replies. */
export type WriterChoice =
  | { readonly kind: "extractive" }
  | { readonly kind: "model"; readonly provider: ProviderName; readonly model: string }
  | { readonly kind: "recorded"; readonly folder: string };

/**
 * Reads a list of writers, first come first served, such as `openai:gpt-4.1-mini,extractive`.
 *
 * @returns what is wrong with it, in words, when it is none.
 */
export function parseWriters(text: string): WriterChoice[] | string {
  const choices = text.split(",").map((item) => parseWriter(item.trim()));
  const fault = choices.find((choice) => typeof choice === "string");
  if (fault !== undefined) return fault;
  return choices.filter((choice) => typeof choice !== "string");
}

function parseWriter(text: string): WriterChoice | string {
  if (text === "extractive") return { kind: "extractive" };
  const [, name = "", rest = ""] = /^([a-z]+):(.+)$/u.exec(text) ?? [];
  if (name === "recorded") return { kind: "recorded", folder: rest };
  const provider = NAMES.safeParse(name);
  if (provider.success) return { kind: "model", provider: provider.data, model: rest };
  const known = NAMES.options.map((it) => `${it}:MODEL`).join(", ");
  return `“${text}” is no writer; there are extractive, recorded:FOLDER, ${known}`;
}

/** The choice as the user would write it. */
export function writerName(choice: WriterChoice): string {
  if (choice.kind === "model") return `${choice.provider}:${choice.model}`;
  return choice.kind === "recorded" ? `recorded:${choice.folder}` : choice.kind;
}
