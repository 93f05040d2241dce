import { describe, expect, test } from "vitest";
import { articleNode, lockedParts, readGraph, resolve, typesOf } from "./json-ld.ts";

const script = (value: unknown) => JSON.stringify(value);

describe("a JSON-LD graph", () => {
  test("is read out of lists and @graph, in order", () => {
    const nodes = readGraph([
      script({ "@graph": [{ "@type": "WebSite" }, { "@type": "NewsArticle" }] }),
      script([{ "@type": "Person" }]),
    ]);

    expect(nodes.flatMap(typesOf)).toEqual(["WebSite", "NewsArticle", "Person"]);
  });

  test("survives scripts that are broken, wrapped in comments or broken across lines", () => {
    const nodes = readGraph([
      "{ not json",
      '<!-- {"@type":"Person"} -->',
      '/*<![CDATA[*/ {"@type":"NewsArticle","headline":"two\nlines"}; /*]]>*/',
    ]);

    expect(nodes.flatMap(typesOf)).toEqual(["Person", "NewsArticle"]);
  });

  test("is read where the whole of it was escaped as text", () => {
    const [node] = readGraph([script({ "@type": "Person" }).replaceAll('"', "&quot;")]);

    expect(typesOf(node ?? {})).toEqual(["Person"]);
  });

  test("has the characters that HTML references in it stand for", () => {
    const [node] = readGraph([script({ name: "Tom &amp; Jerry&#39;s &#163;5 <b>deal</b>" })]);

    expect(node?.["name"]).toBe("Tom & Jerry's £5 deal");
  });

  test("gives the article of this address and not the first of a list of others", () => {
    const nodes = readGraph([
      script({ "@type": "NewsArticle", headline: "Other", url: "https://x.example/other" }),
      script({
        "@type": ["NewsArticle"],
        headline: "Own",
        mainEntityOfPage: { "@id": "https://x.example/own" },
      }),
    ]);

    expect(articleNode(nodes, ["https://x.example/own"])?.["headline"]).toBe("Own");
  });

  test("follows a reference to a named node", () => {
    const nodes = readGraph([script({ "@graph": [{ "@id": "#ada", name: "Ada Marsh" }] })]);

    expect(resolve({ "@id": "#ada" }, nodes)).toMatchObject({ name: "Ada Marsh" });
  });

  test("tells which parts are locked", () => {
    const nodes = readGraph([
      script({
        hasPart: [
          { isAccessibleForFree: "False", cssSelector: ".locked" },
          { isAccessibleForFree: true, cssSelector: ".open" },
        ],
      }),
    ]);

    expect(lockedParts(nodes)).toEqual([".locked"]);
  });
});
