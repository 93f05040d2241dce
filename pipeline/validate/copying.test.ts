import { describe, expect, test } from "vitest";
import { USUAL_ALLOWANCE, type Allowance } from "../schema/index.ts";
import { claim, inventedArticle, inventedDraft } from "./article.test-data.ts";
import { copyingFindings } from "./copying.ts";
import { judgeClaim } from "./judge.ts";
import { readArticle } from "./reading.ts";

const LONG =
  "Dredging begins on 14 March 2027, as soon as the ice is gone, and the first new piles are to be driven into the river bed before the end of May at the latest.";
const reading = readArticle(
  inventedArticle([LONG, "The wall has held back the river since 1911."]),
);

/** What is found in a brief of these takeaways, with a Why It Matters in its writer's words. */
function found(takeaways: string[], allowance: Partial<Allowance> = {}, byModel = true) {
  const blocks = {
    whyItMatters: judgeClaim(
      claim("Nobody in town has seen works of such a size.", "s2"),
      "why",
      reading,
    ),
    keyTakeaways: takeaways.map((text) => judgeClaim(claim(text, "s1"), "takeaway", reading)),
    pulseAnalysis: [],
  };
  return copyingFindings(blocks, reading, { ...USUAL_ALLOWANCE, ...allowance }, byModel);
}

const words = (text: string, from: number, to?: number) =>
  text.split(" ").slice(from, to).join(" ");
const codes = (findings: ReturnType<typeof found>) => findings.map(({ code }) => code);

describe("a run of the article's words", () => {
  test("longer than allowed is told, with its words and the limit", () => {
    const run = words(LONG, 0, 26);

    expect(found([`Officials say: ${run} or so`], {}, false)[0]).toEqual({
      code: "copied-run",
      span: run,
      why: "These 26 words stand so in the article, and without quotation marks at most 25 may.",
    });
  });

  test("as long as allowed is not", () => {
    expect(codes(found([`Officials say: ${words(LONG, 0, 25)} or so`], {}, false))).not.toContain(
      "copied-run",
    );
  });

  test("is limited by the publisher", () => {
    expect(
      codes(found([`Officials say: ${words(LONG, 0, 13)} or so`], { runWords: 12 })),
    ).toContain("copied-run");
  });

  test.each([
    ["in quotation marks", `Officials say “${words(LONG, 0, 28)}” or so`],
    ["as a whole sentence, which readers see in quotation marks", LONG],
  ])("is quoting %s", (_, text) => {
    expect(codes(found([text], {}, false))).toEqual([]);
  });

  test("counts in a shortened sentence too, which readers see without quotation marks", () => {
    expect(codes(found([words(LONG, 0, 29)], {}, false))).toEqual(["copied-run"]);
  });
});

describe("a brief", () => {
  test("that copies most of its words with a change here and there is told", () => {
    const text = `${words(LONG, 0, 12)} melted, ${words(LONG, 14, 26)}`;

    expect(codes(found([text]))).toEqual(["copied-mostly"]);
  });

  test("in its writer's words passes, names and figures shared", () => {
    expect(found(["Diggers start on 14 March 2027, once the ice is gone"])).toEqual([]);
  });

  test("that a model mostly quotes is told, and one that was made by quoting is not", () => {
    expect(codes(found([LONG]))).toEqual(["quoted-mostly"]);
    expect(codes(found([LONG], {}, false))).toEqual([]);
    expect(codes(found([LONG], { quotedShare: 0.7 }, false))).toEqual(["quoted-mostly"]);
    expect(codes(found([LONG], { quotedShare: 0.9 }))).toEqual([]);
  });
});

test("a brief of whole sentences of its article is no copy", () => {
  const draft = inventedDraft();
  const all = readArticle(draft.article);
  const blocks = {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", all),
    keyTakeaways: draft.keyTakeaways.map((it) => judgeClaim(it, "takeaway", all)),
    pulseAnalysis: [],
  };

  expect(copyingFindings(blocks, all, USUAL_ALLOWANCE, false)).toEqual([]);
});

test("letters of scripts without spaces are not words", () => {
  const text = "港は三月に閉鎖される予定であり市は四千万を支払うことになると市長が述べた";
  const japanese = readArticle(inventedArticle([`昨日、${text}。`], { language: "ja" }));
  const copied = (count: number) => {
    const short = judgeClaim(claim(text.slice(0, count), "s1"), "why", japanese);
    const blocks = { whyItMatters: short, keyTakeaways: [], pulseAnalysis: [] };
    return codes(copyingFindings(blocks, japanese, { ...USUAL_ALLOWANCE, runWords: 12 }, false));
  };

  expect([copied(24), copied(27)]).toEqual([[], ["copied-run"]]);
});
