import type { Kind } from "./checks.ts";

/** The faults that lie with single claims, and weigh on them. */
export const CLAIM_FINDINGS = {
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
  "words-in-other-language": {
    check: "words",
    bearing: "partly",
    meaning:
      "The claim is in another language than the article, so that its words cannot be looked up.",
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
} as const satisfies Record<string, Kind>;
