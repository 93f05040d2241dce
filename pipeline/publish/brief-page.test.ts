import { createHash } from "node:crypto";
import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import type { Article, Brief } from "../schema/index.ts";
import { briefPage } from "./brief-page.ts";
import {
  briefOf,
  extractiveBrief,
  judged,
  numbered,
  paragraph,
  sampleArticle,
  sampleBrief,
  taken,
} from "./sample.test-data.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const HELD = [{ code: "extractive", why: "Nobody has read it." }] as const;
const TEASER = briefOf(
  { coverage: "teaser", coverageReasons: ["The page asks for a subscription."] },
  { coverage: "teaser", pulseAnalysis: [] },
);

/** Every element of a page, in document order. */
function elementsOf(html: string): Element[] {
  return within(parse(html));
}

function within(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(within) : [];
  return "attrs" in node ? [node, ...children] : children;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Node | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function tidy(node: Node | undefined): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

function open(brief: Brief, excerptWords = 60) {
  const elements = elementsOf(briefPage(brief, excerptWords));
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const byClass = (name: string) =>
    elements.filter((it) => attribute(it, "class")?.split(" ").includes(name));
  const byId = (id: string) => elements.find((it) => attribute(it, "id") === id);
  return { elements, all, byClass, byId };
}

/** Tags with the names of their attributes: all that a payload could add to. */
function skeleton(brief: Brief): string[] {
  const held = [{ code: "extractive", why: brief.routingReason }] as const;
  return elementsOf(briefPage(brief, 5_000, held)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
}

describe("the page as a document", () => {
  test.each([
    ["full", sampleBrief],
    ["teaser", TEASER],
  ])("parses without a fault when the source is %s", (_, brief) => {
    const faults: string[] = [];
    parse(briefPage(brief, 60), { onParseError: ({ code }) => faults.push(code) });

    expect(faults).toEqual([]);
  });

  test("asks nothing of the network and runs nothing", () => {
    const { elements } = open(sampleBrief);
    const active = ["script", "img", "iframe", "object", "embed", "video", "form", "base", "svg"];

    expect(elements.filter(({ tagName }) => active.includes(tagName))).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^src|^style$/.test(name)),
    ).toEqual([]);
    expect(briefPage(sampleBrief, 60)).not.toMatch(/@import|url\(/);
  });

  test("lets in its own style sheet by hash and nothing else", () => {
    const { all } = open(sampleBrief);
    const policy = all("meta").find((it) => attribute(it, "http-equiv") !== undefined);
    const hash = createHash("sha256")
      .update(textOf(all("style")[0]))
      .digest("base64");

    expect(attribute(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("describes itself in its head", () => {
    const { all } = open(sampleBrief);
    const meta = Object.fromEntries(
      all("meta").map((it) => [attribute(it, "name") ?? "", attribute(it, "content")]),
    );

    expect(tidy(all("title")[0])).toBe(
      "Lindholm puts a toll on its Eastern Bridge – GovTech – Pulse",
    );
    expect(meta).toMatchObject({
      description: sampleBrief.whyItMatters.text,
      referrer: "no-referrer",
      viewport: "width=device-width, initial-scale=1",
      "color-scheme": "light dark",
    });
    expect(all("link").map((it) => attribute(it, "href"))).toEqual([sampleArticle.url]);
  });

  test("names no canonical address when none is known", () => {
    const page = { ...sampleArticle.page, url: null, source: { kind: "stdin" } as const };

    expect(open(briefOf({ url: null, page })).all("link")).toEqual([]);
  });

  test.each([
    ["ar", "rtl"],
    ["de", "ltr"],
  ])("is written in the language of the article: %s runs %s", (language, direction) => {
    const { all } = open(briefOf({ language }));

    expect(attribute(all("html")[0], "lang")).toBe(language);
    expect(attribute(all("html")[0], "dir")).toBe(direction);
    expect(attribute(all("h2")[0], "lang")).toBe("en");
  });

  test("has one h1, and no heading skips a level", () => {
    const levels = open(sampleBrief).elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    );

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test("lets readers skip to the brief", () => {
    const { all, byId } = open(sampleBrief);

    expect(attribute(all("a")[0], "href")).toBe("#brief");
    expect(byId("brief")?.tagName).toBe("main");
    expect([all("main"), all("footer")].map((them) => them.length)).toEqual([1, 1]);
  });

  test("gives no id twice, and every link within the page leads somewhere", () => {
    const { elements, all } = open(sampleBrief);
    const ids = elements.map((it) => attribute(it, "id")).filter((id) => id !== undefined);
    const targets = all("a").flatMap((it) => attribute(it, "href")?.match(/^#(.*)/)?.[1] ?? []);

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe("the parts of the page", () => {
  test("stand in the order a reader meets them", () => {
    const { elements, byClass } = open(sampleBrief);
    const headings = elements.filter(({ tagName }) => /^h[12]$/.test(tagName)).map(tidy);

    expect(headings).toEqual([
      "Lindholm puts a toll on its Eastern Bridge",
      "Why It Matters",
      "Key Takeaways",
      "Pulse Analysis",
      "The Original",
      "Evidence",
      "Provenance",
    ]);
    expect(tidy(byClass("breadcrumb")[0])).toBe(
      "GovTech News Lindholm puts a toll on its Eastern Bridge",
    );
  });

  test("name channel, date, source and authors on top", () => {
    const { byClass, all } = open(sampleBrief);

    expect(tidy(byClass("filed")[0])).toBe("GovTech • March 11, 2026");
    expect(tidy(byClass("source")[0])).toBe("The Lindholm Courier • Ines Valtari, Tom Okafor");
    expect(attribute(all("time")[0], "datetime")).toBe("2026-03-11T16:45:00Z");
  });

  test("say that a brief without a channel is unfiled", () => {
    const { byClass, all } = open(briefOf({}, { channel: null }));

    expect(tidy(byClass("filed")[0])).toBe("Unfiled • March 11, 2026");
    expect(tidy(byClass("breadcrumb")[0])).toMatch(/^Unfiled News /);
    expect(tidy(all("title")[0])).toContain("– Unfiled – Pulse");
  });

  test("say so when no date is known", () => {
    const { byClass } = open(briefOf({ publishedAt: null, authors: [] }));

    expect(tidy(byClass("filed")[0])).toBe("GovTech • Date not known");
    expect(tidy(byClass("byline")[0])).toBe("Date not known");
  });

  test("warn the reader of a source that was cut off, with the evidence for it", () => {
    const [notice] = open(TEASER).byClass("notice");

    expect(tidy(notice)).toMatch(/^Only the opening .* The page asks for a subscription\.$/);
    expect(open(sampleBrief).byClass("notice")).toEqual([]);
  });

  test("say why there is no analysis", () => {
    expect(tidy(open(TEASER).byClass("analysis")[0])).toMatch(
      /^Pulse Analysis There is no analysis: /,
    );
    expect(tidy(open(sampleBrief).byClass("analysis")[0])).not.toContain("no analysis");
  });

  test("say plainly under the headline when every sentence is the source's", () => {
    expect(tidy(open(extractiveBrief).byClass("head")[0])).toContain("This brief is extractive:");
    expect(tidy(open(sampleBrief).all("body")[0])).not.toContain("is extractive");
  });

  test("tell where the writer was out of its depth", () => {
    const provenance = { ...sampleBrief.provenance, limits: ["The writer knows no Dutch."] };
    const [notice] = open(briefOf({}, { provenance })).byClass("notice");

    expect(tidy(notice)).toBe("The writer knows no Dutch.");
  });

  test("tell where the brief came from and what it went through", () => {
    const checks = [
      { name: "grounding", passed: true, findings: [] },
      {
        name: "figures",
        passed: false,
        findings: [
          { code: "figure-not-in-article", span: "40 crowns", why: "It names 14 and 18." },
        ],
      },
    ];
    const footer = tidy(
      open(briefOf({}, { provenance: { ...sampleBrief.provenance, checks } })).all("footer")[0],
    );

    for (const fact of [
      "Writer langchain 1",
      "Model some-model-2026",
      "Prompt brief@3",
      `Source hash ${sampleArticle.page.sha256}`,
      "Coverage full",
      "grounding: passed",
      "figures: not passed figure-not-in-article “40 crowns” It names 14 and 18.",
      "Made by Pulse 0.1.0.",
    ]) {
      expect(footer).toContain(fact);
    }
  });
});

describe("claims and evidence", () => {
  test("a claim links the sentences it rests on, and each sentence links back", () => {
    const { byId, all } = open(sampleBrief);
    const [reference] = within(byId("takeaway-2") ?? parse("")).filter(
      ({ tagName }) => tagName === "a",
    );

    expect(attribute(reference, "href")).toBe("#s3");
    expect(tidy(byId("s3"))).toBe(
      "s3 The council approved the charge on Tuesday by 23 votes to 18. Cited in Takeaway 2 Analysis 1",
    );
    expect(all("a").some((it) => attribute(it, "href") === "#takeaway-2")).toBe(true);
  });

  test("a claim in the words of the source is a quotation that names its source", () => {
    const { byId } = open(extractiveBrief);
    const [quotation, ...more] = within(byId("takeaway-1") ?? parse("")).filter(
      ({ tagName }) => tagName === "q",
    );

    expect(more).toEqual([]);
    expect(tidy(quotation)).toBe(
      "Their federation counted 1,900 lorries a day on the bridge in March",
    );
    expect(attribute(quotation, "cite")).toBe(sampleArticle.url);
    expect(tidy(byId("takeaway-2"))).toBe(
      "Money may be spent only on repairs to the bridge s4 shortened",
    );
  });

  test("a passage is one quotation with its evidence in it, and dots where sentences are left out", () => {
    const { all } = open(extractiveBrief);
    const quotations = all("q").map(tidy);

    expect(quotations).toHaveLength(5);
    expect(quotations[2]).toMatch(/from 1 May\. s1 It is .* since 1987\.$/);
    expect(quotations[3]).toMatch(/votes to 18\. s3 … ‘We had .* six years,’ said /);
  });

  test("a quotation names no source that has no public address", () => {
    const page = { ...sampleArticle.page, url: null, source: { kind: "stdin" } as const };
    const article = { ...sampleArticle, url: null, page };
    const quotations = open({ ...extractiveBrief, article }).all("q");

    expect(quotations).toHaveLength(5);
    expect(quotations.flatMap(({ attrs }) => attrs)).toEqual([]);
  });

  test("a reference to a sentence the article has not is shown, and is no link", () => {
    const { byId, all } = open(briefOf({}, { keyTakeaways: [judged("Told", ["s99"])] }));

    expect(tidy(byId("takeaway-1"))).toBe("Told s99 (not in the article)");
    expect(all("a").some((it) => attribute(it, "href") === "#s99")).toBe(false);
  });

  test("a brief that cites nothing has no evidence section", () => {
    const bare = {
      whyItMatters: judged("x", []),
      keyTakeaways: [judged("x", [])],
      pulseAnalysis: [],
    };

    expect(open(briefOf({}, bare)).byClass("evidence")).toEqual([]);
  });

  test.each([
    ["partly", "Partly supported."],
    ["unsupported", "Not supported."],
  ] as const)("a claim that is %s is marked, with the reason", (verdict, words) => {
    const claim = judged("It costs 40 crowns.", ["s1"], verdict, "The article says 14.");
    const { byId, byClass } = open(
      briefOf({}, { keyTakeaways: [claim], pulseAnalysis: [paragraph([claim])] }),
    );

    expect(tidy(byId("takeaway-1"))).toBe(`It costs 40 crowns. s1 ${words} The article says 14.`);
    expect(tidy(byId("analysis-1"))).toBe(`It costs 40 crowns. s1 ${words} The article says 14.`);
    expect(byClass(verdict)).toHaveLength(2);
  });

  test("an interpretation gets a quiet label, a supported claim none", () => {
    const { byId, byClass } = open(sampleBrief);

    expect(byClass("verdict")).toEqual([]);
    expect(tidy(byId("analysis-3"))).toMatch(
      /18 crowns\. s9 s10 Other towns .* decide\. analysis$/,
    );
  });
});

describe("a preview", () => {
  const elements = elementsOf(briefPage(extractiveBrief, 60, HELD));

  test("says before anything else that the brief is held, and why", () => {
    const main = elements.find(({ tagName }) => tagName === "main");

    expect(tidy(main)).toMatch(/^Held for review, not published\. Nobody has read it\. GovTech/);
    expect(tidy(elements.find(({ tagName }) => tagName === "title"))).toMatch(/^Held: Lindholm /);
  });

  test("is kept out of search engines; a publication is not", () => {
    const robots = (all: Element[]) => all.filter((it) => attribute(it, "name") === "robots");

    expect(robots(elements).map((it) => attribute(it, "content"))).toEqual(["noindex"]);
    expect(robots(open(extractiveBrief).elements)).toEqual([]);
    expect(open(extractiveBrief).byClass("held")).toEqual([]);
  });
});

describe("the original", () => {
  test("shows headline, standfirst, authors, date and the cut excerpt", () => {
    const { byClass } = open(sampleBrief, 5);

    expect(tidy(byClass("original")[0])).toBe(
      "The Original Lindholm puts a toll on its Eastern Bridge " +
        "Lorries pay from May, and the village downstream is worried " +
        "Ines Valtari, Tom Okafor • March 11, 2026 The harbour authority of Lindholm … " +
        "Read Original Article The Lindholm Courier",
    );
  });

  test("shows no excerpt for a limit of zero words", () => {
    expect(open(sampleBrief, 0).all("blockquote")).toEqual([]);
  });

  test("shows a standfirst that repeats the opening only once", () => {
    const standfirst = "The harbour authority of Lindholm will charge heavy lorries…";

    expect(open(briefOf({ standfirst })).byClass("standfirst")).toEqual([]);
    expect(open(briefOf({ standfirst }), 0).byClass("standfirst")).toHaveLength(1);
  });

  test("is one click away", () => {
    const [button] = open(sampleBrief).byClass("button");

    expect(tidy(button)).toBe("Read Original Article");
    expect(attribute(button, "href")).toBe(sampleArticle.url);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "https://user:secret@example.org/"])(
    "names the file when there is no address but %s",
    (url) => {
      const source = { kind: "file", path: "/home/someone/page.html" } as const;
      const brief = briefOf({ url, page: { ...sampleArticle.page, url: null, source } });
      const { byClass, all } = open(brief);

      expect(tidy(byClass("way")[0])).toBe(
        "Read Original Article: no public address of it is known. " +
          "This brief was made from the file “page.html”.",
      );
      expect(all("a").filter((it) => !attribute(it, "href")?.startsWith("#"))).toEqual([]);
      expect(briefPage(brief, 60)).not.toMatch(/secret|someone/);
    },
  );
});

describe("text from elsewhere", () => {
  const payloads = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</title></style><img src=x onerror=alert(1)>",
      '" onmouseover="alert(1)',
      "` onmouseover=alert(1) x=`",
      "<!--><base href=//x>",
      "<a id=location><a id=location name=href>",
      '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    ),
  );

  test("adds no element and no attribute, whatever it holds and wherever it stands", () => {
    const expected = skeleton(filledWith("x"));
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(skeleton(filledWith(`x${payload}`))).toEqual(expected);
      }),
    );
  });

  test("comes back from the title and the first heading as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (payload) => {
        const { all } = open(briefOf({ title: `x${payload}y` }));

        expect(textOf(all("h1")[0])).toBe(`x${payload}y`);
        expect(textOf(all("title")[0])).toBe(`x${payload}y – GovTech – Pulse`);
      }),
      { numRuns: 50 },
    );
  });

  /** The sample with one text in every field that comes from a page, a model or a check. */
  function filledWith(text: string): Brief {
    const article: Partial<Article> = {
      title: text,
      standfirst: `standfirst ${text}`,
      authors: [text, text],
      site: text,
      coverage: "partial",
      coverageReasons: [text],
      paragraphs: numbered([[text, text], [text]]),
    };
    const claim = { ...judged(text, ["s1", "s2"], "partly"), reason: text };
    const quoted = (id: string) => taken("verbatim", text, id);
    const finding = { code: "x", span: text, why: text };
    return briefOf(article, {
      coverage: "partial",
      channel: text,
      routingReason: text,
      whyItMatters: claim,
      keyTakeaways: [claim, judged(text, ["s3"], "analysis"), taken("shortened", text, "s2")],
      pulseAnalysis: [paragraph([claim, claim]), paragraph([quoted("s1"), quoted("s2")])],
      provenance: {
        ...sampleBrief.provenance,
        writer: { name: text, version: text, model: text, prompt: text },
        limits: [text],
        checks: [{ name: text, passed: false, findings: [finding] }],
      },
    });
  }
});
