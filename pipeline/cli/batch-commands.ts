/* `pulse batch` and its commands, with their help. */
import type { Command } from "commander";
import type { ExportOptions, FetchOptions, SubmitOptions, WriterOption } from "./batch.ts";
import type { ShowOptions } from "./brief.ts";
import { EXIT_CODES, SOURCES, type Done } from "./help.ts";

export function addBatch(program: Command, done: Done): void {
  const batch = program
    .command("batch")
    .description("Have briefs written by batch: half the price, within a day.")
    .addHelpText("after", BATCH_HELP);
  addExport(batch, done);
  addSubmit(batch, done);
  addStatus(batch, done);
  addFetch(batch, done);
  addImport(batch, done);
}

const PROVIDER = [
  "--writer <list>",
  "whose batches: openai:MODEL unless told (PULSE_WRITER)",
] as const;

function addExport(batch: Command, done: Done): void {
  batch
    .command("export")
    .description("Write the request about each article as a line of a batch.")
    .argument("<source...>", SOURCES)
    .requiredOption("--out <file>", "write the requests into this file")
    .option("--writer <list>", "which model writes (PULSE_WRITER)")
    .option("--language <tag>", "language of the briefs, such as de (PULSE_LANGUAGE)")
    .action(async (sources: string[], options: ExportOptions) => {
      const { exportBatch } = await import("./batch.ts");
      done(await exportBatch(sources, options));
    });
}

function addSubmit(batch: Command, done: Done): void {
  batch
    .command("submit")
    .description("Send the requests; prints the id of the batch.")
    .argument("<file>", "what export wrote")
    .option("--again", "send them even though they were submitted before")
    .option(...PROVIDER)
    .action(async (file: string, options: SubmitOptions) => {
      const { submit } = await import("./batch.ts");
      done(await submit(file, options));
    });
}

function addStatus(batch: Command, done: Done): void {
  batch
    .command("status")
    .description("Tell how far a batch is, or the last hundred.")
    .argument("[id]", "what submit printed")
    .option(...PROVIDER)
    .action(async (id: string | undefined, options: WriterOption) => {
      const { status } = await import("./batch.ts");
      done(await status(id, options));
    });
}

function addFetch(batch: Command, done: Done): void {
  batch
    .command("fetch")
    .description("Get the answers of a batch, its errors among them.")
    .argument("<id>", "what submit printed")
    .requiredOption("--out <file>", "write the answers into this file")
    .option(...PROVIDER)
    .addHelpText("after", "\nWhile the batch is not over it tells how far it is, and ends with 1.")
    .action(async (id: string, options: FetchOptions) => {
      const { fetchAnswers } = await import("./batch.ts");
      done(await fetchAnswers(id, options));
    });
}

function addImport(batch: Command, done: Done): void {
  batch
    .command("import")
    .description("Make briefs of the answers, in whatever order they came.")
    .argument("<file>", "what fetch wrote, or - for standard input")
    .option("--json", "print one JSON object an answer, in their order")
    .option("--html <dir>", "write each brief as an HTML page into this folder")
    .action(async (file: string, options: ShowOptions) => {
      const { importBatch } = await import("./batch.ts");
      done(await importBatch(file, options));
    });
}

const BATCH_HELP = `
Examples:
  pulse batch export pages/*.html --writer openai:gpt-4.1-mini --out requests.jsonl
  pulse batch submit requests.jsonl
  pulse batch status batch_abc123
  pulse batch fetch batch_abc123 --out answers.jsonl
  pulse batch import answers.jsonl --html out

openai and azure have the Batch API, at whatever address they are; a batch of theirs takes 50,000 requests
and 200 MB. Exporting again leaves out what is answered; submitting the same file again sends nothing.
${EXIT_CODES}`;
