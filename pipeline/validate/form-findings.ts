import type { Kind } from "./checks.ts";

/** The faults of a brief, or a text, as a whole. */
export const FORM_FINDINGS = {
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
    meaning:
      "A text is in another language than it was to be: the article's, or the one that is set.",
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
