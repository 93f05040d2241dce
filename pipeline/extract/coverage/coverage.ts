import type { Coverage } from "../../schema/index.ts";
import type { Access } from "./access.ts";
import { breaksOff, GATED_WORDS } from "./endings.ts";

/** What is known about how much of the article is on the page. */
export type CoverageEvidence = Access & {
  /** Words in the text that was found. */
  readonly words: number;
  /** Words the publisher says the article has. */
  readonly declaredWords: number | null;
  /** Whether the publisher says anyone may read it. */
  readonly freeToRead: boolean | null;
  /** HTTP status of the page; null when no server was asked. */
  readonly status: number | null;
  /** The last sentence of the text. */
  readonly ending: string;
};

/** Below this many words a text whose publisher does not give it away is only its beginning. */
const TEASER_WORDS = 150;

/** A declared length counts captions and boxes too, so a good part of it may honestly be missing. */
const PARTIAL_SHARE = 0.6;
const TEASER_SHARE = 0.25;

/** With this share of the declared length the text is whole, whatever else is empty. */
const WHOLE_SHARE = 0.9;

/** A locked part with fewer words than this holds at most the offer to unlock it. */
const EMPTY_PART = 30;

/**
 * Tells a whole article from part of one, by evidence alone.
 *
 * What the publisher says of access is one thing, whether the text is cut another: "not free" by itself
 * means metered, and most such pages carry the whole text. It takes a second witness, and phrases such as
 * "subscribe to read" are never the only one: free articles carry them too.
 */
export function judgeCoverage(evidence: CoverageEvidence): {
  coverage: Coverage;
  reasons: string[];
} {
  const reasons = SIGNS.flatMap((sign) => sign(evidence) ?? []);
  if (reasons.length === 0) return { coverage: "full", reasons: [noSign(evidence)] };
  // A declared count alone may be one of characters.
  const isBeginning = isLocked(evidence) && shareOf(evidence) < TEASER_SHARE;
  const isTeaser = isShort(evidence) || isBeginning;
  return { coverage: isTeaser ? "teaser" : "partial", reasons };
}

function noSign(evidence: CoverageEvidence): string {
  const cut = `nothing suggests a cut in its ${evidence.words} words.`;
  return isLocked(evidence)
    ? `The publisher marks the article or a part of it as not free, yet ${cut}`
    : `N${cut.slice(1)}`;
}

/** A sentence when the evidence holds this sign of a cut. */
type Sign = (evidence: CoverageEvidence) => string | null;

const SIGNS: readonly Sign[] = [
  ({ status, words }) =>
    isRefused(status)
      ? `The server answered with status ${status}, and the page holds ${words} words.`
      : null,
  ({ words, declaredWords }) =>
    share(words, declaredWords) < PARTIAL_SHARE
      ? `The page holds ${words} of the ${declaredWords} words its publisher declares.`
      : null,
  ({ words, dataWords }) =>
    share(words, dataWords) < PARTIAL_SHARE
      ? `The page holds ${words} of the ${dataWords} words the text has in its own data.`
      : null,
  (evidence) =>
    isLocked(evidence) && isShort(evidence)
      ? `The publisher marks the article as not free, and only ${evidence.words} words are here.`
      : null,
  lockedPartIsEmpty,
  endsInEllipsis,
  isInvited,
];

/** The declared part may be the gate itself, or named after a class of last year: where it is missing, more must be. */
function lockedPartIsEmpty(evidence: CoverageEvidence): string | null {
  const { lockedParts, words } = evidence;
  if (lockedParts === null || evidence.freeToRead === true) return null;
  const isWhole = evidence.declaredWords !== null && shareOf(evidence) >= WHOLE_SHARE;
  if (lockedParts.words >= EMPTY_PART || isWhole) return null;
  const isSeconded = words < GATED_WORDS || breaksOff(evidence.ending);
  if (lockedParts.elements === 0 && !isSeconded) return null;
  const held = lockedParts.elements === 0 ? "is missing" : `holds ${lockedParts.words} words`;
  return `The part that the publisher declares locked (${lockedParts.selectors.join(", ")}) ${held}.`;
}

function endsInEllipsis(evidence: CoverageEvidence): string | null {
  const isSeconded = isLocked(evidence) || isShort(evidence) || evidence.invitation !== null;
  return breaksOff(evidence.ending) && isSeconded
    ? `The text breaks off with an ellipsis after ${evidence.words} words.`
    : null;
}

/** A link to the rest says more than an offer, which stands under free and metered articles too. */
function isInvited(evidence: CoverageEvidence): string | null {
  const { invitation, words } = evidence;
  if (invitation === null) return null;
  const isGate = isLocked(evidence) && words < GATED_WORDS && !holdsLockedPart(evidence);
  const isLink = invitation.leadsOn && isShort(evidence);
  return isGate || isLink || breaksOff(evidence.ending)
    ? `After ${words} words stands “${invitation.text}”.`
    : null;
}

/** Where the part declared locked is on the page with its text, the reader is still within the meter. */
function holdsLockedPart({ lockedParts, words }: CoverageEvidence): boolean {
  return lockedParts !== null && lockedParts.words >= words / 2;
}

function isRefused(status: number | null): boolean {
  return status !== null && status >= 400;
}

function isLocked({ freeToRead, lockedParts, status }: CoverageEvidence): boolean {
  if (isRefused(status)) return true;
  return freeToRead === false || (freeToRead === null && lockedParts !== null);
}

function isShort({ words }: CoverageEvidence): boolean {
  return words < TEASER_WORDS;
}

function shareOf({ words, declaredWords, dataWords }: CoverageEvidence): number {
  return Math.min(share(words, declaredWords), share(words, dataWords));
}

function share(words: number, whole: number | null): number {
  return whole === null ? 1 : words / whole;
}
