import type { Article, Brief } from "../../pipeline/index.ts";
import type { Evaluation, ScoredCase, Subject } from "../evaluation.ts";
import type { GateResult, MetricResult } from "../gate/index.ts";
import type { Report } from "./report.ts";

type JudgedClaim = Brief["whyItMatters"];

export function claim(text: string, more: Partial<JudgedClaim> = {}): JudgedClaim {
  return {
    text,
    evidence: ["s1"],
    wording: "own",
    verdict: "supported",
    reason: "All of its words stand in s1.",
    findings: [],
    ...more,
  };
}

export function article(title = "A toll on the bridge", more: Partial<Article> = {}): Article {
  return {
    page: {
      source: { kind: "address", url: "https://paper.example/toll" },
      url: "https://paper.example/toll",
      status: 200,
      mediaType: "text/html",
      declared: null,
      bytes: 900,
      sha256: "0".repeat(64),
      fetchedAt: "2026-03-04T10:00:00Z",
    },
    url: "https://paper.example/toll",
    title,
    standfirst: null,
    authors: [],
    publishedAt: "2026-03-04",
    modifiedAt: null,
    site: "The Paper",
    language: "en",
    section: null,
    image: null,
    keywords: [],
    declaredType: null,
    coverage: "full",
    coverageReasons: [],
    paragraphs: [
      { kind: "heading", sentences: [{ id: "s1", text: "The toll" }] },
      {
        kind: "paragraph",
        sentences: [
          { id: "s2", text: "Lindholm takes 4 euros from May." },
          { id: "s3", text: "The bridge is old." },
        ],
      },
    ],
    ...more,
  };
}

export function brief(of: Article = article(), more: Partial<Brief> = {}): Brief {
  const takeaway = claim("Drivers pay 5 euros", {
    evidence: ["s2", "s99"],
    verdict: "unsupported",
    reason: "The article says 4.",
    findings: [{ code: "figure-not-in-article", span: "5", why: "says 5; the article says 4." }],
  });
  return {
    article: of,
    channel: "GovTech",
    type: "News",
    routingReason: "The section says so.",
    coverage: "full",
    language: null,
    whyItMatters: claim("Lindholm takes a toll.", { evidence: ["s2"] }),
    keyTakeaways: [takeaway, claim("The bridge is old", { evidence: ["s3"] })],
    pulseAnalysis: [
      {
        text: "It is old. It costs.",
        evidence: ["s2", "s3"],
        verdict: "supported",
        claims: [
          claim("It is old.", { evidence: ["s3"] }),
          claim("It costs.", { evidence: ["s2"] }),
        ],
      },
    ],
    provenance: {
      writer: { name: "sample", version: "1", model: null, prompt: null },
      sourceHash: "0".repeat(64),
      coverage: "full",
      checks: [
        {
          name: "lengths",
          passed: false,
          findings: [{ code: "length-out-of-range", span: null, why: "Takeaway 1 has 4 words." }],
        },
      ],
      limits: [],
      usage: null,
      pulse: "0.1.0",
    },
    ...more,
  };
}

export function scored(name: string, support: number | null, more: Partial<ScoredCase> = {}) {
  return {
    case: name,
    repeat: 1,
    failure: null,
    scores: {
      support: { score: support, reason: `Support of ${name}.` },
      tone: { score: 1, reason: "All claims are plain." },
    },
    broken: [],
    cost: null,
    tokens: null,
    ...more,
  } satisfies ScoredCase;
}

export function evaluation(...cases: readonly ScoredCase[]): Evaluation {
  return { format: 1, pulse: "0.1.0", writer: "sample", prompts: ["brief 4"], cases: [...cases] };
}

export function metric(name: string, more: Partial<MetricResult> = {}): MetricResult {
  return {
    name,
    margin: 0.02,
    n: 2,
    baselineMean: 0.9,
    candidateMean: 0.7,
    difference: -0.2,
    interval: [-0.3, -0.1],
    p: 0.01,
    pHolm: 0.02,
    outcome: "regressed",
    moreCases: null,
    worst: [{ case: "toll", difference: -0.3 }],
    missing: [],
    ...more,
  };
}

export function gateResult(more: Partial<GateResult> = {}): GateResult {
  return {
    outcome: "regressed",
    metrics: [metric("support")],
    broken: [],
    belowFloor: [],
    reasons: ["support fell from 0.900 to 0.700."],
    ...more,
  };
}

const FIGURES = { name: "figures", reason: "“Drivers pay 5 euros” says 5; the article says 4." };
const COPYING = { name: "copying", reason: "These 33 words stand so in the article." };

/** Three cases: one got worse, one is as it was, one could not be briefed. */
export const CANDIDATE: Evaluation = evaluation(
  scored("quiet", 0.9, { broken: [COPYING], cost: 0.002, tokens: 900 }),
  scored("toll", 0.5, { broken: [FIGURES], cost: 0.004, tokens: 1_100 }),
  scored("gone", null, {
    scores: {},
    failure: { code: "too-short", message: "The page has 12 words." },
  }),
);

export const BASELINE: Evaluation = evaluation(
  scored("quiet", 0.9, { broken: [COPYING], cost: 0.003, tokens: 900 }),
  scored("toll", 0.9, { cost: 0.003, tokens: 1_100 }),
  scored("gone", 0.8),
);

export const SUBJECTS: readonly Subject[] = ["quiet", "toll"].map((name) => ({
  case: name,
  repeat: 1,
  article: article(),
  brief: brief(),
  truth: null,
}));

export const REPORT: Report = {
  title: "The sample against itself",
  candidate: CANDIDATE,
  baseline: BASELINE,
  gate: gateResult({
    broken: [
      { case: "quiet", ...COPYING, alreadyBroken: true },
      { case: "toll", ...FIGURES, alreadyBroken: false },
    ],
  }),
  subjects: SUBJECTS,
  date: "2026-03-05",
};

/** A report in which every text that comes from outside is this one. */
export function reportSaying(text: string): Report {
  const one = claim(text, {
    verdict: "unsupported",
    reason: text,
    findings: [{ code: "figure-not-in-article", span: text, why: text }],
  });
  const of = article(text, {
    coverageReasons: [text],
    paragraphs: [{ kind: "paragraph", sentences: [{ id: "s1", text }] }],
  });
  const { provenance } = brief();
  const check = { name: text, passed: false, findings: [{ code: "no", span: null, why: text }] };
  const told = brief(of, {
    routingReason: text,
    whyItMatters: one,
    keyTakeaways: [one],
    pulseAnalysis: [{ text, evidence: ["s1"], verdict: "unsupported", claims: [one] }],
    provenance: { ...provenance, checks: [check] },
  });
  const scores = { [text]: { score: 0.5, reason: text } };
  const before = { [text]: { score: 0.7, reason: text } };
  const broken = { name: text, reason: text };
  const failure = { code: text, message: text };
  const run = (cases: readonly ScoredCase[]) => ({
    ...evaluation(...cases),
    ...{ writer: text, pulse: text, prompts: [text] },
  });
  return {
    title: text,
    candidate: run([
      scored(text, 0.5, { scores, broken: [broken] }),
      scored("gone", 0.5, { scores: {}, failure }),
    ]),
    baseline: run([scored(text, 0.7, { scores: before }), scored("gone", 0.7)]),
    gate: gateResult({
      metrics: [metric(text, { missing: [text] })],
      broken: [{ case: text, ...broken, alreadyBroken: false }],
      belowFloor: [{ metric: text, mean: 0.5, least: 0.6, reason: text }],
      reasons: [text],
    }),
    subjects: [{ case: text, repeat: 1, article: of, brief: told, truth: null }],
    date: "2026-03-05",
  };
}
