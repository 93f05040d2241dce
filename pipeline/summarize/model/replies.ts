import { createHash, randomUUID } from "node:crypto";
import { access, constants, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StageError } from "../../errors.ts";
import { Article } from "../../schema/index.ts";
import type { ModelRequest } from "./endpoint.ts";

/**
 * A reply as it came, before anybody read it, with all it takes to judge it again: kept the moment it is
 * paid for, so that whatever goes wrong after it, it is not paid for twice.
 */
export const KeptReply = z.object({
  /** SHA-256 over everything that shaped it, see `replyKey`. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 over the request alone: the same for every model that is asked the same. */
  request: z.string().regex(/^[0-9a-f]{64}$/),
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
});

export type KeptReply = Readonly<z.infer<typeof KeptReply>>;

/** Where replies are kept. */
export type Replies = {
  /** The reply to use again; null when there is none. */
  find(key: string): Promise<KeptReply | null>;
  /**
   * Sees to it that a reply can be kept, before one is paid for.
   *
   * @throws {StageError} `replies-unwritable`.
   */
  prepare(): Promise<void>;
  keep(reply: KeptReply): Promise<void>;
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

/** Replies as files of a folder, one each. Those that cannot be used again are kept beside, numbered. */
export function folderOfReplies(folder: string): Replies {
  return {
    async find(key) {
      const text = await readFile(join(folder, `${key}.json`), "utf8").catch(() => null);
      if (text === null) return null;
      const parsed = KeptReply.safeParse(parseJson(text));
      const isIt = parsed.success && parsed.data.key === key && isUsable(parsed.data);
      return isIt ? parsed.data : null;
    },
    async prepare() {
      try {
        await mkdir(folder, { recursive: true });
        await access(folder, constants.W_OK);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        const message = `Replies cannot be kept in ${folder}: ${why}.`;
        throw new StageError("replies-unwritable", message, { cause });
      }
    },
    async keep(reply) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${reply.key}.json`);
      const aside = async () =>
        join(folder, `${reply.key}.${await spareNumber(folder, reply.key)}.json`);
      if (reply.outcome !== "ok") return writeReply(await aside(), reply);
      // One that could not be read was paid for too: it stays, beside.
      await rename(path, await aside()).catch(() => {});
      await writeReply(path, reply);
    },
  };
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
};

async function spareNumber(folder: string, key: string): Promise<number> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith(`${key}.`)).length + 1;
}

function writeReply(path: string, reply: KeptReply): Promise<void> {
  return writeWhole(path, `${JSON.stringify(reply)}\n`);
}

/** Who is killed while writing leaves no half of a reply under its name, nor do two that write at once. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  await writeFile(partial, text, { flush: true });
  await rename(partial, path);
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
    throw new StageError("reply-not-recorded", message, { cause });
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
