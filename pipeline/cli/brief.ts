import { access, constants, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  readRecords,
  type Brief,
  type Held,
  type Preview,
  type Published,
  type Pulse,
  type Source,
  type Unfinished,
} from "../index.ts";
import { CommandError, EXIT } from "./exit.ts";
import { briefLine } from "./lines.ts";
import { parseSources } from "./sources.ts";
import { showEstimates } from "./estimate.ts";
import { work, type Bench } from "./work.ts";

export type BriefOptions = {
  readonly json?: true;
  readonly html?: string;
  readonly jsonl?: string;
  readonly writer?: string;
  readonly maxCost?: string;
  readonly language?: string;
  readonly estimate?: true;
};

/** `pulse brief`: the exit code. */
export function brief(words: readonly string[], options: BriefOptions): Promise<number> {
  return work(async (bench) => {
    const sources = sourcesOf(words, options);
    if (options.estimate) return showEstimates(bench.pulse.estimate(sources), options, bench);
    await showBriefs(() => bench.pulse.brief(sources), options, bench);
  }, givenBy(options));
}

/** How briefs are shown. */
export type ShowOptions = Pick<BriefOptions, "json" | "html">;

/**
 * Shows briefs as they come: as Markdown or JSON lines, and as pages where a folder is named.
 *
 * @param start begins the work; the folder is made before that.
 */
export async function showBriefs(
  start: () => AsyncIterable<Published | Held | Unfinished>,
  options: ShowOptions,
  { pulse, screen, report }: Bench,
): Promise<void> {
  if (options.html !== undefined) await makeFolder(options.html);
  const pages = new Map<string, string>();
  const lost = new Map<string, string>();
  for await (const outcome of start()) {
    report(outcome);
    if (options.json) await screen.result(`${briefLine(outcome)}\n`);
    if ("error" in outcome) continue;
    const { brief, slug, markdown, html } = laidOut(outcome, pulse);
    if (!options.json) await screen.result(`${markdown}\n`);
    if (options.html === undefined) continue;
    const name = pageName(slug, brief, pages);
    const fault = await writePage(join(options.html, name), html);
    if (fault !== null) lost.set(name, fault);
  }
  const written = pages.size - lost.size;
  if (written > 0) screen.note(`Pages: ${written} in ${options.html}`);
  if (lost.size > 0) throw new CommandError([...lost.values()].join(" "), EXIT.failed);
}

function givenBy({ writer, maxCost, language }: BriefOptions): NodeJS.ProcessEnv {
  // As where a shell's variable is not set: a limit that is asked for must not be none.
  if (maxCost?.trim() === "")
    throw new CommandError("--max-cost needs an amount in US dollars, such as 0.50.");
  if (writer?.trim() === "")
    throw new CommandError("--writer needs a writer, such as openai:gpt-4.1-mini or extractive.");
  return {
    ...(writer !== undefined && { PULSE_WRITER: writer }),
    ...(maxCost !== undefined && { PULSE_MAX_COST: maxCost }),
    ...(language !== undefined && { PULSE_LANGUAGE: language }),
  };
}

/** A held brief as its preview, with the brief beside it as in a publication. */
function laidOut(outcome: Published | Held, pulse: Pulse): Preview & { readonly brief: Brief } {
  return outcome.outcome === "held"
    ? { brief: outcome.brief, ...pulse.preview(outcome) }
    : outcome.publication;
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
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new CommandError(
      `The folder ${folder} could not be made or written to: ${reasonOf(cause)}.`,
      EXIT.usage,
      { cause },
    );
  }
}

/** Two documents that call themselves the same article get a page each; the same document only one. */
function pageName(slug: string, brief: Brief, pages: Map<string, string>): string {
  const hash = brief.provenance.sourceHash;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${slug}.html` : `${slug}-${count}.html`;
    const taken = pages.get(name);
    pages.set(name, taken ?? hash);
    if (taken === undefined || taken === hash) return name;
  }
}

/** Why it could not be written; null when it was. The other pages go on either way. */
async function writePage(file: string, html: string): Promise<string | null> {
  try {
    await writeFile(file, html);
    return null;
  } catch (cause) {
    return `The page ${file} could not be written: ${reasonOf(cause)}.`;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
