import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { ablationFolders, benchOptions } from "./options.ts";

test("the bench needs a folder alone", () => {
  expect(benchOptions(["--data", "pages"])).toEqual({
    data: "pages",
    rounds: 5,
    worst: 0,
    onlyScore: false,
  });
});

test("the bench can be told how long and how closely to look", () => {
  const args = ["--data=pages", "--rounds", "1", "--worst", "20", "--only-score"];

  expect(benchOptions(args)).toEqual({ data: "pages", rounds: 1, worst: 20, onlyScore: true });
});

test("the ablation reads as many folders as it is given", () => {
  expect(ablationFolders(["--data", "old", "--data", "new"])).toEqual(["old", "new"]);
});

describe("a command line that says too little or too much is refused:", () => {
  test.each([
    [[], "--data DIR"],
    [["--data", ""], "--data DIR"],
    [["--data"], "--data"],
    [["--data", "pages", "more"], "more"],
    [["--data", "pages", "--fast"], "--fast"],
    [["--data", "pages", "--rounds", "0"], "at least 1"],
    [["--data", "pages", "--rounds", "two"], "whole number"],
    [["--data", "pages", "--worst", "1.5"], "whole number"],
  ])("%j", (args, message) => {
    expect(() => benchOptions(args)).toThrow(InputError);
    expect(() => benchOptions(args)).toThrow(message);
  });

  test("no folder to ablate", () => {
    expect(() => ablationFolders([])).toThrow(InputError);
  });
});
