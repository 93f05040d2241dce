import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import {
  linesOf,
  openBatchServer,
  type Answered,
  type BatchServer,
} from "./batch-server.test-support.ts";
import { createProgram } from "./program.ts";

const ARTICLES = fileURLToPath(new URL("../../fixtures/articles", import.meta.url));
/** Enough for an answer of each kind, in three languages. */
const SLUGS = [
  ...["battery-coating-study", "harbour-bridge-sensors", "ledgerline-4-release"],
  ...["rancongiciel-hopital-valmorin", "stadtwerke-waermepumpen", "the-quiet-grid-episode-41"],
];
const PAGES = SLUGS.map((slug) => join(ARTICLES, slug, "page.html"));
const KEY = "sk-canary-0123456789abcdef";

type Reply = { readonly text: string; readonly article: { readonly title: string } };

const REPLIES: readonly Reply[] = await Promise.all(
  SLUGS.map(async (slug) => JSON.parse(await readFile(join(ARTICLES, slug, "reply.json"), "utf8"))),
);

type Request = {
  readonly custom_id: string;
  readonly body: { readonly messages: readonly { readonly content: string }[] };
};

/** The recorded reply to the request about the same article. */
function replyTo(line: string): Reply {
  const { body }: Request = JSON.parse(line);
  const said = body.messages.map(({ content }) => content).join("\n");
  const reply = REPLIES.find(({ article }) => said.includes(article.title));
  if (reply === undefined) throw new Error("It is about no article of the fixtures.");
  return reply;
}

function outputLine(id: string, text: string): string {
  const message = { role: "assistant", content: text, refusal: null };
  const usage = { prompt_tokens: 4000, completion_tokens: 500 };
  const body = { choices: [{ index: 0, message, finish_reason: "stop" }], usage };
  return JSON.stringify({ custom_id: id, response: { status_code: 200, body }, error: null });
}

function idOf(line: string): string {
  const request: Request = JSON.parse(line);
  return request.custom_id;
}

/** One article is answered with an error, one comes too late, one answer is cut, and one is a stranger's. */
function answerTo(lines: readonly string[]): Answered {
  const [failed = "", late = "", cut = "", ...good] = lines.toReversed();
  const answered = good.map((line) => outputLine(idOf(line), replyTo(line).text));
  const half = outputLine(idOf(cut), replyTo(cut).text).slice(0, 500);
  const stranger = outputLine("task-7", "{}");
  const error = { code: "server_error", message: "The model is overloaded." };
  const expiry = { code: "batch_expired", message: "Not executed within the window." };
  const errors = [
    { custom_id: idOf(failed), response: { status_code: 500, body: { error } }, error: null },
    { custom_id: idOf(late), response: null, error: expiry },
  ];
  return {
    output: `${[stranger, ...answered, half].join("\n")}\n`,
    errors: errors.map((it) => `${JSON.stringify(it)}\n`).join(""),
  };
}

// A busy machine takes its time over the pages of all fixtures.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let server: BatchServer;
const ended: Ended[] = [];

type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `pulse batch` as somebody with a key would. */
async function batch(...words: string[]): Promise<Ended> {
  vi.stubEnv("OPENAI_API_KEY", KEY);
  vi.stubEnv("OPENAI_BASE_URL", server.url);
  vi.stubEnv("PULSE_WRITER", "openai:gpt-4.1-mini");
  vi.stubEnv("PULSE_REPLIES", inFolder("replies"));
  let [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((out += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((err += String(text))));
  const code = await createProgram().start(["batch", ...words]);
  const end = { code, out, err };
  ended.push(end);
  return end;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const inFolder = (name: string) => join(folder, name);
const requests = () => inFolder("requests.jsonl");
const answers = () => inFolder("answers.jsonl");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pulse-"));
  server = await openBatchServer(answerTo);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

// The tests below are one story, told in its order.

test("export writes a request an article, and submit sends exactly these", async () => {
  expect(await batch("export", ...PAGES, "--out", requests())).toMatchObject({
    code: 0,
    err: expect.stringMatching(new RegExp(`^Requests: ${SLUGS.length} in `, "m")),
  });
  expect(await batch("submit", requests())).toMatchObject({ code: 0, out: "batch_1\n" });
  expect(server.uploads).toEqual([await readFile(requests(), "utf8")]);
});

test("submit sends nothing twice, and prints the id again", async () => {
  expect(await batch("submit", requests())).toMatchObject({
    ...{ code: 0, out: "batch_1\n" },
    err: "Nothing was sent: these requests are a batch already (see --again)\n",
  });
  expect(server.uploads).toHaveLength(1);
});

test("status lists the batches, fetch says while there is nothing, and then brings all", async () => {
  expect((await batch("status")).out).toMatch(/^batch_1 {2}validating, .*Z\n$/);

  const early = await batch("fetch", "batch_1", "--out", answers());
  expect(early).toMatchObject({ code: 1, out: "" });
  expect(early.err).toMatch(/^error: batch-unfinished: The batch batch_1 \(in_progress, .*\n$/);
  expect(await readdir(folder)).not.toContain("answers.jsonl");

  const all = SLUGS.length;
  expect((await batch("status", "batch_1")).out).toMatch(/^batch_1 {2}completed, /);
  expect(await batch("fetch", "batch_1", "--out", answers())).toMatchObject({
    ...{ code: 0, out: "" },
    err: `Answers: ${all + 1} of ${all} in ${answers()} (completed)\n`,
  });
  expect((await readdir(folder)).toSorted()).toEqual([
    "answers.jsonl",
    "replies",
    "requests.jsonl",
  ]);
});

let first: Ended;

test("import briefs what was answered, whatever its order, and tells each article that was not", async () => {
  first = await batch("import", answers(), "--json");
  const lines: Record<string, unknown>[] = linesOf(first.out).map((line) => JSON.parse(line));
  const codes = lines.flatMap(({ code }) => (typeof code === "string" ? [code] : []));
  expect(codes.toSorted()).toEqual([
    "answer-unreadable",
    "batch-unanswered",
    "model-unavailable",
    "request-not-kept",
  ]);
  expect(lines).toHaveLength(SLUGS.length + 1);
  expect(first.code).toBe(1);
  for (const { article } of REPLIES.slice(-3)) expect(first.err).toContain(`“${article.title}”`);

  const briefed = lines.flatMap(({ brief }) => (brief === undefined ? [] : [brief]));
  // $0.40 and $1.60 a million, halved.
  const cost = (4000 * 0.4 + 500 * 1.6) / 1e6 / 2;
  for (const brief of briefed)
    expect(brief).toMatchObject({
      provenance: { usage: { calls: 1, cost: expect.closeTo(cost, 10) } },
    });
  expect(briefed).toHaveLength(SLUGS.length - 3);
});

test("import gives the same briefs once more, and keeps nothing twice", async () => {
  const kept = await readdir(inFolder("replies"));
  const second = await batch("import", answers(), "--json");
  expect(second.out).toBe(first.out);
  expect(await readdir(inFolder("replies"))).toEqual(kept);
});

test("export leaves out what is answered, so that the rest can be asked again", async () => {
  const { code, err } = await batch("export", ...PAGES, "--out", inFolder("rest.jsonl"));
  expect(code).toBe(0);
  expect(err).toContain(`Left out: ${SLUGS.length - 3}, whose replies are kept for pulse brief\n`);
  expect(err).toContain("Requests: 3 in ");
});

test("export says when no batch will take its requests, and submit does not send them", async () => {
  const [page = ""] = PAGES;
  const out = inFolder("claude.jsonl");
  const writer = ["--writer", "anthropic:claude-haiku-4-5", "--language", "de"];
  expect((await batch("export", page, "--out", out, ...writer)).err).toMatch(
    /anthropic:claude-haiku-4-5 has no OpenAI Batch API: pulse batch submit will not take/,
  );
  expect(await readFile(out, "utf8")).toMatch(/German/);
  expect(await batch("submit", out)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/has no OpenAI Batch API; openai and azure have it\..*\n$/),
  });
  expect(server.uploads).toHaveLength(1);
});

test("export without a model is told once, before any page is read", async () => {
  const { code, err } = await batch(
    "export",
    ...PAGES,
    "--out",
    requests(),
    "--writer",
    "extractive",
  );
  expect(code).toBe(2);
  expect(linesOf(err)).toHaveLength(1);
});

test("a batch that is not there is told in one line", async () => {
  const { code, err } = await batch("fetch", "batch_9", "--out", answers());
  expect(code).toBe(1);
  expect(err).toMatch(/^error: batch-rejected: The Batch API: 404 Not there\. [^\n]*\n$/);
});

test("the key is nowhere: not in what is sent besides its header, said or kept", async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const texts = await Promise.all(files.map((path) => readFile(path, "utf8")));
  const said = ended.flatMap(({ out, err }) => [out, err]);
  expect([...texts, ...said, ...server.sent].filter((text) => text.includes(KEY))).toEqual([]);
});
