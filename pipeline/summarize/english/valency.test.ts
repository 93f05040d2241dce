import { expect, test } from "vitest";
import { nounAsksFor } from "./valency.ts";

test.each([
  ["ban", "on", true],
  ["rise", "in", true],
  ["ban", "in", false],
  ["ferry", "on", false],
  ["ban", "throughout", false],
])("%s asks for %s: %s", (noun, preposition, expected) => {
  expect(nounAsksFor(noun, preposition)).toBe(expected);
});
