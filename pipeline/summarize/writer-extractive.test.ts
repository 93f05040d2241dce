import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf, type Article, type Claim, type Coverage } from "../schema/index.ts";
import type { StageContext } from "../stage.ts";
import { articleOf, FERRY_REPORT } from "./article.test-data.ts";
import { vocabularyOf } from "./vocabulary/languages.ts";
import { extractiveWriter, type Blocks } from "./index.ts";
import { wordsOf } from "./words.ts";

const context: StageContext = {
  signal: new AbortController().signal,
  now: () => new Date("2026-02-01T08:00:00Z"),
  emit: () => {},
};

const written = (article: Article) => extractiveWriter().write(article, context);

test("an article is not translated, and the brief of one that was to be says so", async () => {
  const limitsOf = async (language: string) =>
    (await extractiveWriter(language).write(FERRY_REPORT, context)).limits;

  expect(await limitsOf("en")).toEqual([]);
  expect(await limitsOf("de")).toEqual([
    "It is in the words of the article, and not in the language that is set.",
  ]);
});

const lowers = (text: string) => wordsOf(text).map(({ lower }) => lower);

function claimsOf({ whyItMatters, keyTakeaways, pulseAnalysis }: Blocks): Claim[] {
  return [whyItMatters, ...keyTakeaways, ...pulseAnalysis.flat()];
}

function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of of) if (word === words[at]) at += 1;
  return at === words.length;
}

/*
 * Sentences put together from parts that cuts fall between: leads, asides, tails, quotations,
 * brackets, negations, conditions and numbers.
 */
const LEADS = [
  "",
  "On Monday, ",
  "However, ",
  "But ",
  "According to the port office, ",
  "If it rains, ",
  "Although the wind fell, ",
  "Since 2008, ",
  "In mice, ",
  "BREVIK (Hald Press) - ",
];
const SUBJECTS = [
  "Solmar",
  "the shipyard at Brevik",
  "Lene Fjeld, the mayor of Ost,",
  "it",
  "critics",
  "the ferry, which broke down in 2019,",
  "Brevik (the old yard)",
  "“the harbour”",
];
const VERBS = [
  "bought",
  "has not sold",
  "closed",
  "will build",
  "never repaired",
  "said it lost",
  "lists",
];
const OBJECTS = [
  "12,000 batteries",
  "3.5 percent of its ships",
  "a pier",
  "two old ferries and a crane",
  "“a hull",
  "the only dock in Hald",
  "them",
];
const TAILS = [
  "",
  ", she said",
  ", but not the crane",
  " after the council voted",
  ", which cost 4 crowns",
  " because nobody paid",
  ", raising fares by 9 percent",
  "; the rest stayed",
  " (in 2031)",
  " if it can",
  ", according to opponents",
  " and opened a school",
  ", Benno Ruud told him on Friday",
  " in early 2030",
];
const ENDS = [".", ".", ".", "?", "!", "", "…", "”."];

const sentence = fc
  .tuple(
    ...[LEADS, SUBJECTS, VERBS, OBJECTS, TAILS, TAILS, ENDS].map((parts) =>
      fc.constantFrom(...parts),
    ),
  )
  .map(([lead = "", subject, verb, object, ...rest]) => {
    const text = `${lead}${subject} ${verb} ${object}${rest.join("")}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  });

const kind = fc.constantFrom("paragraph", "paragraph", "list-item", "quote", "heading", "code");

const article: fc.Arbitrary<Article> = fc
  .record({
    blocks: fc.array(
      fc.record({ kind, lines: fc.array(sentence, { minLength: 1, maxLength: 6 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    coverage: fc.constantFrom<Coverage>("full", "partial", "teaser"),
    language: fc.constantFrom("en", "de", "it", null),
  })
  .map(({ blocks, coverage, language }) =>
    articleOf([["Solmar bought a pier in Hald."], ...blocks], { coverage, language }),
  );

/** Checks what the writer makes of many articles, each with its sentences by id. */
async function always(
  check: (blocks: Blocks, texts: Map<string, string>, article: Article) => void,
) {
  await fc.assert(
    fc.asyncProperty(article, async (it) => {
      const texts = new Map(sentencesOf(it).map(({ id, text }) => [id, text]));
      check(await written(it), texts, it);
    }),
    { numRuns: 300 },
  );
}

describe("of any article", () => {
  test("every claim names one sentence that exists", async () => {
    await always((blocks, texts) => {
      for (const { evidence } of claimsOf(blocks)) {
        expect(evidence).toHaveLength(1);
        expect(texts.has(evidence[0] ?? "")).toBe(true);
      }
    });
  });

  test("every claim's words stand in its sentence in the same order", async () => {
    await always((blocks, texts) => {
      for (const { text, evidence } of claimsOf(blocks)) {
        const source = texts.get(evidence[0] ?? "") ?? "";
        expect(isSubsequence(lowers(text), lowers(source)), `${text} < ${source}`).toBe(true);
      }
    });
  });

  test("every figure of a takeaway stands in its sentence as it is", async () => {
    await always(({ keyTakeaways }, texts) => {
      for (const { text, evidence } of keyTakeaways) {
        const source = texts.get(evidence[0] ?? "") ?? "";
        for (const [figure] of text.matchAll(/\d[\d.,]*(?<![.,])/gu))
          expect(source).toContain(figure);
      }
    });
  });

  test("no negation and no condition of a sentence is lost in its takeaway", async () => {
    await always(({ keyTakeaways }, texts, { language }) => {
      const { negations, conditions } = vocabularyOf(language);
      const binding = (text: string) =>
        lowers(text).filter((word) => negations.has(word) || conditions.has(word));
      for (const { text, evidence } of keyTakeaways) {
        expect(binding(text)).toEqual(binding(texts.get(evidence[0] ?? "") ?? ""));
      }
    });
  });

  test("the counts stay within their bounds", async () => {
    await always(({ keyTakeaways, pulseAnalysis }, _texts, { coverage }) => {
      expect(keyTakeaways.length).toBeGreaterThanOrEqual(1);
      expect(keyTakeaways.length).toBeLessThanOrEqual(coverage === "teaser" ? 3 : 5);
      expect(pulseAnalysis.length).toBeLessThanOrEqual(coverage === "teaser" ? 0 : 3);
      for (const paragraph of pulseAnalysis) {
        const words = lowers(paragraph.map(({ text }) => text).join(" ")).length;
        expect(words).toBeGreaterThanOrEqual(55);
        expect(words).toBeLessThanOrEqual(110);
      }
    });
  });

  test("no sentence stands twice in the analysis, nor the one that says why it matters", async () => {
    await always(({ whyItMatters, pulseAnalysis }) => {
      const ids = [whyItMatters, ...pulseAnalysis.flat()].map(({ evidence }) => evidence[0]);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("the same article is written the same", async () => {
    await fc.assert(
      fc.asyncProperty(article, async (it) => {
        expect(await written(structuredClone(it))).toEqual(await written(it));
      }),
      { numRuns: 50 },
    );
  });
});

test("a whole report gets five takeaways, one reason and three paragraphs", async () => {
  const blocks = await written(FERRY_REPORT);

  expect(blocks.keyTakeaways).toHaveLength(5);
  expect(blocks.pulseAnalysis).toHaveLength(3);
  expect(blocks.keyTakeaways.flatMap(({ evidence }) => evidence)).not.toContain(
    blocks.whyItMatters.evidence[0],
  );
});

test("a teaser gets no analysis", async () => {
  const { pulseAnalysis } = await written({ ...FERRY_REPORT, coverage: "teaser" });

  expect(pulseAnalysis).toEqual([]);
});

test("a report written without capitals is written of, and the capitals of another are not missed", async () => {
  const small = FERRY_REPORT.paragraphs.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map(({ id, text }) => ({ id, text: text.toLowerCase() })),
  }));
  const { keyTakeaways, pulseAnalysis } = await written({ ...FERRY_REPORT, paragraphs: small });

  expect(keyTakeaways.length).toBeGreaterThanOrEqual(3);
  expect(pulseAnalysis.length).toBeGreaterThanOrEqual(2);
  await expect(written(articleOf([["the ship sank."]]))).rejects.toMatchObject({
    code: "article-too-thin",
  });
});

test("the only sentence is its own takeaway, without its full stop but with the point of an initial", async () => {
  const [full] = (await written(articleOf([["Solmar sold it to the U.S."]]))).keyTakeaways;
  const [quoted] = (await written(articleOf([["Es hieß „Solmar hat verkauft.“"]]))).keyTakeaways;

  expect(full?.text).toBe("Solmar sold it to the U.S.");
  expect(quoted?.text).toBe("Es hieß „Solmar hat verkauft“");
});

test("a sentence that says nothing of any subject is told once", async () => {
  const { keyTakeaways } = await written(
    articleOf([["Solmar bought nine battery ferries in 2031."], ["A, e, i, o, u."]], {
      language: "it",
    }),
  );

  expect(new Set(keyTakeaways.map(({ text }) => text)).size).toBe(keyTakeaways.length);
});

test("headings alone are refused as too thin", async () => {
  const headings = articleOf([
    { kind: "heading", lines: ["Solmar sails."] },
    ["Nine ferries, one yard"],
  ]);

  await expect(written(headings)).rejects.toMatchObject({
    code: "article-too-thin",
    message: expect.stringMatching(/: 1 line read in 2 blocks\.$/),
  });
});

test("says who it is, and that no model and no prompt had a part", () => {
  expect(extractiveWriter().writer).toEqual({
    name: "extractive",
    version: "3",
    model: null,
    prompt: null,
  });
});
