import { describe, expect, test } from "vitest";
import { USUAL_ALLOWANCE, type Draft } from "../schema/index.ts";
import { claim, inventedDraft } from "./article.test-data.ts";
import { complaintsOf, openJudge } from "./index.ts";

function complaintsAbout(changes: Partial<Draft> = {}) {
  const allowances = { usual: USUAL_ALLOWANCE, publishers: [] };
  return complaintsOf(openJudge({ pulseVersion: "0.0.0", allowances })(inventedDraft(changes)));
}

function blocksOf(changes: Partial<Draft>): string[] {
  return [...new Set(complaintsAbout(changes).map(({ block }) => block))];
}

const { keyTakeaways, pulseAnalysis } = inventedDraft();

test("a brief as it should be has none", () => {
  expect(complaintsAbout()).toEqual([]);
});

describe("a claim that the article does not bear out", () => {
  const FALSE = claim("Dredging begins on 15 March 2027", "s3");

  test("is complained of in its own block, word for word and with the reason", () => {
    const [first, ...others] = complaintsAbout({ keyTakeaways: [FALSE, ...keyTakeaways.slice(1)] });

    expect(first?.block).toBe("keyTakeaways");
    expect(first?.why).toMatch(/^“Dredging begins on 15 March 2027” is not borne out: .*15/);
    expect(others).toEqual([]);
  });

  test("is so in any block", () => {
    const [paragraph = [], ...more] = pulseAnalysis;

    expect(blocksOf({ whyItMatters: FALSE })).toEqual(["whyItMatters"]);
    expect(blocksOf({ pulseAnalysis: [[FALSE, ...paragraph], ...more] })).toEqual([
      "pulseAnalysis",
    ]);
  });
});

describe("a wrong count", () => {
  test("is complained of in the block that has it", () => {
    expect(complaintsAbout({ keyTakeaways: keyTakeaways.slice(1) })).toEqual([
      { block: "keyTakeaways", why: "The brief has 4, not 5, takeaways; the coverage is full." },
    ]);
    expect(blocksOf({ pulseAnalysis: pulseAnalysis.slice(1) })).toEqual(["pulseAnalysis"]);
  });

  test("is another where there is less of the article", () => {
    const { article } = inventedDraft();
    const teaser = { article: { ...article, coverage: "teaser" as const }, pulseAnalysis: [] };

    expect(complaintsAbout({ ...teaser, keyTakeaways: keyTakeaways.slice(2) })).toEqual([]);
    expect(blocksOf(teaser)).toEqual(["keyTakeaways"]);
  });
});

describe("the wrong language", () => {
  const GERMAN =
    "Der Rat der Stadt will die alte Mauer am Fluss ersetzen, weil sie für alle, die darauf gehen, eine Gefahr ist.";

  test.each([
    ["whyItMatters", { whyItMatters: claim(GERMAN, "s1") }],
    ["keyTakeaways", { keyTakeaways: [claim(GERMAN, "s1"), ...keyTakeaways.slice(1)] }],
    [
      "pulseAnalysis",
      { pulseAnalysis: [...pulseAnalysis.slice(1), [claim(`${GERMAN} ${GERMAN}`, "s1")]] },
    ],
  ])("is complained of in %s where it stands there", (block, changes) => {
    const complaints = complaintsAbout(changes).filter(({ why }) => why.includes("German"));

    expect(complaints.map((it) => it.block)).toEqual([block]);
  });

  test("of short takeaways is complained of in theirs", () => {
    const short = ["Die Mauer fällt", "Das Wasser steigt", "Der Rat zahlt", "Die Fähre wartet"];
    const takeaways = [...short, "Der Hafen wird bis Mai ersetzt"].map((text) => claim(text, "s1"));
    const complaints = complaintsAbout({ keyTakeaways: takeaways });

    expect(
      complaints.filter(({ why }) => why.includes("German")).map(({ block }) => block),
    ).toEqual(["keyTakeaways"]);
  });
});

test("what an editor puts right sooner is not complained of", () => {
  const long = claim(
    `${keyTakeaways[0]?.text ?? ""} this spring, the council said on Tuesday`,
    "s1",
  );

  expect(complaintsAbout({ keyTakeaways: [long, ...keyTakeaways.slice(1)] })).toEqual([]);
});
