import { z } from "zod";
import { StageError } from "../errors.ts";
import type { Source } from "../schema/index.ts";
import { tooLarge } from "./bytes.ts";
import { Id, parseJson } from "./records.ts";

/** A text somebody wrote about a source, and the source's own text. */
export type SummaryRecord = {
  /** Where it stands, for messages. */
  readonly place: string;
  readonly source: string;
  readonly summary: string;
};

const SummaryShape = z.object(
  { id: Id, source: text("source"), summary: text("summary") },
  { error: "it must be one JSON object" },
);

function text(key: string) {
  return z
    .string({ error: `"${key}" must be a text` })
    .refine((value) => value.trim() !== "", { error: `"${key}" must not be blank` });
}

/**
 * Takes source and summary out of a line of a JSON Lines file. Keys it does not know are left alone.
 *
 * @param maxBytes most that the source may have.
 * @throws {StageError} summary-invalid, telling every fault; page-too-large.
 */
export function readSummary(record: Source, maxBytes: number): SummaryRecord {
  if (record.kind !== "record") throw notASummary("It", "only lines of JSON Lines are");
  const { place, line = "" } = record;
  const json = parseJson(line);
  if (json === undefined) throw notASummary(place, "it is not valid JSON");
  const { data, error } = SummaryShape.safeParse(json);
  if (data === undefined)
    throw notASummary(place, error.issues.map(({ message }) => message).join(", and "));
  if (Buffer.byteLength(data.source) > maxBytes) throw tooLarge(place, maxBytes);
  return { place, source: data.source, summary: data.summary };
}

function notASummary(place: string, why: string): StageError {
  return new StageError("summary-invalid", `${place} is no source with a summary: ${why}.`);
}
