import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { z } from "zod";
import { StageError } from "../errors.ts";
import type { Source } from "../schema/index.ts";
import { tooLarge } from "./bytes.ts";
import type { Document } from "./document.ts";
import { fileFault } from "./file.ts";

type RecordSource = Extract<Source, { kind: "record" }>;

/**
 * Reads a JSON Lines file as sources, one for each line that is not blank, a line at a time. Lines
 * are not judged here: `fetch` decides whether one is a record, so that a bad line stops only itself.
 *
 * @param path the file; `-` for standard input.
 * @param stdin read for `-` in place of the process's standard input.
 * @throws {StageError} file-not-found, file-unreadable.
 */
export async function* readRecords(path: string, stdin?: Readable): AsyncGenerator<RecordSource> {
  const fromStdin = path === "-";
  let number = 0;
  try {
    const stream = fromStdin ? (stdin ?? process.stdin) : createReadStream(path);
    for await (const line of linesOf(stream)) {
      number += 1;
      if (line === "") continue;
      yield { kind: "record", place: `${path}:${number}`, id: idOf(line), line };
    }
  } catch (fault) {
    throw fileFault(fromStdin ? "Standard input" : path, fault);
  }
}

const LINE_FEED = 0x0a;

/** Longest line kept, in bytes; what is cut is no JSON any more, and refused as a record. */
const LONGEST_LINE = 64 * 1_048_576;

/**
 * Splits at line feeds alone, as JSON Lines demands: `node:readline` would also split at U+2028,
 * which may stand inside a JSON string.
 */
async function* linesOf(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      yield textOf([...begun, rest.subarray(0, end)]);
      begun = [];
      size = 0;
      rest = rest.subarray(end + 1);
    }
    if (size < LONGEST_LINE) begun.push(rest);
    size += rest.length;
  }
  yield textOf(begun);
}

/** Trimming takes the carriage return of Windows and the byte order mark along. */
function textOf(bytes: readonly Buffer[]): string {
  return Buffer.concat(bytes).toString("utf8").trim();
}

const ID_FAULT = { error: '"id" must be a whole number below 2^53 or a text that is not empty' };
// JSON readers round larger numbers, and two records would become one.
export const Id = z.union([z.string().min(1, ID_FAULT), z.int(ID_FAULT)], ID_FAULT);

function idOf(line: string): string | number | null {
  return z.object({ id: Id }).safeParse(parseJson(line)).data?.id ?? null;
}

const publishedAt = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: '"publishedAt" must be an ISO 8601 date or date-time',
});

const Record = z.object(
  {
    id: Id,
    title: z.string({ error: '"title" must be a text' }).nullish(),
    text: z
      .string({ error: '"text" must be a text' })
      .refine((text) => text.trim() !== "", { error: '"text" must not be blank' }),
    publishedAt: publishedAt.nullish(),
  },
  { error: "it must be one JSON object" },
);

/**
 * Takes the text out of a record. Keys it does not know are left alone.
 *
 * @throws {StageError} record-invalid, telling every fault; page-too-large.
 */
export function documentFromRecord({ place, line = "" }: RecordSource, maxBytes: number): Document {
  const record = parseRecord(line, place);
  const bytes = Buffer.from(record.text, "utf8");
  if (bytes.length > maxBytes) throw tooLarge(place, maxBytes);
  return {
    name: place,
    bytes,
    contentType: { mediaType: "text/plain", charset: "utf-8" },
    saved: true,
    url: null,
    status: null,
    declared: { title: record.title?.trim() || null, publishedAt: record.publishedAt ?? null },
  };
}

function parseRecord(line: string, place: string): z.infer<typeof Record> {
  const json = parseJson(line);
  if (json === undefined) {
    throw new StageError("record-invalid", `${place} is not a record: it is not valid JSON.`);
  }
  const parsed = Record.safeParse(json);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ message }) => message).join(", and ");
  throw new StageError("record-invalid", `${place} is not a record: ${faults}.`);
}

/** Undefined, which no JSON text stands for, when the line is none. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
