import { describe, expect, test } from "vitest";
import { metadataOf } from "./page.test-data.ts";

const titleOf = (html: string) => metadataOf(html).title;
const site = `<meta property="og:site_name" content="The Ledger">`;

describe("the title is the headline readers see", () => {
  test.each([
    [
      "and not what is declared for search engines",
      `<title>Best kettles 2026, tested | The Ledger</title><h1>Kettles we like best</h1>`,
      "Kettles we like best",
    ],
    [
      "the one of several that is like what is declared",
      `<title>Kettles we like - The Ledger</title><h1>The Ledger</h1><h1>Kettles we like best</h1><h1>More to read</h1>`,
      "Kettles we like best",
    ],
    [
      "of the second level, where the first is the site",
      `<title>Kettles we like</title><h1>Our notebook</h1><h2>Kettles we like</h2>`,
      "Kettles we like",
    ],
    [
      "without a badge",
      `<title>Kettles we like | The Ledger</title><h1><span>4 March</span> <a>Kettles we like</a> <i>(12)</i></h1>`,
      "Kettles we like",
    ],
    [
      "without a label behind a bar",
      `<title>Kettles</title><h1>Kettles we like best | Opinion</h1>`,
      "Kettles we like best",
    ],
    [
      "in some other line, where no heading shows it",
      `<title>Kettles we like – Kitchen – The Ledger</title><div>Kettles we like – Kitchen</div>`,
      "Kettles we like – Kitchen",
    ],
  ])("%s", (_, html, title) => {
    expect(titleOf(site + html)).toBe(title);
  });
});

test("the heading that is the site's name is no headline, however like one", () => {
  const html = `<meta property="og:site_name" content="Kettle Post"><h1>Kettle Post</h1>
    <title>What the kettle post says of us</title><h1>What our critics say</h1>`;

  expect(titleOf(html)).toBe("What our critics say");
});

test("the line that shows the headline is where its date is looked for", () => {
  const html = `<title>Kettles we like</title><div>Kettles we like</div><p>March 4, 2026</p>`;

  expect(metadataOf(html).publishedAt).toBe("2026-03-04");
});

describe("a declared title loses the name of the site", () => {
  test.each([
    ["Kettles we like | The Ledger", "Kettles we like"],
    ["Kettles we like - The Ledger", "Kettles we like"],
    ["The Ledger - Kettles we like", "Kettles we like"],
    ["Kettles - and why we like them", "Kettles - and why we like them"],
    ["Kettles we like | The Ledger | The Ledger Online", "Kettles we like"],
  ])("%s", (declared, title) => {
    expect(titleOf(`${site}<title>${declared}</title>`)).toBe(title);
  });

  test("and is null where nothing is declared or shown", () => {
    expect(titleOf("<p>Words</p>")).toBeNull();
  });
});
