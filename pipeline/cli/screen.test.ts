import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openScreen } from "./screen.ts";

function stream(more: { isTTY?: boolean; columns?: number } = {}) {
  const pipe = new PassThrough({ encoding: "utf8", highWaterMark: 64 });
  return Object.assign(pipe, more, { text: () => String(pipe.read() ?? "") });
}

const ended = {
  source: { kind: "file", path: "a.html" },
  outcome: "published",
  milliseconds: 12,
} as const;

describe("a screen that is no terminal", () => {
  test("gives a plain line for each source that came through", () => {
    const notes = stream();
    const screen = openScreen(stream(), notes);

    screen.emit("stage:start", { stage: "fetch" });
    screen.emit("source:end", ended);
    screen.close();

    expect(notes.text()).toBe("published  a.html  12 ms\n");
  });

  test("keeps every note on one line, without control characters", () => {
    const notes = stream();
    const screen = openScreen(stream(), notes);

    screen.note("refused  a\u001b[31m\nb\u202ec");

    expect(notes.text()).toBe("refused  a [31m b c\n");
  });
});

describe("a screen that is a terminal", () => {
  test("shows a live line per stage, cut to its width, and takes it down in the end", async () => {
    const notes = stream({ isTTY: true, columns: 30 });
    const screen = openScreen(stream(), notes);

    screen.emit("stage:wait", { stage: "fetch" });
    screen.emit("stage:start", { stage: "fetch" });
    await once(notes, "readable");
    const shown = notes.text();
    screen.close();

    expect(shown).toBe("fetch           0 done      1\n");
    expect(notes.text()).toBe("\u001b[1F\u001b[J");
  });
});

test.each([false, true])("what was paid for and lost is told, on a terminal too (%s)", (isTTY) => {
  const notes = stream({ isTTY });
  const screen = openScreen(stream(), notes);

  screen.emit("reply:not-kept", { why: "No space is left." });
  screen.close();

  expect(notes.text()).toBe("a reply that was paid for is used, but not kept: No space is left.\n");
});

test("a result waits until a slow reader has made room", async () => {
  const results = stream();
  const screen = openScreen(results, stream());
  let written = false;

  const writing = screen.result("x".repeat(200)).then(() => (written = true));
  await setImmediate();
  expect(written).toBe(false);
  results.text();
  await writing;

  expect(written).toBe(true);
});
