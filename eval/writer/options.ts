import { folder, parsed, wholeNumber } from "../arguments.ts";

export type WriterBenchOptions = {
  /** The folder of articles with their references. */
  readonly data: string;
  /** How many articles of each kind of origin are read at most. */
  readonly limit: number;
  /** How many of the articles where Pulse trails the lead most are listed. */
  readonly worst: number;
  /** Whether the summarizers from npm write too. */
  readonly peers: boolean;
};

/** @throws {InputError} for an option that is unknown, missing or no number. */
export function writerBenchOptions(args: readonly string[]): WriterBenchOptions {
  const values = parsed(args, {
    data: { type: "string" },
    limit: { type: "string" },
    worst: { type: "string" },
    "no-peers": { type: "boolean" },
  });
  return {
    data: folder(values["data"]),
    limit: wholeNumber("--limit", values["limit"], { least: 1, fallback: Infinity }),
    worst: wholeNumber("--worst", values["worst"], { least: 0, fallback: 0 }),
    peers: values["no-peers"] !== true,
  };
}
