import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { z } from "zod";
import { Taxonomy } from "./schema/index.ts";

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
  PULSE_EXCERPT_WORDS: {
    ...{ least: 0, most: 500, fallback: 60 },
    meaning: "most words of the original shown under a brief",
  },
} as const satisfies Record<string, Variable>;

type VariableName = keyof typeof VARIABLES;

/** What can be switched on from outside with `yes`; off unless it is. */
export const SWITCHES = {
  PULSE_PUBLISH_EXTRACTIVE: {
    meaning: "whether briefs written without a language model are published without a review",
  },
} as const satisfies Record<string, { readonly meaning: string }>;

/** What a file can set, by the variable that holds its path; the meaning is for docs/cli.md. */
export const FILE_VARIABLES = {
  PULSE_TAXONOMY: {
    meaning: "path of a JSON file with the channels that briefs are filed under",
    fallback: "the 28 channels of Pulse",
  },
} as const;

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
  readonly policy: {
    /** Whether a brief written without a language model is published without a review. */
    readonly publishExtractive: boolean;
  };
  readonly summarize: {
    /** The channels that briefs are filed under; null for those of Pulse. */
    readonly taxonomy: Taxonomy | null;
  };
  readonly publish: {
    /** Most words of the original shown under a brief. */
    readonly excerptWords: number;
  };
};

/** The settings are not usable; every fault is told at once. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads the settings out of the environment and the files it names.
 *
 * @throws {SettingsError} naming every variable that is wrong, and everything wrong in a file.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const faults: string[] = [];
  const valueOf = (name: VariableName): number => {
    const { least, most, fallback } = VARIABLES[name];
    // A variable set to nothing counts as not set, as shells and CI files leave them.
    const given = environment[name]?.trim();
    if (!given) return fallback;
    const parsed = z.coerce.number().int().min(least).max(most).safeParse(given);
    if (!parsed.success) faults.push(`${name} must be a whole number from ${least} to ${most}`);
    return parsed.data ?? fallback;
  };
  const isOn = (name: keyof typeof SWITCHES): boolean => {
    const given = environment[name]?.trim() || "no";
    if (given !== "yes" && given !== "no") faults.push(`${name} must be yes or no`);
    return given === "yes";
  };
  const settings: Settings = {
    fetch: {
      timeoutMs: valueOf("PULSE_FETCH_TIMEOUT_MS"),
      maxBytes: valueOf("PULSE_MAX_PAGE_BYTES"),
      concurrency: valueOf("PULSE_FETCH_CONCURRENCY"),
    },
    extract: {
      workers: valueOf("PULSE_WORKERS"),
      memoryMb: valueOf("PULSE_WORKER_MEMORY_MB"),
      timeoutMs: valueOf("PULSE_EXTRACT_TIMEOUT_MS"),
    },
    policy: { publishExtractive: isOn("PULSE_PUBLISH_EXTRACTIVE") },
    summarize: { taxonomy: readTaxonomy(environment["PULSE_TAXONOMY"]?.trim(), faults) },
    publish: { excerptWords: valueOf("PULSE_EXCERPT_WORDS") },
  };
  if (faults.length > 0) throw new SettingsError(`${faults.join("; ")}.`);
  return settings;
}

/** @param faults takes what is wrong with the file. */
function readTaxonomy(path: string | undefined, faults: string[]): Taxonomy | null {
  if (!path) return null;
  const given = readJson(path);
  if ("fault" in given) {
    faults.push(`PULSE_TAXONOMY: ${given.fault}`);
    return null;
  }
  const parsed = Taxonomy.safeParse(given.value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `PULSE_TAXONOMY: ${path}: ${told(issue)}`);
    faults.push(...issues);
    return null;
  }
  const twice = sameButForCase(parsed.data);
  if (twice.length === 0) return parsed.data;
  faults.push(...twice.map((names) => `PULSE_TAXONOMY: ${path}: channels: ${names}`));
  return null;
}

/** The value of a JSON file, or what is wrong with it and what to do. */
function readJson(path: string): { readonly value: unknown } | { readonly fault: string } {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (thrown) {
    return { fault: `${path} ${unreadable(thrown)}; give the path of a JSON file with channels` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    const what = text.trim() === "" ? "is empty" : "is no valid JSON";
    return { fault: `${path} ${what}; write {"channels": [{"name": "…"}]}` };
  }
}

/** Why the system did not give the file, in words. */
function unreadable(thrown: unknown): string {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "no code";
  return UNREADABLE[code] ?? `cannot be read (${code})`;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is not there",
  EISDIR: "is a folder",
  EACCES: "may not be read by this user",
  EPERM: "may not be read by this user",
};

/** @example "channels[2].name must be a string" */
function told(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue);
  if (issue.code === "invalid_type") {
    if (place === "") return 'write an object: {"channels": [{"name": "…"}]}';
    return `${place} must be ${NAMED[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === "unrecognized_keys")
    return `${place === "" ? "the object" : place} knows no ${issue.keys.map((key) => `"${key}"`).join(", ")}; remove it`;
  if (issue.code === "too_small") return `${place} must not be empty`;
  return `${place}: ${issue.message}`;
}

const NAMED: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "a string",
};

/** @example "channels[2].name" */
function placeOf({ path }: z.core.$ZodIssue): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return place.join("").replace(/^\./, "");
}

/** Two such would be one page to readers, and one folder on most disks. */
function sameButForCase({ channels }: Taxonomy): string[] {
  const first = new Map<string, string>();
  return channels.flatMap(({ name }) => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), other ?? name);
    return other === undefined
      ? []
      : [`"${other}" and "${name}" differ only in case; rename or remove one`];
  });
}
