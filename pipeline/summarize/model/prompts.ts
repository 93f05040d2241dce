import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { StageError } from "../../errors.ts";

/** The prompts that come with Pulse. */
const OWN_PROMPTS = fileURLToPath(new URL("../../../prompts/", import.meta.url));

/** A prompt as it stands in its file: what it is called, what is put into it, and its words. */
export type Prompt = {
  readonly name: string;
  /** Raised whenever the words change. */
  readonly version: string;
  /** What stands in braces in the words. */
  readonly inputs: readonly string[];
  /** What never changes from article to article. It goes first, where providers can cache it. */
  readonly system: string;
  readonly user: string;
  /** SHA-256 of the file, 64 hexadecimal digits: part of every cache key. */
  readonly hash: string;
};

/** What can be put into the words of each prompt. */
const GIVEN = {
  brief: ["language", "shape", "title", "site", "published", "fence", "article"],
  repair: ["offence", "wanted"],
  section: ["language", "title", "part", "parts", "fence", "article"],
} as const;

/** What a prompt is pointless, or unsafe, without. */
const NEEDED: Readonly<Record<keyof typeof GIVEN, readonly string[]>> = {
  brief: ["fence", "article"],
  repair: ["offence", "wanted"],
  section: ["fence", "article"],
};

/** Parts the words from one another. */
const USER_PART = /^## To each article\s*$/mu;

/**
 * Reads a prompt file: a header between `---` with name, version and inputs, then the words to every
 * article, then, under the heading "To each article", those with the inputs in double braces.
 *
 * @param folder where the user keeps prompts of their own; null for those of Pulse.
 * @throws {StageError} `prompt-unusable`, saying what is wrong with the file.
 */
export function readPrompt(name: keyof typeof GIVEN, folder: string | null): Prompt {
  const path = `${folder ?? OWN_PROMPTS}/${name}.md`;
  const text = readText(path);
  const { header, system, user } = partsOf(
    text.replace(/^\uFEFF/u, "").replace(/\r\n/gu, "\n"),
    path,
  );
  const version = header.get("version");
  if (version === undefined) throw unusable(path, "its header names no version");
  const inputs = listOf(header.get("inputs") ?? "");
  checkInputs(path, inputs, system + user);
  checkOffer(path, inputs, name);
  const hash = createHash("sha256").update(text).digest("hex");
  return { name, version, inputs, system, user, hash };
}

function partsOf(text: string, path: string) {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (match === null) throw unusable(path, "it has no header between two lines of ---");
  const [, head = "", words = ""] = match;
  const [system = "", user = "", ...more] = words.split(USER_PART).map((part) => part.trim());
  if (user === "" || more.length > 0)
    throw unusable(path, 'it needs one heading "## To each article"');
  return { header: headerOf(head), system, user };
}

/** The prompt's two parts with the inputs put in. What is put in is never looked at for braces again. */
export function fill(
  { system, user }: Prompt,
  inputs: Readonly<Record<string, string>>,
): { readonly system: string; readonly user: string } {
  const put = (text: string) => text.replace(INPUT, (braces, key: string) => inputs[key] ?? braces);
  return { system: put(system), user: put(user) };
}

const INPUT = /\{\{\s*(\w+)\s*\}\}/gu;

/** An input that is misspelt would reach the model as braces, and one that is missing not at all. */
function checkInputs(path: string, inputs: readonly string[], words: string): void {
  const used = new Set([...words.matchAll(INPUT)].map(([, key = ""]) => key));
  const [unknown] = [...used].filter((key) => !inputs.includes(key));
  const [missing] = inputs.filter((key) => !used.has(key));
  if (unknown !== undefined)
    throw unusable(path, `its words use {{${unknown}}}, not one of its inputs`);
  if (missing !== undefined)
    throw unusable(path, `its words lack {{${missing}}}, one of its inputs`);
}

/** Nobody fills an input that is not known, and an article without its fence could speak for us. */
function checkOffer(path: string, inputs: readonly string[], name: keyof typeof GIVEN): void {
  const known: readonly string[] = GIVEN[name];
  const [unknown] = inputs.filter((key) => !known.includes(key));
  const [missing] = NEEDED[name].filter((key) => !inputs.includes(key));
  if (unknown !== undefined)
    throw unusable(path, `its input ${unknown} is none of ${known.join(", ")}`);
  if (missing !== undefined) throw unusable(path, `its inputs lack ${missing}`);
}

function headerOf(head: string): Map<string, string> {
  const pairs = [...head.matchAll(/^[ \t]*(\w+):[ \t]*(\S.*)$/gmu)];
  return new Map(pairs.map(([, name = "", value = ""]) => [name, value.trim()]));
}

/** @example "[title, article]" */
function listOf(text: string): string[] {
  const inner = text.replace(/^\[|\]$/gu, "");
  return inner.split(",").flatMap((item) => item.trim() || []);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StageError("prompt-unusable", `The prompt ${path} could not be read: ${why}.`, {
      cause,
    });
  }
}

function unusable(path: string, why: string): StageError {
  return new StageError("prompt-unusable", `The prompt ${path} cannot be used: ${why}.`);
}
