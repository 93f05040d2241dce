import PQueue from "p-queue";
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
 * What happens to one source never touches another.
 *
 * @throws {AggregateError} after the last outcome, when there were faults of our own among them.
 * @throws the reason of the signal, when the run is given up.
 */
export async function* run<End extends Outcome>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  journey: Journey<End>,
  context: StageContext,
  inFlight: number,
): AsyncGenerator<End | Unfinished> {
  const faults: unknown[] = [];
  const waiting: Promise<End | Unfinished>[] = [];

  for await (const source of sources) {
    const outcome = settle(source, journey, context, faults);
    // It rejects only when the run is given up, and then nobody may be left to wait for it.
    outcome.catch(() => {});
    waiting.push(outcome);
    const first = waiting.length >= inFlight ? waiting.shift() : undefined;
    if (first) yield await first;
  }
  for (const outcome of waiting) yield await outcome;

  if (faults.length > 0) throw new AggregateError(faults, "Pulse itself failed.");
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
