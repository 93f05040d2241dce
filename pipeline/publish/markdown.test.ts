import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefMarkdown } from "./markdown.ts";
import { briefOf, extractiveBrief, judged, paragraph, sampleBrief } from "./sample.test-data.ts";

const EXTRACTIVE = { name: "extractive", version: "1", model: null, prompt: null };

describe("briefMarkdown", () => {
  test("sets the parts in their order", () => {
    const lines = briefMarkdown(sampleBrief).split("\n");

    expect(lines.slice(0, 4)).toEqual([
      "# Lindholm puts a toll on its Eastern Bridge",
      "",
      "GovTech · News · March 11, 2026 · The Lindholm Courier",
      "",
    ]);
    expect(lines.filter((line) => line.startsWith("## "))).toEqual([
      "## Why It Matters",
      "## Key Takeaways",
      "## Pulse Analysis",
    ]);
    expect(lines.at(-2)).toMatch(/^Provenance: written by langchain 1/);
    expect(lines.at(-1)).toBe("");
  });

  test("says that a brief without a channel is unfiled", () => {
    expect(briefMarkdown(briefOf({}, { channel: null }))).toContain("\nUnfiled · News · March 11");
  });

  test("puts the evidence behind each claim", () => {
    const markdown = briefMarkdown(sampleBrief);

    expect(markdown).toContain("\n- Heavy lorries pay 14 crowns from 1 May [s1]\n");
    expect(markdown).toContain("village street was not built for that.\n");
    expect(markdown).toContain("some 190 a day. [s7, s8] A village");
  });

  test("marks a doubtful claim with its verdict and the reason, in lists and in paragraphs", () => {
    const doubtful = judged("It costs 40 crowns", ["s1"], "unsupported", "The article says *14*.");
    const markdown = briefMarkdown(
      briefOf(
        {},
        {
          keyTakeaways: [doubtful],
          pulseAnalysis: [paragraph([judged("Half of it.", [], "partly", "Only s2 says so.")])],
        },
      ),
    );

    expect(markdown).toContain(
      "- It costs 40 crowns [s1] **(Not supported: The article says \\*14\\*.)**",
    );
    expect(markdown).toContain("Half of it. **(Partly supported: Only s2 says so.)**");
  });

  test("tells what could be read of a cut-off article, and why there is no analysis", () => {
    const markdown = briefMarkdown(
      briefOf(
        { coverageReasons: ["The page asks for a *subscription*."] },
        { coverage: "teaser", pulseAnalysis: [] },
      ),
    );

    expect(markdown).toMatch(/^> \*\*Only the opening .*\*\*\n>\n> The page asks for a \\\*subsc/m);
    expect(markdown).toMatch(/## Pulse Analysis\n\nThere is no analysis: /);
  });

  test("says nothing about coverage when all was read", () => {
    expect(briefMarkdown(sampleBrief)).not.toMatch(/^>/m);
  });

  test("links the original", () => {
    expect(briefMarkdown(sampleBrief)).toContain(
      "\nRead Original Article: <https://www.lindholm-courier.example/2026/bridge-toll>\n",
    );
  });

  test("names the file where there is no address to link", () => {
    const source = { kind: "file", path: "/tmp/[saved] page.html" } as const;
    const page = { ...sampleBrief.article.page, url: null, source };

    expect(briefMarkdown(briefOf({ url: "javascript:alert(1)", page }))).toContain(
      "Read Original Article: no public address of it is known. " +
        "This brief was made from the file “\\[saved\\] page.html”.",
    );
  });

  test("quotes what is the source's, once a passage, and tells what was shortened", () => {
    const markdown = briefMarkdown(extractiveBrief);

    expect(markdown).toContain(
      "\n- “Their federation counted 1,900 lorries a day on the bridge in March” [s7]",
    );
    expect(markdown).toContain(
      "\n- Money may be spent only on repairs to the bridge [s4, shortened]",
    );
    expect(markdown).toMatch(/\n“The harbour .* 1 May\. \[s1\] It is .* since 1987\.” \[s2\]\n/);
    expect(markdown).toMatch(/votes to 18\. \[s3\] … ‘We had .* six years,’ said .*\.” \[s5\]\n/);
    expect(markdown.indexOf("is extractive")).toBeLessThan(markdown.indexOf("## Why"));
  });

  test("tells first that a brief is held, and why", () => {
    const why = "Nobody has *read* it.";
    const markdown = briefMarkdown(extractiveBrief, [{ code: "extractive", why }]);

    expect(markdown).toMatch(
      /^> \*\*Held for review, not published\.\*\*\n>\n> Nobody has \\\*read\\\* it\.\n\n# Lind/,
    );
    expect(briefMarkdown(extractiveBrief)).not.toContain("Held");
  });

  test("tells where the writer was out of its depth before what it wrote", () => {
    const provenance = { ...sampleBrief.provenance, limits: ["It knows no *Dutch*."] };
    const markdown = briefMarkdown(briefOf({}, { provenance }));

    expect(markdown).toMatch(/\n> \*\*It knows no \\\*Dutch\\\*\.\*\*\n\n## Why/);
  });

  test("names what did not pass", () => {
    const checks = [{ name: "copying", passed: false, findings: [] }];
    const provenance = { ...sampleBrief.provenance, writer: EXTRACTIVE, checks };

    expect(briefMarkdown(briefOf({}, { provenance }))).toContain(
      "Provenance: written by extractive 1, no language model; 0 of 1 checks passed (not passed: copying); coverage full; source 5f2d",
    );
  });

  test("has the same lines whatever the text of the article", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const payload = `x${text}`;
        const brief = briefOf(
          { title: payload, site: payload },
          { whyItMatters: judged(payload, ["s1"], "partly", payload) },
        );

        const lines = briefMarkdown(brief).split("\n");
        expect(lines).toHaveLength(briefMarkdown(sampleBrief).split("\n").length);
        expect(lines.join("")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
