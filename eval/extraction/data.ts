import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { fetchStage, StageError, type Page } from "../../pipeline/index.ts";
import { InputError } from "../command.ts";

/** What a page holds, told by people. */
export type Truth = {
  readonly articleBody: string;
  /** The address the page was served at; null when it is no address. */
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
};

/** A page with its truth. */
export type Sample = { readonly id: string; readonly page: Page; readonly truth: Truth };

export type ExtractionData = {
  /** By id. */
  readonly samples: readonly Sample[];
  /** Ids of truths without a page, and names of pages without a truth. */
  readonly leftOut: readonly string[];
};

/** What a set does not know of a page it leaves out, or leaves empty. */
const Known = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

const Truths = z.record(
  z.string(),
  z.object({
    articleBody: z.string(),
    url: Known.transform((url) => (url !== null && URL.canParse(url) ? url : null)),
    title: Known,
    author: Known,
    publishedAt: Known,
  }),
);

/**
 * Reads a folder of pages with their truth: `html/ID….html`, packed with gzip or not, and
 * `ground-truth.json`, an object of truths by id.
 *
 * The pages are decoded as Pulse decodes any saved page, and get the address they were served at.
 *
 * @throws {InputError} when the folder is not of that shape, or a page cannot be decoded.
 */
export async function readData(folder: string): Promise<ExtractionData> {
  const names = await pageNames(join(folder, "html"));
  const truths = await readTruths(join(folder, "ground-truth.json"));
  const files = new Map<string, string>();
  for (const name of names) {
    const id = idOf(name, truths);
    if (id !== null && !files.has(id)) files.set(id, join(folder, "html", name));
  }
  if (files.size === 0)
    throw new InputError(`No page in ${folder} has its id in the ground truth.`);
  return {
    samples: await readSamples(files, truths),
    leftOut: [
      ...Object.keys(truths).filter((id) => !files.has(id)),
      ...names.filter((name) => idOf(name, truths) === null),
    ],
  };
}

type Truths = Readonly<z.infer<typeof Truths>>;

async function pageNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new InputError(`There are no pages to read in ${folder}.`, { cause });
  });
  const pages = names.filter((name) => /\.html?(?:\.gz)?$/i.test(name));
  if (pages.length === 0)
    throw new InputError(`There are no .html or .html.gz files in ${folder}.`);
  return pages.toSorted();
}

async function readTruths(file: string): Promise<Truths> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`There is no ground truth to read at ${file}.`, { cause });
  });
  const { data, error } = Truths.safeParse(jsonOf(text, file));
  if (data) return data;
  const [fault] = error.issues;
  throw new InputError(`${file} is no ground truth: ${fault?.path.join(".")}: ${fault?.message}.`);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${file} is no JSON.`, { cause });
  }
}

/** A file's name begins with its id, and then comes no letter and no digit: `18.html` is not page 1. */
function idOf(name: string, truths: Truths): string | null {
  for (let end = name.length; end > 0; end -= 1) {
    const isEnd = !/^[\p{L}\p{N}]/u.test(name.slice(end));
    if (isEnd && Object.hasOwn(truths, name.slice(0, end))) return name.slice(0, end);
  }
  return null;
}

async function readSamples(files: ReadonlyMap<string, string>, truths: Truths): Promise<Sample[]> {
  const stage = fetchStage({ timeoutMs: 60_000, maxBytes: 1_000_000_000 });
  const context = {
    signal: new AbortController().signal,
    now: () => new Date(0),
    emit: () => {},
  };
  const samples: Sample[] = [];
  for (const [id, truth] of Object.entries(truths)) {
    const path = files.get(id);
    if (path === undefined) continue;
    const page = await stage.run({ kind: "file", path }, context).catch(unreadable);
    samples.push({ id, truth, page: { ...page, url: truth.url } });
  }
  await stage.close?.();
  return samples;
}

function unreadable(thrown: unknown): never {
  if (!(thrown instanceof StageError)) throw thrown;
  throw new InputError(`${thrown.code}: ${thrown.message}`, { cause: thrown });
}
