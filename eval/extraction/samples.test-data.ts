import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Page } from "../../pipeline/index.ts";
import type { Sample, Truth } from "./data.ts";

/** A page of the text alone, with its truth. */
export function sample(id: string, body: string, truth: Partial<Truth> = {}): Sample {
  const page: Page = {
    source: { kind: "file", path: `${id}.html` },
    url: null,
    status: null,
    mediaType: "text/html",
    declared: null,
    body,
    bytes: body.length,
    sha256: "0".repeat(64),
    fetchedAt: "2026-03-04T08:30:00Z",
  };
  const known = { articleBody: body, url: null, title: null, author: null, publishedAt: null };
  return { id, page, truth: { ...known, ...truth } };
}

type Files = Readonly<Record<string, string | Buffer>>;

/** Writes these files into a new folder that is gone after the test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await writeFolder(files);
  onTestFinished(async () => rm(folder, { recursive: true }));
  return folder;
}

/** Writes these files into a new folder. */
export async function writeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pulse-data-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
