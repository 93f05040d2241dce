import { describe, expect, test } from "vitest";
import { StageError } from "./errors.ts";
import type { PulseEvents } from "./events.ts";
import type { Line } from "./line.ts";
import type { Extracted } from "./outcome.ts";
import { queuedLine, run, type Journey } from "./run.ts";
import type { Article, Source } from "./schema/index.ts";
import type { StageContext } from "./stage.ts";

const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date(0),
  emit: () => {},
};
const source = (path: string): Source => ({ kind: "file", path });
const pathOf = (it: Source) => (it.kind === "file" ? it.path : "");
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

/** Ends well after as many turns of the event loop as the path says, or as it says. */
const journey: Journey<Extracted> = async (it) => {
  const path = pathOf(it);
  if (path === "refused") throw new StageError("article-too-short", "Too short.");
  if (path === "failed") throw new StageError("page-timed-out", "Too slow.");
  if (path === "bug") throw new TypeError("undefined is not a function");
  await turns(Number(path));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody looks into this article
  return { outcome: "extracted", source: it, article: {} as Article };
};

async function collect<T>(outcomes: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

describe("a run over many sources", () => {
  test("yields one outcome each, in the order of the sources, however long each took", async () => {
    const sources = ["50", "1", "refused", "20", "failed", "0"].map(source);

    const outcomes = await collect(run(sources, journey, context, 4));

    expect(outcomes.map((it) => [pathOf(it.source), it.outcome])).toEqual([
      ["50", "extracted"],
      ["1", "extracted"],
      ["refused", "refused"],
      ["20", "extracted"],
      ["failed", "failed"],
      ["0", "extracted"],
    ]);
  });

  test("takes no more sources than it may have in flight", async () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield source("0");
      }
    }

    const outcomes = run(endless(), journey, context, 5);
    for (let read = 1; read <= 20; read += 1) {
      await outcomes.next();
      expect(taken).toBeLessThanOrEqual(read + 5);
    }
    await outcomes.return(undefined);
  });

  test("yields an outcome though the next source has yet to come", async () => {
    let come: (() => void) | undefined;
    async function* slow() {
      yield source("0");
      await new Promise<void>((resolve) => (come = resolve));
      yield source("1");
    }

    const outcomes = run(slow(), journey, context, 8);
    expect((await outcomes.next()).value).toMatchObject({ outcome: "extracted" });
    come?.();
    expect((await outcomes.next()).value).toMatchObject({ source: source("1") });
  });

  test("yields what was begun before the sources failed, and then says why they did", async () => {
    const seen: string[] = [];
    function* failing() {
      yield source("3");
      yield source("refused");
      throw new StageError("file-unreadable", "The list is gone.");
    }
    const going = async () => {
      for await (const it of run(failing(), journey, context, 8)) seen.push(it.outcome);
    };

    await expect(going()).rejects.toMatchObject({ code: "file-unreadable" });
    expect(seen).toEqual(["extracted", "refused"]);
  });

  test("finishes the others when Pulse itself fails on one, and then says so", async () => {
    const seen: string[] = [];
    const going = async () => {
      for await (const it of run(["0", "bug", "1"].map(source), journey, context, 2)) {
        seen.push(it.outcome);
      }
    };

    await expect(going()).rejects.toThrow(AggregateError);
    expect(seen).toEqual(["extracted", "failed", "extracted"]);
  });
});

test("a run that is given up throws why, and blames no source for it", async () => {
  const stop = new AbortController();
  const giving: StageContext = { ...context, signal: stop.signal };
  const never: Journey<Extracted> = () =>
    new Promise((_, reject) =>
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason)),
    );

  const going = collect(run([source("a"), source("b")], never, giving, 4));
  stop.abort(new Error("Given up."));

  await expect(going).rejects.toThrow("Given up.");
});

describe("a queued line", () => {
  test("lets no more sources into a stage than it may work on, and tells what happens", async () => {
    let inside = 0;
    let most = 0;
    const busy = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await turns(10);
      inside -= 1;
      throw new StageError("page-empty", "Empty.");
    };
    const stage = (name: keyof Line) => ({ name, run: busy });
    const line: Line = {
      fetch: stage("fetch"),
      extract: stage("extract"),
      summarize: stage("summarize"),
      validate: stage("validate"),
      publish: stage("publish"),
    };
    const events: (keyof PulseEvents)[] = [];
    const listening: StageContext = { ...context, emit: (name) => void events.push(name) };
    const concurrency = { fetch: 2, extract: 1, summarize: 1, validate: 1, publish: 1 };

    const queued = queuedLine(line, concurrency);
    const runs = Array.from({ length: 6 }, () => queued.fetch.run(source("a"), listening));
    const ends = await Promise.allSettled(runs);

    expect(most).toBe(2);
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    for (const name of ["stage:wait", "stage:start", "stage:end"] as const) {
      expect(events.filter((event) => event === name)).toHaveLength(6);
    }
  });
});
