import { expect, test } from "vitest";
import { systemCode } from "./system-code.ts";

test("a code is taken from errors that have one, as text", () => {
  expect(systemCode(Object.assign(new Error("no"), { code: "ENOENT" }))).toBe("ENOENT");
  for (const fault of [new Error("no"), new DOMException("no", "AbortError"), "ENOENT", null]) {
    expect(systemCode(fault)).toBeUndefined();
  }
});
