import { writeFile } from "node:fs/promises";
import { readRecords } from "../index.ts";
import { showBriefs, type ShowOptions } from "./brief.ts";
import { CommandError } from "./exit.ts";
import { parseSources } from "./sources.ts";
import { work } from "./work.ts";

export type ExportOptions = { readonly out: string; readonly writer?: string };

/** `pulse batch export`: the exit code. */
export function exportBatch(words: readonly string[], options: ExportOptions): Promise<number> {
  const { out, writer } = options;
  const given = writer === undefined ? {} : { PULSE_WRITER: writer };
  return work(async ({ pulse, screen, report }) => {
    const lines = new Set<string>();
    for await (const outcome of pulse.exportBatch(parseSources(words))) {
      report(outcome);
      if (outcome.outcome === "exported") lines.add(outcome.line);
    }
    if (lines.size === 0) return screen.note(`No request: ${out} is left as it is`);
    await writeText(out, [...lines].map((line) => `${line}\n`).join(""));
    screen.note(`Requests: ${lines.size} in ${out}`);
  }, given);
}

/** `pulse batch import`: the exit code. */
export function importBatch(path: string, options: ShowOptions): Promise<number> {
  return work((bench) =>
    showBriefs(() => bench.pulse.importBatch(readRecords(path)), options, bench),
  );
}

/** `pulse batch submit`: the exit code. Prints the id of the batch. */
export function submit(path: string): Promise<number> {
  return work(async ({ pulse, screen }) => {
    await screen.result(`${await pulse.batchApi().submit(path)}\n`);
  });
}

/** `pulse batch status`: the exit code. */
export function status(id: string): Promise<number> {
  return work(async ({ pulse, screen }) => {
    await screen.result(`${await pulse.batchApi().status(id)}\n`);
  });
}

export type FetchOptions = { readonly out: string };

/** `pulse batch fetch`: the exit code. */
export function fetchAnswers(id: string, { out }: FetchOptions): Promise<number> {
  return work(async ({ pulse, screen }) => {
    const text = await pulse.batchApi().fetch(id);
    await writeText(out, text);
    screen.note(`Answers: ${text.split("\n").filter(Boolean).length} in ${out}`);
  });
}

async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      `${path} could not be written: ${why}. Name a file in a folder that exists.`,
    );
  });
}
