import { sourceName, type PulseEvents, type StageName } from "../index.ts";

type Count = { waiting: number; running: number; done: number };

/** How many sources are where. */
export type Progress = {
  readonly stages: Map<StageName, Count>;
  readonly ended: Map<string, number>;
  readonly models: Spent;
};

/** What models were asked and what that cost, in US dollars; null when some price is not known. */
type Spent = { calls: number; tokens: number; cost: number | null };

export function emptyProgress(): Progress {
  return { stages: new Map(), ended: new Map(), models: { calls: 0, tokens: 0, cost: 0 } };
}

/** Takes note of an event; returns the plain line it is worth, if any. */
export function recordEvent<Name extends keyof PulseEvents>(
  progress: Progress,
  name: Name,
  event: PulseEvents[Name],
): string | null {
  if ("source" in event) {
    const { source, outcome, milliseconds } = event;
    progress.ended.set(outcome, (progress.ended.get(outcome) ?? 0) + 1);
    // A refusal is told in full where its outcome is reported.
    if (outcome === "refused" || outcome === "failed") return null;
    return `${outcome}  ${sourceName(source)}  ${milliseconds} ms`;
  }
  if ("answer" in event) return recordCall(progress.models, event);
  if ("writer" in event)
    return `${event.writer} could not write (${event.code}); the next one is asked`;
  if ("why" in event) return `a reply that was paid for is used, but not kept: ${event.why}`;
  const count = countOf(progress, event.stage);
  if (name === "stage:wait") count.waiting += 1;
  else if (name === "stage:start") {
    count.waiting -= 1;
    count.running += 1;
  } else {
    count.running -= 1;
    count.done += 1;
  }
  return null;
}

function recordCall(spent: Spent, { tokens, cost }: PulseEvents["model:call"]): null {
  spent.calls += 1;
  spent.tokens += tokens;
  spent.cost = cost === null || spent.cost === null ? null : spent.cost + cost;
  return null;
}

/** What models were asked, in one line; null when none was. */
export function spentLine({ models: { calls, tokens, cost } }: Progress): string | null {
  if (calls === 0) return null;
  const dollars = cost === null ? "(price not known)" : `for $${cost.toFixed(4)}`;
  return `Models: ${calls} call${calls === 1 ? "" : "s"}, ${tokens} tokens ${dollars}`;
}

function countOf({ stages }: Progress, stage: StageName): Count {
  const known = stages.get(stage);
  if (known) return known;
  const made = { waiting: 0, running: 0, done: 0 };
  stages.set(stage, made);
  return made;
}

/** A line per stage that has been entered, and one for the outcomes, cut to the width of the terminal. */
export function progressLines(progress: Progress, width: number): string[] {
  const { stages, ended } = progress;
  const lines = [...stages].map(
    ([stage, { waiting, running, done }]) =>
      `${stage.padEnd(10)} ${pad(done)} done ${pad(running)} running ${pad(waiting)} waiting`,
  );
  const outcomes = [...ended].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  return [...lines, spentLine(progress) ?? "", outcomes]
    .filter(Boolean)
    .map((line) => line.slice(0, width - 1));
}

function pad(count: number): string {
  return String(count).padStart(6);
}
