import { setMaxListeners } from "node:events";
import { StageError } from "./errors.ts";
import type { Emit } from "./events.ts";
import { extractStage, readText } from "./extract/index.ts";
import { fetchStage, readSummary } from "./fetch/index.ts";
import { extractSource, publishDraft, publishSource, type Line } from "./line.ts";
import { decide } from "./policy.ts";
import type {
  Checked,
  Estimated,
  Exported,
  Extracted,
  Held,
  Published,
  Unfinished,
} from "./outcome.ts";
import { previewOf, publishStage } from "./publish/index.ts";
import { queuedLine, run, type Journey } from "./run.ts";
import type { StageContext } from "./stage.ts";
import {
  sumOfUsage,
  type Brief,
  type Draft,
  type JudgedText,
  type Preview,
  type Source,
} from "./schema/index.ts";
import { forbidTracing, readSettings, type Settings } from "./settings.ts";
import {
  DEFAULT_TAXONOMY,
  openBatches,
  openBatchService,
  openWriter,
  summarizeStage,
  type Batches,
  type BatchService,
  type BatchWriter,
  type WriterPort,
} from "./summarize/index.ts";
import {
  complaintsOf,
  likenessReader,
  openJudge,
  textJudge,
  validateStage,
  type Likeness,
} from "./validate/index.ts";
import { PULSE_VERSION } from "./version.ts";

type Sources = Iterable<Source> | AsyncIterable<Source>;

/** The line, ready to work. */
export type Pulse = {
  /** One outcome a source, in their order; see `run`. */
  brief(sources: Sources): AsyncGenerator<Published | Held | Unfinished>;
  /** The same, ending at the article. */
  extract(sources: Sources): AsyncGenerator<Extracted | Unfinished>;
  /** The same, ending at what a brief would be charged, about. Nothing is sent to any model. */
  estimate(sources: Sources): AsyncGenerator<Estimated | Unfinished>;
  /** The same, ending at a line of a batch for the first model among the writers. */
  exportBatch(sources: Sources): AsyncGenerator<Exported | Unfinished>;
  /** Briefs out of the lines of a batch's answers, in their order; see `readRecords`. */
  importBatch(lines: Sources): AsyncGenerator<Published | Held | Unfinished>;
  /** Who writes by batch: the first model among the writers. */
  batchWriter(): BatchWriter;
  /** Where batches are sent and fetched: its provider. */
  batchService(): BatchService;
  /** Briefs out of kept replies, judged anew: nothing is sent and nothing paid. */
  replay(keys: readonly string[]): AsyncGenerator<Published | Held | Unfinished>;
  /** The same for records that hold a source and a summary of it: what is wrong with the summary. */
  check(sources: Sources): AsyncGenerator<Checked | Unfinished>;
  /** Lays a held brief out for the editor who decides on it. */
  preview(held: Held): Preview;
  /** Gives up what is under way and lets go of threads and connections. May be called again. */
  close(): Promise<void>;
};

export type PulseOptions = {
  /** @defaultValue what the environment says */
  readonly settings?: Settings;
  /** Hears everything that happens. */
  readonly emit?: Emit;
  /** The clock. @defaultValue the machine's */
  readonly now?: () => Date;
};

/**
 * Puts the line together.
 *
 * @example
 * const pulse = openPulse();
 * for await (const outcome of pulse.brief([{ kind: "file", path: "page.html" }])) console.log(outcome);
 * await pulse.close();
 */
export function openPulse({
  settings = readSettings(),
  emit = () => {},
  now = () => new Date(),
}: PulseOptions = {}): Pulse {
  if (!settings.summarize.tracing) forbidTracing();
  const stop = new AbortController();
  // Every source in flight listens to the one signal; their number is bounded below.
  setMaxListeners(0, stop.signal);
  const ruled = (brief: Brief) => decide(brief, settings.policy);
  const context = { signal: stop.signal, now, emit };
  const { stages, writer, batches } = assemble(settings, now);
  const line = queuedLine(stages, atOnce(settings));
  // Enough to keep every worker busy while the oldest source is slow, few enough to bound memory.
  const inFlight =
    settings.fetch.concurrency +
    4 * settings.extract.workers +
    2 * settings.summarize.model.concurrency;

  const replayed = async (reply: ReturnType<Batches["find"]>) => {
    const kept = await reply;
    const from = { source: kept.article.page.source, draft: await batches.draftFrom(kept) };
    return publishDraft(from, line, ruled, context);
  };

  let closing: Promise<void> | undefined;
  const close = async () => {
    stop.abort();
    for (const stage of Object.values(stages)) await stage.close?.();
  };

  return {
    async *brief(sources) {
      // What nobody could write is not fetched either.
      await writer.ready?.();
      yield* run(sources, (it) => publishSource(it, line, ruled, context), context, inFlight);
    },
    extract: (sources) => run(sources, (it) => extractSource(it, line, context), context, inFlight),
    estimate: (sources) => run(sources, estimating(line, writer, context), context, inFlight),
    exportBatch: (sources) => run(sources, exporting(line, batches, context), context, inFlight),
    importBatch: (lines) =>
      run(lines, (it) => replayed(batches.readAnswer(lineOf(it))), context, inFlight),
    batchWriter: () => batches.writer(),
    batchService: () =>
      openBatchService(settings.summarize.writers, { ...context, model: settings.summarize.model }),
    replay: (keys) =>
      run(keys.map(recordOf), (it) => replayed(batches.find(keyOf(it))), context, 1),
    check: (sources) => run(sources, checkJourney(settings.fetch.maxBytes, now), context, 1),
    preview: (held) => previewOf(held, settings),
    close: () => (closing ??= close()),
  };
}

/** How many sources each stage works on at once. */
function atOnce(settings: Settings): Record<keyof Line, number> {
  return {
    fetch: settings.fetch.concurrency,
    extract: settings.extract.workers,
    // A few more than calls in flight: while one reply is judged, the next request is on its way.
    summarize: writesAlone(settings) ? 1 : callsAtOnce(settings) + 4,
    ...{ validate: 1, publish: 1 },
  };
}

/** Whether no writer waits for anybody, so that one article after the other is quickest. */
function writesAlone({ summarize }: Settings): boolean {
  return summarize.writers.every(({ kind }) => kind === "extractive");
}

/** Calls to models at once: as many as any of the writers that were named takes. */
function callsAtOnce({ summarize: { writers, model } }: Settings): number {
  const models = writers.filter((it) => it.kind === "model");
  const limits = models.map(({ provider }) => model.endpoints[provider].limits.concurrency);
  return limits.length === 0 ? model.concurrency : Math.max(...limits);
}

/** The line, with what else writes and reads replies. */
type Assembly = { readonly stages: Line; readonly writer: WriterPort; readonly batches: Batches };

function assemble(settings: Settings, now: () => Date): Assembly {
  const { fetch, extract, summarize, allowances } = settings;
  const taxonomy = summarize.taxonomy ?? DEFAULT_TAXONOMY;
  const judge = openJudge({ pulseVersion: PULSE_VERSION, allowances });
  // What the judge says of a draft goes back to its writer once: the same judge as in the line.
  const critique = (draft: Draft) => complaintsOf(judge(draft));
  const writing = { taxonomy, critique, now, model: summarize.model };
  const writer = openWriter(summarize.writers, writing);
  const stages = {
    fetch: fetchStage({ ...fetch, pulseVersion: PULSE_VERSION }),
    extract: extractStage(extract),
    summarize: summarizeStage(writer, taxonomy),
    validate: validateStage(judge),
    publish: publishStage({ allowances }),
  };
  return { stages, writer, batches: openBatches(summarize.writers, writing) };
}

function estimating(line: Line, writer: WriterPort, context: StageContext): Journey<Estimated> {
  return async (source) => {
    const { article } = await extractSource(source, line, context);
    const usage = (await writer.estimate?.(article)) ?? sumOfUsage([]);
    return { outcome: "estimated", source, article, usage };
  };
}

function exporting(line: Line, batches: Batches, context: StageContext): Journey<Exported> {
  return async (source) => {
    const { article } = await extractSource(source, line, context);
    return { outcome: "exported", source, line: await batches.lineFor(article) };
  };
}

function lineOf(source: Source): string {
  return source.kind === "record" ? (source.line ?? "") : "";
}

/** A key is where an article may be found, too. */
function recordOf(key: string): Source {
  return { kind: "record", place: key, id: key };
}

function keyOf(source: Source): string {
  return source.kind === "record" ? source.place : "";
}

/** Judges texts about one source. */
export type Checker = {
  /** Every sentence of the text is a claim; there is none when there is nothing to read in it. */
  readonly check: (summary: string) => JudgedText;
  /** Its sentences. */
  readonly claimsOf: (summary: string) => string[];
  /** How each of them is like its evidence: what scores are learned from. */
  readonly likenessOf: (summary: string) => Likeness[];
};

/**
 * Reads a source that was handed over as plain text, to judge what others wrote about it.
 *
 * @returns null when there is nothing to read in it.
 * @example
 * const checker = await openChecker("The port opened in May. Ships came at once.");
 * checker?.check("The port opened in June.").claims;
 */
export async function openChecker(
  source: string,
  now: () => Date = () => new Date(),
): Promise<Checker | null> {
  const text = await readText(source, now());
  if (text === null) return null;
  const judge = textJudge(text.article);
  const likenesses = likenessReader(text.article);
  return {
    check: (summary) => judge(text.sentencesOf(summary)),
    claimsOf: text.sentencesOf,
    likenessOf: (summary) => likenesses(text.sentencesOf(summary)),
  };
}

/** From a source with a summary to what is wrong with it; a source that comes again at once is read once. */
function checkJourney(maxBytes: number, now: () => Date): Journey<Checked> {
  let last: { readonly text: string; readonly checker: Checker | null } | undefined;
  return async (source) => {
    const { place, source: text, summary } = readSummary(source, maxBytes);
    if (last?.text !== text) last = { text, checker: await openChecker(text, now) };
    const judged = last.checker?.check(summary);
    if (judged === undefined || judged.claims.length === 0) {
      throw new StageError("summary-invalid", `There is nothing to read in ${place}.`);
    }
    return { outcome: "checked", source, judged };
  };
}
