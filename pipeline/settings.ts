import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { z } from "zod";
import {
  Policy,
  PublisherAllowances,
  Taxonomy,
  USUAL_ALLOWANCE,
  USUAL_POLICY,
  type Allowances,
} from "./schema/index.ts";

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
    ...{ least: 0, most: 500, fallback: USUAL_ALLOWANCE.excerptWords },
    meaning: "most words of the original shown under a brief, unless its publisher allows another",
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
    holds: "channels",
    sample: '{"channels": [{"name": "…"}]}',
  },
  PULSE_PUBLISHERS: {
    meaning: "path of a JSON file with how much of their words publishers allow to be shown",
    fallback: "the same for all",
    holds: "publishers",
    sample: '{"publishers": [{"host": "…", "excerptWords": 30}]}',
  },
  PULSE_POLICY: {
    meaning: "path of a JSON file with the reasons that hold or refuse a brief",
    fallback: "[policy.md](policy.md)",
    holds: "rulings",
    sample: '{"form": "hold"}',
  },
} as const;

type FileVariable = keyof typeof FILE_VARIABLES;

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
  const read = <Value>(name: FileVariable, shape: z.ZodType<Value>): Value | null => {
    const path = environment[name]?.trim();
    return path ? readFile({ name, path, shape, faults }) : null;
  };
  const policy = read("PULSE_POLICY", Policy) ?? USUAL_POLICY;
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
    policy: isOn("PULSE_PUBLISH_EXTRACTIVE") ? { ...policy, extractive: "publish" } : policy,
    summarize: { taxonomy: read("PULSE_TAXONOMY", TaxonomyOfFolders) },
    allowances: {
      usual: { ...USUAL_ALLOWANCE, excerptWords: valueOf("PULSE_EXCERPT_WORDS") },
      publishers: read("PULSE_PUBLISHERS", PublisherAllowances)?.publishers ?? [],
    },
  };
  if (faults.length > 0) throw new SettingsError(`${faults.join("; ")}.`);
  return settings;
}

type SettingsFile<Value> = {
  readonly name: FileVariable;
  readonly path: string;
  readonly shape: z.ZodType<Value>;
  /** Takes what is wrong with the file. */
  readonly faults: string[];
};

function readFile<Value>({ name, path, shape, faults }: SettingsFile<Value>): Value | null {
  const { sample } = FILE_VARIABLES[name];
  const given = readJson(path, name);
  if ("fault" in given) {
    faults.push(`${name}: ${given.fault}`);
    return null;
  }
  const parsed = shape.safeParse(given.value);
  if (parsed.success) return parsed.data;
  faults.push(...parsed.error.issues.map((issue) => `${name}: ${path}: ${told(issue, sample)}`));
  return null;
}

/** The value of a JSON file, or what is wrong with it and what to do. */
function readJson(
  path: string,
  name: FileVariable,
): { readonly value: unknown } | { readonly fault: string } {
  const { holds, sample } = FILE_VARIABLES[name];
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (thrown) {
    return { fault: `${path} ${unreadable(thrown)}; give the path of a JSON file with ${holds}` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    const what = text.trim() === "" ? "is empty" : "is no valid JSON";
    return { fault: `${path} ${what}; write ${sample}` };
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
function told(issue: z.core.$ZodIssue, sample: string): string {
  const place = placeOf(issue);
  if (issue.code === "invalid_type") {
    if (place === "") return `write an object: ${sample}`;
    return `${place} must be ${NAMED[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === "unrecognized_keys")
    return `${place || "the object"} knows no ${issue.keys.map((key) => `"${key}"`).join(", ")}; remove it`;
  if (issue.code === "invalid_value")
    return `${place} must be ${issue.values.map((value) => `"${String(value)}"`).join(" or ")}`;
  if (issue.code === "too_small")
    return `${place} must ${LEAST[issue.origin] ?? `be at least ${issue.minimum}`}`;
  if (issue.code === "too_big") return `${place} must be at most ${issue.maximum}`;
  return `${place}: ${issue.message}`;
}

/** Of what is counted, nothing is too little; of a number, some number. */
const LEAST: Readonly<Record<string, string>> = { array: "not be empty", string: "not be empty" };

const NAMED: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "a string",
  number: "a number",
  int: "a whole number",
};

/** @example "channels[2].name" */
function placeOf({ path }: z.core.$ZodIssue): string {
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return place.join("").replace(/^\./, "");
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
