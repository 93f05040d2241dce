import { sourceName, type PulseEvents, type StageName } from "../index.ts";

type Count = { waiting: number; running: number; done: number };

/** How many sources are where. */
export type Progress = {
  readonly stages: Map<StageName, Count>;
  readonly ended: Map<string, number>;
};

export function emptyProgress(): Progress {
  return { stages: new Map(), ended: new Map() };
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

function countOf({ stages }: Progress, stage: StageName): Count {
  const known = stages.get(stage);
  if (known) return known;
  const made = { waiting: 0, running: 0, done: 0 };
  stages.set(stage, made);
  return made;
}

/** A line per stage that has been entered, and one for the outcomes, cut to the width of the terminal. */
export function progressLines({ stages, ended }: Progress, width: number): string[] {
  const lines = [...stages].map(
    ([stage, { waiting, running, done }]) =>
      `${stage.padEnd(10)} ${pad(done)} done ${pad(running)} running ${pad(waiting)} waiting`,
  );
  const outcomes = [...ended].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  return [...lines, outcomes].filter(Boolean).map((line) => line.slice(0, width - 1));
}

function pad(count: number): string {
  return String(count).padStart(6);
}
