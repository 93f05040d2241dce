import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { FERRY_REPORT } from "../article.test-data.ts";
import { REQUEST } from "./endpoint.test-support.ts";
import {
  folderOfReplies,
  NO_REPLIES,
  readReplies,
  replyKey,
  requestHash,
  type KeptReply,
  type Repair,
} from "./replies.ts";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "pulse-")), "replies");
});

const KEY = replyKey(REQUEST, "openai:fake-1");

function reply(changes: Partial<KeptReply> = {}): KeptReply {
  return {
    ...{ key: KEY, request: requestHash(REQUEST), model: "openai:fake-1", prompt: "brief 1" },
    ...{ outcome: "ok", text: '{"it": "x"}', receivedAt: "2026-02-01T08:00:00.000Z" },
    ...{ limits: [], language: null },
    tokens: { input: 1, cachedInput: 0, output: 1 },
    article: FERRY_REPORT,
    ...changes,
  };
}

describe("a reply that was kept", () => {
  test("is found again word for word, by a writer of another day", async () => {
    const text = 'nul \u0000, half \ud800, föhn, "{';
    await folderOfReplies(folder).keep(reply({ text }));

    expect(await folderOfReplies(folder).find(KEY)).toEqual(reply({ text }));
  });

  test("is not found by any other key", async () => {
    await folderOfReplies(folder).keep(reply());

    expect(await folderOfReplies(folder).find(replyKey(REQUEST, "openai:fake-2"))).toBeNull();
    expect(await NO_REPLIES.find(KEY)).toBeNull();
  });

  test("is not found under the name of another", async () => {
    await folderOfReplies(folder).keep(reply());
    const other = replyKey(REQUEST, "openai:fake-2");
    writeFileSync(join(folder, `${other}.json`), readFileSync(join(folder, `${KEY}.json`)));

    expect(await folderOfReplies(folder).find(other)).toBeNull();
  });

  test.each(["length", "cut", "refusal", "filtered", "deadline", "transient"])(
    "is never found where it ended in %s, and is still there to see",
    async (outcome) => {
      const replies = folderOfReplies(folder);
      await replies.keep(reply({ outcome, text: "first" }));
      await replies.keep(reply({ outcome, text: "second" }));

      expect(await replies.find(KEY)).toBeNull();
      expect((await readReplies(folder)).size).toBe(0);
      expect(readdirSync(folder)).toHaveLength(2);
    },
  );

  test("does not lose its place to one that failed later", async () => {
    const replies = folderOfReplies(folder);
    await replies.keep(reply());
    await replies.keep(reply({ outcome: "length", text: "half" }));

    expect((await replies.find(KEY))?.text).toBe('{"it": "x"}');
  });

  test.each([
    ["half written", (text: string) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["of another shape", () => '{"key": "x"}'],
    ["said to have failed", (text: string) => text.replace('"ok"', '"length"')],
  ])("is not found where its file is %s", async (_, damaged) => {
    const replies = folderOfReplies(folder);
    await replies.keep(reply());
    const path = join(folder, `${KEY}.json`);
    writeFileSync(path, damaged(readFileSync(path, "utf8")));

    expect(await replies.find(KEY)).toBeNull();
    expect((await readReplies(folder)).size).toBe(0);
  });

  test("is whole where many are kept under its name at once, and leaves nothing beside it", async () => {
    const replies = folderOfReplies(folder);
    const texts = Array.from({ length: 20 }, (_, nth) => String(nth).repeat(50_000));
    await Promise.all(texts.map((text) => replies.keep(reply({ text }))));

    expect(texts).toContain((await replies.find(KEY))?.text);
    expect(readdirSync(folder)).toEqual([`${KEY}.json`]);
  });

  test("keeps its place and what was paid for before it, which could not be read", async () => {
    const replies = folderOfReplies(folder);
    for (const text of ["first", "second", "third", "third"]) await replies.keep(reply({ text }));

    expect((await replies.find(KEY))?.text).toBe("third");
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test("takes nobody's place beside it, whoever else failed at once", async () => {
    const runs = Array.from({ length: 5 }, () => folderOfReplies(folder));
    await Promise.all(
      runs.map((replies, nth) => replies.keep(reply({ outcome: "length", text: String(nth) }))),
    );

    expect(readdirSync(folder)).toHaveLength(5);
  });

  test("remembers its repair, and is the same reply", async () => {
    const replies = folderOfReplies(folder);
    const repair: Repair = { key: "b".repeat(64), blocks: ["why_it_matters"], isUsable: true };
    await replies.repaired(KEY, repair);
    await replies.keep(reply());
    await replies.repaired(KEY, repair);

    expect(await replies.find(KEY)).toEqual(reply({ repair }));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("that could not be kept is kept before another is paid for", async () => {
    mkdirSync(join(folder, `${KEY}.json`), { recursive: true });
    const replies = folderOfReplies(folder);
    await expect(replies.keep(reply())).rejects.toMatchObject({ code: "replies-unwritable" });
    await expect(replies.prepare()).rejects.toMatchObject({ code: "replies-unwritable" });
    expect(readdirSync(folder)).toEqual([`${KEY}.json`]);
    rmdirSync(join(folder, `${KEY}.json`));
    await replies.prepare();

    expect(await replies.find(KEY)).toEqual(reply());
  });

  test("holds no key of an endpoint: there is no place for one", async () => {
    await folderOfReplies(folder).keep(reply());

    const file: object = JSON.parse(readFileSync(join(folder, `${KEY}.json`), "utf8"));
    expect(Object.keys(file)).toEqual(Object.keys(reply()));
  });
});

describe("replies are read from a folder", () => {
  test("at any depth, by what was asked, and nothing else that lies there", async () => {
    const deep = join(folder, "articles", "ferry");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "reply.json"), JSON.stringify(reply()));
    writeFileSync(join(deep, "brief.json"), JSON.stringify(reply({ request: "0".repeat(64) })));
    writeFileSync(join(folder, `${KEY}.json.partial`), "{");

    const found = await readReplies(folder);
    expect([...found.keys()]).toEqual([requestHash(REQUEST)]);
  });

  test("without those that cannot be used again", async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "reply.json"), JSON.stringify(reply({ outcome: "length" })));

    expect((await readReplies(folder)).size).toBe(0);
  });

  test("that is not there, which is told", async () => {
    await expect(readReplies(folder)).rejects.toMatchObject({
      code: "writer-unusable",
      message: expect.stringContaining(folder),
    });
  });
});
