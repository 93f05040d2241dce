import { readFileSync } from "node:fs";
import { z } from "zod";
import { FILE_VARIABLES, type FileVariable } from "./variables.ts";

/** A JSON file that a setting names. */
export type SettingsFile<Value> = {
  readonly name: FileVariable;
  readonly path: string;
  readonly shape: z.ZodType<Value>;
  /** Takes what is wrong with the file. */
  readonly faults: string[];
};

/** Its value; null, with every fault told, when it cannot be used. */
export function readSettingsFile<Value>({
  name,
  path,
  shape,
  faults,
}: SettingsFile<Value>): Value | null {
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
