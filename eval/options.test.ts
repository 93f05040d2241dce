import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "./command.ts";
import { BASELINE, evalOptions, RECORDED } from "./options.ts";

const FILE = join(mkdtempSync(join(tmpdir(), "pulse-")), "run.json");
writeFileSync(FILE, "{}");

describe("what is evaluated", () => {
  test("is what is recorded against what was approved, unless something else is said", () => {
    expect(evalOptions([])).toMatchObject({
      candidate: { writer: RECORDED, prompts: null },
      against: { file: BASELINE },
      repeats: 1,
    });
  });

  test("is compared with an earlier run by its file, with a writer by its name, or with nothing", () => {
    expect(evalOptions(["--against", FILE]).against).toEqual({ file: FILE });
    expect(evalOptions(["--against", "openai:x"]).against).toEqual({
      writer: "openai:x",
      prompts: null,
    });
    expect(evalOptions(["--against", "none"]).against).toBeNull();
  });

  test("is compared with nothing where the cases are others than those approved", () => {
    expect(evalOptions(["--cases", "mine"]).against).toBeNull();
  });

  test("is compared with other prompts of the recorded writer where only those are said", () => {
    expect(evalOptions(["--against-prompts", "old"]).against).toEqual({
      writer: RECORDED,
      prompts: "old",
    });
  });

  test.each([
    [["--repeats", "0"], "--repeats must be a whole number of at least 1."],
    [["--max-cost", "much"], "--max-cost must be an amount in US dollars, such as 0.50."],
    [["--against", "nowhere.json"], "There is no file nowhere.json to compare with."],
    [
      ["--against", FILE, "--against-prompts", "old"],
      "--against-prompts needs a writer, not a file.",
    ],
    [["--writer", " "], "--writer needs a value."],
  ])("cannot be said as %j", (args, message) => {
    expect(() => evalOptions(args)).toThrow(new InputError(message));
  });
});
