import type { Article, Brief, JudgedClaim, JudgedParagraph, Verdict } from "../schema/index.ts";

/*
 * An invented brief about an invented bridge, for tests. Each test changes what it is about.
 */

const PARAGRAPHS = [
  [
    "The harbour authority of Lindholm will charge heavy lorries 14 crowns to cross the Eastern Bridge from 1 May.",
    "It is the first toll on a municipal bridge in the region since 1987.",
  ],
  [
    "The council approved the charge on Tuesday by 23 votes to 18.",
    "Money from the toll may be spent only on repairs to the bridge, which engineers rated as poor in a survey last autumn.",
    "“We had the choice between a toll now and a closure in six years,” said Marit Osei, who chairs the authority.",
  ],
  [
    "Hauliers say that the charge will push traffic onto the old ferry road through the village of Norr.",
    "Their federation counted 1,900 lorries a day on the bridge in March.",
    "The authority expects one in ten of them to take another way.",
  ],
  [
    "A review is due after twelve months.",
    "If fewer than half of the repairs have been paid for by then, the council may raise the toll to 18 crowns.",
  ],
];

export const sampleArticle: Article = {
  page: {
    source: { kind: "address", url: "https://www.lindholm-courier.example/2026/bridge-toll" },
    url: "https://www.lindholm-courier.example/2026/bridge-toll",
    status: 200,
    mediaType: "text/html",
    declared: null,
    bytes: 18_204,
    sha256: "5f2d0c1e9b7a48363f0d8c5b2a197e64d3c0b1a2f4e5968778695a4b3c2d1e0f",
    fetchedAt: "2026-03-12T07:30:05Z",
  },
  url: "https://www.lindholm-courier.example/2026/bridge-toll",
  title: "Lindholm puts a toll on its Eastern Bridge",
  standfirst: "Lorries pay from May, and the village downstream is worried",
  authors: ["Ines Valtari", "Tom Okafor"],
  publishedAt: "2026-03-11T16:45:00Z",
  site: "The Lindholm Courier",
  language: "en",
  modifiedAt: null,
  image: null,
  section: "Transport",
  keywords: ["bridge", "toll"],
  declaredType: "NewsArticle",
  coverage: "full",
  coverageReasons: [],
  paragraphs: numbered(PARAGRAPHS),
};

export const sampleBrief: Brief = {
  article: sampleArticle,
  channel: "GovTech",
  type: "News",
  routingReason: "the section “Transport” and the keyword “toll”",
  ...{ coverage: "full", language: null },
  whyItMatters: judged(
    "From 1 May, Lindholm makes 1,900 lorries a day pay for a bridge that would otherwise close within six years.",
    ["s1", "s5", "s7"],
  ),
  keyTakeaways: [
    judged("Heavy lorries pay 14 crowns from 1 May", ["s1"]),
    judged("Council approved the toll by 23 votes to 18", ["s3"]),
    judged("Income is reserved for repairs to the bridge", ["s4"]),
    judged("One lorry in ten expected to take another way", ["s8"]),
    judged("Toll may rise to 18 crowns after a year", ["s9", "s10"]),
  ],
  pulseAnalysis: [
    paragraph([
      judged(
        "Lindholm is the first town in the region to charge for a municipal bridge since 1987.",
        ["s2"],
      ),
      judged(
        "The vote was close, and it followed a survey that rated the bridge as poor, so that the authority could present the toll as the cheaper of two evils rather than as a new tax.",
        ["s3", "s4"],
        "analysis",
      ),
    ]),
    paragraph([
      judged("Hauliers fear that drivers will turn to the ferry road through Norr.", ["s6"]),
      judged("The authority expects one lorry in ten to do so, which would mean some 190 a day.", [
        "s7",
        "s8",
      ]),
      judged("A village street was not built for that.", [], "analysis"),
    ]),
    paragraph([
      judged(
        "After twelve months the council will look at the repairs, and may raise the toll to 18 crowns.",
        ["s9", "s10"],
      ),
      judged(
        "Other towns with ageing bridges are likely to wait for that review before they decide.",
        [],
        "analysis",
      ),
    ]),
  ],
  provenance: {
    writer: { name: "langchain", version: "1", model: "some-model-2026", prompt: "brief@3" },
    sourceHash: sampleArticle.page.sha256,
    coverage: "full",
    checks: [
      { name: "grounding", passed: true, findings: [] },
      { name: "figures", passed: true, findings: [] },
    ],
    limits: [],
    usage: null,
    pulse: "0.1.0",
  },
};

/** The same article as a writer without a model tells it: in the words of the article. */
export const extractiveBrief: Brief = {
  ...sampleBrief,
  whyItMatters: verbatim("s1"),
  keyTakeaways: [
    taken("verbatim", "Their federation counted 1,900 lorries a day on the bridge in March", "s7"),
    taken("shortened", "Money may be spent only on repairs to the bridge", "s4"),
  ],
  pulseAnalysis: [["s1", "s2"], ["s3", "s5"], ["s9"]].map((ids) => paragraph(ids.map(verbatim))),
  provenance: {
    ...sampleBrief.provenance,
    writer: { name: "extractive", version: "1", model: null, prompt: null },
  },
};

/** A sentence of the sample article, as it stands. */
function verbatim(id: string): JudgedClaim {
  const text = PARAGRAPHS.flat()[Number(id.slice(1)) - 1] ?? "";
  return taken("verbatim", text, id);
}

/** A claim with a verdict. */
export function judged(
  text: string,
  evidence: readonly string[],
  verdict: Verdict = "supported",
  reason = "The cited sentences say it.",
): JudgedClaim {
  return { text, evidence: [...evidence], wording: "own", verdict, reason, findings: [] };
}

/** A claim in the words of the source. */
export function taken(wording: "verbatim" | "shortened", text: string, id: string): JudgedClaim {
  return { ...judged(text, [id]), wording };
}

/** A paragraph of analysis made of these claims. */
export function paragraph(claims: readonly JudgedClaim[]): JudgedParagraph {
  return {
    text: claims.map(({ text }) => text).join(" "),
    evidence: [...new Set(claims.flatMap(({ evidence }) => evidence))],
    verdict: claims[0]?.verdict ?? "supported",
    claims: [...claims],
  };
}

/** Paragraphs of sentences, numbered through from `s1`. */
export function numbered(paragraphs: readonly (readonly string[])[]): Article["paragraphs"] {
  let count = 0;
  return paragraphs.map((sentences) => ({
    kind: "paragraph",
    sentences: sentences.map((text) => ({ id: `s${++count}`, text })),
  }));
}

/** The sample with another article under it. */
export function briefOf(article: Partial<Article>, changes: Partial<Brief> = {}): Brief {
  return { ...sampleBrief, ...changes, article: { ...sampleArticle, ...article } };
}
