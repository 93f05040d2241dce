import { afterAll, describe, expect, test } from "vitest";
import type { StageContext } from "../stage.ts";
import { extractStage } from "./index.ts";
import { ARTICLE_HTML, pageOf } from "./page.test-data.ts";

const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date(),
  emit: () => {},
};
const nested = (levels: number) =>
  `<body>${"<div>".repeat(levels)}${ARTICLE_HTML}${"</div>".repeat(levels)}</body>`;

describe("the extract stage", () => {
  const stage = extractStage({ workers: 2, memoryMb: 256, timeoutMs: 4_000 });
  afterAll(() => stage.close?.());

  test("reads pages in worker threads", async () => {
    const { title } = await stage.run(pageOf(ARTICLE_HTML), context);

    expect(title).toBe("Bridge");
  });

  test("keeps the article of a small page nested 500 deep, in a second or two", async () => {
    const start = performance.now();

    const { paragraphs } = await stage.run(pageOf(nested(500)), context);

    expect(paragraphs).toHaveLength(8);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test("hands a refusal over with its code", async () => {
    const refused = stage.run(pageOf("<p>Too little.</p>"), context);

    await expect(refused).rejects.toMatchObject({ code: "article-too-short", retryable: false });
  });

  test("stops a page that takes for ever, and no other page notices", async () => {
    const hostile = stage.run(pageOf(nested(100_000)), context);
    const others = Array.from({ length: 6 }, () => stage.run(pageOf(ARTICLE_HTML), context));

    await expect(hostile).rejects.toMatchObject({ code: "extract-timed-out", retryable: true });
    for (const { title } of await Promise.all(others)) expect(title).toBe("Bridge");
    expect((await stage.run(pageOf(ARTICLE_HTML), context)).title).toBe("Bridge");
  });

  test("gives up when the run is given up", async () => {
    const stop = new AbortController();
    const running = stage.run(pageOf(nested(100_000)), { ...context, signal: stop.signal });
    stop.abort(new Error("given up"));

    await expect(running).rejects.toThrow("given up");
  });
});

describe("a worker that runs out of memory", () => {
  const stage = extractStage({ workers: 1, memoryMb: 128, timeoutMs: 25_000 });
  afterAll(() => stage.close?.());

  test("takes its own page down, is replaced, and the next page is read", async () => {
    const long = "One two three. ".repeat(300);
    const large = `<article>${`<p>${long}</p>`.repeat(9_000)}</article>`;

    await expect(stage.run(pageOf(large), context)).rejects.toMatchObject({
      code: "extract-worker-died",
      retryable: true,
    });
    expect((await stage.run(pageOf(ARTICLE_HTML), context)).title).toBe("Bridge");
  });
});
