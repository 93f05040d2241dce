/* The cases an evaluation runs over: the project's own, a folder of the same shape, or JSON Lines. */
import { existsSync, statSync } from "node:fs";
import { readRecords, type Source } from "../../pipeline/index.ts";
import { readCases } from "../cases.ts";
import { InputError } from "../command.ts";
import type { Truth } from "../evaluation.ts";

/** One article to brief, and what is known of it. */
export type CaseSource = {
  readonly name: string;
  readonly source: Source;
  readonly truth: Truth | null;
};

/**
 * Reads the cases of a folder, or the records of a JSON Lines file.
 *
 * @param place null for the cases of the project.
 * @param only names of those to take; null for all.
 * @throws {InputError} where there are none, or one is not as it should be.
 */
export async function caseSources(
  place: string | null,
  only: readonly string[] | null = null,
): Promise<CaseSource[]> {
  const cases = await casesAt(place);
  if (cases.length === 0) throw new InputError(`There is no case in ${place ?? "the fixtures"}.`);
  const names = new Set(cases.map(({ name }) => name));
  if (names.size < cases.length)
    throw new InputError(`Two cases in ${place ?? "the fixtures"} have the same name.`);
  return only === null ? cases : taken(cases, only);
}

async function casesAt(place: string | null): Promise<CaseSource[]> {
  if (place === null) return folderCases(place);
  if (existsSync(place)) return statSync(place).isFile() ? recordCases(place) : folderCases(place);
  throw new InputError(
    `There is nothing at ${place}; name a folder of cases or a JSON Lines file.`,
  );
}

function taken(cases: readonly CaseSource[], only: readonly string[]): CaseSource[] {
  const unknown = only.find((name) => !cases.some((it) => it.name === name));
  if (unknown !== undefined) throw new InputError(`There is no case “${unknown}”.`);
  return cases.filter(({ name }) => only.includes(name));
}

function folderCases(place: string | null): CaseSource[] {
  try {
    return readCases(place ?? undefined).map(({ slug, about, article, pageFile }) => ({
      name: slug,
      source: { kind: "file", path: pageFile },
      truth: { channel: about.channel, type: about.kind, coverage: article.coverage },
    }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`The cases in ${place ?? "the fixtures"} cannot be read: ${why}`, {
      cause,
    });
  }
}

async function recordCases(file: string): Promise<CaseSource[]> {
  const cases: CaseSource[] = [];
  for await (const source of readRecords(file)) {
    const { place, id } = source.kind === "record" ? source : { place: file, id: null };
    cases.push({ name: String(id ?? place), source, truth: null });
  }
  return cases;
}
