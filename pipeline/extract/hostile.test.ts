/* Pages made to stop a reader. Each must end in its time, with an article or a reason that has a name. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StageError } from "../errors.ts";
import type { StageContext } from "../stage.ts";
import { extractStage } from "./index.ts";
import { ARTICLE_HTML, pageOf } from "./page.test-data.ts";

const CONTEXT: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date("2026-03-04T08:30:00Z"),
  emit: () => {},
};
const TIMEOUT_MS = 3_000;

/**
 * Longest time, in milliseconds, in which the main thread may hear nobody. These pages take their reader
 * longer; a machine that is busy with other things does not hold a thread back so long.
 */
const MOST_DELAY_MS = 2_000;

const SENTENCE = "The port authority of Tarn will replace all 412 sensors on the bridge. ";
const PROSE = `<p>${SENTENCE.repeat(4)}</p>`.repeat(8);
const article = (inside: string) => `<article><h1>Bridge</h1>${PROSE}${inside}</article>`;
const nested = (tag: string, depth: number) =>
  `<${tag}>`.repeat(depth) + PROSE + `</${tag}>`.repeat(depth);
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const DEEP = ["div", "b", "table", "font", "ul", "blockquote", "span", "a", "section"];
const DEPTH = [
  ...DEEP.flatMap((tag) =>
    [100, 1_000].map((depth) => [`${depth} ${tag}`, nested(tag, depth)] as const),
  ),
  ...["div", "b", "table", "font"].map((tag) => [`10,000 ${tag}`, nested(tag, 10_000)] as const),
  ["100,000 div", nested("div", 100_000)] as const,
  ["100,000 font", nested("font", 100_000)] as const,
];

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ...DEPTH,
  ["1,000 list items deep", `${"<ul><li>x".repeat(1_000)}${PROSE}`],
  ["2,000 tables deep", `${"<table><tr><td>x".repeat(2_000)}${PROSE}`],
  ["300,000 siblings", article("<i>x</i>".repeat(300_000))],
  ["10,000 paragraphs", article("<p>One two three.</p>".repeat(10_000))],
  [
    "a table of 1,000 by 200",
    article(`<table>${`<tr>${"<td>1".repeat(200)}`.repeat(1_000)}</table>`),
  ],
  ["a million breaks", article("<br>".repeat(1_000_000))],
  ["5,000 breaks", article("word<br>".repeat(5_000))],
  ["100,000 attributes", article(`<p ${times(100_000, (i) => `a${i}=1 `)}>x</p>`)],
  ["100,000 links", article('<a href="/x">more</a> '.repeat(100_000))],
  ["5,000 links", article('<a href="/x">more of it</a> '.repeat(5_000))],
  ["50,000 images", article('<img src="/x.png" alt="x">'.repeat(50_000))],
  ["10,000 headings", article("<h2>x</h2>".repeat(10_000))],
  ["10,000 advertisements", article('<div class="ad share related">x</div>'.repeat(10_000))],
  ["unclosed tags", PROSE + "<div><p><b><i><a href=x>".repeat(10_000)],
  ["misnested formatting", PROSE + times(3_000, (i) => `<b id=${i}><i><p></b>x</i>`)],
  [
    "different formatting elements",
    PROSE + times(2_000, (i) => `<font color=${i}>`) + "<p>x".repeat(500),
  ],
  ["an attribute of 5 MB", article(`<p title="${"x ".repeat(2_500_000)}">x</p>`)],
  ["a class of 2 MB", article(`<p class="${"ad share-".repeat(200_000)}">x</p>`)],
  ["a comment of 5 MB", article(`<!--${"-".repeat(5_000_000)}-->`)],
  ["a comment without an end", `${PROSE}<!--${"<p>x".repeat(500_000)}`],
  ["a script without an end", `${PROSE}<script>${"<p>x".repeat(500_000)}`],
  ["a style without an end", `${PROSE}<style>${"p{}".repeat(500_000)}`],
  [
    "entities galore",
    article(`<p>${"&amp;&#x41;&nosuch;&CounterClockwiseContourIntegral;".repeat(10_000)}`),
  ],
  ["a malformed doctype", `<!DOCTYPE ${"x".repeat(1_000_000)} "'<><>${article("")}`],
  ["nulls", article(`<p\u0000 a\u0000=\u0000>${"\u0000".repeat(1_000_000)}`)],
  ["a sentence of 1 MB", article(`<p>${"the bridge and ".repeat(70_000)}.</p>`)],
  ["1 MB without a space", article(`<p>${"x".repeat(1_000_000)}</p>`)],
  ["200 kB of Chinese", article(`<p>${"大桥昨天关闭。".repeat(10_000)}</p>`)],
  ["300 kB of Thai", article(`<p>${"สะพาน".repeat(20_000)}</p>`)],
  ["250 kB of initials", article(`<p>${"A. B. 1. Dr. ".repeat(20_000)}</p>`)],
  [
    "megabytes of JSON-LD",
    article(jsonLd(`[${'{"@type":"Article","headline":"x &amp; y"},'.repeat(60_000)}{}]`)),
  ],
  ["deep JSON-LD", article(jsonLd("[".repeat(1_000_000)))],
  ["deep JSON-LD that is whole", article(jsonLd("[".repeat(5_000) + "]".repeat(5_000)))],
  ["deep graphs", article(jsonLd(`${'{"@graph":['.repeat(4_000)}${"]}".repeat(4_000)}`))],
  [
    "10,000 JSON-LD scripts",
    article(times(10_000, (i) => jsonLd(`{"@id":"${i}","author":{"@id":"${i + 1}"}}`))),
  ],
  [
    "20,000 authors",
    article(
      jsonLd(
        `{"@type":"Article","headline":"x","author":[${'{"name":"Ann Lee"},'.repeat(20_000)}{}]}`,
      ),
    ),
  ],
  [
    "keys of the prototype",
    article(
      jsonLd(
        '{"__proto__":{"headline":"x"},"constructor":{"prototype":{"y":1}},"@type":"Article"}',
      ),
    ),
  ],
  [
    "JSON-LD of the wrong kinds",
    article(
      jsonLd(
        '{"@type":[{}],"headline":{"a":[]},"author":[[["x"]],1,null],"hasPart":[1,"x",{"cssSelector":{}}],"datePublished":[1e400],"keywords":{"x":1}}',
      ),
    ),
  ],
  [
    "selectors that are none",
    article(
      jsonLd(
        `{"@type":"Article","hasPart":{"isAccessibleForFree":false,"cssSelector":"${":not(".repeat(5_000)}"}}`,
      ),
    ),
  ],
  [
    "a million selectors",
    `<style>${times(1_000_000, (i) => `.a${i},`)}p{opacity:0}</style>${article("")}`,
  ],
  [
    "100,000 rules",
    `<style>${times(100_000, (i) => `div p.a${i % 9}{color:#${100_000 + i}}`)}</style>${article('<div><p class="a1">x</div>'.repeat(5_000))}`,
  ],
  [
    "100,000 meta elements",
    times(100_000, (i) => `<meta name="a${i % 5}" content="x">`) + article(""),
  ],
];

/** Texts our own patterns might be lost in, each in every place a pattern is held against. */
const RUNS = [
  " ",
  ".",
  ",",
  '"',
  "“",
  "1",
  "1.",
  "- ",
  "a ",
  "A",
  "'s ",
  "by ",
  "|",
  "\t\n",
  ":",
  "(",
  "é\u0301",
  "\u200b",
];
const runs = (run: string) => {
  const long = run.repeat(10_000 / run.length);
  return `<html lang="${long}"><head><title>${long} | ${long}x</title><meta name="author" content="By ${long}x"><meta property="og:title" content='${long}x'>
<meta property="article:published_time" content='${long}'>${jsonLd(JSON.stringify({ "@type": "Article", headline: `${long}x`, author: `${long} and x`, datePublished: long, keywords: long }))}</head>
<body><h1>${long}</h1><p class='byline ${long}'>By ${long}</p><time datetime='${long}'>${long}</time><p style='color:${long}'>${long}x</p><li>${long}</li><p>${long.slice(0, 5_000)}</p>${PROSE}<p>${long}</p></body></html>`;
};

describe("a hostile page ends in its time, with an article or a named reason", () => {
  const stage = extractStage({ workers: 2, memoryMb: 512, timeoutMs: TIMEOUT_MS });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const read = (html: string) => stage.run(pageOf(html), CONTEXT);

  beforeAll(async () => {
    await Promise.all([read(ARTICLE_HTML), read(ARTICLE_HTML)]);
    delay.enable();
  }, 60_000);
  afterAll(() => stage.close?.());

  const strange = RUNS.map((run) => [`runs of ${JSON.stringify(run)}`, runs(run)] as const);
  test.concurrent.each([...PAGES, ...strange])(
    "%s",
    async (_, html) => {
      const ending = await read(html).catch((thrown: unknown) => thrown);
      if (ending instanceof Error) expect(ending).toBeInstanceOf(StageError);
      else expect(ending).toHaveProperty("paragraphs");
    },
    120_000,
  );

  test("and nobody else had to wait for the main thread", () => {
    delay.disable();
    expect(delay.count).toBeGreaterThan(100);
    expect(delay.max / 1e6).toBeLessThan(MOST_DELAY_MS);
  });

  test("and the next good page is read", async () => {
    expect(await read(ARTICLE_HTML)).toMatchObject({ title: "Bridge", coverage: "full" });
  });
});

/** Small pages that once took minutes, or a stack's end. */
describe("a page is read for its article in spite of", () => {
  const stage = extractStage({ workers: 1, memoryMb: 512, timeoutMs: 8_000 });
  beforeAll(() => stage.run(pageOf(ARTICLE_HTML), CONTEXT), 60_000);
  afterAll(() => stage.close?.());

  test.each([
    ["500 levels", nested("div", 500)],
    ["spaces in JSON-LD", article(jsonLd(`{"@type":"Article","x":"${" ".repeat(20_000)}y"}`))],
    ["one Chinese paragraph", article(`<p>${"大桥昨天关闭。".repeat(5_000)}</p>`)],
    ["words without a space", article(`<p>${"a|b".repeat(10_000)}</p>`)],
    ["a long style sheet", `<style>${".a .b .c{color:red}".repeat(50_000)}</style>${article("")}`],
    ["keys of the prototype", article(jsonLd('{"__proto__":{"headline":"x"},"@type":"Article"}'))],
    ["initials", article(`<p>${"A. B. C. ".repeat(5_000)}</p>`)],
  ])(
    "%s",
    async (_, html) => {
      const { paragraphs } = await stage.run(pageOf(html), CONTEXT);
      expect(paragraphs.length).toBeGreaterThanOrEqual(8);
    },
    20_000,
  );
});
