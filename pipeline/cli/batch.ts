import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { readRecords, stateLine, StageError } from "../index.ts";
import { showBriefs, type ShowOptions } from "./brief.ts";
import { CommandError } from "./exit.ts";
import { parseSources } from "./sources.ts";
import { work } from "./work.ts";

/** Which model, and with it which provider. */
export type WriterOption = { readonly writer?: string };

export type ExportOptions = WriterOption & { readonly out: string; readonly language?: string };

/** `pulse batch export`: the exit code. */
export function exportBatch(words: readonly string[], options: ExportOptions): Promise<number> {
  const { out } = options;
  return work(async ({ pulse, screen, report }) => {
    const { name, hasBatchApi } = pulse.batchWriter();
    // Told and not refused: such lines are also taken by other programs, and answers recorded by hand.
    if (!hasBatchApi) screen.note(`${name} has no OpenAI Batch API: ${ELSEWHERE}`);
    const lines = new Set<string>();
    let kept = 0;
    for await (const outcome of pulse.exportBatch(parseSources(words))) {
      report(outcome);
      if (outcome.outcome !== "exported") continue;
      if (outcome.line === null) kept += 1;
      else lines.add(outcome.line);
    }
    if (kept > 0) screen.note(`Left out: ${kept}, whose replies are kept for pulse brief`);
    if (lines.size === 0) return screen.note(`No request: ${out} is left as it is`);
    await writeText(out, [...lines].map((line) => `${line}\n`).join(""));
    screen.note(`Requests: ${lines.size} in ${out}`);
  }, givenBy(options));
}

const ELSEWHERE =
  "pulse batch submit will not take these requests; have them answered by other means, then import";

/** `pulse batch import`: the exit code. */
export function importBatch(path: string, options: ShowOptions): Promise<number> {
  return work((bench) =>
    showBriefs(() => bench.pulse.importBatch(readRecords(path)), options, bench),
  );
}

export type SubmitOptions = WriterOption & { readonly again?: true };

/** `pulse batch submit`: the exit code. Prints the id of the batch. */
export function submit(path: string, options: SubmitOptions): Promise<number> {
  return work(async ({ pulse, screen }) => {
    const { id, isKnown } = await pulse.batchService().submit(path, options.again);
    if (isKnown) screen.note(`Nothing was sent: these requests are a batch already (see --again)`);
    await screen.result(`${id}\n`);
  }, givenBy(options));
}

/** `pulse batch status`: the exit code. */
export function status(id: string | undefined, options: WriterOption): Promise<number> {
  return work(async ({ pulse, screen }) => {
    const service = pulse.batchService();
    const states = id ? [await service.state(id)] : await service.recent();
    if (states.length === 0) screen.note("There are no batches");
    for (const state of states) await screen.result(`${stateLine(state)}\n`);
  }, givenBy(options));
}

export type FetchOptions = WriterOption & { readonly out: string };

/** `pulse batch fetch`: the exit code. */
export function fetchAnswers(id: string, options: FetchOptions): Promise<number> {
  const { out } = options;
  return work(async ({ pulse, screen }) => {
    const { state, chunks } = await pulse.batchService().answers(id);
    const lines = await writeLines(out, chunks);
    screen.note(`Answers: ${lines} of ${state.counts.all} in ${out} (${state.status})`);
  }, givenBy(options));
}

function givenBy({ writer, language }: WriterOption & Partial<ExportOptions>): NodeJS.ProcessEnv {
  return {
    ...(writer !== undefined && { PULSE_WRITER: writer }),
    ...(language !== undefined && { PULSE_LANGUAGE: language }),
  };
}

/** Whoever is stopped while fetching leaves no half of a file under its name. @returns how many lines. */
async function writeLines(path: string, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const partial = `${path}.partial`;
  let lines = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      for (const byte of chunk) if (byte === LINE_FEED) lines += 1;
      yield chunk;
    }
  };
  try {
    await pipeline(counted, createWriteStream(partial));
    await rename(partial, path);
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => {});
    throw thrown instanceof StageError ? thrown : unwritable(path, thrown);
  }
  return lines;
}

const LINE_FEED = 0x0a;

async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
}

function unwritable(path: string, cause: unknown): CommandError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `${path} could not be written: ${why}. Name a file in a folder that exists.`;
  return new CommandError(message, undefined, { cause });
}
