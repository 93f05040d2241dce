import { describe, expect, test } from "vitest";
import { DEFAULT_TAXONOMY } from "../routing/default/taxonomy.ts";
import type { Coverage } from "../../schema/index.ts";
import { readBlocks, readBrief } from "./reply.ts";
import {
  FIVE_TAKEAWAYS,
  FULL,
  PARTIAL,
  said,
  TEASER,
  THREE_PARAGRAPHS,
} from "./reply.test-data.ts";

function read(reply: unknown, coverage: Coverage = "full") {
  const text = typeof reply === "string" ? reply : JSON.stringify(reply);
  return readBrief(text, coverage, DEFAULT_TAXONOMY);
}

/** What is read; throws the offence where nothing is. */
function valueOf(reply: unknown, coverage?: Coverage) {
  const reading = read(reply, coverage);
  if ("offence" in reading) throw new Error(reading.offence);
  return reading.value;
}

function offenceOf(reply: unknown, coverage?: Coverage): string {
  const reading = read(reply, coverage);
  return "offence" in reading ? reading.offence : "none";
}

describe("a reply becomes blocks", () => {
  test("of a whole article: five takeaways and three paragraphs, in their order", () => {
    const { keyTakeaways, whyItMatters, pulseAnalysis, routing } = valueOf(FULL);

    expect(keyTakeaways.map(({ evidence }) => evidence.join())).toEqual([
      ...["s1", "s2", "s4", "s9", "s17"],
    ]);
    expect(whyItMatters.evidence).toEqual(["s17", "s18"]);
    expect(pulseAnalysis.map(([first]) => first?.evidence[0])).toEqual(["s5", "s7", "s16"]);
    expect(routing).toMatchObject({ channel: "ClimateTech", type: "News" });
  });

  test("of part of one, and of a teaser, which has no analysis and may have no channel", () => {
    expect(valueOf(PARTIAL, "partial").pulseAnalysis).toHaveLength(1);
    const { pulseAnalysis, keyTakeaways, routing } = valueOf(TEASER, "teaser");

    expect([pulseAnalysis, keyTakeaways.length]).toEqual([[], 1]);
    expect(routing).toMatchObject({ channel: null, type: "Deals" });
  });

  test("where a model analyses a teaser unasked, without that analysis", () => {
    const eager = { ...TEASER, pulse_analysis: THREE_PARAGRAPHS };

    expect(valueOf(eager, "teaser").pulseAnalysis).toEqual([]);
  });

  test("with every sentence cited once", () => {
    const reply = { ...FULL, why_it_matters: said("It matters.", 3, 1, 3, 3) };

    expect(valueOf(reply).whyItMatters.evidence).toEqual(["s3", "s1"]);
  });

  test("and some of them alone where they were asked for alone", () => {
    const text = JSON.stringify({ key_takeaways: FIVE_TAKEAWAYS, why_it_matters: said("No.", 1) });
    const reading = readBlocks(text, "full", ["key_takeaways"]);

    expect("value" in reading && Object.keys(reading.value)).toEqual(["keyTakeaways"]);
    expect(readBlocks(text, "full", ["pulse_analysis"])).toMatchObject({
      offence: expect.stringContaining("pulse_analysis"),
    });
  });
});

describe("characters that nobody sees do not come through:", () => {
  const textOf = (text: string) =>
    valueOf({ ...FULL, why_it_matters: said(text, 1) }).whyItMatters.text;

  test.each([
    ["nul bytes", "Sol\u0000mar"],
    ["escapes of terminals", "Sol\u001bmar"],
    ["half characters", "Sol\ud800mar"],
    ["the other half", "Sol\udc00mar"],
    ["turned text", "\u202eSol\u202cmar\u2066\u2069\u061c"],
    ["marks of direction", "Sol\u200emar\u200f"],
    ["spaces without width", "Sol\u200b\u2060\ufeffmar"],
    ["soft hyphens", "Sol\u00admar"],
    ["letters of nobody's alphabet", "Sol\ue000mar"],
    ["letters hidden in tags", `Sol${String.fromCodePoint(0xe0049, 0xe0067, 0xe006e)}mar`],
    ["marks of annotation", "Sol\ufff9\ufffbmar"],
  ])("%s", (_, text) => {
    expect(textOf(text)).toBe("Solmar");
  });

  test("white space is one space", () => {
    expect(textOf("\tSolmar \u200b orders\r\nnine\u00a0 ferries\u2028 ")).toBe(
      "Solmar orders nine ferries",
    );
  });

  test("what is spelling stays", () => {
    const words = "می\u200cخواهم, Zürich’s 🏳\ufe0f\u200d🌈 क\u094d\u200dष";

    expect(textOf(words)).toBe(words);
  });

  test("a statement of nothing else is none", () => {
    for (const text of ["", " \n", "\u0000", "\u200b\u202e", "\ufeff \u00ad"])
      expect(offenceOf({ ...FULL, why_it_matters: said(text, 1) })).toMatch(
        /^the reply does not have the shape asked for: why_it_matters\.text: /,
      );
  });
});

describe("extra fields are left aside:", () => {
  test("of any name", () => {
    const extra = `"__proto__": {"channel": "X"}, "constructor": {"prototype": {"y": 1}}, "z": 1`;
    const text = JSON.stringify(FULL)
      .replace('{"key_takeaways"', `{${extra}, "key_takeaways"`)
      .replace('"why_it_matters":{', `"why_it_matters":{${extra},`);

    expect(text).toContain("__proto__");
    expect(JSON.stringify(valueOf(text))).toBe(JSON.stringify(valueOf(FULL)));
    expect(Object.keys({})).toEqual([]);
    expect("y" in {}).toBe(false);
  });

  test("and do not stand in for those that are missing", () => {
    const { channel: _, ...without } = FULL;
    const text = JSON.stringify(without).replace("{", '{"__proto__": {"channel": "AI"}, ');

    expect(offenceOf(text)).toContain("channel");
  });
});

describe("a reply of another shape is none, and what is wrong is named:", () => {
  const { fifth: _, ...four } = FIVE_TAKEAWAYS;
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "No.", /^the reply is not one whole JSON object$/],
    ["four takeaways", { ...FULL, key_takeaways: four }, /key_takeaways\.fifth: /],
    [
      "a list of them",
      { ...FULL, key_takeaways: Object.values(FIVE_TAKEAWAYS) },
      /key_takeaways: /,
    ],
    [
      "no paragraph",
      { ...FULL, pulse_analysis: {} },
      /pulse_analysis\.context: .*change: .*outlook/,
    ],
    ["an empty one", { ...FULL, pulse_analysis: { ...THREE_PARAGRAPHS, change: [] } }, /change: /],
    ["a channel nobody has", { ...FULL, channel: "Boats" }, /channel: /],
    ["a type nobody has", { ...FULL, type: "Digests" }, /type: /],
    [
      "text that is none",
      { ...FULL, why_it_matters: { text: 5, evidence: [1] } },
      /matters\.text: /,
    ],
    ["a sentence zero", { ...FULL, why_it_matters: said("x", 0) }, /evidence\.0: /],
    ["half a sentence", { ...FULL, why_it_matters: said("x", 1.5) }, /evidence\.0: /],
    [
      "sentences as words",
      { ...FULL, why_it_matters: { text: "x", evidence: ["s1"] } },
      /evidence/,
    ],
    ["a whole essay", { ...FULL, why_it_matters: said("x".repeat(4_001), 1) }, /matters\.text: /],
  ])("%s", (_what, reply, offence) => {
    expect(offenceOf(reply)).toMatch(offence);
  });

  test("in a line, however much it is", () => {
    const reply = { key_takeaways: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 } };
    const offence = offenceOf(reply);

    expect(offence).toMatch(/ \(and 4 more\)$/);
    expect(offence.split("; ")).toHaveLength(5);
    expect(offence).not.toContain("\n");
  });

  test("and too many takeaways of a teaser are no matter of shape", () => {
    const five = { ...TEASER, key_takeaways: Object.values(FIVE_TAKEAWAYS) };
    const many = { ...TEASER, key_takeaways: Array.from({ length: 17 }, () => said("x", 1)) };

    expect(valueOf(five, "teaser").keyTakeaways).toHaveLength(5);
    expect(offenceOf(many, "teaser")).toContain("key_takeaways");
  });
});
