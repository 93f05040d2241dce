/* The whole evaluation, offline: recorded replies to the prompts of Pulse, and to a livelier one that is worse. */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "./command.ts";
import { evalOptions } from "./options.ts";
import { runEval } from "./run.ts";

const LIVELIER = "fixtures/livelier-prompt";
const REPLIES = join(LIVELIER, "replies");
const CASES = readdirSync(REPLIES).toSorted();
const FOLDER = mkdtempSync(join(tmpdir(), "pulse-eval-"));

/** The exit code of an evaluation, and what it wrote. */
async function evaluated(...args: string[]) {
  let text = "";
  const write = (more: string) => void (text += more);
  const code = await runEval(evalOptions(args), { write, note: () => {} });
  return { code, text };
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe("an evaluation of recorded replies", () => {
  test("passes against itself, and is the same bytes each time", async () => {
    const saved = join(FOLDER, "run.json");
    const [first, second, third] = ["first", "second", "third"].map((it) => join(FOLDER, it));
    const only = ["--only", CASES.slice(0, 4).join(",")];
    const report = (folder = "") => [...only, "--report", folder];
    const one = await evaluated(...report(first), "--against", "none", "--save", saved);
    const two = await evaluated(...report(second), "--against", saved);
    const three = await evaluated(...report(third), "--against", saved);

    expect(one.text).toContain("support");
    expect(two).toMatchObject({ code: 0 });
    expect(three).toEqual(two);
    for (const name of ["report.html", "report.md", "junit.xml"])
      expect(read(second ?? "", name)).toBe(read(third ?? "", name));
  }, 240_000);

  test("stops a prompt that makes them worse, and says what got worse and where", async () => {
    const livelier = ["--prompts", LIVELIER, "--writer", `recorded:${REPLIES}`];
    const against = ["--against", "recorded:fixtures/articles", "--only", CASES.join(",")];
    const folder = join(FOLDER, "livelier");
    const { code, text } = await evaluated(...livelier, ...against, "--report", folder);

    expect(code).toBe(1);
    expect(text).toMatch(/support .*regressed/u);
    const comment = read(folder, "report.md");
    expect(comment).toContain("support");
    expect(comment).toContain("figures");
    expect(comment).toContain("battery-coating-study");
  }, 240_000);

  test("says how to record where a reply is missing, and takes no lost case for a good one", async () => {
    const [name = ""] = CASES;
    const args = ["--prompts", LIVELIER, "--against", "recorded:fixtures/articles", "--only", name];
    const { code, text } = await evaluated(...args);

    expect(code).toBe(1);
    expect(text).toContain(name);
    expect(text).toContain("reply-not-recorded");
  }, 240_000);

  test("tells calls and cost beforehand, and sends nothing", async () => {
    const args = ["--writer", "openai:gpt-4.1-mini", "--estimate", "--only", CASES[0] ?? ""];
    const { code, text } = await evaluated(...args);

    expect(code).toBe(0);
    expect(text).toMatch(/^writer +cases +calls +tokens +dollars\nopenai:gpt-4\.1-mini +1 +1 /u);
  }, 240_000);

  test("is not begun with a case or a file that is not there", async () => {
    await expect(evaluated("--only", "nobody")).rejects.toThrow(
      new InputError("There is no case “nobody”."),
    );
    await expect(evaluated("--cases", "nowhere")).rejects.toThrow("There is nothing at nowhere");
    await expect(evaluated("--floors", "package.json")).rejects.toThrow("does not hold floors");
  });
});
