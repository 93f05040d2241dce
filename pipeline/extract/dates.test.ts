import { describe, expect, test } from "vitest";
import { isoDate } from "./dates.ts";

describe("a date is read as ISO 8601 in the publisher's zone", () => {
  test.each([
    ["2026-03-04T08:30:00Z", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30:00.000Z", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30+01:00", "2026-03-04T08:30:00+01:00"],
    ["2026-03-04T08:30:00-0500", "2026-03-04T08:30:00-05:00"],
    ["2026-03-04 08:30:00 +00:00", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30:00", "2026-03-04"],
    ["2026-03-04", "2026-03-04"],
    ["March 4, 2026", "2026-03-04"],
    ["4 March 2026", "2026-03-04"],
    ["Wed, 04 Mar 2026 23:30:00 GMT", "2026-03-04"],
    ["Wed Mar 04 2026 23:30:00 +0900", "2026-03-04"],
  ])("%s is %s", (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });

  test.each(["", "yesterday", "2026-13-04", "2026-02-30", "1204-01-01", "v2.0.2026", "12345"])(
    "“%s” is no date",
    (written) => {
      expect(isoDate(written)).toBeNull();
    },
  );
});
