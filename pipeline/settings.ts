import { z } from "zod";
import {
  parseWriters,
  Policy,
  PriceList,
  PROVIDERS,
  PublisherAllowances,
  Secret,
  Taxonomy,
  USUAL_ALLOWANCE,
  USUAL_POLICY,
  type Allowances,
  type ModelLimits,
  type ProviderName,
  type WriterChoice,
} from "./schema/index.ts";
import { readSettingsFile } from "./settings-file.ts";
import {
  TEXT_VARIABLES,
  VARIABLES,
  type FileVariable,
  type SWITCHES,
  type TextSetting,
  type TextVariable,
  type VariableName,
} from "./variables.ts";

/** Everything a user may decide, parsed and complete. */
export type Settings = {
  readonly fetch: {
    /** From the first byte sent to the last byte read, redirects included, in milliseconds. */
    readonly timeoutMs: number;
    /** Largest document, decompressed, in bytes. */
    readonly maxBytes: number;
    /** Documents fetched at once. */
    readonly concurrency: number;
  };
  readonly extract: {
    /** Worker threads; one page each at a time. */
    readonly workers: number;
    /** Heap limit of one worker, in MiB. */
    readonly memoryMb: number;
    /** From the moment a worker takes the page up, in milliseconds. */
    readonly timeoutMs: number;
  };
  /** What becomes of a brief, by reason. */
  readonly policy: Policy;
  /** How much of the original is shown, and how much of it a brief may share, by publisher. */
  readonly allowances: Allowances;
  readonly summarize: {
    /** The channels that briefs are filed under; null for those of Pulse. */
    readonly taxonomy: Taxonomy | null;
    /** Who writes: each is asked when the one before it could not. */
    readonly writers: readonly WriterChoice[];
    readonly model: ModelSettings;
    /** Whether LangChain may send what is asked and answered to a tracing service. */
    readonly tracing: boolean;
  };
};

/** How language models are used; the limits where no endpoint has its own. */
export type ModelSettings = ModelLimits & {
  /** Where each is, with which key, and with how much patience. */
  readonly endpoints: Readonly<Record<ProviderName, EndpointSettings>>;
  /** Tokens a reply may have at most where a budget is set, thoughts included. */
  readonly outputTokens: number;
  /** 0 to 2; null for what the provider takes. */
  readonly temperature: number | null;
  /** Language of the briefs, BCP 47; null for that of each article. */
  readonly language: string | null;
  /** Folder in which replies are kept. */
  readonly replies: string;
  /** Folder of the user's prompts; null for those of Pulse. */
  readonly prompts: string | null;
  /** In US dollars a run; infinite where nobody set a limit. */
  readonly maxCost: number;
  /** Null for the list prices. */
  readonly prices: PriceList | null;
};

export type EndpointSettings = {
  /** Null where only the user can know it. */
  readonly baseUrl: string | null;
  /** Null for servers of one's own that ask for none. */
  readonly key: Secret | null;
  readonly limits: ModelLimits;
};

/** The settings are not usable; every fault is told at once. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads the settings out of the environment and the files it names.
 *
 * @param given what the command line says instead, by the names of the variables.
 * @throws {SettingsError} naming every variable that is wrong, and everything wrong in a file.
 */
export function readSettings(
  surroundings: NodeJS.ProcessEnv = process.env,
  given: NodeJS.ProcessEnv = {},
): Settings {
  const reader = readerOf(surroundings, given);
  const { numberOf, isOn, fileOf, faults } = reader;
  const policy = fileOf("PULSE_POLICY", Policy) ?? USUAL_POLICY;
  const settings: Settings = {
    fetch: {
      timeoutMs: numberOf("PULSE_FETCH_TIMEOUT_MS"),
      maxBytes: numberOf("PULSE_MAX_PAGE_BYTES"),
      concurrency: numberOf("PULSE_FETCH_CONCURRENCY"),
    },
    extract: {
      workers: numberOf("PULSE_WORKERS"),
      memoryMb: numberOf("PULSE_WORKER_MEMORY_MB"),
      timeoutMs: numberOf("PULSE_EXTRACT_TIMEOUT_MS"),
    },
    policy: isOn("PULSE_PUBLISH_EXTRACTIVE") ? { ...policy, extractive: "publish" } : policy,
    summarize: {
      taxonomy: fileOf("PULSE_TAXONOMY", TaxonomyOfFolders),
      writers: writersOf(reader),
      model: modelSettings(reader),
      tracing: isOn("PULSE_TRACING"),
    },
    allowances: {
      usual: { ...USUAL_ALLOWANCE, excerptWords: numberOf("PULSE_EXCERPT_WORDS") },
      publishers: fileOf("PULSE_PUBLISHERS", PublisherAllowances)?.publishers ?? [],
    },
  };
  if (faults.length > 0) throw new SettingsError(`${faults.join("; ")}.`);
  return settings;
}

/** Every name by which LangChain hears that it is to trace. */
const TRACING = [
  ...["LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"],
];

/**
 * Keeps LangChain from sending every article to a tracing service because a variable of the environment
 * says so; whoever wants that says `PULSE_TRACING=yes`.
 */
export function forbidTracing(): void {
  for (const name of TRACING) process.env[name] = "false";
}

/** Reads one variable at a time, and takes note of all that is wrong. */
type Reader = {
  readonly faults: string[];
  /** What was given; undefined when that is nothing but space, as shells and CI files leave it. */
  readonly given: (name: string) => string | undefined;
  /** The variable, or the option of the command line that was given instead. */
  readonly toldAs: (name: TextVariable) => string;
  readonly numberOf: (name: VariableName) => number;
  readonly textOf: (name: TextVariable) => string;
  readonly isOn: (name: keyof typeof SWITCHES) => boolean;
  readonly fileOf: <Value>(name: FileVariable, shape: z.ZodType<Value>) => Value | null;
};

function readerOf(surroundings: NodeJS.ProcessEnv, options: NodeJS.ProcessEnv): Reader {
  const faults: string[] = [];
  const environment = { ...surroundings, ...options };
  const given = (name: string) => environment[name]?.trim() || undefined;
  return {
    ...{ faults, given },
    toldAs(name) {
      const { option }: TextSetting = TEXT_VARIABLES[name];
      return (name in options ? option : undefined) ?? name;
    },
    numberOf(name) {
      const { least, most, fallback } = VARIABLES[name];
      const text = given(name);
      if (text === undefined) return fallback;
      const parsed = z.coerce.number().int().min(least).max(most).safeParse(text);
      if (!parsed.success) faults.push(`${name} must be a whole number from ${least} to ${most}`);
      return parsed.data ?? fallback;
    },
    textOf: (name) => given(name) ?? TEXT_VARIABLES[name].fallback,
    isOn(name) {
      const text = given(name) ?? "no";
      if (text !== "yes" && text !== "no") faults.push(`${name} must be yes or no`);
      return text === "yes";
    },
    fileOf(name, shape) {
      const path = given(name);
      return path === undefined ? null : readSettingsFile({ name, path, shape, faults });
    },
  };
}

function writersOf({ textOf, toldAs, faults }: Reader): WriterChoice[] {
  const writers = parseWriters(textOf("PULSE_WRITER"));
  if (typeof writers !== "string") return writers;
  faults.push(`${toldAs("PULSE_WRITER")}: ${writers}`);
  return [];
}

function modelSettings(reader: Reader): ModelSettings {
  const { given, numberOf, textOf, fileOf } = reader;
  const limits = {
    callMs: numberOf("PULSE_MODEL_TIMEOUT_MS"),
    articleMs: numberOf("PULSE_MODEL_ARTICLE_MS"),
    concurrency: numberOf("PULSE_MODEL_CONCURRENCY"),
    contextTokens: numberOf("PULSE_MODEL_CONTEXT"),
  };
  return {
    ...limits,
    outputTokens: numberOf("PULSE_MODEL_OUTPUT"),
    endpoints: endpointsOf(reader, limits),
    temperature: amountOf("PULSE_TEMPERATURE", 2, reader),
    language: languageOf(reader),
    replies: textOf("PULSE_REPLIES"),
    prompts: given("PULSE_PROMPTS") ?? null,
    maxCost: amountOf("PULSE_MAX_COST", 1_000_000, reader) ?? Number.POSITIVE_INFINITY,
    prices: fileOf("PULSE_PRICES", PriceList),
  };
}

function languageOf({ given, toldAs, faults }: Reader): string | null {
  const tag = given("PULSE_LANGUAGE");
  if (tag === undefined) return null;
  const isKnown = /^[a-z]{2,3}(-[a-z0-9]+)*$/iu.test(tag) && nameOf(tag) !== undefined;
  const name = toldAs("PULSE_LANGUAGE");
  if (!isKnown) faults.push(`${name} must be the code of a language, such as de or pt-BR`);
  return tag;
}

function nameOf(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

/** A number that need not be whole; null when none was given. */
function amountOf(
  name: TextVariable,
  most: number,
  { given, toldAs, faults }: Reader,
): number | null {
  const text = given(name);
  if (text === undefined) return null;
  const parsed = z.coerce.number().nonnegative().max(most).safeParse(text);
  if (!parsed.success) faults.push(`${toldAs(name)} must be a number from 0 to ${most}`);
  return parsed.data ?? null;
}

/** Where each provider is, as the environment says it, and the key for it. */
function endpointsOf(
  { given, faults }: Reader,
  limits: ModelLimits,
): Record<ProviderName, EndpointSettings> {
  const endpointOf = (name: ProviderName): EndpointSettings => {
    const { url, urlVariable, key, limits: usual } = PROVIDERS[name];
    const baseUrl = given(urlVariable) ?? url;
    if (baseUrl !== null && !isWebAddress(baseUrl))
      faults.push(`${urlVariable} must be an address such as https://host/v1, without a password`);
    const secret = key === null ? undefined : given(key);
    return {
      baseUrl,
      key: secret === undefined ? null : new Secret(secret),
      limits: {
        callMs: given("PULSE_MODEL_TIMEOUT_MS") ? limits.callMs : usual.callMs,
        articleMs: given("PULSE_MODEL_ARTICLE_MS") ? limits.articleMs : usual.articleMs,
        concurrency: given("PULSE_MODEL_CONCURRENCY") ? limits.concurrency : usual.concurrency,
        contextTokens: given("PULSE_MODEL_CONTEXT") ? limits.contextTokens : usual.contextTokens,
      },
    };
  };
  return {
    openai: endpointOf("openai"),
    azure: endpointOf("azure"),
    openrouter: endpointOf("openrouter"),
    anthropic: endpointOf("anthropic"),
    vllm: endpointOf("vllm"),
    ollama: endpointOf("ollama"),
    llamacpp: endpointOf("llamacpp"),
  };
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username + url.password === "";
}

/** Two channels that differ only in case would be one page to readers, and one folder on most disks. */
const TaxonomyOfFolders = Taxonomy.superRefine(({ channels }, context) => {
  const first = new Map<string, string>();
  for (const { name } of channels) {
    const other = first.get(name.toLowerCase()) ?? name;
    first.set(name.toLowerCase(), other);
    const message = `"${other}" and "${name}" differ only in case; rename or remove one`;
    if (other !== name) context.addIssue({ code: "custom", message, path: ["channels"] });
  }
});
