import { describe, expect, test } from "vitest";
import { StageError, type ErrorCode } from "../errors.ts";
import type { PulseEvents } from "../events.ts";
import { FERRY_REPORT } from "./article.test-data.ts";
import { worldOf } from "./model/endpoint.test-support.ts";
import type { StageContext } from "../stage.ts";
import { sumOfUsage, type Usage } from "../schema/index.ts";
import { chainOfWriters } from "./writer-chain.ts";
import type { Blocks, WriterPort } from "./writer.ts";

const BLOCKS: Blocks = {
  whyItMatters: { text: "It rains.", evidence: ["s1"] },
  ...{ keyTakeaways: [], pulseAnalysis: [], limits: [] },
};

/** A writer that writes, or ends in this. */
function writerNamed(name: string, end: ErrorCode | Error | null = null) {
  let asked = 0;
  const port: WriterPort = {
    writer: { name, version: "1", model: name === "rules" ? null : `a:${name}`, prompt: null },
    async write() {
      asked += 1;
      if (typeof end === "string") throw new StageError(end, `${name} could not.`);
      if (end !== null) throw end;
      return BLOCKS;
    },
  };
  return { port, asked: () => asked };
}

function write(writers: readonly { port: WriterPort }[], changes: Partial<StageContext> = {}) {
  const chain = chainOfWriters(writers.map(({ port }) => port));
  return chain.write(FERRY_REPORT, worldOf(changes));
}

describe("a chain", () => {
  test("asks the first alone where that can write", async () => {
    const [one, two] = [writerNamed("one"), writerNamed("two")];

    expect((await write([one, two])).writer?.name).toBe("one");
    expect([one.asked(), two.asked()]).toEqual([1, 0]);
  });

  test.each<ErrorCode>([
    ...(["model-unavailable", "model-refused", "budget-spent", "model-resting"] as const),
    ...(["reply-invalid", "reply-not-recorded"] as const),
  ])("asks the next after %s, tells so, and names who wrote", async (code) => {
    const told: unknown[] = [];
    const emit: StageContext["emit"] = (name, event: PulseEvents[typeof name]) =>
      void told.push([name, event]);
    const writers = [writerNamed("one", code), writerNamed("two", code), writerNamed("rules")];
    const { writer } = await write(writers, { emit });

    expect(writer).toMatchObject({ name: "rules", model: null });
    expect(told).toEqual([
      ["writer:passed-on", { writer: "a:one", code }],
      ["writer:passed-on", { writer: "a:two", code }],
    ]);
  });

  test("ends in what its last writer ended in", async () => {
    const writers = [writerNamed("one", "model-refused"), writerNamed("two", "model-filtered")];

    await expect(write(writers)).rejects.toMatchObject({ code: "model-filtered" });
  });

  test("asks nobody else about an article that is at fault itself", async () => {
    const two = writerNamed("two");

    await expect(write([writerNamed("one", "article-too-thin"), two])).rejects.toMatchObject({
      code: "article-too-thin",
    });
    expect(two.asked()).toBe(0);
  });

  test("does not cover up a fault of ours", async () => {
    const [fault, two] = [new TypeError("x is not a function"), writerNamed("two")];

    await expect(write([writerNamed("one", fault), two])).rejects.toBe(fault);
    expect(two.asked()).toBe(0);
  });

  test("asks nobody else once the run is given up, and says why", async () => {
    const [reason, two] = [new Error("enough"), writerNamed("two")];
    const writing = write([writerNamed("one", "model-timed-out"), two], {
      signal: AbortSignal.abort(reason),
    });

    await expect(writing).rejects.toBe(reason);
    expect(two.asked()).toBe(0);
  });

  describe("tells what the first was charged for nothing", () => {
    const LOST: Usage = {
      ...{ calls: 2, inputTokens: 100, cachedInputTokens: 10, outputTokens: 20, cost: 0.5 },
      reply: null,
    };
    const OWN: Usage = { ...LOST, calls: 1, cost: 0.25, reply: "a".repeat(64) };
    const failed = new StageError("model-refused", "No.").charged([LOST]);

    test("with the brief of a fallback that charges nothing", async () => {
      const writers = [writerNamed("one", failed), writerNamed("rules")];

      expect((await write(writers)).usage).toEqual(LOST);
    });

    test("on top of what the fallback was charged", async () => {
      const two = writerNamed("two");
      const port = { ...two.port, write: async () => ({ ...BLOCKS, usage: OWN }) };

      expect((await write([writerNamed("one", failed), { port }])).usage).toEqual({
        ...{ calls: 3, inputTokens: 200, cachedInputTokens: 20, outputTokens: 40, cost: 0.75 },
        reply: OWN.reply,
      });
    });

    test("with the error where nobody could write", async () => {
      const writers = [writerNamed("one", failed), writerNamed("two", failed)];

      await expect(write(writers)).rejects.toMatchObject({ usage: { calls: 4, cost: 1 } });
    });

    test("and nothing where it was charged nothing", async () => {
      const writers = [writerNamed("one", "model-resting"), writerNamed("rules")];

      expect(await write(writers)).not.toHaveProperty("usage");
    });
  });

  test("is estimated as the first that could write", async () => {
    const usage = sumOfUsage([]);
    const estimating = (calls: number) => ({
      ...writerNamed("a").port,
      estimate: async () => ({ ...usage, calls }),
    });
    const unrecorded = {
      ...writerNamed("b").port,
      estimate: () => Promise.reject(new StageError("reply-not-recorded", "None.")),
    };
    const { port: rules } = writerNamed("rules");
    const callsOf = async (...ports: WriterPort[]) =>
      (await chainOfWriters(ports).estimate?.(FERRY_REPORT))?.calls;

    expect(await callsOf(estimating(1), rules)).toBe(1);
    expect(await callsOf(rules, estimating(1))).toBe(0);
    expect(await callsOf(unrecorded, estimating(2))).toBe(2);
  });

  test("is ready where one of its writers is, and else says what the first lacks", async () => {
    const lacking = (what: string) => ({
      ...writerNamed(what).port,
      ready: () => Promise.reject(new StageError("writer-unusable", `No ${what}.`)),
    });

    await chainOfWriters([lacking("key"), writerNamed("rules").port]).ready?.();
    await expect(
      chainOfWriters([lacking("key"), lacking("folder")]).ready?.(),
    ).rejects.toMatchObject({ message: "No key." });
  });

  test("of one is that one, and of none is none", () => {
    const { port } = writerNamed("one");

    expect(chainOfWriters([port])).toBe(port);
    expect(() => chainOfWriters([])).toThrow(TypeError);
  });
});
