import type { Finding } from "../schema/index.ts";

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
  language: "The brief is in the language of the article.",
  copying: "Outside quotation marks the brief is in its writer's words.",
  "no-instructions": "No sentence of the article speaks to a language model or to its summariser.",
} as const;

export type CheckName = keyof typeof CHECKS;

/** What a finding makes of its claim; `form` is about the brief and weighs on no claim. */
export type Bearing = "unsupported" | "partly" | "form";

type Kind = {
  readonly check: CheckName | "any";
  readonly bearing: Bearing;
  /** What it means, in one line. */
  readonly meaning: string;
};

/** Every fault that can be found. Codes are permanent: scripts and editors branch on them. */
export const FINDING_KINDS = {
  "evidence-missing": {
    check: "evidence",
    bearing: "unsupported",
    meaning: "The claim cites a sentence the article does not have.",
  },
  "evidence-none": {
    check: "evidence",
    bearing: "unsupported",
    meaning: "The claim states something and cites no sentence.",
  },
  "evidence-elsewhere": {
    check: "evidence",
    bearing: "partly",
    meaning: "Other sentences of the article hold the claim, and those it cites do not.",
  },
  "evidence-unchecked": {
    check: "evidence",
    bearing: "unsupported",
    meaning: "The check of the claim's evidence broke off, which counts as failed.",
  },
  "evidence-is-instruction": {
    check: "evidence",
    bearing: "unsupported",
    meaning:
      "All the claim cites are sentences that speak to a language model, to its summariser, or to a reader as one.",
  },
  "words-not-in-evidence": {
    check: "words",
    bearing: "unsupported",
    meaning: "Too few of the claim's content words stand in the sentences it cites.",
  },
  "words-not-in-article": {
    check: "words",
    bearing: "unsupported",
    meaning: "Hardly any content word of the claim stands anywhere in the article.",
  },
  "words-partly-in-evidence": {
    check: "words",
    bearing: "partly",
    meaning: "Some of the claim's content words stand in the sentences it cites, others do not.",
  },
  "words-unchecked": {
    check: "words",
    bearing: "unsupported",
    meaning: "The check of the claim's words broke off, which counts as failed.",
  },
  "figure-not-in-article": {
    check: "figures",
    bearing: "unsupported",
    meaning: "The claim states a figure that occurs nowhere in the article.",
  },
  "figure-not-in-evidence": {
    check: "figures",
    bearing: "partly",
    meaning: "The figure occurs in the article, but not (so often) in the sentences cited.",
  },
  "figure-unit-differs": {
    check: "figures",
    bearing: "unsupported",
    meaning:
      "The article has the number with another magnitude, unit or currency: 5 billion for 5 million.",
  },
  "count-not-in-article": {
    check: "figures",
    bearing: "partly",
    meaning: "No sentence tells the small number; the writer may have counted for himself.",
  },
  "figures-swapped": {
    check: "figures",
    bearing: "partly",
    meaning: "Two numbers of the claim have changed places: each stands where the other does.",
  },
  "date-not-in-article": {
    check: "figures",
    bearing: "unsupported",
    meaning: "The claim tells a date, or a part of one, that the article does not tell.",
  },
  "date-not-in-evidence": {
    check: "figures",
    bearing: "partly",
    meaning: "The article tells the date, but the sentences cited do not.",
  },
  "figures-unchecked": {
    check: "figures",
    bearing: "unsupported",
    meaning: "The check of the claim's figures broke off, which counts as failed.",
  },
  "name-not-in-article": {
    check: "names",
    bearing: "unsupported",
    meaning: "The claim names someone or something that the article nowhere names.",
  },
  "name-not-in-evidence": {
    check: "names",
    bearing: "partly",
    meaning: "The name stands in the article, but the sentences cited have another in its place.",
  },
  "name-differs": {
    check: "names",
    bearing: "unsupported",
    meaning: "The claim has one name where its evidence has another.",
  },
  "roles-swapped": {
    check: "names",
    bearing: "unsupported",
    meaning: "Two names of the claim stand in each other's places in its evidence.",
  },
  "title-differs": {
    check: "names",
    bearing: "partly",
    meaning:
      "The claim gives somebody an office, a former one or an acting one, that the article does not.",
  },
  "names-unchecked": {
    check: "names",
    bearing: "unsupported",
    meaning: "The check of the claim's names broke off, which counts as failed.",
  },
  "quote-not-in-article": {
    check: "quotes",
    bearing: "unsupported",
    meaning: "The words in quotation marks do not stand so in the article.",
  },
  "quote-not-in-evidence": {
    check: "quotes",
    bearing: "partly",
    meaning: "The words in quotation marks stand in the article, but not in the sentences cited.",
  },
  "quote-altered": {
    check: "quotes",
    bearing: "unsupported",
    meaning:
      "The words in quotation marks are nearly those of a place in the article, and not quite.",
  },
  "quote-wrong-speaker": {
    check: "quotes",
    bearing: "unsupported",
    meaning: "The claim gives words to somebody, and the article gives them to another.",
  },
  "quotes-unchecked": {
    check: "quotes",
    bearing: "unsupported",
    meaning: "The check of the claim's quotations broke off, which counts as failed.",
  },
  "negation-differs": {
    check: "polarity",
    bearing: "unsupported",
    meaning: "The claim denies what its evidence affirms, or affirms what its evidence denies.",
  },
  antonym: {
    check: "polarity",
    bearing: "unsupported",
    meaning: "The claim has the opposite of a word that its evidence has in the same place.",
  },
  "hedge-removed": {
    check: "polarity",
    bearing: "partly",
    meaning: "The claim states plainly what its evidence leaves open.",
  },
  "denial-not-in-evidence": {
    check: "polarity",
    bearing: "partly",
    meaning:
      "The claim denies something in words of its own, and no sentence of the article denies it.",
  },
  "negation-unchecked": {
    check: "polarity",
    bearing: "unsupported",
    meaning: "The check of what the claim denies broke off, which counts as failed.",
  },
  "antonyms-unchecked": {
    check: "polarity",
    bearing: "unsupported",
    meaning: "The check for opposites broke off, which counts as failed.",
  },
  "certainty-unchecked": {
    check: "polarity",
    bearing: "unsupported",
    meaning: "The check of how certain the claim is broke off, which counts as failed.",
  },
  "speaker-unchecked": {
    check: "quotes",
    bearing: "unsupported",
    meaning: "The check of who says the quoted words broke off, which counts as failed.",
  },
  "analysis-states-fact": {
    check: "analysis",
    bearing: "unsupported",
    meaning:
      "A sentence of Pulse Analysis that its evidence does not say states a figure, a quotation or a name from elsewhere.",
  },
  "analysis-unhedged": {
    check: "analysis",
    bearing: "partly",
    meaning:
      "A sentence of Pulse Analysis that its evidence does not say reads as a fact, not as an interpretation.",
  },
  "count-out-of-range": {
    check: "counts",
    bearing: "form",
    meaning: "There are more or fewer takeaways or paragraphs than the coverage allows.",
  },
  "length-out-of-range": {
    check: "lengths",
    bearing: "form",
    meaning: "A block has more or fewer words than it should.",
  },
  "more-than-one-sentence": {
    check: "one-sentence",
    bearing: "form",
    meaning: "Why It Matters goes on after the end of its first sentence.",
  },
  "closing-full-stop": {
    check: "one-sentence",
    bearing: "form",
    meaning: "A takeaway ends in a full stop.",
  },
  "nothing-specific": {
    check: "specific",
    bearing: "form",
    meaning: "Why It Matters names no number, no date and no name.",
  },
  "takeaways-alike": {
    check: "no-repeats",
    bearing: "form",
    meaning: "Two takeaways share most of their content words.",
  },
  "title-repeated": {
    check: "no-repeats",
    bearing: "form",
    meaning: "A field holds the title of the article word for word.",
  },
  "markup-in-text": {
    check: "no-markup",
    bearing: "form",
    meaning: "A field holds an HTML tag, an address or a Markdown link.",
  },
  "blocks-alike": {
    check: "no-repeats",
    bearing: "form",
    meaning: "A field says what a field of another block says.",
  },
  "sentence-repeated": {
    check: "no-repeats",
    bearing: "form",
    meaning: "A text says the same sentence, or the same eight words, twice.",
  },
  "breaks-off": {
    check: "whole",
    bearing: "form",
    meaning: "A text ends where no sentence can end, or without an end mark.",
  },
  "filler-opening": {
    check: "no-filler",
    bearing: "form",
    meaning: "A text opens with words that could open any.",
  },
  "wrong-language": {
    check: "language",
    bearing: "form",
    meaning: "A text is in another language than the article.",
  },
  "copied-run": {
    check: "copying",
    bearing: "form",
    meaning:
      "More words in a row are the article's, outside quotation marks, than its publisher allows.",
  },
  "copied-mostly": {
    check: "copying",
    bearing: "form",
    meaning:
      "Most of what reads as the writer's own stands in the article in runs of eight words and more.",
  },
  "quoted-mostly": {
    check: "copying",
    bearing: "form",
    meaning: "More of the brief is quoted or shortened from the article than is allowed.",
  },
  "lead-copied": {
    check: "copying",
    bearing: "form",
    meaning: "The text is the opening of the article.",
  },
  "instruction-in-article": {
    check: "no-instructions",
    bearing: "form",
    meaning:
      "A sentence of the article speaks to a language model, to its summariser, or to a reader as one.",
  },
  "check-unfinished": {
    check: "any",
    bearing: "form",
    meaning: "A check of the brief broke off, which counts as failed.",
  },
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof FINDING_KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(Object.entries(FINDING_KINDS));

/**
 * One fault.
 *
 * @param span the offending words; null when the fault is about the whole.
 * @param why one whole sentence, with the numbers.
 */
export function finding(code: FindingCode, span: string | null, why: string): Finding {
  return { code, span, why };
}

/** What a finding makes of its claim. A code nobody knows weighs as much as any can. */
export function bearingOf({ code }: Finding): Bearing {
  return KIND_OF.get(code)?.bearing ?? "unsupported";
}

/** The check that makes findings of this code. */
export function checkOf({ code }: Finding): CheckName | "any" {
  return KIND_OF.get(code)?.check ?? "any";
}
