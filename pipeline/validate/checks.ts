/**
 * Every check a brief goes through, and what it means that one passed. Names are permanent:
 * provenance lists them.
 */
export const CHECKS = {
  evidence: "Every claim of Why It Matters and Key Takeaways cites sentences, and all ids exist.",
  words: "Enough of the content words of every claim stand in the sentences it cites.",
  figures: "Every figure stands in the sentences its claim cites.",
  names: "Names and titles stand in the article, and where and as its sentences have them.",
  quotes:
    "All words in quotation marks stand so in the sentences their claim cites, and are said by whom it says.",
  polarity: "No claim denies, reverses or makes certain what its evidence says otherwise.",
  analysis:
    "Sentences that interpret read so, and state no figure, no date, no quotation and no name from elsewhere.",
  counts: "There are as many takeaways and paragraphs as the coverage of the article allows.",
  lengths: "Every block is as long as it should be, in words.",
  "one-sentence": "Why It Matters is one sentence, and no takeaway ends in a full stop.",
  specific: "Why It Matters names a number, a date or a name.",
  "no-repeats": "No two takeaways say the same, and nothing repeats the title.",
  "no-markup": "No field holds an HTML tag, an address, Markdown or characters that nobody sees.",
  whole: "No text breaks off.",
  "no-filler": "No text opens with words that say nothing.",
  language: "The brief is in the language of the article, or in the one that is set.",
  copying: "Outside quotation marks the brief is in its writer's words.",
  "no-instructions": "No sentence of the article speaks to a language model or to its summariser.",
} as const;

export type CheckName = keyof typeof CHECKS;

/** What a finding makes of its claim; `form` is about the brief and weighs on no claim. */
export type Bearing = "unsupported" | "partly" | "form";

export type Kind = {
  readonly check: CheckName | "any";
  readonly bearing: Bearing;
  /** What it means, in one line. */
  readonly meaning: string;
};
