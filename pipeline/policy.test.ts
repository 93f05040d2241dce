import { describe, expect, test } from "vitest";
import { decide, POLICY_RULES, type Judged } from "./policy.ts";
import { ReasonCode, USUAL_POLICY, type JudgedClaim, type Verdict } from "./schema/index.ts";
import { FINDING_KINDS } from "./validate/index.ts";

const claim = (verdict: Verdict, ...codes: string[]): JudgedClaim => ({
  ...{ text: "The dock closes", evidence: ["s1"], wording: "own", verdict },
  reason: `It is ${verdict}.`,
  findings: codes.map((code) => ({ code, span: null, why: "It is so." })),
});

const check = (name: string, ...findings: JudgedClaim["findings"]) => ({
  ...{ name, findings, passed: findings.length === 0 },
});

const fault = (code: string) => ({ code, span: null, why: `This is ${code}.` });

/** A brief that a model wrote, all of it supported, but for these changes. */
function brief(
  changes: Partial<Judged> = {},
  provenance: Partial<Judged["provenance"]> = {},
): Judged {
  return {
    whyItMatters: claim("supported"),
    keyTakeaways: [claim("supported")],
    pulseAnalysis: [
      { text: "So it goes.", evidence: [], verdict: "analysis", claims: [claim("analysis")] },
    ],
    provenance: {
      writer: { name: "w", version: "1", model: "m", prompt: null },
      ...{
        sourceHash: "",
        coverage: "full",
        checks: [check("counts")],
        limits: [],
        usage: null,
        pulse: "0.1.0",
      },
      ...provenance,
    },
    ...changes,
  };
}

const codes = (it: Judged, policy = USUAL_POLICY) => {
  const { ruling, reasons } = decide(it, policy);
  return [ruling, ...reasons.map(({ code }) => code)];
};

test("a brief in which nothing is found is published", () => {
  expect(codes(brief())).toEqual(["publish"]);
});

describe("a writer", () => {
  const written = (model: string | null, limits: string[], extractive: "publish" | "hold") => {
    const writer = { name: "w", version: "1", model, prompt: null };
    return codes(brief({}, { writer, limits }), { ...USUAL_POLICY, extractive });
  };

  test.each([
    ["no model", null, [], "hold", ["hold", "extractive"]],
    ["no model, and that is allowed", null, [], "publish", ["publish"]],
    ["no model, out of its depth", null, ["?"], "hold", ["hold", "out-of-depth", "extractive"]],
    ["no model, allowed, out of its depth", null, ["?"], "publish", ["hold", "out-of-depth"]],
    ["a model", "m", [], "hold", ["publish"]],
    ["a model out of its depth", "m", ["?"], "hold", ["hold", "out-of-depth"]],
  ] as const)("with %s has its brief held for its reasons alone", (_, model, limits, may, held) => {
    expect(written(model, [...limits], may)).toEqual(held);
  });
});

describe("claims", () => {
  test("that are not supported hold the brief, with the first of them in the reason", () => {
    const { reasons } = decide(
      brief({ keyTakeaways: [claim("unsupported"), claim("partly"), claim("unsupported")] }),
      USUAL_POLICY,
    );

    expect(reasons).toEqual([
      {
        code: "unsupported-claim",
        why: "2 claims are not supported; the first: “The dock closes” It is unsupported.",
      },
      {
        code: "partly-supported-claim",
        why: "1 claim is supported in part only; the first: “The dock closes” It is partly.",
      },
    ]);
  });

  test("of which none is supported refuse it, and only that is told", () => {
    const nothing = {
      whyItMatters: claim("unsupported"),
      keyTakeaways: [claim("unsupported")],
    };

    expect(codes(brief(nothing))).toEqual(["refuse", "nothing-supported"]);
    expect(codes(brief(nothing), { ...USUAL_POLICY, "nothing-supported": "hold" })).toEqual([
      ...["hold", "nothing-supported", "unsupported-claim"],
    ]);
  });

  test("that a broken check took their support are held, not refused", () => {
    const broken = claim("unsupported", "words-unchecked");

    expect(codes(brief({ whyItMatters: broken, keyTakeaways: [broken] }))).toEqual([
      ...["hold", "check-broke-off", "unsupported-claim"],
    ]);
  });
});

describe("checks", () => {
  test.each([
    ["copying", "copied", "hold"],
    ["no-instructions", "instruction-in-article", "hold"],
    ["language", "wrong-language", "hold"],
    ["whole", "breaks-off", "hold"],
    ["no-markup", "markup", "hold"],
    ["no-repeats", "repetition", "hold"],
    ["lengths", "form", "publish"],
  ] as const)("that failed, of %s, are %s", (name, code, ruling) => {
    const failed = brief({}, { checks: [check("counts"), check(name, fault("x"))] });

    expect(codes(failed)).toEqual(ruling === "publish" ? ["publish"] : ["hold", code]);
    expect(codes(failed, { ...USUAL_POLICY, [code]: "refuse" })).toEqual(["refuse", code]);
    expect(codes(failed, { ...USUAL_POLICY, [code]: "publish" })).toEqual(["publish"]);
  });

  test("that broke off hold the brief whatever they were about", () => {
    const failed = brief({}, { checks: [check("lengths", fault("check-unfinished"))] });

    expect(codes(failed)).toEqual(["hold", "check-broke-off"]);
  });

  test("about the brief as a whole are each some reason's business", () => {
    const formal = Object.values(FINDING_KINDS).filter(({ bearing }) => bearing === "form");
    const names = new Set(formal.map((it) => it.check).filter((name) => name !== "any"));

    for (const name of names) {
      const failed = brief({}, { checks: [check(name, fault("x"))] });
      const asked = ReasonCode.options.filter((code) => POLICY_RULES[code].ask(failed) !== null);
      expect({ name, asked: asked.length }).toEqual({ name, asked: 1 });
    }
  });
});
