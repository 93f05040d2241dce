import { describe, expect, test } from "vitest";
import { nearHeadline } from "./lines.ts";
import { linesOf } from "./page.test-data.ts";

const textsOf = (html: string) => linesOf(html).map(({ text }) => text);

describe("the lines of a page", () => {
  test("begin and end with blocks, and run on through what stands in them", () => {
    expect(textsOf("<div>One <b>bold</b> line<p>Two</p>three</div><button>No</button>")).toEqual([
      "One bold line",
      "Two",
      "three",
    ]);
  });

  test("keep apart what only style sets apart", () => {
    const [line] = linesOf("<p><span>Ada Marsh</span><span>Monday</span></p>");

    expect(line).toMatchObject({ text: "Ada Marsh Monday", parts: ["Ada Marsh", "Monday"] });
  });

  test("do not part a word from its punctuation or a heading from its emphasis", () => {
    expect(textsOf("<h1>What <em>now</em>, Ada?</h1><p>By <a>Ada</a>, today</p>")).toEqual([
      "What now, Ada?",
      "By Ada, today",
    ]);
  });

  test("tell what their markup says of them", () => {
    const lines = linesOf(`<h1>Headline</h1>
      <p>By <a href="/authors/ada-marsh">Ada Marsh</a> <time datetime="2026-03-04">today</time></p>
      <div class="_authorName_x1">Jo Pell</div><p class="post-date">4 March</p>
      <aside><p class="byline">Wim Boer</p></aside>`);

    expect(lines).toMatchObject([
      { level: 1 },
      { people: ["Ada Marsh"], dates: ["today"], times: ["2026-03-04"] },
      { authors: ["Jo Pell"] },
      { dates: ["4 March"] },
      { isBeside: true },
    ]);
  });

  test("keep the closest mark, not the one around it", () => {
    const [line] = linesOf(
      `<p class="byline">By <b class="author">Ada Marsh</b> in Kettle Town</p>`,
    );

    expect(line?.authors).toEqual(["Ada Marsh"]);
  });

  test("are not marked by names that mean something else, nor by those of a whole layout", () => {
    const long = "<p>A paragraph of the article that goes on for a while.</p>".repeat(20);
    const lines = linesOf(
      `<p class="authority updates">One</p><div class="has-author">${long}</div>`,
    );

    expect(lines.filter(({ authors, dates }) => authors.length + dates.length > 0)).toEqual([]);
  });

  test("near the headline end with the prose, and leave out what stands beside", () => {
    const prose = `<p>${"Many words of prose. ".repeat(20)}</p>`;
    const lines = linesOf(
      `<p>Kicker</p><h1>Headline</h1><nav>Menu</nav><p>By Ada</p>${prose.repeat(3)}<p>End</p>`,
    );

    const near = nearHeadline(lines, 1).map(({ text }) => text.slice(0, 6));
    expect(near).toEqual(["By Ada", "Many w", "Many w", "Kicker"]);
    expect(nearHeadline(lines, null)).toEqual([]);
  });
});
