import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

const reading = readArticle(
  inventedArticle([
    "The port of Lindholm will close its oldest dock in March.",
    "Mayor Ines Aldaba praised the dredgers.",
    "Ferries move to the northern quay until autumn.",
  ]),
);

describe("a claim that its own sentences do not hold", () => {
  test("is partly supported when others do, and is told which", () => {
    const judged = judgeClaim(claim("Ferries move to northern quay", "s1"), "takeaway", reading);

    expect(judged.verdict).toBe("partly");
    expect(judged.findings).toEqual([
      {
        code: "evidence-elsewhere",
        span: null,
        why: "Of 4 content words s1 holds 0, and s3 holds 4: it should rest on s3.",
      },
    ]);
  });

  test("is unsupported when no sentence does, whatever words are strewn over the article", () => {
    const strewn = claim("Lindholm praised the northern dredgers quay", "s1");

    expect(judgeClaim(strewn, "takeaway", reading).findings.map(({ code }) => code)).not.toContain(
      "evidence-elsewhere",
    );
    expect(judgeClaim(claim("Farmers fear drought", "s1"), "takeaway", reading).verdict).toBe(
      "unsupported",
    );
  });
});

describe("a sentence of a text, held against the best there are", () => {
  test.each([
    ["Lindholm port closes oldest dock", "supported", []],
    ["Lindholm closes an ageing dock near its market", "partly", ["words-partly-in-evidence"]],
    ["Lindholm farmers fear another long drought", "unsupported", ["words-not-in-article"]],
    ["Goats sleep", "unsupported", ["evidence-none"]],
  ])("%s: %s", (text, verdict, codes) => {
    const evidence = text === "Goats sleep" ? [] : ["s1"];
    const judged = judgeClaim({ text, evidence }, "text", reading);

    expect(judged.verdict).toBe(verdict);
    expect(judged.findings.map(({ code }) => code)).toEqual(codes);
  });
});
