import { folder, NO_DATA, parsed, wholeNumber } from "../arguments.ts";
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
    data: folder(values["data"]),
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
  return data.map(folder);
}
