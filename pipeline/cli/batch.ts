import { open } from "node:fs/promises";
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
    const file = await open(out, "w").catch((cause: unknown) => {
      throw new CommandError(`${out} could not be written: ${String(cause)}.`);
    });
    try {
      const lines = new Set<string>();
      for await (const outcome of pulse.exportBatch(parseSources(words))) {
        report(outcome);
        if (outcome.outcome !== "exported" || lines.has(outcome.line)) continue;
        lines.add(outcome.line);
        await file.write(`${outcome.line}\n`);
      }
      screen.note(`Requests: ${lines.size} in ${out}`);
    } finally {
      await file.close();
    }
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
    const file = await open(out, "w").catch((cause: unknown) => {
      throw new CommandError(`${out} could not be written: ${String(cause)}.`);
    });
    await file.write(text);
    await file.close();
    screen.note(`Answers: ${text.split("\n").filter(Boolean).length} in ${out}`);
  });
}
