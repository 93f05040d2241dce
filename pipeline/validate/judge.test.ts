import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { bearingOf } from "./findings.ts";
import { judgeClaim, judgeParagraph, QUESTIONS } from "./judge.ts";
import { readArticle } from "./reading.ts";
import { worstOf } from "./verdict.ts";

const reading = readArticle(
  inventedArticle(
    [
      "The port of Lindholm will close its oldest dock in March.",
      "Mayor Ines Aldaba said the work would cost 41.5 million crowns.",
      "“It had to be done,” she said.",
    ],
    { title: "Lindholm closes dock 7", publishedAt: "2027-01-12" },
  ),
);

describe("evidence", () => {
  test("A sentence the article does not have supports nothing", () => {
    const judged = judgeClaim(claim("Lindholm closes its oldest dock", "s1", "s9"), "why", reading);

    expect(judged.verdict).toBe("unsupported");
    expect(judged.reason).toBe("The claim cites s9, and the article has 3 sentences.");
    expect(judged.evidence).toEqual(["s1", "s9"]);
  });

  test("A claim without evidence is unsupported, unless it is analysis", () => {
    const bare = claim("Patience is a matter of trust");

    expect(judgeClaim(bare, "takeaway", reading).findings.map(({ code }) => code)).toEqual([
      "evidence-none",
    ]);
    expect(judgeClaim(bare, "analysis", reading)).toMatchObject({
      verdict: "analysis",
      findings: [],
    });
  });

  test("The same sentence cited twice counts once", () => {
    const judged = judgeClaim(
      claim("It costs 41.5 or 41.5 million crowns", "s2", "s2"),
      "why",
      reading,
    );

    expect(judged.findings.map(({ code }) => code)).toContain("figure-not-in-evidence");
  });
});

describe("the whole article is the title and the date too", () => {
  test.each([
    ["Lindholm will close dock 7 in March", "figure-not-in-evidence"],
    ["Lindholm will close its oldest dock in 2027", "figure-not-in-evidence"],
    ["Lindholm will close its oldest dock in 2028", "figure-not-in-article"],
  ])("%s", (text, code) => {
    const { findings } = judgeClaim(claim(text, "s1"), "takeaway", reading);

    expect(findings.map((it) => it.code)).toEqual([code]);
  });
});

describe("a sentence of analysis that its evidence does not say", () => {
  test.each([
    ["Trust may prove harder to rebuild than stone", "analysis", null],
    ["Trust in Lindholm may prove harder to rebuild than stone", "analysis", null],
    ["Trust may take 41.5 years to rebuild", "unsupported", "41.5 years"],
    ["Trust, they say, “had to be done” and rebuilt", "unsupported", "had to be done"],
    ["Trust in Marstad may prove harder to rebuild", "unsupported", "Marstad"],
  ])("%s: %s", (text, verdict, span) => {
    const judged = judgeClaim(claim(text, "s2"), "analysis", reading);

    expect(judged.verdict).toBe(verdict);
    if (span !== null) {
      expect(judged.findings).toContainEqual(
        expect.objectContaining({ code: "analysis-states-fact", span }),
      );
    }
  });

  test("is unsupported in any other block", () => {
    const judged = judgeClaim(claim("Trust may be harder to rebuild", "s2"), "takeaway", reading);

    expect(judged.verdict).toBe("unsupported");
  });
});

describe("a conclusion that starts from what its evidence reports", () => {
  const AFTER = "With work that costs 41.5 million crowns, Mayor Ines Aldaba could lose friends";

  test.each([
    ["analysis", AFTER, "analysis"],
    ["why", AFTER, "analysis"],
    ["takeaway", AFTER, "partly"],
    ["why", AFTER.replace("could lose", "loses"), "partly"],
    ["analysis", AFTER.replace("41.5", "45.1"), "unsupported"],
    ["why", AFTER.replace("Aldaba", "Marstad"), "unsupported"],
  ] as const)("as %s: “%s” is %s", (block, text, verdict) => {
    expect(judgeClaim(claim(text, "s2"), block, reading).verdict).toBe(verdict);
  });
});

describe("a paragraph", () => {
  const supported = claim("The port of Lindholm will close its oldest dock", "s1");
  const analysis = claim("Trust may prove harder to rebuild than stone", "s3", "s1");
  const partly = claim("Lindholm will close its oldest dock after years of floods", "s1");
  const unsupported = claim("Farmers fear drought", "s2");

  test("has the worst verdict of its claims", () => {
    const verdictOf = (...claims: (typeof supported)[]) => judgeParagraph(claims, reading).verdict;

    expect(verdictOf(supported, supported)).toBe("supported");
    expect(verdictOf(analysis, analysis)).toBe("analysis");
    expect(verdictOf(supported, analysis)).toBe("analysis");
    expect(verdictOf(supported, partly, analysis)).toBe("partly");
    expect(verdictOf(partly, claim("It costs 9 crowns", "s2"), supported)).toBe("unsupported");
    expect(worstOf([])).toBe("unsupported");
  });

  test("rests on all sentences its claims cite, in the order of the article", () => {
    const paragraph = judgeParagraph(
      [analysis, { ...unsupported, evidence: ["s2", "s8"] }],
      reading,
    );

    expect(paragraph.evidence).toEqual(["s1", "s2", "s3"]);
    expect(paragraph.text).toBe(
      "Trust may prove harder to rebuild than stone Farmers fear drought",
    );
  });

  test("has no space between Chinese or Japanese sentences", () => {
    const claims = [claim("造船所は売らない。", "s1"), claim("社長が述べた。", "s1")];

    expect(judgeParagraph(claims, reading).text).toBe("造船所は売らない。社長が述べた。");
  });
});

test("A question that breaks off makes the claim unsupported and says so; the others are asked", () => {
  const broken = () => {
    throw new RangeError("too deep");
  };
  const questions = QUESTIONS.map((it) =>
    it.unfinished === "quotes-unchecked" ? { ...it, ask: broken } : it,
  );

  const judged = judgeClaim(claim("Lindholm closes 9 docks", "s1"), "why", reading, questions);

  expect(judged.verdict).toBe("unsupported");
  expect(judged.findings.map(({ code }) => code)).toEqual([
    "figure-not-in-article",
    "quotes-unchecked",
  ]);
  expect(judged.findings[1]?.why).toBe("The check broke off: RangeError: too deep.");
});

/** Pieces that make trouble where numbers, marks and words are told apart. */
const piece = fc.oneof(
  fc.constantFrom("“", "”", "„", "‘", "’", "'", '"', "«", "»", "—", "-", "...", "…", " "),
  fc.constantFrom(".", ",", ":", "%", "$", "(", ")", "é", "ß", "造船所", "e\u0301", "！"),
  fc.constantFrom("one", "two", "zwölf", "the", "Lindholm", "don't", "U.S.", "rise", " "),
  fc.nat({ max: 99_999 }).map(String),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const sentence = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join("").trim())
  .filter((text) => text !== "");
const language = fc.constantFrom("en", "de", "fr", "es", "pt", "ja", "ar", null);
const block = fc.constantFrom("why", "takeaway", "analysis");

describe("for any article", () => {
  test("a sentence cited by its own id is supported", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        language,
        block,
        (all, code, at) => {
          const any = readArticle(inventedArticle(all, { language: code }));
          all.forEach((text, index) => {
            const judged = judgeClaim(claim(text, `s${index + 1}`), at, any);
            expect(judged).toMatchObject({ verdict: "supported", findings: [] });
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("a sentence in which one digit was changed is never supported", () => {
    fc.assert(
      fc.property(
        sentence,
        language,
        block,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (text, code, at, which, by) => {
          const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
          fc.pre(places.length > 0);
          const place = places[which % places.length] ?? 0;
          const digit = (Number(text[place]) + by) % 10;
          const changed = text.slice(0, place) + String(digit) + text.slice(place + 1);

          const any = readArticle(inventedArticle([text], { language: code, publishedAt: null }));
          const judged = judgeClaim(claim(changed, "s1"), at, any);

          expect(["unsupported", "partly"]).toContain(judged.verdict);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("a digit counts in a number of fourteen", () => {
    const any = readArticle(inventedArticle(["It grew by 10001000010000%."], { language: "en" }));
    const judged = judgeClaim(claim("It grew by 10001000010010%.", "s1"), "why", any);

    expect(judged.verdict).toBe("unsupported");
  });

  test("whatever is not supported or analysis comes with a finding that says why", () => {
    fc.assert(
      fc.property(sentence, sentence, language, block, (text, other, code, at) => {
        const any = readArticle(inventedArticle([text], { language: code }));
        const { verdict, findings, reason } = judgeClaim(claim(other, "s1"), at, any);

        expect(findings.some((it) => bearingOf(it) === verdict)).toBe(
          verdict === "unsupported" || verdict === "partly",
        );
        expect(reason).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });
});
