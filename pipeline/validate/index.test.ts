import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { Brief, USUAL_ALLOWANCE, type Claim, type Draft } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import { claim, inventedArticle, inventedDraft } from "./article.test-data.ts";
import { openJudge, validateStage } from "./index.ts";

const allowances = { usual: USUAL_ALLOWANCE, publishers: [] };
const stage = validateStage(openJudge({ pulseVersion: "1.2.3", allowances }));
const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date(0),
  emit: () => {},
};

describe("a draft that is right", () => {
  test("becomes a valid brief, all of it supported or analysis, every check passed", async () => {
    const brief = await stage.run(inventedDraft(), context);

    expect(Brief.parse(brief)).toEqual(brief);
    expect(brief.whyItMatters.verdict).toBe("supported");
    expect(brief.keyTakeaways.map(({ verdict }) => verdict)).toEqual(Array(5).fill("supported"));
    expect(brief.pulseAnalysis.map(({ verdict }) => verdict)).toEqual([
      "supported",
      "supported",
      "analysis",
    ]);
    expect(brief.provenance.checks.filter(({ passed }) => !passed)).toEqual([]);
  });

  test("keeps where it is filed, and says where it came from", async () => {
    const draft = inventedDraft({ limits: ["The writer does not know Dutch."] });

    const brief = await stage.run(draft, context);

    expect(brief).toMatchObject({
      channel: "GovTech",
      type: "News",
      routingReason: "The section says so.",
      coverage: "full",
      provenance: {
        writer: draft.writer,
        sourceHash: draft.article.page.sha256,
        coverage: "full",
        limits: draft.limits,
        pulse: "1.2.3",
      },
    });
  });
});

test("A fault in one claim fails its check by name, and the brief is there all the same", async () => {
  const keyTakeaways = [
    claim("The port closes its oldest dock in 1999", "s1"),
    ...inventedDraft().keyTakeaways.slice(1),
  ];

  const { provenance, keyTakeaways: judged } = await stage.run(
    inventedDraft({ keyTakeaways }),
    context,
  );

  expect(judged[0]?.verdict).toBe("unsupported");
  expect(provenance.checks.filter(({ passed }) => !passed)).toEqual([
    {
      name: "figures",
      passed: false,
      findings: [
        {
          code: "figure-not-in-article",
          span: "1999",
          why: "“1999” occurs nowhere in the article; those cited hold 1911.",
        },
      ],
    },
  ]);
});

const anyClaim: fc.Arbitrary<Claim> = fc.record({
  text: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
  evidence: fc.array(
    fc.nat({ max: 6 }).map((number) => `s${number + 1}`),
    { maxLength: 3 },
  ),
});
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    whyItMatters: anyClaim,
    keyTakeaways: fc.array(anyClaim, { minLength: 1, maxLength: 6 }),
    pulseAnalysis: fc.array(fc.array(anyClaim, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    coverage: fc.constantFrom("full" as const, "partial" as const, "teaser" as const),
  })
  .map(({ coverage, ...blocks }) => {
    const article = inventedArticle(["It rains.", "“So it does,” he said.", "3 of 4 stay."], {
      coverage,
    });
    return inventedDraft({ article, ...blocks });
  });

test("Any draft becomes a valid brief, with the same words in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (draft) => {
      const brief = await stage.run(draft, context);

      expect(Brief.safeParse(brief).success).toBe(true);
      expect(brief.whyItMatters).toMatchObject(draft.whyItMatters);
      expect(brief.keyTakeaways).toMatchObject(draft.keyTakeaways);
      expect(brief.pulseAnalysis.map(({ claims }) => claims)).toMatchObject(draft.pulseAnalysis);
    }),
    { numRuns: 300 },
  );
});
