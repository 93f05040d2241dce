import { describe, expect, test } from "vitest";
import { sampleBrief } from "./sample.test-data.ts";
import { checksPassed, quotingNotice, writtenBy } from "./wording.ts";

const EXTRACTIVE = { name: "extractive", version: "2", model: null, prompt: null };

describe("wording", () => {
  test("says plainly when every sentence is the source's", () => {
    expect(quotingNotice(EXTRACTIVE)).toMatch(/every sentence .* quoted from the source/i);
    expect(quotingNotice(sampleBrief.provenance.writer)).toBeNull();
  });

  test("names the writer with its model and prompt, or says that there is no model", () => {
    expect(writtenBy(sampleBrief.provenance.writer)).toBe(
      "langchain 1, model some-model-2026, prompt brief@3",
    );
    expect(writtenBy(EXTRACTIVE)).toBe("extractive 2, no language model");
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
