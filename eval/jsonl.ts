import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { z } from "zod";
import { InputError } from "./command.ts";

/**
 * Reads the lines of `NAME.jsonl.gz` or `NAME.jsonl` in a folder; blank ones are none.
 *
 * @throws {InputError} when the file is missing, damaged or not of that shape.
 */
export async function readJsonLines<Line>(
  folder: string,
  name: string,
  shape: z.ZodType<Line>,
): Promise<Line[]> {
  const lines = (await readText(folder, `${name}.jsonl`)).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `Line ${index + 1} of ${name}.jsonl in ${folder}`;
    const { data, error } = shape.safeParse(jsonOf(line, place));
    if (data !== undefined) return [data];
    const [fault] = error?.issues ?? [];
    const where = fault?.path.join(".") || "the line";
    throw new InputError(
      `${place} is not of the shape the bench reads: ${where}: ${fault?.message}.`,
    );
  });
}

async function readText(folder: string, name: string): Promise<string> {
  const packed = await readFile(join(folder, `${name}.gz`)).catch(() => null);
  if (packed === null) {
    return readFile(join(folder, name), "utf8").catch((cause: unknown) => {
      throw new InputError(`There is no ${name} or ${name}.gz to read in ${folder}.`, { cause });
    });
  }
  const bytes = await promisify(gunzip)(packed).catch((cause: unknown) => {
    throw new InputError(`${join(folder, `${name}.gz`)} is damaged, or not packed with gzip.`, {
      cause,
    });
  });
  return bytes.toString("utf8");
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(`${place} is no JSON.`, { cause });
  }
}
