import { describe, expect, test } from "vitest";
import { Secret } from "./index.ts";

const VALUE = "sk-canary-0123456789";
const secret = new Secret(VALUE);

describe("a secret does not show", () => {
  test.each([
    // oxlint-disable-next-line typescript/no-base-to-string, typescript/restrict-template-expressions -- what it is about
    ["in a template", () => `it is ${secret}`],
    ["as JSON", () => JSON.stringify({ secret, list: [secret] })],
    ["by its names", () => Object.getOwnPropertyNames(secret).join()],
    ["by its values", () => Object.values(secret).join()],
    ["as a copy", () => JSON.stringify(Object.assign({}, secret))],
  ])("%s", (_, told) => {
    expect(told()).not.toContain("canary");
  });

  test("but where it is meant to", () => {
    expect(secret.reveal()).toBe(VALUE);
  });
});

describe("a secret is covered", () => {
  test("wherever it stands", () => {
    expect(secret.cover(`${VALUE}, Bearer ${VALUE}${VALUE}.`)).toBe("[key], Bearer [key][key].");
  });

  test("as it is, and not as a pattern", () => {
    expect(new Secret("sk-$&.*+?^|").cover("sk-$&.*+?^| sk-x")).toBe("[key] sk-x");
  });

  test("unless it is a word that servers of one's own are given for a key", () => {
    for (const word of ["", "x", "none", "test", "ollama", "EMPTY"])
      expect(new Secret(word).cover("The test of none of the ollama.")).toBe(
        "The test of none of the ollama.",
      );
  });
});
