import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "./article.test-data.ts";
import { isHedged } from "./hedges.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

const ARTICLE: Record<string, string> = {
  en: "The port of Lindholm will close its oldest dock in March.",
  de: "Der Hafen von Lindholm schließt im März sein ältestes Dock.",
  fr: "Le port de Lindholm fermera en mars son plus vieux quai.",
  es: "El puerto de Lindholm cerrará en marzo su muelle más viejo.",
  pt: "O porto de Lindholm fechará em março o seu cais mais velho.",
  nl: "De haven van Lindholm sluit in maart haar oudste dok.",
};

function judged(language: string, text: string) {
  const sentence = ARTICLE[language] ?? "";
  const reading = readArticle(inventedArticle([sentence], { language, publishedAt: null }));
  return judgeClaim(claim(text, "s1"), "analysis", reading);
}

describe("a sentence of analysis that its evidence does not say", () => {
  test.each([
    ["en", "Trust may prove harder to rebuild than stone."],
    ["en", "The choice points to a change of mind among traders."],
    ["en", "Smaller towns are likely to follow suit."],
    ["en", "Whether traders stay depends on the price of berths."],
    ["de", "Kleinere Städte dürften bald nachziehen."],
    ["de", "Die Entscheidung deutet auf ein Umdenken hin."],
    ["fr", "D'autres villes pourraient suivre bientôt."],
    ["fr", "Cette décision semble marquer un tournant."],
    ["es", "Otras ciudades podrían seguir pronto."],
    ["es", "La decisión apunta a un cambio de rumbo."],
    ["pt", "Outras cidades poderiam seguir em breve."],
    ["pt", "A decisão sugere uma mudança de rumo."],
  ])("may interpret, in %s: %s", (language, text) => {
    expect(judged(language, text)).toMatchObject({ verdict: "analysis", findings: [] });
  });

  test.each([
    ["en", "Smaller towns will follow suit."],
    ["en", "Traders have lost their patience."],
    ["de", "Kleinere Städte ziehen bald nach."],
    ["fr", "D'autres villes suivent bientôt."],
    ["es", "Otras ciudades siguen pronto."],
    ["pt", "Outras cidades seguem em breve."],
  ])("does not read as a fact, in %s: %s", (language, text) => {
    const { verdict, findings } = judged(language, text);

    expect(verdict).toBe("partly");
    expect(findings.map(({ code }) => code)).toEqual(["analysis-unhedged"]);
  });

  test("is told how little its evidence says", () => {
    expect(judged("en", "Smaller towns will follow suit.").reason).toBe(
      "It says without a “may” or “suggests” what its evidence does not: only 0 of 4 content words (0%) stand in the sentences it cites.",
    );
  });

  test.each([
    ["en", "Traders may leave on Friday.", "Friday"],
    ["en", "Traders may leave by June.", "June"],
    ["de", "Händler könnten im Juni gehen.", "Juni"],
    ["fr", "Des marchands pourraient partir en juin.", "juin"],
    ["en", "Traders may leave 40 berths empty.", "40"],
    ["en", "Traders may follow those of Marstad.", "Marstad"],
    ["en", "Traders may call it “a long goodbye”.", "a long goodbye"],
  ])("states no fact however it is hedged, in %s: %s", (language, text, span) => {
    const { verdict, findings } = judged(language, text);

    expect(verdict).toBe("unsupported");
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "analysis-states-fact", span }),
    );
  });

  test("may begin with May, who is nobody's month", () => {
    expect(judged("en", "May trust return, traders seem to say.").findings).toEqual([]);
  });

  test("is let be where nobody here knows how its language hedges", () => {
    expect(judged("nl", "Kleinere steden volgen snel.").verdict).toBe("analysis");
  });
});

test("a hedged sentence that takes up words of its evidence is analysis too", () => {
  expect(
    judged("en", "Closing the oldest dock may suggest that Lindholm gives up trade."),
  ).toMatchObject({ verdict: "analysis", findings: [] });
});

test.each([
  ["en", "The can was full of mayonnaise and mighty oaks fell", false],
  ["en", "It might", true],
  ["de", "Das Möglichste wurde getan", false],
  ["es", "La mayoría de la minería es antigua", false],
  ["pt", "A maioria da história é antiga", false],
  ["fr", "Il s'est levé et s'en est allé", false],
  ["it", "Può darsi", null],
])("a hedge in %s is a word of its own: %s", (language, text, hedged) => {
  expect(isHedged(text.replace("can ", ""), language)).toBe(hedged);
});

test("a date is told once", () => {
  const reading = readArticle(inventedArticle(["The dock closes for good."]));
  const { findings } = judgeClaim(claim("Ferries may stop in March.", "s1"), "analysis", reading);

  expect(findings.filter(({ code }) => code === "analysis-states-fact")).toHaveLength(1);
});
