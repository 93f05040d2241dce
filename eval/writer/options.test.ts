import { describe, expect, test } from "vitest";
import { InputError } from "../command.ts";
import { writerBenchOptions } from "./options.ts";

test("the bench needs a folder alone", () => {
  expect(writerBenchOptions(["--data", "set"])).toEqual({
    data: "set",
    limit: Infinity,
    worst: 0,
    peers: true,
  });
});

test("the bench can be told how much to read, how closely to look, and to leave npm out", () => {
  const args = ["--data=set", "--limit", "20", "--worst", "5", "--no-peers"];

  expect(writerBenchOptions(args)).toEqual({ data: "set", limit: 20, worst: 5, peers: false });
});

describe("a command line that says too little or too much is refused:", () => {
  test.each([
    [[], "--data DIR"],
    [["--data", "set", "--rounds", "2"], "--rounds"],
    [["--data", "set", "--limit", "0"], "at least 1"],
    [["--data", "set", "--worst", "few"], "whole number"],
  ])("%j", (args, message) => {
    expect(() => writerBenchOptions(args)).toThrow(InputError);
    expect(() => writerBenchOptions(args)).toThrow(message);
  });
});
