import { folder, parsed, wholeNumber } from "../arguments.ts";

export type JudgeBenchOptions = {
  /** The folder of articles and the summaries people judged. */
  readonly data: string;
  /** How many articles of each dataset are read at most. */
  readonly limit: number;
  /** How many false alarms, and missed mutants of each class, are listed. */
  readonly worst: number;
};

/** @throws {InputError} for an option that is unknown, missing or no number. */
export function judgeBenchOptions(args: readonly string[]): JudgeBenchOptions {
  const values = parsed(args, {
    data: { type: "string" },
    limit: { type: "string" },
    worst: { type: "string" },
  });
  return {
    data: folder(values["data"]),
    limit: wholeNumber("--limit", values["limit"], { least: 1, fallback: Infinity }),
    worst: wholeNumber("--worst", values["worst"], { least: 0, fallback: 0 }),
  };
}
