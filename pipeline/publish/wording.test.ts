import { describe, expect, test } from "vitest";
import { briefOf, extractiveBrief, judged, sampleBrief } from "./sample.test-data.ts";
import { analysisNotice, checksPassed, noticesOf, quotingNotice, writtenBy } from "./wording.ts";

const EXTRACTIVE = { name: "extractive", version: "2", model: null, prompt: null };

describe("wording", () => {
  test("says plainly when every sentence is the source's, and only then", () => {
    const { keyTakeaways, whyItMatters } = extractiveBrief;
    const oneOwn = [...keyTakeaways, judged("Lorries pay", ["s1"])];

    expect(quotingNotice(extractiveBrief)).toMatch(
      /is extractive: it is .* sentences that were cut are marked shortened\.$/,
    );
    expect(quotingNotice({ ...extractiveBrief, keyTakeaways: [whyItMatters] })).toMatch(
      /is extractive: every sentence .* word for word\.$/,
    );
    expect(quotingNotice({ ...extractiveBrief, keyTakeaways: oneOwn })).toBeNull();
  });

  test("tells why the analysis is short or missing, and says nothing of a whole one", () => {
    const [first = [], second = []] = sampleBrief.pulseAnalysis.map((it) => [it]);
    const notice = (pulseAnalysis: typeof first, coverage: "full" | "partial" | "teaser") =>
      analysisNotice(briefOf({}, { pulseAnalysis, coverage }));

    expect(notice([], "teaser")).toMatch(/^There is no analysis: an opening alone /);
    expect(notice([...first, ...second], "full")).toMatch(/shorter than usual: the article /);
    expect(notice(first, "partial")).toMatch(/shorter than usual: the part that could be read /);
    expect(analysisNotice(sampleBrief)).toBeNull();
  });

  test("tells readers all they have to know, in the order they meet it", () => {
    const provenance = { ...extractiveBrief.provenance, limits: ["The writer knows no Dutch."] };
    const coverage = "teaser";

    expect(noticesOf({ ...extractiveBrief, coverage, pulseAnalysis: [], provenance })).toEqual([
      expect.stringContaining("is extractive"),
      "The writer knows no Dutch.",
      expect.stringContaining("Only the opening"),
      expect.stringContaining("There is no analysis"),
    ]);
    expect(noticesOf(sampleBrief)).toEqual([]);
  });

  test("names the writer with its model and prompt, or says that there is no model", () => {
    expect(writtenBy(sampleBrief.provenance.writer)).toBe(
      "langchain 1, model some-model-2026, prompt brief@3",
    );
    expect(writtenBy(EXTRACTIVE)).toBe("extractive 2, no language model");
    const recorded = { name: "recorded", version: "1", model: "openai:x", prompt: "brief 3" };
    expect(writtenBy(recorded)).toBe(
      "model 1, replayed from a recording, model openai:x, prompt brief 3",
    );
  });

  test("counts the checks and names those that did not pass", () => {
    const checks = [
      { name: "grounding", passed: true, findings: [] },
      { name: "quotes", passed: false, findings: [] },
      { name: "figures", passed: false, findings: [] },
    ];

    expect(checksPassed(sampleBrief)).toBe("2 of 2 checks passed");
    expect(checksPassed({ provenance: { ...sampleBrief.provenance, checks } })).toBe(
      "1 of 3 checks passed (not passed: quotes, figures)",
    );
  });
});
