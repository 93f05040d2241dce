import { z } from "zod";

/**
 * Where models are, by the name of whoever offers them: all but `anthropic` speak OpenAI's chat
 * completions.
 */
export const PROVIDERS = {
  openai: {
    url: "https://api.openai.com/v1",
    urlVariable: "OPENAI_BASE_URL",
    key: "OPENAI_API_KEY",
  },
  azure: { url: null, urlVariable: "AZURE_OPENAI_BASE_URL", key: "AZURE_OPENAI_API_KEY" },
  openrouter: {
    ...{ url: "https://openrouter.ai/api/v1", urlVariable: "OPENROUTER_BASE_URL" },
    key: "OPENROUTER_API_KEY",
  },
  anthropic: {
    ...{ url: "https://api.anthropic.com", urlVariable: "ANTHROPIC_BASE_URL" },
    key: "ANTHROPIC_API_KEY",
  },
  vllm: { url: "http://127.0.0.1:8000/v1", urlVariable: "VLLM_BASE_URL", key: null },
  ollama: { url: "http://127.0.0.1:11434/v1", urlVariable: "OLLAMA_BASE_URL", key: null },
  llamacpp: { url: "http://127.0.0.1:8080/v1", urlVariable: "LLAMACPP_BASE_URL", key: null },
} as const satisfies Record<string, Provider>;

type Provider = {
  /** Where it is unless the variable says otherwise; null where only the user can know. */
  readonly url: string | null;
  readonly urlVariable: string;
  /** The variable that holds the key; null for servers of one's own that ask for none. */
  readonly key: string | null;
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
