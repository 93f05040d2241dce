import { describe, expect, test } from "vitest";
import { dayIn, pageLanguage } from "./language.ts";

describe("pageLanguage", () => {
  test.each(["ar", "he", "fa", "ur"])("writes %s from right to left", (code) => {
    expect(pageLanguage(code)).toEqual({ code, direction: "rtl" });
  });

  test.each(["en", "de", "ja", "az"])("writes %s from left to right", (code) => {
    expect(pageLanguage(code)).toEqual({ code, direction: "ltr" });
  });

  test.each([null, "", "English (US)", '"><script>'])(
    "falls back to English for %j",
    (language) => {
      expect(pageLanguage(language)).toEqual({ code: "en", direction: "ltr" });
    },
  );
});

describe("dayIn", () => {
  test.each([
    ["en", "March 11, 2026"],
    ["de", "11. März 2026"],
    ["ja", "2026年3月11日"],
  ])("writes the day as %s does", (code, expected) => {
    expect(dayIn(pageLanguage(code), "2026-03-11")).toBe(expected);
  });

  test("gives the publisher's day, wherever the machine stands", () => {
    expect(dayIn(pageLanguage("en"), "2026-03-04T00:30:00+02:00")).toBe("March 4, 2026");
    expect(dayIn(pageLanguage("en"), "2026-03-11T23:59:59Z")).toBe("March 11, 2026");
    expect(dayIn(pageLanguage("en"), "2026-03-11T00:00:00Z")).toBe("March 11, 2026");
  });

  test("knows no language it would fail on", () => {
    expect(dayIn(pageLanguage("qqx"), "2026-03-11")).toContain("2026");
  });
});
