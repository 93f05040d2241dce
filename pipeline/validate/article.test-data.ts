import type { Article, Claim, Draft } from "../schema/index.ts";

/*
 * Invented articles and drafts for the tests of this folder. Nothing else imports this file.
 */

/** An article of these sentences, `s1` first, four to a paragraph. */
export function inventedArticle(
  sentences: readonly string[],
  changes: Partial<Article> = {},
): Article {
  const numbered = sentences.map((text, index) => ({ id: `s${index + 1}`, text }));
  const paragraphs = numbered.flatMap((_, index) =>
    index % 4 === 0
      ? [{ kind: "paragraph" as const, sentences: numbered.slice(index, index + 4) }]
      : [],
  );
  return { ...INVENTED, paragraphs, ...changes };
}

/** A claim that rests on these sentences. */
export function claim(text: string, ...evidence: string[]): Claim {
  return { text, evidence };
}

/** A whole draft about an article of the harbour's sentences, everything as it should be. */
export function inventedDraft(changes: Partial<Draft> = {}): Draft {
  return {
    article: inventedArticle(HARBOUR),
    writer: { name: "invented", version: "1", model: null, prompt: null },
    routing: { channel: "GovTech", type: "News", reason: "The section says so." },
    whyItMatters: claim(HARBOUR[1] ?? "", "s2"),
    keyTakeaways: [
      claim("The port of Lindholm will close its oldest dock", "s1"),
      claim("Dredging begins on 14 March 2027", "s3"),
      claim("Ferries move to the northern quay for 18 months", "s5"),
      claim("Mayor Ines Aldaba called the old wall a danger", "s6"),
      claim("Insurers raised premiums by 12.5% last year", "s9"),
    ],
    pulseAnalysis: [["s1", "s3", "s4"].map(said), ["s5", "s6"].map(said), PROSPECT],
    limits: [],
    ...{ usage: null, language: null },
    ...changes,
  };
}

/** Sentence `s<n>` of the harbour, claimed as it stands. */
function said(id: string): Claim {
  return claim(HARBOUR[Number(id.slice(1)) - 1] ?? "", id);
}

export const HARBOUR = [
  "The port of Lindholm will close its oldest dock this spring and replace the quay wall that has held back the river Esk since 1911, the town council said on Tuesday.",
  "The council expects the work to cost 41.5 million crowns and to keep 2,300 dock workers and ferry crews from their usual berths until the autumn of 2028.",
  "Dredging begins on 14 March 2027, as soon as the ice is gone, and the first new piles are to be driven into the river bed before the end of May.",
  "Two shipping lines have already sent their vessels to Marstad, forty kilometres down the coast, and a third is in talks about a berth there.",
  "Ferries to the islands move to the northern quay for 18 months, which adds a quarter of an hour to each crossing and leaves no room for lorries at weekends.",
  "“We should have done this ten years ago,” said Mayor Ines Aldaba, who called the old wall “a danger to everyone who walks on it” and asked traders for patience.",
  "Traders on the waterfront fear that customers will stay away.",
  "The council has promised them a rebate on their rent.",
  "Insurers raised premiums for the port by 12.5% last year after a survey found cracks in the wall.",
] as const;

const PROSPECT: Claim[] = [
  ...["s7", "s8", "s9"].map(said),
  claim(
    "Whether patience lasts may depend less on engineering than on trust, because promises of compensation tend to sound hollow until money changes hands.",
    "s8",
  ),
];

const INVENTED: Article = {
  page: {
    source: { kind: "file", path: "harbour.html" },
    url: null,
    status: null,
    mediaType: "text/html",
    declared: null,
    bytes: 2_048,
    sha256: "0123456789abcdef".repeat(4),
    fetchedAt: "2027-01-12T08:00:00Z",
  },
  url: null,
  title: "Lindholm to rebuild its harbour wall",
  standfirst: null,
  authors: ["Tove Renholm"],
  publishedAt: "2027-01-12",
  site: "Lindholm Courier",
  language: "en",
  modifiedAt: null,
  image: null,
  section: null,
  keywords: [],
  declaredType: null,
  coverage: "full",
  coverageReasons: [],
  paragraphs: [{ kind: "paragraph", sentences: [{ id: "s1", text: "Nothing." }] }],
};
