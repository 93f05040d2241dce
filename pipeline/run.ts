import PQueue from "p-queue";
import { StageError } from "./errors.ts";
import type { Line } from "./line.ts";
import { outcomeOf, type Outcome, type Unfinished } from "./outcome.ts";
import type { Source } from "./schema/index.ts";
import type { Stage, StageContext } from "./stage.ts";

/** How many sources each stage works on at once. */
export type Concurrency = Readonly<Record<keyof Line, number>>;

/** The way of one source: from here to an outcome, or a throw. */
export type Journey<End extends Outcome> = (source: Source) => Promise<End>;

/**
 * Takes many sources through a journey and yields one outcome each, in the order of the sources.
 *
 * At most `inFlight` sources are between being taken and having their outcome yielded, so memory
 * stays bounded however many there are, and a reader who pauses pauses the run.
 * What happens to one source never touches another, and an outcome waits for no later source.
 *
 * @throws {AggregateError} after the last outcome, when there were faults of our own among them.
 * @throws what `sources` throws, after the outcomes of those it gave before.
 * @throws the reason of the signal, when the run is given up.
 */
export async function* run<End extends Outcome>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  journey: Journey<End>,
  context: StageContext,
  inFlight: number,
): AsyncGenerator<End | Unfinished> {
  const faults: unknown[] = [];
  const begin = (source: Source) => {
    const outcome = settle(source, journey, context, faults);
    // It rejects only when the run is given up, and then nobody may be left to wait for it.
    outcome.catch(() => {});
    return outcome;
  };
  yield* inOrder(sources, begin, inFlight, faults);

  const [fault] = faults;
  if (faults.length === 1 && isOutcome(fault)) throw fault;
  if (faults.length > 0) throw new AggregateError(faults, "Pulse itself failed.");
}

/** Begins sources as they come and as there is room, and yields what becomes of them in their order. */
async function* inOrder<T>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  begin: (source: Source) => Promise<T>,
  inFlight: number,
  faults: unknown[],
): AsyncGenerator<T> {
  const supply = eachOf(sources);
  const waiting: Promise<T>[] = [];
  let arrival: Promise<Arrival> | null = nextOf(supply);
  try {
    while (arrival || waiting.length > 0) {
      const arriving: Promise<Arrival>[] = arrival && waiting.length < inFlight ? [arrival] : [];
      const settling = waiting.slice(0, 1).map((it) => it.then((): Arrival => ({ settled: true })));
      const event = await Promise.race([...settling, ...arriving]);
      if ("settled" in event) {
        yield* waiting.splice(0, 1);
        continue;
      }
      arrival = null;
      if ("source" in event) {
        waiting.push(begin(event.source));
        arrival = nextOf(supply);
      }
      if ("fault" in event) faults.push(event.fault);
    }
  } finally {
    // Not awaited: a source that never comes would hold back whoever stops reading.
    supply.return(undefined).catch(() => {});
  }
}

/** Whether what the sources threw is an answer to the user rather than a fault of ours. */
function isOutcome(fault: unknown): boolean {
  return fault instanceof StageError && fault.code !== "unexpected-fault";
}

/** What happens next: a source came, or none is left, or a fault came instead, or an outcome is there. */
type Arrival =
  | { readonly source: Source }
  | { readonly end: true }
  | { readonly fault: unknown }
  | { readonly settled: true };

async function* eachOf(
  sources: Iterable<Source> | AsyncIterable<Source>,
): AsyncGenerator<Source, void, void> {
  yield* sources;
}

function nextOf(supply: AsyncGenerator<Source, void, void>): Promise<Arrival> {
  return supply.next().then(
    (next) => (next.done ? { end: true } : { source: next.value }),
    (fault: unknown) => ({ fault }),
  );
}

/** A throw becomes the outcome of its source, unless the whole run was given up. */
async function settle<End extends Outcome>(
  source: Source,
  journey: Journey<End>,
  { emit, now, signal }: StageContext,
  faults: unknown[],
): Promise<End | Unfinished> {
  signal.throwIfAborted();
  const start = now().getTime();
  const outcome = await journey(source).catch((thrown: unknown) => {
    signal.throwIfAborted();
    return outcomeOf(source, thrown);
  });
  if ("error" in outcome && outcome.error.code === "unexpected-fault") faults.push(outcome.error);
  const milliseconds = now().getTime() - start;
  emit("source:end", { source, outcome: outcome.outcome, milliseconds });
  return outcome;
}

/** The same line, each stage behind a queue of its own, telling what happens in it. */
export function queuedLine(line: Line, concurrency: Concurrency): Line {
  return {
    fetch: queued(line.fetch, concurrency.fetch),
    extract: queued(line.extract, concurrency.extract),
    summarize: queued(line.summarize, concurrency.summarize),
    validate: queued(line.validate, concurrency.validate),
    publish: queued(line.publish, concurrency.publish),
  };
}

function queued<Input, Output>(
  stage: Stage<Input, Output>,
  concurrency: number,
): Stage<Input, Output> {
  const queue = new PQueue({ concurrency });
  return {
    ...stage,
    async run(input, context) {
      context.emit("stage:wait", { stage: stage.name });
      return queue.add(() => observed(stage, input, context), { signal: context.signal });
    },
  };
}

async function observed<Input, Output>(
  stage: Stage<Input, Output>,
  input: Input,
  context: StageContext,
): Promise<Output> {
  const start = context.now().getTime();
  let ok = false;
  context.emit("stage:start", { stage: stage.name });
  try {
    const output = await stage.run(input, context);
    ok = true;
    return output;
  } finally {
    const milliseconds = context.now().getTime() - start;
    context.emit("stage:end", { stage: stage.name, milliseconds, ok });
  }
}
