import { createHash, randomUUID } from "node:crypto";
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { StageError } from "../../errors.ts";
import { Article } from "../../schema/index.ts";
import type { ModelRequest } from "./endpoint.ts";

const Key = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A reply as it came, before anybody read it, with all it takes to judge it again: kept the moment it is
 * paid for, so that whatever goes wrong after it, it is not paid for twice.
 */
export const KeptReply = z.object({
  /** SHA-256 over everything that shaped it, see `replyKey`. */
  key: Key,
  /** SHA-256 over the request alone: the same for every model that is asked the same. */
  request: Key,
  /** Provider and model, such as `openai:gpt-4.1-mini`. */
  model: z.string().min(1),
  /** Name and version of the prompt. */
  prompt: z.string().min(1),
  /** What it ended in; only an `ok` reply is ever used again. */
  outcome: z.string().min(1),
  /** The model's words. */
  text: z.string(),
  /** Null where the provider told none that can be. */
  tokens: z.object({ input: z.number(), cachedInput: z.number(), output: z.number() }).nullable(),
  /** ISO 8601, UTC. */
  receivedAt: z.iso.datetime(),
  /** What it is about, as it was then. */
  article: Article,
  /** What a brief of it has to say of itself, a sentence each. */
  limits: z.array(z.string().min(1)).default([]),
  /** BCP 47 primary language it was to be in, where that is not the article's; else null. */
  language: z.string().nullable().default(null),
  /** Whether it came by batch, which is charged less. */
  byBatch: z.boolean().optional(),
  /** The last repair that was asked for of a brief, and whether its reply could be used. */
  repair: z
    .object({
      key: Key,
      blocks: z.array(z.enum(["why_it_matters", "key_takeaways", "pulse_analysis"])),
      isUsable: z.boolean(),
    })
    .readonly()
    .optional(),
});

export type KeptReply = Readonly<z.infer<typeof KeptReply>>;

export type Repair = NonNullable<KeptReply["repair"]>;

/** Where replies are kept. */
export type Replies = {
  /** The reply to use again; null when there is none. */
  find(key: string): Promise<KeptReply | null>;
  /**
   * Sees to it that a reply can be kept, before one is paid for: one that could not be is kept now.
   *
   * @throws {StageError} `replies-unwritable`.
   */
  prepare(): Promise<void>;
  /** @throws {StageError} `replies-unwritable`; then it is tried again by `prepare`. */
  keep(reply: KeptReply): Promise<void>;
  /** Takes note of the repair of a kept reply, where that can be written. */
  repaired(key: string, repair: Repair): Promise<void>;
};

/**
 * Everything that shapes a reply, in one name. Two calls with the same key would be the same call.
 *
 * The request holds the article, the rendered prompt, the wire schema, the language and the parameters.
 */
export function replyKey(request: ModelRequest, endpoint: string): string {
  return sha256(`${endpoint}\n${requestHash(request)}`);
}

/** The request in one name, whoever it is sent to. */
export function requestHash(request: ModelRequest): string {
  return sha256(JSON.stringify(request));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Replies as files of a folder, one each. Those that cannot be used again are kept beside. */
export function folderOfReplies(folder: string): Replies {
  const pathOf = (key: string) => join(folder, `${key}.json`);
  const lost = new Set<KeptReply>();
  const find = async (key: string) => {
    const text = await readFile(pathOf(key), "utf8").catch(() => null);
    if (text === null) return null;
    const parsed = KeptReply.safeParse(parseJson(text));
    const isIt = parsed.success && parsed.data.key === key && isUsable(parsed.data);
    return isIt ? parsed.data : null;
  };
  const keep = async (reply: KeptReply) => {
    lost.add(reply);
    try {
      await mkdir(folder, { recursive: true });
      await writeReply(folder, reply);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
    lost.delete(reply);
  };
  return {
    ...{ find, keep },
    async prepare() {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK);
      } catch (cause) {
        throw unwritable(folder, cause);
      }
      // A disk that is full is written to all the same, so this tells whether there is room again.
      for (const reply of lost) await keep(reply);
    },
    async repaired(key, repair) {
      const kept = await find(key);
      if (kept === null || isDeepStrictEqual(kept.repair, repair)) return;
      // Without the note a later run does the same again, which is no reason to lose the brief.
      await writeWhole(pathOf(key), textOf({ ...kept, repair })).catch(() => {});
    },
  };
}

function unwritable(folder: string, cause: unknown): StageError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `Replies cannot be kept in ${folder}: ${why}.`;
  return new StageError("replies-unwritable", message, { cause });
}

/** A reply that was cut or withheld says less than was asked. */
function isUsable({ outcome }: KeptReply): boolean {
  return outcome === "ok";
}

/** For whoever keeps nothing. */
export const NO_REPLIES: Replies = {
  find: async () => null,
  prepare: async () => {},
  keep: async () => {},
  repaired: async () => {},
};

async function writeReply(folder: string, reply: KeptReply): Promise<void> {
  const path = join(folder, `${reply.key}.json`);
  const text = textOf(reply);
  // Named by what it holds: two runs at once that number theirs would take each other's place.
  const aside = (held: string) => join(folder, `${reply.key}.${sha256(held).slice(0, 12)}.json`);
  if (!isUsable(reply)) return writeWhole(aside(text), text);
  const before = await readFile(path, "utf8").catch(() => null);
  // One that could not be read was paid for too: it stays, beside.
  if (before !== null && before !== text) await writeWhole(aside(before), before);
  await writeWhole(path, text);
}

function textOf(reply: KeptReply): string {
  return `${JSON.stringify(reply)}\n`;
}

/** Who is killed while writing leaves no half of a reply under its name, nor do two that write at once. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, text, { flush: true });
    await rename(partial, path);
  } catch (thrown) {
    await rm(partial, { force: true }).catch(() => {});
    throw thrown;
  }
}

/**
 * A reply by the beginning of its file's name.
 *
 * @returns in words why there is none, or not just one.
 */
export async function readReply(folder: string, beginning: string): Promise<KeptReply | string> {
  const names = await readdir(folder).catch((): string[] => []);
  const matching = names.filter((name) => name.startsWith(beginning) && name.endsWith(".json"));
  const exact = matching.filter((name) => /^[0-9a-f]{64}\.json$/u.test(name));
  const [name, ...others] = exact.length > 0 ? exact : matching;
  if (beginning === "" || name === undefined) return `No kept reply begins with “${beginning}”`;
  if (others.length > 0) return `${others.length + 1} kept replies begin with “${beginning}”`;
  const parsed = KeptReply.safeParse(parseJson(await readFile(join(folder, name), "utf8")));
  return parsed.success ? parsed.data : `The file ${name} holds no kept reply`;
}

/** Every reply under a folder that can be used again, at any depth, by the hash of its request. */
export async function readReplies(folder: string): Promise<Map<string, KeptReply>> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    const isThere = !(cause instanceof Error && "code" in cause && cause.code === "ENOENT");
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = isThere
      ? `The folder of replies ${folder} could not be read: ${why}.`
      : `There is no folder ${folder} with recorded replies.`;
    throw new StageError("writer-unusable", message, { cause });
  });
  const paths = names.filter((name) => /(?:^|[/\\])(?:reply|[0-9a-f]{64})\.json$/u.test(name));
  const kept = await Promise.all(
    paths.toSorted().map(async (path) => {
      const text = await readFile(join(folder, path), "utf8");
      const parsed = KeptReply.safeParse(parseJson(text));
      return parsed.success && isUsable(parsed.data) ? [parsed.data] : [];
    }),
  );
  return new Map(kept.flat().map((reply) => [reply.request, reply]));
}

/** Null for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
