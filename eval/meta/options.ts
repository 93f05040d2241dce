import { folder, parsed } from "../arguments.ts";

export type MetaOptions = {
  /** The folder of articles and the summaries people judged and rated. */
  readonly data: string;
};

/** @throws {InputError} for an option that is unknown or missing. */
export function metaOptions(args: readonly string[]): MetaOptions {
  return { data: folder(parsed(args, { data: { type: "string" } })["data"]) };
}
