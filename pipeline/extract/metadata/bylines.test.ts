import { describe, expect, test } from "vitest";
import { visibleAuthors } from "./bylines.ts";
import { linesOf } from "./page.test-data.ts";

const authorsOf = (html: string, at: number | null = 0) =>
  visibleAuthors(linesOf(html), at, "The Ledger");
const below = (html: string) => authorsOf(`<h1>Headline</h1>${html}`);

describe("readers see named as authors", () => {
  test.each([
    ["who is named after “By”", "<p>By Ada Marsh and Jo Pell</p>", ["Ada Marsh", "Jo Pell"]],
    ["whom a line announces", "<div>Written by:</div><div>Ada Marsh</div>", ["Ada Marsh"]],
    [
      "who is marked as such",
      `<div class="post-author"><i>Author</i><div>Ada Marsh</div></div>`,
      ["Ada Marsh"],
    ],
    [
      "whom the byline links to",
      `<p>By <a href="/people/ada">Ada Marsh</a>, who writes on Kettle Town</p>`,
      ["Ada Marsh"],
    ],
    [
      "and not the weekday that touches the name",
      "<p>By <b>Ada Marsh</b><i>Monday</i></p>",
      ["Ada Marsh"],
    ],
    [
      "and not what the person does",
      `<p class="byline">Ada Marsh, Privacy Expert</p>`,
      ["Ada Marsh"],
    ],
    ["with one name only, after “By”", "<p>Posted by Adamarsh9 on Friday</p>", ["Adamarsh9"]],
    [
      "on lines of their own",
      `<p class="author">Ada Marsh</p><p class="author">Jo Pell</p>`,
      ["Ada Marsh", "Jo Pell"],
    ],
  ])("%s", (_, html, authors) => {
    expect(below(html)).toEqual(authors);
  });

  test.each([
    ["reviewers", `<p class="author">Reviewed by Ada Marsh</p>`],
    ["reviewers with pages of their own", `<p>Reviewed by <a href="/people/ada">Ada Marsh</a></p>`],
    ["fact checkers announced by a label", `<p>Fact checked by</p><p class="author">Ada Marsh</p>`],
    ["photographers", `<p class="byline">Photo: Ada Marsh</p>`],
    ["what a page offers", `<p class="author">View Profile</p><p class="author">Read More</p>`],
    ["the site", "<p>By The Ledger</p>"],
    ["desks", `<p class="byline">By Staff</p><p class="byline">Editorial Team</p>`],
    [
      "prose that begins with By",
      "<p>By the end of the year the town will have paid for it all.</p>",
    ],
  ])("nobody, where only %s are named", (_, html) => {
    expect(below(html)).toEqual([]);
  });

  test("away from the headline, when nobody else is", () => {
    const card = (name: string) => `<div class="author">${name}</div>`;

    expect(authorsOf(`<p>Text</p>${card("Ada Marsh")}`, null)).toEqual(["Ada Marsh"]);
    expect(authorsOf(`<p>Text</p>${card("Ada Marsh")}${card("Jo Pell")}`, null)).toEqual([]);
  });
});
