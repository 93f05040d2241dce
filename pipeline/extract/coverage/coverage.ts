import type { Coverage } from "../../schema/index.ts";

/** What is known about how much of the article is on the page. */
export type CoverageEvidence = {
  /** Words in the text that was found. */
  readonly words: number;
  /** Words the publisher says the article has. */
  readonly declaredWords: number | null;
  /** Whether the publisher says anyone may read it. */
  readonly freeToRead: boolean | null;
  /** The last sentence of the text. */
  readonly ending: string;
};

/** Below this many words a text whose publisher does not give it away is only its beginning. */
const TEASER_WORDS = 150;

/** A declared length counts captions and boxes too, so a good part of it may honestly be missing. */
const PARTIAL_SHARE = 0.6;
const TEASER_SHARE = 0.25;

/** How a text ends that goes on elsewhere. */
const CUT_ENDING = /(?:…|\.\.\.)[\])"'”’]?$/u;

/**
 * Tells a whole article from part of one, by evidence alone.
 *
 * "Not free" by itself means metered, not cut: most such pages carry the whole text. It takes a second
 * witness, and phrases such as "subscribe to read" are none: free articles carry them too.
 */
export function judgeCoverage(evidence: CoverageEvidence): {
  coverage: Coverage;
  reasons: string[];
} {
  const reasons = signsOfACut(evidence);
  if (reasons.length === 0) return { coverage: "full", reasons: ["Nothing suggests a cut."] };
  // A declared count alone may be one of characters.
  const isLocked = evidence.freeToRead === false && shareOf(evidence) < TEASER_SHARE;
  const isTeaser = evidence.words < TEASER_WORDS || isLocked;
  return { coverage: isTeaser ? "teaser" : "partial", reasons };
}

function signsOfACut(evidence: CoverageEvidence): string[] {
  const { words, declaredWords, freeToRead, ending } = evidence;
  const isLocked = freeToRead === false;
  const isShort = words < TEASER_WORDS;
  const reasons: string[] = [];
  if (shareOf(evidence) < PARTIAL_SHARE) {
    reasons.push(`The page holds ${words} of the ${declaredWords} words its publisher declares.`);
  }
  if (isLocked && isShort) {
    reasons.push(`The publisher marks the article as not free, and only ${words} words are here.`);
  }
  if (CUT_ENDING.test(ending) && (isLocked || isShort)) {
    reasons.push("The text breaks off with an ellipsis.");
  }
  return reasons;
}

function shareOf({ words, declaredWords }: CoverageEvidence): number {
  return declaredWords === null ? 1 : words / declaredWords;
}
