import { parseArgs, type ParseArgsConfig } from "node:util";
import { InputError } from "../command.ts";

export type BenchOptions = {
  /** The folder of pages with their truth. */
  readonly data: string;
  /** How often each side is timed. */
  readonly rounds: number;
  /** How many of the worst pages are listed. */
  readonly worst: number;
  /** Leaves out all timing, and the peers with it. */
  readonly onlyScore: boolean;
};

/** Enough for a median, few enough to wait for: plain jsdom takes a quarter of a second a page. */
const DEFAULT_ROUNDS = 5;

/** @throws {InputError} for an option that is unknown, missing or no number. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const values = parsed(args, {
    data: { type: "string" },
    rounds: { type: "string" },
    worst: { type: "string" },
    "only-score": { type: "boolean" },
  });
  return {
    data: one(values["data"]),
    rounds: wholeNumber("--rounds", values["rounds"], { least: 1, fallback: DEFAULT_ROUNDS }),
    worst: wholeNumber("--worst", values["worst"], { least: 0, fallback: 0 }),
    onlyScore: values["only-score"] === true,
  };
}

/**
 * @returns the folders to read, one or more.
 * @throws {InputError} for an option that is unknown, and without a folder.
 */
export function ablationFolders(args: readonly string[]): readonly string[] {
  const { data } = parsed(args, { data: { type: "string", multiple: true } });
  if (!Array.isArray(data)) throw new InputError(NO_DATA);
  return data.map(one);
}

const NO_DATA = "Say where the pages are: --data DIR.";

type Values = Readonly<Record<string, unknown>>;

function parsed(args: readonly string[], options: ParseArgsConfig["options"] & {}): Values {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(why, { cause });
  }
}

function one(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new InputError(NO_DATA);
  return value;
}

type Range = { readonly least: number; readonly fallback: number };

function wholeNumber(name: string, value: unknown, { least, fallback }: Range): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (typeof value === "string" && /^\d{1,6}$/.test(value) && number >= least) return number;
  throw new InputError(`${name} must be a whole number of at least ${least}.`);
}
