import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readRecords, type Publication, type Source } from "../index.ts";
import { CommandError, EXIT } from "./exit.ts";
import { briefLine } from "./lines.ts";
import { parseSources } from "./sources.ts";
import { work } from "./work.ts";

export type BriefOptions = {
  readonly json?: true;
  readonly html?: string;
  readonly jsonl?: string;
};

/** `pulse brief`: the exit code. */
export function brief(words: readonly string[], options: BriefOptions): Promise<number> {
  return work(async ({ pulse, screen, report }) => {
    const sources = sourcesOf(words, options);
    if (options.html !== undefined) await makeFolder(options.html);

    let pages = 0;
    for await (const outcome of pulse.brief(sources)) {
      report(outcome);
      if (options.json) await screen.result(`${briefLine(outcome)}\n`);
      if (outcome.outcome !== "published") continue;
      if (!options.json) await screen.result(`${outcome.publication.markdown}\n`);
      if (options.html === undefined) continue;
      await writePage(options.html, outcome.publication);
      pages += 1;
    }
    if (pages > 0) screen.note(`Pages: ${pages} in ${options.html}`);
  });
}

function sourcesOf(
  words: readonly string[],
  { jsonl }: BriefOptions,
): Iterable<Source> | AsyncIterable<Source> {
  if (jsonl === undefined && words.length === 0) {
    throw new CommandError(
      "No source was given. Name a file or an address, or - for standard input.",
    );
  }
  if (jsonl !== undefined && words.length > 0) {
    throw new CommandError("Give sources or --jsonl, not both.");
  }
  return jsonl === undefined ? parseSources(words) : readRecords(jsonl);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new CommandError(
      `The folder ${folder} could not be made: ${reasonOf(cause)}.`,
      EXIT.usage,
      { cause },
    );
  }
}

async function writePage(folder: string, { slug, html }: Publication): Promise<void> {
  const file = join(folder, `${slug}.html`);
  try {
    await writeFile(file, html);
  } catch (cause) {
    throw new CommandError(
      `The page ${file} could not be written: ${reasonOf(cause)}.`,
      EXIT.failed,
      { cause },
    );
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
