import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

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
