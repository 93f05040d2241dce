import { describe, expect, test } from "vitest";
import { linesOf } from "./page.test-data.ts";
import { visibleDates } from "./visible-dates.ts";

const datesOf = (html: string, at: number | null = 0) => visibleDates(linesOf(html), at, "en");
const below = (html: string) => datesOf(`<h1>Headline</h1>${html}`);

describe("readers see a day of publication", () => {
  test.each([
    ["in a line below the headline", "<p>March 4, 2026</p>"],
    ["beside the author", "<p>By Ada Marsh | March 4, 2026</p>"],
    ["in a <time> with no more than text", "<time>4 Mar 2026</time>"],
    ["in a <time> that only machines can read", `<time datetime="2026-03-04">yesterday</time>`],
    [
      "where it is not the day it is in Greenwich",
      `<time datetime="2026-03-05T04:13:00Z">March 4, 2026</time>`,
    ],
    [
      "and not that of the update before it",
      "<p>Updated March 6, 2026</p><p>Published March 4, 2026</p>",
    ],
    [
      "and not that of the update beneath its label",
      "<p>Last updated:</p><p>March 6, 2026</p><p>March 4, 2026</p>",
    ],
  ])("%s", (_, html) => {
    expect(below(html).published).toBe("2026-03-04");
  });

  test("as a moment, where machines are told it", () => {
    const time = `<time datetime="2026-03-04T08:30:00+01:00">March 4, 2026</time>`;

    expect(below(time).published).toBe("2026-03-04T08:30:00+01:00");
  });

  test.each([
    ["a copyright", "<p>© March 4, 2026</p>"],
    ["a deadline", "<p>Deadline: March 4, 2026</p>"],
    ["prose", `<p>On March 4, 2026 the council ${"met and spoke ".repeat(12)}</p>`],
    ["a menu", "<nav><p>March 4, 2026</p></nav>"],
  ])("but not in %s", (_, html) => {
    expect(below(html)).toEqual({ published: null, updated: null });
  });

  test("away from the headline, when no other day is marked or called so", () => {
    const day = (text: string) => `<p class="date">${text}</p>`;

    expect(datesOf(day("March 4, 2026"), null).published).toBe("2026-03-04");
    expect(datesOf(day("March 4, 2026") + day("March 5, 2026"), null).published).toBeNull();
    expect(datesOf(day("Published March 4, 2026") + day("May 5, 2026"), null).published).toBe(
      "2026-03-04",
    );
  });

  test("and one of change", () => {
    expect(below("<p>Last updated: March 6, 2026</p>")).toEqual({
      published: null,
      updated: "2026-03-06",
    });
  });
});
