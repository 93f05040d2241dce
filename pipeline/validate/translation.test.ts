import { describe, expect, test } from "vitest";
import type { Draft } from "../schema/index.ts";
import { claim, HARBOUR, inventedArticle, inventedDraft } from "./article.test-data.ts";
import { openJudge } from "./index.ts";
import { USUAL_ALLOWANCE } from "../schema/index.ts";

const judge = openJudge({
  pulseVersion: "test",
  allowances: { usual: USUAL_ALLOWANCE, publishers: [] },
});

/** The harbour's article in English, and a brief of it in German. */
function german(changes: Partial<Draft> = {}): Draft {
  return inventedDraft({
    article: inventedArticle(HARBOUR),
    language: "de",
    whyItMatters: claim(
      "Der Hafen von Lindholm verliert sein ältestes Dock, und für die Fähren ist auf 18 Monate nur am nördlichen Kai Platz.",
      "s1",
      "s5",
    ),
    keyTakeaways: [
      claim("Der Hafen von Lindholm schließt sein ältestes Dock", "s1"),
      claim("Die Baggerarbeiten beginnen am 14. März 2027", "s3"),
    ],
    pulseAnalysis: [],
    ...changes,
  });
}

function first(draft: Draft) {
  const [takeaway] = judge(draft).keyTakeaways;
  return takeaway;
}

describe("a brief in another language than its article", () => {
  test("is never called supported: no sentence of the article has its words", () => {
    const { verdict, findings, reason } = first(german()) ?? {};

    expect(verdict).toBe("partly");
    expect(findings?.map(({ code }) => code)).toEqual(["words-in-other-language"]);
    expect(reason).toBe(
      "It is in German, and s1 in English: its figures and quotations were looked up there, its words could not be.",
    );
  });

  test("has its figures and dates looked up, read as its own language writes them", () => {
    const codesOf = (text: string) =>
      first(german({ keyTakeaways: [claim(text, "s3")] }))?.findings.map(({ code }) => code);

    expect(codesOf("Die Baggerarbeiten beginnen am 14. März 2027")).not.toContain(
      "date-not-in-article",
    );
    expect(codesOf("Die Baggerarbeiten beginnen am 19. Juni 2031")).toContain(
      "date-not-in-article",
    );
  });

  test("is in the wrong language when it is in that of its article", () => {
    const english = german({ keyTakeaways: inventedDraft().keyTakeaways });
    const checkOf = (draft: Draft) =>
      judge(draft).provenance.checks.find(({ name }) => name === "language");

    expect(checkOf(german())?.passed).toBe(true);
    expect(checkOf(english)?.findings[0]?.why).toMatch(
      /is in English, and was to be in another language\.$/,
    );
  });

  test("quotes nobody, as what it quotes was never said in those words", () => {
    const quoting = claim("Bürgermeisterin Ines Aldaba nannte die Mauer „eine Gefahr“", "s6");

    expect(first(german({ keyTakeaways: [quoting] }))?.findings.map(({ code }) => code)).toContain(
      "quote-not-in-article",
    );
  });

  test("says which language it is in", () => {
    expect(judge(german()).language).toBe("de");
    expect(judge(inventedDraft()).language).toBeNull();
  });
});
