import { expect, test } from "vitest";
import { Finding } from "../schema/index.ts";
import {
  bearingOf,
  checkOf,
  CHECKS,
  finding,
  FINDING_KINDS,
  type FindingCode,
} from "./findings.ts";

test("Every code is one the schema allows, belongs to a check and has a meaning of one line", () => {
  for (const [code, { check, meaning }] of Object.entries(FINDING_KINDS)) {
    expect(Finding.safeParse({ code, span: null, why: meaning }).success).toBe(true);
    expect([...Object.keys(CHECKS), "any"]).toContain(check);
    expect(meaning).toMatch(/^[A-Z][^\n]*\.$/);
  }
});

test("A code that nobody knows weighs as much as any can", () => {
  const unknown = { code: "from-a-later-version", span: null, why: "Who knows." };

  expect(bearingOf(unknown)).toBe("unsupported");
  expect(checkOf(unknown)).toBe("any");
});

test("A finding of the form weighs on no claim", () => {
  const code: FindingCode = "length-out-of-range";

  expect(bearingOf(finding(code, null, "Too long."))).toBe("form");
});
