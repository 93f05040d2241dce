import { describe, expect, test } from "vitest";
import { lightDom } from "../dom/light.ts";
import { referenceDom } from "../dom/reference.ts";
import { readTree } from "../dom/tree.ts";
import { BODY_RULES, readBody } from "./body.ts";
import type { Around } from "./rule.ts";

const TOPICS = [
  "sensors",
  "welds",
  "cables",
  "lamps",
  "paint",
  "bolts",
  "joints",
  "piers",
  "gates",
];

/** Paragraphs of an article, none of which says what another says. */
const paragraph = (at: number) =>
  `The port authority of Tarn will replace the ${TOPICS[at]} of the harbour bridge in the spring of its ${at + 2}th year.`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${paragraph(from + at)}</p>`).join("\n");
const BODY = paragraphs(0, 8);

const among = (html: string) => `<div>${paragraphs(0, 4)}${html}${paragraphs(4, 8)}</div>`;

/** A passage as long as a paragraph that is none of the article. */
const BESIDE =
  "Beside the article stands a passage that nobody who reads about the bridge wants to read.";

/** What a rule is for: with it the words are not in the text, or are; without it the other way round. */
type Case = {
  readonly html: string;
  readonly drops?: string;
  readonly keeps?: string;
  readonly around?: Partial<Around>;
};

const CASES: Readonly<Record<string, Case>> = {
  "beside-by-html": {
    html: among(`<aside><p>${BESIDE}</p></aside>`),
    drops: BESIDE,
  },
  "locked-parts": {
    html: among(`<div class="g"><p>${BESIDE}</p></div>`),
    around: { gates: [".g", "::no selector("] },
    drops: BESIDE,
  },
  comments: {
    html: `<div>${paragraphs(0, 3)}</div><div id="comments">${`<p>${BESIDE} I say so too.</p>`.repeat(9)}</div>`,
    drops: "I say so too",
  },
  teasers: {
    html: among(
      `<article><h3><a href="/b">The ferry that never came</a></h3><p>${BESIDE}</p></article>`,
    ),
    drops: BESIDE,
  },
  "beside-by-name": {
    html: among(`<div class="RelatedPosts_list"><p>${BESIDE}</p></div>`),
    drops: BESIDE,
  },
  "marked-article": {
    html: `<div>${`<p>${BESIDE} It goes on, with commas, and more.</p>`.repeat(3)}<article><h1>Bridge</h1>${BODY}</article></div>`,
    drops: BESIDE,
  },
  core: {
    html: [0, 2, 4, 6]
      .map(
        (at) =>
          `<div><div><h2>On ${TOPICS[at]}</h2></div><div><div>${paragraphs(at, at + 2)}</div></div></div>`,
      )
      .join(""),
    keeps: paragraph(6),
  },
  "at-home": {
    html: `<div>${BODY}<div class="extra">Nobody was hurt, the port says.</div></div>`,
    keeps: "Nobody was hurt",
  },
  between: {
    html: `<div class="a">${paragraphs(0, 4)}</div><div class="facts"><ul><li>Twelve of the lamps</li><li>Nine of the bolts</li></ul></div><div class="a">${paragraphs(4, 8)}</div>`,
    keeps: "Nine of the bolts",
  },
  repeats: {
    html: among(`<p>The bridge of Tarn gets a new coat.</p>`),
    around: { title: "The bridge of Tarn gets a new coat" },
    drops: "a new coat",
  },
  announcements: {
    html: among(`<p>Read more: the ferry that never came</p>`),
    drops: "the ferry",
  },
  labelled: {
    html: among(`<p class="photo-credit">Taken by the city archive of Tarn in March.</p>`),
    drops: "city archive",
  },
  captions: {
    html: among(`<figure><img src="a.jpg"><div>The eastern lamp before the storm</div></figure>`),
    drops: "before the storm",
  },
  "lone-links": {
    html: among(`<p><a href="/b">The ferry that never came</a></p>`),
    drops: "the ferry",
  },
  requests: {
    html: `<div>${BODY}<p>There is more where that came from: subscribe today and find the newsletter of the harbour in your inbox.</p></div>`,
    drops: "newsletter",
  },
  "house-rules": {
    html: `<div>${BODY}<p>Note that all comments on the harbour bridge are moderated before they appear on this page.</p></div>`,
    drops: "moderated",
  },
  "author-notes": {
    html: `<div>${BODY}<p>Ada Marsh writes about harbours, and has lived in one of them for the better part of her life.</p></div>`,
    around: { authors: ["Ada Marsh"] },
    drops: "writes about harbours",
  },
  "pull-quotes": {
    html: among(`<blockquote>“replace the lamps of the harbour bridge in the spring”</blockquote>`),
    drops: "“replace the lamps",
  },
  "after-the-end": {
    html: `<div>${BODY}<p>About the author</p><p>${BESIDE}</p></div>`,
    drops: BESIDE,
  },
  edges: {
    html: `<div><p>Published 4 March 2026, 8:30</p>${BODY}<p>Tags: bridge, harbour</p><h3>You may also like</h3></div>`,
    drops: "Published",
  },
};

const doms = { light: lightDom, reference: referenceDom };

describe.each(Object.entries(doms))("on the %s DOM, the rule", (_, open) => {
  function read({ html, around }: Case, without?: string): string {
    const dom = open(readTree(`<!doctype html><html><body>${html}</body></html>`));
    const nothing = { title: null, standfirst: null, authors: [], gates: [] };
    const blocks = readBody(dom.document, { ...nothing, ...around }, without);
    dom.close();
    return blocks.map(({ text }) => text).join("\n");
  }

  test.each(BODY_RULES)("$name does what only it does", ({ name }) => {
    const example = CASES[name];
    if (!example) throw new Error(`The rule "${name}" has no case.`);
    const words = example.drops ?? example.keeps ?? "";

    expect(read(example).toLowerCase().includes(words.toLowerCase())).toBe(!example.drops);
    expect(read(example, name).toLowerCase().includes(words.toLowerCase())).toBe(!!example.drops);
    expect(read(example)).toContain(paragraph(1));
  });
});

describe("a paragraph of the article stays", () => {
  const read = (html: string, around: Partial<Around> = {}) => {
    const { document } = lightDom(readTree(`<!doctype html><html><body>${html}</body></html>`));
    const nothing = { title: null, standfirst: null, authors: [], gates: [] };
    return readBody(document, { ...nothing, ...around }).map(({ text }) => text);
  };

  test.each([
    "Moderna did not respond to a request for comment on the results of the trial in Tarn.",
    "The regulator, which approved the drug in May, declined to comment on the ruling of the court.",
    "Der Konzern will nach Angaben des Betriebsrats noch in dieser Woche Insolvenz anmelden.",
    "“Come and join us,” said the mayor of the lower town to everybody who had walked up the hill.",
    "SPONSORED content has become the lifeline of regional papers, and of the one in Tarn above all.",
  ])("%s", (sentence) => {
    expect(read(`<div>${BODY}<p>${sentence}</p></div>`)).toContain(sentence);
  });

  test("when it begins with the name of its author and stands first", () => {
    const opening =
      "Ada Marsh was twelve when the harbour wall first gave way, and nobody believed her.";

    const texts = read(`<div><p>${opening}</p>${BODY}</div>`, { authors: ["Ada Marsh"] });

    expect(texts[0]).toBe(opening);
  });

  test.each([
    ["in an element that says comments are open", `<div class="entry comments-open">${BODY}</div>`],
    ["in a section about replies", `<section id="how-residents-respond">${BODY}</section>`],
    [
      "in an article whose headline is a link",
      `<article><h1><a href="/x">Bridge</a></h1>${BODY}</article>`,
    ],
    [
      "below anchors of old pages",
      Array.from({ length: 8 }, (_, at) => `<a name="p${at}"><p>${paragraph(at)}</p>`).join(""),
    ],
  ])("%s", (_, html) => {
    const standfirst = `<header><p>${BESIDE} ${BESIDE}</p></header>`;

    expect(read(`<h1>Bridge</h1>${standfirst}${html}`)).toContain(paragraph(1));
  });

  test("when it closes the article in an element of its own", () => {
    const closing =
      "Repairs are expected to cost 3.2 million crowns and to begin on 14 May, the council said.";

    expect(read(`<article><h1>Bridge</h1>${BODY}<div><p>${closing}</p></div></article>`)).toContain(
      closing,
    );
  });

  test("with the spaces between its words, whatever elements they are in", () => {
    const terms = `<my-term>foo</my-term> <my-term>bar</my-term> <b>baz</b>`;

    expect(read(`<div>${BODY}<p>It says ${terms} in the spring.</p></div>`)).toContain(
      "It says foo bar baz in the spring.",
    );
  });
});
