import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { judgeBenchOptions } from "./options.ts";

test("the bench needs a folder alone", () => {
  expect(judgeBenchOptions(["--data", "set"])).toEqual({ data: "set", limit: Infinity, worst: 0 });
});

test("the bench can be told how much to read and how closely to look", () => {
  expect(judgeBenchOptions(["--data=set", "--limit", "20", "--worst", "5"])).toEqual({
    data: "set",
    limit: 20,
    worst: 5,
  });
});

describe("a command line that says too little or too much is refused:", () => {
  test.each([
    [[], "--data DIR"],
    [["--data", "set", "--rounds", "2"], "--rounds"],
    [["--data", "set", "--limit", "0"], "at least 1"],
    [["--data", "set", "--worst", "few"], "whole number"],
  ])("%j", (args, message) => {
    expect(() => judgeBenchOptions(args)).toThrow(InputError);
    expect(() => judgeBenchOptions(args)).toThrow(message);
  });
});
