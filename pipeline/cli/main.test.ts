import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Brief } from "../index.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const ARTICLE = fileURLToPath(
  new URL("../../fixtures/articles/harbour-bridge-sensors/page.html", import.meta.url),
);

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs `pulse` the way a shell would. */
function pulse(
  words: readonly string[],
  { input = "", env = {}, stopAfter = "" } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN, ...words], {
    // oxlint-disable-next-line node/no-process-env -- a child needs its PATH
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
    if (stopAfter && err.includes(stopAfter)) child.kill(child.killed ? 0 : "SIGINT");
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const linesOf = (text: string) => text.split("\n").filter(Boolean);
const jsonOf = (text: string): Record<string, unknown>[] =>
  linesOf(text).map((line) => JSON.parse(line));

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "pulse-"))));
afterAll(() => rm(folder, { recursive: true }));
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe("pulse with bad input", () => {
  test("says one clear line a source, and the other articles come through in their order", async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/gone" ? 404 : 200, {
        "content-type": "application/pdf",
      });
      response.end("%PDF-1.7");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const nested = `${"<div>".repeat(600)}<p>Deep.</p>${"</div>".repeat(600)}`;
    const words = [
      join(folder, "missing.html"),
      ARTICLE,
      await file("empty.html", " \n "),
      await file("picture.html", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
      await file("nested.html", nested),
      `http://127.0.0.1:${port}/gone`,
      `http://127.0.0.1:${port}/paper.pdf`,
      "http://nowhere.invalid/",
      "ftp://host.example/a",
      ARTICLE,
    ];

    const { code, out, err } = await pulse(["brief", "--json", ...words]).finally(() =>
      server.close(),
    );

    const outcomes = jsonOf(out);
    expect(outcomes.map(({ source }) => source)).toEqual(words);
    expect(outcomes.map(({ outcome, code: reason }) => reason ?? outcome)).toEqual([
      "file-not-found",
      "held",
      "page-empty",
      "page-not-html",
      "article-too-short",
      "page-missing",
      "page-not-html",
      "host-unreachable",
      "address-not-allowed",
      "held",
    ]);
    expect(code).toBe(1);
    expect(err).not.toMatch(/^\s+at /m);
    expect(linesOf(err).filter((line) => /^(?:refused|failed) /.test(line))).toHaveLength(8);
  });

  test("exits with 4 when sources were refused and none failed", async () => {
    const { code, err } = await pulse(["extract", await file("blank.html", "")]);

    expect(code).toBe(4);
    expect(err).toMatch(/^refused {2}.*blank\.html {2}page-empty: .+\.\n$/);
  });

  test.each([
    ["no command", [], "Usage: pulse"],
    ["a command that is not there", ["breif"], "unknown command 'breif'"],
    ["an option that is not there", ["brief", "--jsn", "a"], "unknown option '--jsn'"],
    ["no source", ["brief"], "No source was given"],
    ["standard input twice", ["brief", "-", "-"], "only once"],
    ["sources beside records", ["brief", "a.html", "--jsonl", "b.jsonl"], "not both"],
    [
      "a folder that cannot be made",
      ["brief", ARTICLE, "--html", `${ARTICLE}/out`],
      "could not be made",
    ],
  ])("exits with 2 and says why: %s", async (_, words, why) => {
    const { code, out, err } = await pulse(words);

    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(why);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("exits with 2 when settings are wrong", async () => {
    const { code, err } = await pulse(["brief", ARTICLE], { env: { PULSE_WORKERS: "many" } });

    expect(code).toBe(2);
    expect(err).toBe("error: PULSE_WORKERS must be a whole number from 1 to 256.\n");
  });
});

test("pulse says how far it came when it is stopped from the keyboard", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;

  const words = ["brief", "--json", ARTICLE, `http://127.0.0.1:${port}/silent`];
  const { code, out, err } = await pulse(words, { stopAfter: "held" });
  server.closeAllConnections();
  server.close();

  expect(code).toBe(130);
  expect(linesOf(out)).toHaveLength(1);
  expect(err).toMatch(/Stopped\. 1 source was done; the rest were given up\.\n$/);
});

describe("pulse brief", () => {
  test("prints Markdown and writes a page, and says where", async () => {
    const pages = join(folder, "pages");

    const { code, out, err } = await pulse(["brief", ARTICLE, "--html", pages]);

    expect(code).toBe(0);
    for (const block of ["Why It Matters", "Key Takeaways", "Pulse Analysis"]) {
      expect(out).toContain(block);
    }
    expect(err).toContain(`Pages: 1 in ${pages}`);
    expect(await readdir(pages)).toEqual([expect.stringMatching(/^[a-z0-9-]+\.html$/)]);
  });

  test("holds what no model wrote, on the terminal, in JSON and on the page", async () => {
    const pages = join(folder, "held");

    const { out, err } = await pulse(["brief", ARTICLE, "--html", pages]);
    const [line] = jsonOf((await pulse(["brief", ARTICLE, "--json"])).out);
    const [page = ""] = await readdir(pages);

    expect(out).toMatch(/^> \*\*Held for review, not published\.\*\*\n/);
    expect(err).toMatch(/^held {2}/);
    expect(line).toMatchObject({ outcome: "held", reasons: [{ code: "extractive" }] });
    expect(line?.["notices"]).toEqual([expect.stringContaining("is extractive")]);
    expect(await readFile(join(pages, page), "utf8")).toContain('content="noindex"');
  });

  test("publishes it when settings say so, unless its writer was out of its depth", async () => {
    const env = { PULSE_PUBLISH_EXTRACTIVE: "yes" };
    const dutch =
      "Het bestuur van de haven van Tarn vervangt alle 412 sensoren op de brug voordat de winter begint. De haven betaalt daarvoor de komende twee jaar vier miljoen euro aan een bedrijf uit de stad. Ingenieurs zijn blij met het plan, omdat de oude sensoren het in de kou vaak niet meer doen.";
    const name = await file("dutch.jsonl", JSON.stringify({ id: "nl", text: dutch }));

    const published = await pulse(["brief", "--json", ARTICLE], { env });
    const markdown = await pulse(["brief", ARTICLE], { env });
    const held = await pulse(["brief", "--json", "--jsonl", name], { env });

    expect(jsonOf(published.out)).toMatchObject([{ outcome: "published" }]);
    expect(jsonOf(published.out)[0]).not.toHaveProperty("reasons");
    expect(markdown.out).toMatch(/^# /);
    expect(jsonOf(held.out)).toMatchObject([
      { id: "nl", outcome: "held", reasons: [{ code: "out-of-depth" }] },
    ]);
    expect(held.out).toContain("The writer does not know Dutch: ");
    expect(held.code).toBe(0);
  });

  test("reads a page from standard input", async () => {
    const input = `<article>${"<p>The authority will replace 412 sensors on the bridge before the winter, it said.</p>".repeat(6)}</article>`;

    const { code, out } = await pulse(["brief", "--json", "-"], { input });

    expect(code).toBe(0);
    expect(jsonOf(out)).toMatchObject([{ source: "-", outcome: "held" }]);
  });

  test("reads records, keeps their ids and passes over none of them", async () => {
    const text =
      "The port authority of Tarn will replace all 412 sensors on its bridge. It will pay 4 million euros for them over two years. Engineers welcome the plan because the old ones fail in the cold.";
    const records = [
      JSON.stringify({ id: "a1", title: "Bridge", text, publishedAt: "2026-03-04" }),
      "{broken",
      JSON.stringify({ id: 7, text }),
      JSON.stringify({ id: "a3" }),
    ];
    const name = await file("records.jsonl", records.join("\n"));

    const { code, out } = await pulse(["brief", "--json", "--jsonl", name]);

    const outcomes = jsonOf(out);
    expect(outcomes.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["a1", "held"],
      [null, "refused"],
      [7, "held"],
      ["a3", "refused"],
    ]);
    expect(Brief.parse(outcomes[0]?.["brief"]).article).toMatchObject({
      title: "Bridge",
      publishedAt: "2026-03-04",
    });
    expect(code).toBe(4);
  });
});

describe("pulse extract", () => {
  test("prints one line of JSON with the text alone", async () => {
    const { out } = await pulse(["extract", "--json", ARTICLE]);

    const [line] = jsonOf(out);
    expect(Object.keys(line ?? {})).toEqual([
      ...["source", "outcome", "url", "title", "standfirst", "authors", "publishedAt"],
      ...["modifiedAt", "site", "section", "language", "image", "coverage", "coverageReasons"],
      "text",
    ]);
    expect(line).toMatchObject({ source: ARTICLE, outcome: "extracted", coverage: "full" });
    expect(String(line?.["text"])).not.toContain(String(line?.["title"]));
  });
});

describe("pulse check", () => {
  const source =
    "The port of Lindholm opened in May. Ships came at once, said Ines Aldaba of the port.";
  const summary = "The port opened in May. A circus sold its elephants.";
  const records = [
    JSON.stringify({ id: "a", source, summary }),
    "no record",
    JSON.stringify({ id: 2, source, summary: " " }),
    JSON.stringify({ id: "z", source, summary: "Ships came at once." }),
  ].join("\n");

  test("prints a line a record, in their order, and the bad ones stop no other", async () => {
    const { code, out, err } = await pulse(["check", "--jsonl", "-"], { input: records });

    const [first, second, third, last] = jsonOf(out);
    expect(first).toEqual({
      id: "a",
      score: expect.any(Number),
      claims: [
        {
          text: "The port opened in May.",
          verdict: "supported",
          score: expect.any(Number),
          evidence: ["s1"],
          findings: [],
        },
        {
          text: "A circus sold its elephants.",
          verdict: "unsupported",
          score: expect.any(Number),
          evidence: [],
          findings: ["evidence-none", "words-not-in-article"].map((it) => ({
            ...{ code: it, span: null, why: expect.any(String) },
          })),
        },
      ],
    });
    const next = expect.stringContaining("Write one object a line");
    expect(second).toEqual({
      line: 2,
      error: { code: "summary-invalid", why: expect.stringContaining("not valid JSON"), next },
    });
    expect(third).toEqual({
      id: 2,
      error: { code: "summary-invalid", why: expect.stringContaining("blank"), next },
    });
    expect(last).toMatchObject({ id: "z", claims: [{ verdict: "supported" }] });
    expect(code).toBe(4);
    expect(err).toContain("summary-invalid");
  });

  test("reads a file, and all is well when every record is one", async () => {
    const name = await file("pairs.jsonl", `${records.split("\n")[0]}\n\n`);

    const { code, out } = await pulse(["check", "--jsonl", name]);

    expect(jsonOf(out).map(({ id }) => id)).toEqual(["a"]);
    expect(code).toBe(0);
  });

  test("a source of characters nobody can see is a bad record", async () => {
    const input = JSON.stringify({ id: "u", source: "\u200b\u200b", summary });

    const { code, out } = await pulse(["check", "--jsonl", "-"], { input });

    expect(jsonOf(out)).toMatchObject([{ id: "u", error: { code: "summary-invalid" } }]);
    expect(code).toBe(4);
  });
});

describe("pulse --help", () => {
  test("and --version come out on standard output with 0", async () => {
    expect(await pulse(["--help"])).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("brief"),
    });
    expect(await pulse(["--version"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
