import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { htmlReport } from "./html.ts";
import type { Report } from "./report.ts";
import { article, brief, evaluation, REPORT, reportSaying, scored } from "./sample.test-data.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const PAYLOAD = `"><script>alert(1)</script><b onclick='x'>&amp; </style></title>{{x}}`;

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  return "attrs" in node ? [node, ...children] : children;
}

function textOf(node: Node | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function tidy(node: Node | undefined): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((it) => it.name === name)?.value ?? "";
}

function open(report: Report) {
  const elements = elementsOf(parse(htmlReport(report)));
  const all = (...tags: readonly string[]) =>
    elements.filter(({ tagName }) => tags.includes(tagName));
  const byId = (id: string) => elements.find((it) => attribute(it, "id") === id);
  const text = tidy(all("main")[0]);
  return { elements, all, byId, text };
}

/** Tags with the names of their attributes: all that a payload could add to. */
function skeleton(report: Report): string[] {
  return open(report).elements.map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
}

describe("the page as a document", () => {
  test("parses without a fault", () => {
    const faults: string[] = [];
    parse(htmlReport(REPORT), { onParseError: ({ code }) => faults.push(code) });

    expect(faults).toEqual([]);
  });

  test("asks nothing of the network and runs nothing", () => {
    const { elements } = open(REPORT);
    const active = ["script", "img", "iframe", "object", "embed", "video", "form", "base", "link"];

    expect(elements.filter(({ tagName }) => active.includes(tagName))).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^src|^style$/.test(name)),
    ).toEqual([]);
    expect(htmlReport(REPORT)).not.toMatch(/@import|url\(/);
  });

  test("lets in its own style sheet by hash and nothing else", () => {
    const { all } = open(REPORT);
    const hash = createHash("sha256")
      .update(textOf(all("style")[0]))
      .digest("base64");

    expect(all("style")).toHaveLength(1);
    expect(all("meta").map((it) => attribute(it, "content"))).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test("takes whatever articles, models, scorers and errors say as text", () => {
    expect(skeleton(reportSaying(PAYLOAD))).toEqual(skeleton(reportSaying("plain")));
    expect(open(reportSaying(PAYLOAD)).text).toContain(PAYLOAD.trim());
  });

  test("is the same bytes for the same report", () => {
    expect(htmlReport(REPORT)).toBe(htmlReport(structuredClone(REPORT)));
  });

  test("has one first heading, and skips no rank on the way down", () => {
    const ranks = open(REPORT)
      .all("h1", "h2", "h3", "h4", "h5")
      .map(({ tagName }) => Number(tagName.slice(1)));

    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has an id once only, and every link within it leads somewhere", () => {
    const { elements, all, byId } = open(REPORT);
    const ids = elements.map((it) => attribute(it, "id")).filter((id) => id !== "");
    const targets = all("a")
      .map((it) => attribute(it, "href"))
      .filter((href) => href.startsWith("#"));

    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((href) => byId(href.slice(1)) === undefined)).toEqual([]);
  });
});

test("no two regions of the page have one name", () => {
  const { elements } = open(REPORT);
  const names = elements
    .filter((it) => it.tagName === "section" || attribute(it, "role") === "region")
    .map((it) => attribute(it, "aria-labelledby") + attribute(it, "aria-label"));

  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

describe("what the page tells", () => {
  test("is the outcome before anything else, with its reasons", () => {
    const { text } = open(REPORT);

    expect(text).toMatch(/^Outcome Regressed: support fell from 0\.900 to 0\.700/);
    expect(text).toContain("support fell from 0.900 to 0.700.");
  });

  test("is what got worse and where, the cases that failed first", () => {
    const { all } = open(REPORT);
    const titles = all("summary").map((it) => tidy(it).split(" ")[0]);

    expect(titles).toEqual(["gone", "toll", "quiet"]);
    expect(open(REPORT).text).toContain("toll support 0.900 → 0.500 Support of toll.");
  });

  test("is each claim with its verdict, its reason and the way to its sentences and back", () => {
    const { byId } = open(REPORT);

    expect(tidy(byId("case-2-t1"))).toContain("unsupported");
    expect(tidy(byId("case-2-t1"))).toContain("figure-not-in-article: says 5");
    expect(tidy(byId("case-2-s2"))).toContain("cited by why it matters takeaway 1 analysis 1.2");
  });

  test("names a cited sentence that the article lacks, and links it nowhere", () => {
    const { byId } = open(REPORT);
    const takeaway = byId("case-2-t1");

    expect(tidy(takeaway)).toContain("s99 (not in the article)");
    expect(
      (takeaway === undefined ? [] : elementsOf(takeaway))
        .filter(({ tagName }) => tagName === "a")
        .map((it) => attribute(it, "href")),
    ).toEqual(["#case-2-s2"]);
  });

  test("is a dot a case and side in every distribution", () => {
    const { elements } = open(REPORT);
    const dots = (side: string) =>
      elements.filter(
        (it) => attribute(it, "class") === `dot ${side}` && attribute(it, "r") === "3.5",
      );

    // Two scorers; the candidate scored two cases and the baseline three.
    expect(dots("candidate")).toHaveLength(4);
    expect(dots("baseline")).toHaveLength(6);
  });

  test("is the margin in the chart of the metrics that are gated, and no other", () => {
    const { elements } = open(REPORT);

    expect(elements.filter((it) => attribute(it, "class") === "margin")).toHaveLength(1);
  });

  test("is that nothing was charged, where nothing was", () => {
    const free = { ...REPORT, candidate: evaluation(scored("a", 1)), baseline: null };

    expect(open(free).text).toContain("Nothing was charged");
  });

  test("is no comparison without a baseline", () => {
    const { text } = open({ ...REPORT, baseline: null, gate: null });

    expect(text).toMatch(
      /^Outcome Not compared: 2 briefs scored, 1 failure, 2 broken invariants\./,
    );
    expect(text).not.toContain("Paired differences");
    expect(text).not.toContain("What got worse");
  });

  test("keeps two repeats of a case apart", () => {
    const subjects = [1, 2].map((repeat) => ({
      ...{ case: "twice", repeat, article: article(), brief: brief(), truth: null },
    }));
    const candidate = evaluation(scored("twice", 1), scored("twice", 0.5, { repeat: 2 }));
    const { all } = open({ ...REPORT, candidate, baseline: null, gate: null, subjects });

    expect(all("summary").map((it) => tidy(it))).toEqual([
      "twice (repeat 2) mean 0.750",
      "twice (repeat 1) mean 1.000",
    ]);
  });

  test("marks the language of an article that reads from the right", () => {
    const of = article("عنوان", { language: "ar" });
    const subjects = [{ case: "toll", repeat: 1, article: of, brief: brief(of), truth: null }];
    const { all } = open({ ...REPORT, subjects });

    expect(all("ul").map((it) => attribute(it, "dir"))).toContain("rtl");
  });
});
