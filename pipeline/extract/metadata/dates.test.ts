import { describe, expect, test } from "vitest";
import { dayInAddress, isoDate } from "./dates.ts";

describe("a date is read as ISO 8601 in the publisher's zone", () => {
  test.each([
    ["2026-03-04T08:30:00Z", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30:00.000Z", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30+01:00", "2026-03-04T08:30:00+01:00"],
    ["2026-03-04T08:30:00-0500", "2026-03-04T08:30:00-05:00"],
    ["2026-03-04 08:30:00 +00:00", "2026-03-04T08:30:00Z"],
    ["2026-03-04T08:30:00", "2026-03-04"],
    ["2026-03-04", "2026-03-04"],
    ["2026-03-04T25:99:00Z", "2026-03-04"],
    ["2026-03-04T24:00:00Z", "2026-03-04"],
    ["2026-03-04T10:00:60Z", "2026-03-04"],
    ["2026-03-04T10:00:00+99:99", "2026-03-04"],
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

describe("the day in an address", () => {
  test.each([
    ["https://x.example/2026/03/04/headline", "2026-03-04"],
    ["https://x.example/2026-03-04-headline.html", "2026-03-04"],
    ["https://x.example/story-20260304", "2026-03-04"],
    ["https://x.example%2F2026-03-04%2Bheadline", "2026-03-04"],
  ])("of %s is %s", (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });

  test.each([
    "https://x.example/2026/03/headline",
    "https://x.example/news/120260304",
    "https://x.example/2026/13/04/",
    "https://x.example/a?date=2026-03-04",
    "https://x.example/%",
  ])("is not in %s", (address) => {
    expect(dayInAddress(address)).toBeNull();
  });
});
