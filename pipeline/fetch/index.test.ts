import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Page, type Source } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import { fetchStage, type FetchOptions } from "./index.ts";
import { withServer } from "./server.test-support.ts";

const OPTIONS: FetchOptions = { timeoutMs: 10_000, maxBytes: 1_000_000 };
const NOW = new Date("2026-03-04T05:06:07.089Z");
const CONTEXT: StageContext = {
  signal: new AbortController().signal,
  now: () => NOW,
  emit: () => {},
};

async function fetched(source: Source, options: Partial<FetchOptions> = {}): Promise<Page> {
  const stage = fetchStage({ ...OPTIONS, ...options });
  try {
    const page = await stage.run(source, CONTEXT);
    return Page.parse(page);
  } finally {
    await stage.close?.();
  }
}

function fetchedFrom(
  headers: Record<string, string>,
  body: Buffer | string,
  status = 200,
): Promise<Page> {
  return withServer(
    (_request, response) => response.writeHead(status, headers).end(body),
    (origin) => fetched({ kind: "address", url: origin }),
  );
}

describe("an address", () => {
  test("becomes the page that its redirects end at", async () => {
    await withServer(
      (request, response) => {
        if (request.url === "/a") response.writeHead(301, { location: "/b" }).end();
        else response.setHeader("content-type", "text/html;charset=utf-8").end("<p>naïve");
      },
      async (origin) => {
        const source: Source = { kind: "address", url: `${origin}/a` };
        expect(await fetched(source)).toEqual({
          source,
          url: `${origin}/b`,
          status: 200,
          mediaType: "text/html",
          declared: null,
          body: "<p>naïve",
          bytes: 9,
          sha256: createHash("sha256").update("<p>naïve").digest("hex"),
          fetchedAt: "2026-03-04T05:06:07.089Z",
        });
      },
    );
  });

  test("is decoded by its header, curly quotes included", async () => {
    const body = Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0x68, 0x69, 0x94]);
    const page = await fetchedFrom({ "content-type": "text/html; charset=windows-1252" }, body);
    expect(page.body).toBe("<p>“hi”");
  });

  test("is decoded by the standard where nothing is declared", async () => {
    expect((await fetchedFrom({}, "<p>é")).body).toBe("<p>Ã©");
  });

  test("may give plain text", async () => {
    const page = await fetchedFrom({ "content-type": "text/plain" }, "naïve <p>");
    expect(page).toMatchObject({ mediaType: "text/plain", body: "naïve <p>" });
  });

  test("of a PDF is refused", async () => {
    const page = fetchedFrom({ "content-type": "application/pdf" }, "%PDF-1.7");
    await expect(page).rejects.toMatchObject({
      code: "page-not-html",
      message: expect.stringMatching(/^http.* is application\/pdf, neither HTML nor plain text\.$/),
    });
  });

  test("without a body is empty", async () => {
    const page = fetchedFrom({ "content-type": "text/html" }, "");
    await expect(page).rejects.toMatchObject({ code: "page-empty" });
  });
});

describe("an answer of 402", () => {
  test("with HTML is a page with that status", async () => {
    const page = await fetchedFrom({ "content-type": "text/html" }, "<p>The beginning.", 402);
    expect(page).toMatchObject({ status: 402, body: "<p>The beginning." });
  });

  test.each([
    ["no body", "text/html", ""],
    ["plain text", "text/plain", "Payment required."],
    ["data", "application/json", "{}"],
  ])("with %s is forbidden", async (_case, type, body) => {
    await expect(fetchedFrom({ "content-type": type }, body, 402)).rejects.toMatchObject({
      code: "page-forbidden",
      message: expect.stringMatching(/ answered with status 402\.$/),
    });
  });
});

describe("a file", () => {
  test("becomes a page without address or status", async () => {
    const path = new URL("index.test.ts", import.meta.url).pathname;
    const page = await fetched({ kind: "file", path });
    expect(page).toMatchObject({ url: null, status: null, declared: null });
    expect(page.body).toContain("becomes a page without address or status");
  });

  test("past the limit is refused", async () => {
    const path = new URL("index.test.ts", import.meta.url).pathname;
    await expect(fetched({ kind: "file", path }, { maxBytes: 10 })).rejects.toMatchObject({
      code: "page-too-large",
    });
  });
});

describe("standard input", () => {
  test("becomes a page, told by its content to be HTML, in UTF-8 where it can be", async () => {
    const stdin = Readable.from([Buffer.from("<p>na"), Buffer.from("ïve")]);
    expect(await fetched({ kind: "stdin" }, { stdin })).toMatchObject({
      source: { kind: "stdin" },
      mediaType: "text/html",
      body: "<p>naïve",
      url: null,
    });
  });

  test("with nothing in it is empty", async () => {
    const page = fetched({ kind: "stdin" }, { stdin: Readable.from([]) });
    await expect(page).rejects.toMatchObject({
      code: "page-empty",
      message: "Standard input holds no text in its 0 bytes.",
    });
  });
});

describe("a record", () => {
  function record(line: string): Source {
    return { kind: "record", place: "r.jsonl:3", id: "a", line };
  }

  test("becomes a plain text, as it stands, with what is declared of it", async () => {
    const text = "<p>naïve words — “not” markup,\0 not binary either.\n\nMore.";
    const declared = { title: "A title", publishedAt: "2026-03-04" };
    const source = record(JSON.stringify({ id: "a", text, ...declared }));
    expect(await fetched(source)).toMatchObject({
      source,
      url: null,
      status: null,
      mediaType: "text/plain",
      declared,
      body: text,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    });
  });

  test("past the limit is refused", async () => {
    const source = record(JSON.stringify({ id: "a", text: "Twelve bytes" }));
    expect(await fetched(source, { maxBytes: 12 })).toMatchObject({ bytes: 12 });
    await expect(fetched(source, { maxBytes: 11 })).rejects.toMatchObject({
      code: "page-too-large",
    });
  });

  test("that is none is refused with its place", async () => {
    await expect(fetched(record("{}"))).rejects.toMatchObject({
      code: "record-invalid",
      message: expect.stringMatching(/^r\.jsonl:3 is not a record: /),
    });
  });
});

describe("giving up", () => {
  test("before the start fetches nothing", async () => {
    const reason = new Error("given up");
    const context = { ...CONTEXT, signal: AbortSignal.abort(reason) };
    const source: Source = { kind: "record", place: "r.jsonl:3", id: null, line: "{}" };
    await expect(fetchStage(OPTIONS).run(source, context)).rejects.toBe(reason);
  });

  test("by closing the stage ends what is under way", async () => {
    const stage = fetchStage(OPTIONS);
    await withServer(
      () => void stage.close?.(),
      async (url) => {
        const page = stage.run({ kind: "address", url }, CONTEXT);
        await expect(page).rejects.toMatchObject({ code: "host-unreachable" });
      },
    );
  });
});
