import { beforeAll, describe, expect, test } from "vitest";
import { openJudge, PULSE_VERSION, USUAL_ALLOWANCE, type Brief } from "../../pipeline/index.ts";
import { briefCases } from "../approved-brief.ts";
import { readCases } from "../cases.ts";
import type { Subject } from "../evaluation.ts";
import { INVARIANTS } from "../invariants.ts";
import { draftOf } from "../mutate/plant.ts";
import { SCORERS } from "./index.ts";

const SLUG = "harbour-bridge-sensors";
const TRUTH = { channel: "GovTech", type: "News", coverage: "full" } as const;

const judge = openJudge({
  pulseVersion: PULSE_VERSION,
  allowances: { usual: USUAL_ALLOWANCE, publishers: [] },
});

let good: Brief;
beforeAll(async () => {
  const [brief] = await briefCases(readCases().filter(({ slug }) => slug === SLUG));
  if (brief === undefined) throw new TypeError("The case has a brief.");
  good = brief;
}, 60_000);

function subjectOf(brief: Brief): Subject {
  return { case: SLUG, repeat: 1, article: brief.article, brief, truth: TRUTH };
}

/** The brief with every takeaway in other words, judged anew. */
function reworded(change: (text: string, at: number) => string): Brief {
  const draft = draftOf(good);
  const keyTakeaways = draft.keyTakeaways.map((it, at) => ({ ...it, text: change(it.text, at) }));
  return judge({ ...draft, keyTakeaways });
}

function scoreOf(name: string, brief: Brief): number {
  const scorer = SCORERS.find((it) => it.name === name);
  return scorer?.score(subjectOf(brief)).score ?? Number.NaN;
}

describe("every scorer", () => {
  test.each(SCORERS)("$name answers with a share and a reason, and the same each time", (it) => {
    const [one, other] = [it.score(subjectOf(good)), it.score(subjectOf(structuredClone(good)))];

    expect(one).toEqual(other);
    expect(one.reason).toMatch(/\S/u);
    expect(it.question).toMatch(/\?$/u);
    expect(one.score ?? 0).toBeGreaterThanOrEqual(0);
    expect(one.score ?? 0).toBeLessThanOrEqual(1);
  });

  test("has a name of its own", () => {
    const names = SCORERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a brief scores lower", () => {
  test.each<[string, (text: string, at: number) => string]>([
    ["support", () => "The council sold the bridge to a circus"],
    ["worst-claim", () => "The council sold the bridge to a circus"],
    ["figures", (text) => `${text} for 987 million`],
    ["names", (text) => `${text}, says Ottoline Brackenbury of Vexmere`],
    ["quotes", (text) => `${text}, “a marvel for the ages, nothing less”`],
    ["specificity", () => "it may well turn out to be so"],
    ["redundancy", () => good.keyTakeaways[0]?.text ?? ""],
    ["tone", (text) => `${text}, a game-changing, breathtaking feat`],
    ["form", (text) => `${text} ${text} ${text}.`],
  ])("in %s where its takeaways are spoilt that way", (name, change) => {
    expect(scoreOf(name, reworded(change))).toBeLessThan(scoreOf(name, good));
  });

  test("in evidence where claims cite what they do not need", () => {
    const draft = draftOf(good);
    const all = draft.keyTakeaways.flatMap(({ evidence }) => evidence);
    const keyTakeaways = draft.keyTakeaways.map((it) => ({ ...it, evidence: [...new Set(all)] }));
    expect(scoreOf("evidence", judge({ ...draft, keyTakeaways }))).toBeLessThan(
      scoreOf("evidence", good),
    );
  });

  test("in coverage where it is about a corner of the article", () => {
    const draft = draftOf(good);
    const last = draft.pulseAnalysis.at(-1) ?? [];
    const corner = judge({ ...draft, keyTakeaways: last, pulseAnalysis: [last] });
    expect(scoreOf("coverage", corner)).toBeLessThan(scoreOf("coverage", good));
  });

  test("in readability where its sentences are long and of long words", () => {
    const draft = draftOf(good);
    const text = "Notwithstanding considerable administrative reservations, ".repeat(60);
    const heavy = judge({ ...draft, whyItMatters: { ...draft.whyItMatters, text } });
    expect(scoreOf("readability", heavy)).toBeLessThan(scoreOf("readability", good));
  });

  test("in filing where an editor would file it elsewhere, and not where nobody has said", () => {
    const filed = { ...good, channel: "Crypto", type: "Deals", coverage: "teaser" } as const;
    for (const name of ["channel", "type", "honesty"])
      expect([name, scoreOf(name, filed), scoreOf(name, good)]).toEqual([name, 0, 1]);
    const scorer = SCORERS.find(({ name }) => name === "channel");
    expect(scorer?.score({ ...subjectOf(good), truth: null }).score).toBeNull();
  });
});

describe("an invariant is broken", () => {
  const brokenBy = (brief: Brief) =>
    INVARIANTS.filter(({ broken }) => broken(subjectOf(brief)).length > 0).map(({ name }) => name);

  test("by nothing in a good brief", () => {
    expect(brokenBy(good)).toEqual([]);
  });

  test.each([
    ["figures", " for 987 million"],
    ["names", ", says Ottoline Brackenbury of Vexmere"],
    ["quotes", ", “a marvel for the ages, nothing less”"],
    ["markup", " <b>at once</b>"],
  ])("of %s by words that do not stand in the article", (name, words) => {
    expect(brokenBy(reworded((text, at) => (at === 0 ? text + words : text)))).toContain(name);
  });
});
