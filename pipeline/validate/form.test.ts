import { describe, expect, test } from "vitest";
import type { Article, Check, Draft } from "../schema/index.ts";
import { claim, inventedArticle, inventedDraft } from "./article.test-data.ts";
import type { Blocks } from "./blocks.ts";
import { checkForm } from "./form.ts";
import { judgeClaim, judgeParagraph } from "./judge.ts";
import { readArticle } from "./reading.ts";

/** The checks of a draft that is right but for these changes. */
function checked(changes: Partial<Draft>, article: Partial<Article> = {}): Check[] {
  const draft = inventedDraft(changes);
  const reading = readArticle({ ...draft.article, ...article });
  const blocks: Blocks = {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", reading),
    keyTakeaways: draft.keyTakeaways.map((it) => judgeClaim(it, "takeaway", reading)),
    pulseAnalysis: draft.pulseAnalysis.map((it) => judgeParagraph(it, reading)),
  };
  return checkForm(blocks, reading);
}

function failed(checks: readonly Check[]): string[] {
  return checks.filter(({ passed }) => !passed).map(({ name }) => name);
}

const { whyItMatters, keyTakeaways, pulseAnalysis } = inventedDraft();

test("A brief that is as it should be passes every check", () => {
  expect(failed(checked({}))).toEqual([]);
});

describe("counts follow the coverage", () => {
  test.each([
    ["full", 4, 3, false],
    ["full", 5, 2, false],
    ["partial", 3, 0, true],
    ["partial", 2, 0, false],
    ["teaser", 1, 0, true],
    ["teaser", 3, 1, false],
    ["teaser", 4, 0, false],
  ] as const)("%s: %i takeaways and %i paragraphs", (coverage, takeaways, paragraphs, passes) => {
    const checks = checked(
      {
        keyTakeaways: keyTakeaways.slice(0, takeaways),
        pulseAnalysis: pulseAnalysis.slice(0, paragraphs),
      },
      { coverage },
    );

    expect(failed(checks)).toEqual(passes ? [] : ["counts"]);
  });
});

describe("lengths", () => {
  const words = (count: number) => claim("quay ".repeat(count).trim(), "s1");

  test.each([
    ["why", "whyItMatters", 14, 41],
    ["takeaway", "keyTakeaways", 3, 13],
    ["paragraph", "pulseAnalysis", 54, 111],
  ] as const)("of a %s have a least and a most", (_, block, under, over) => {
    const passes = (count: number) =>
      !failed(
        checked({
          whyItMatters: block === "whyItMatters" ? words(count) : whyItMatters,
          keyTakeaways: block === "keyTakeaways" ? [words(count)] : keyTakeaways,
          pulseAnalysis: block === "pulseAnalysis" ? [[words(count)]] : pulseAnalysis,
        }),
      ).includes("lengths");

    expect([under, under + 1, over - 1, over].map(passes)).toEqual([false, true, true, false]);
  });

  test("are told with what was found and what is asked for", () => {
    const checks = checked({ whyItMatters: claim("Lindholm closes its dock", "s1") });

    expect(checks.find(({ name }) => name === "lengths")?.findings).toEqual([
      { code: "length-out-of-range", span: null, why: "Why It Matters has 4 words, not 15 to 40." },
    ]);
  });
});

describe("sentences", () => {
  test("Why It Matters is one sentence", () => {
    const text =
      "The dock in Lindholm will close in spring. The quay wall behind it has held back the river since 1911.";

    expect(failed(checked({ whyItMatters: claim(text, "s1") }))).toEqual(["one-sentence"]);
  });

  test("A takeaway has no closing full stop", () => {
    const takeaways = [...keyTakeaways.slice(1), claim("Lindholm closes its oldest dock.", "s1")];

    expect(failed(checked({ keyTakeaways: takeaways }))).toEqual(["one-sentence"]);
  });
});

describe("Why It Matters names something specific", () => {
  const specific = (text: string, article: Partial<Article> = {}) =>
    !failed(checked({ whyItMatters: claim(text, "s1") }, article)).includes("specific");

  test.each([
    ["a number", "en", "The work will cost 40 times as much as a year ago"],
    ["a number as a word", "en", "The work will keep three docks closed"],
    ["a name", "en", "The work will change how Lindholm trades"],
    ["a name that begins the sentence", "en", "Lindholm will trade in other ways"],
    ["a month in lower case", "fr", "Les travaux commencent en février"],
    ["a name of two words in German", "de", "Der Umbau beschäftigt nun Ines Aldaba"],
    ["what a script without capitals hides", "ar", "ستغير الأعمال حياة الناس في المدينة"],
    ["what a script without capitals hides", "ja", "港の工事は市民の生活を変える"],
  ])("%s", (_, language, text) => {
    expect(specific(text, { language })).toBe(true);
  });

  test.each([
    ["en", "The work will change how people trade and how much they pay for it"],
    ["en", "Nobody knows how one could pay for all this"],
    ["fr", "Les travaux vont changer la vie des habitants"],
    ["de", "Der Umbau verändert den Handel und die Preise der Stadt"],
  ])("not in %s: %s", (language, text) => {
    expect(specific(text, { language })).toBe(false);
  });
});

describe("repetition", () => {
  test("Two takeaways with the same content words are told", () => {
    const takeaways = [
      ...keyTakeaways.slice(0, 4),
      claim("Oldest dock at port of Lindholm closes", "s1"),
    ];
    const check = checked({ keyTakeaways: takeaways }).find(({ name }) => name === "no-repeats");

    expect(check?.findings).toEqual([
      {
        code: "takeaways-alike",
        span: "Oldest dock at port of Lindholm closes",
        why: "Takeaway 5 says the same as takeaway 1.",
      },
    ]);
  });

  test.each([
    [
      "differ in their figures",
      "Premiums for the whole port rose 5% in spring",
      "Premiums for the whole port rose 7% in spring",
    ],
    [
      "share a subject",
      "Lindholm port insures its oldest cranes against ice",
      "Lindholm will rent out its port offices",
    ],
    ["share two words", "The dock will be closed", "The dock is closed for lorries"],
  ])("Two takeaways that %s are not the same", (_, one, other) => {
    const takeaways = [...keyTakeaways.slice(0, 3), claim(one, "s9"), claim(other, "s9")];

    expect(failed(checked({ keyTakeaways: takeaways }))).not.toContain("no-repeats");
  });

  test("The title is not a takeaway", () => {
    const takeaways = [
      ...keyTakeaways.slice(1),
      claim("Lindholm to rebuild its “harbour wall”", "s1"),
    ];

    expect(failed(checked({ keyTakeaways: takeaways }))).toEqual(["no-repeats"]);
  });
});

describe("markup", () => {
  test.each([
    ["Lindholm closes its <b>oldest</b> dock", "<b>"],
    ["Lindholm closes its dock <img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["Lindholm closes [its dock](javascript:x)", "[its dock](javascript:x)"],
    ["Lindholm closes its dock https://a.example", "https://a.example"],
    ["Lindholm closes its dock www.a.example", "www.a.example"],
  ])("%s", (text, span) => {
    const checks = checked({ keyTakeaways: [...keyTakeaways.slice(1), claim(text, "s1")] });
    const check = checks.find(({ name }) => name === "no-markup");

    expect(check?.findings.map((it) => it.span)).toEqual([span]);
  });

  test.each(["Lindholm's dock: 3 < 4 and 5 > 4", "Dock [sic] (old) closes in Lindholm"])(
    "is not what it looks like: %s",
    (text) => {
      const checks = checked({ keyTakeaways: [...keyTakeaways.slice(1), claim(text, "s1")] });

      expect(failed(checks)).not.toContain("no-markup");
    },
  );
});

test("A check that breaks off has failed and says so; the others go on", () => {
  const draft = inventedDraft();
  const reading = readArticle(inventedArticle(["It rains."]));
  const blocks = {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", reading),
    keyTakeaways: [],
    pulseAnalysis: [],
  };
  const broken = () => {
    throw new RangeError("too deep");
  };

  const checks = checkForm(blocks, reading, [
    { name: "counts", find: broken },
    { name: "no-markup", find: () => [] },
  ]);

  expect(checks).toEqual([
    {
      name: "counts",
      passed: false,
      findings: [
        {
          code: "check-unfinished",
          span: null,
          why: "The check broke off: RangeError: too deep.",
        },
      ],
    },
    { name: "no-markup", passed: true, findings: [] },
  ]);
});
