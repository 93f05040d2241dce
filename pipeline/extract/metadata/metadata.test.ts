import { describe, expect, test } from "vitest";
import { ADDRESS, jsonLd, metadataOf } from "./page.test-data.ts";

const article = (more: object) =>
  jsonLd({ "@type": "NewsArticle", headline: "The headline", ...more });

describe("authors are asked of JSON-LD, then microdata, then <meta>, then what is visible", () => {
  const visible = `<h1>The headline</h1><p>By Vi Sible</p>`;
  const meta = `<meta name="author" content="Me Tana">`;
  const microdata = `<p itemprop="author">Mi Crodata</p>`;

  test.each([
    [
      article({ author: { "@type": "Person", name: "Jay Sonld" } }) + meta + microdata + visible,
      "Jay Sonld",
    ],
    [meta + microdata + visible, "Mi Crodata"],
    [meta + visible, "Me Tana"],
    [visible, "Vi Sible"],
  ])("case %#", (html, author) => {
    expect(metadataOf(html).authors).toEqual([author]);
  });

  test.each([
    ["a list of names", { author: ["Ada Marsh", "Jo Pell"] }, ["Ada Marsh", "Jo Pell"]],
    ["names in one node", { author: { name: ["Ada Marsh", "Jo Pell"] } }, ["Ada Marsh", "Jo Pell"]],
    ["creators", { creator: "Ada Marsh" }, ["Ada Marsh"]],
    ["an organisation", { author: { "@type": "NewsMediaOrganization", name: "Ada Press" } }, []],
    ["the publisher", { author: "Ledger", publisher: { name: "The Ledger" } }, []],
  ])("JSON-LD names %s", (_, more, authors) => {
    expect(metadataOf(article(more)).authors).toEqual(authors);
  });

  test("an author that is an address, a handle or a placeholder is passed over", () => {
    const html = `<meta property="article:author" content="https://social.example/ada">
      <meta name="author" content="page.head.extra.author"><meta name="parsely-author" content="@ada">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Marsh">`;

    expect(metadataOf(html).authors).toEqual(["Ada Marsh"]);
  });

  test("a site may be called after the person who writes it", () => {
    const html = (name: string) =>
      article({ author: name }) + `<meta property="og:site_name" content="${name}">`;

    expect(metadataOf(html("Ada Marsh")).authors).toEqual(["Ada Marsh"]);
    expect(metadataOf(html("Kettlepost")).authors).toEqual([]);
  });
});

describe("the day shown to readers comes before what is declared", () => {
  const declared = `<meta property="article:published_time" content="2026-03-04T23:30:00Z">`;
  const shown = (day: string) => `<title>The headline</title><h1>The headline</h1><p>${day}</p>`;

  test.each([
    ["the declared moment of that day", declared + shown("March 4, 2026"), "2026-03-04T23:30:00Z"],
    ["the day shown, where another is declared", declared + shown("March 5, 2026"), "2026-03-05"],
    ["what is declared, where none is shown", declared, "2026-03-04T23:30:00Z"],
    [
      "what is declared, where only a change is shown",
      declared + shown("Updated May 1, 2026"),
      "2026-03-04T23:30:00Z",
    ],
    ["the day of change, where nothing else is told", shown("Updated May 1, 2026"), "2026-05-01"],
    [
      "the day in the address",
      `<meta property="og:url" content="https://x.example/2026/03/04/a">`,
      "2026-03-04",
    ],
    ["JSON-LD's before others'", article({ datePublished: "2026-03-03" }) + declared, "2026-03-03"],
  ])("%s", (_, html, date) => {
    expect(metadataOf(html).publishedAt).toBe(date);
  });

  test("and the day of change is told apart", () => {
    const html = article({ datePublished: "2026-03-03", dateModified: "2026-03-04T10:00:00Z" });

    expect(metadataOf(html)).toMatchObject({
      publishedAt: "2026-03-03",
      modifiedAt: "2026-03-04T10:00:00Z",
    });
  });

  test("a page that tells no day has none, and its making is no publication", () => {
    const html = `<meta property="article:modified_time" content="2026-03-04"><p>© 2026</p>`;

    expect(metadataOf(html)).toMatchObject({ publishedAt: null, modifiedAt: "2026-03-04" });
  });
});

describe("the picture", () => {
  test.each([
    [
      "that of link previews",
      `<meta property="og:image" content="/a.jpg">`,
      "https://ledger.example/a.jpg",
    ],
    [
      "JSON-LD's",
      article({ image: [{ "@type": "ImageObject", url: "/b.jpg" }] }),
      "https://ledger.example/b.jpg",
    ],
    [
      "none that is not on the web",
      `<meta property="og:image" content="data:image/png;base64,AA">`,
      null,
    ],
  ])("is %s", (_, html, image) => {
    expect(metadataOf(html).image).toBe(image);
  });

  test("needs an address to be resolved against", () => {
    expect(metadataOf(`<meta property="og:image" content="/a.jpg">`, null).image).toBeNull();
  });
});

test("what is told of the article otherwise is read as it stands", () => {
  const html = article({
    articleSection: ["Trade"],
    keywords: "steel, ports",
    url: ADDRESS,
    wordCount: "420",
  });

  expect(metadataOf(html)).toMatchObject({
    ...{ url: ADDRESS, section: "Trade", keywords: ["steel", "ports"], declaredWords: 420 },
    declaredType: "NewsArticle",
  });
});

test.each([
  [article({ isAccessibleForFree: false }), false],
  [article({ isAccessibleForFree: "True" }), true],
  [`<meta property="article:content_tier" content="locked">`, false],
  [`<meta property="article:content_tier" content="metered">`, null],
  [article({}), null],
])("whether everybody may read it is what the publisher declares, case %#", (html, freeToRead) => {
  expect(metadataOf(html).freeToRead).toBe(freeToRead);
});
