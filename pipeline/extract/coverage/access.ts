import { countWords } from "../../schema/index.ts";
import { textOfScrap } from "../dom/tree.ts";
import type { LdNode } from "../metadata/json-ld.ts";
import { cleanText, folded } from "../text/clean.ts";
import type { Block } from "../text/paragraphs.ts";
import { breaksOff, GATED_WORDS } from "./endings.ts";
import { OFFER, READ_ON } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** What the page holds of the parts its publisher declares locked. */
export type LockedParts = {
  /** How the publisher points at them, as CSS selectors. */
  readonly selectors: readonly string[];
  /** How many elements they select. */
  readonly elements: number;
  /** How many words those hold. */
  readonly words: number;
};

/** What stands right after a text and offers the rest of it. */
export type Invitation = {
  readonly text: string;
  /** Whether it is a link or a button to the rest, and not an offer to pay for it. */
  readonly leadsOn: boolean;
};

/** What the page shows of access to the article, whatever its publisher declares. */
export type Access = {
  /** The parts the publisher declares locked; null when it declares none. */
  readonly lockedParts: LockedParts | null;
  /** Words of the same text in the page's own data; null when the data hold none. */
  readonly dataWords: number | null;
  /** What stands right after the text and offers the rest of it. */
  readonly invitation: Invitation | null;
};

/** What is known of a text that was never a page. */
export const NO_ACCESS: Access = { lockedParts: null, dataWords: null, invitation: null };

/** Counts what the selectors find. To be asked before the document is taken apart. */
export function measureLockedParts(
  document: Document,
  selectors: readonly string[],
): LockedParts | null {
  if (selectors.length === 0) return null;
  const elements = new Set(selectors.flatMap((selector) => selectAll(document, selector)));
  const texts = [...elements].map((element) => cleanText(element.textContent ?? ""));
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return { selectors, elements: elements.size, words };
}

/** A selector in metadata may be anything; one that is none at all selects nothing. */
function selectAll(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** How many words of how many paragraphs tell that two texts are the same one. */
const TELLING_WORDS = 8;
const TOLD_BLOCKS = 20;

/**
 * The length of the article in the page's JSON-LD, in words; null when it holds none, or another's.
 *
 * @param node what describes the article.
 */
export function wordsInData(node: LdNode | null, blocks: readonly Block[]): number | null {
  const data = node?.["articleBody"];
  if (typeof data !== "string") return null;
  const text = cleanText(/<\/?\w/.test(data) ? textOfScrap(data.replaceAll("<", " <")) : data);
  const whole = folded(text);
  const beginnings = blocks
    .slice(0, TOLD_BLOCKS)
    .map((block) => folded(block.text).split(" ").slice(0, TELLING_WORDS));
  const isSame = beginnings.some(
    (words) => words.length === TELLING_WORDS && whole.includes(words.join(" ")),
  );
  return isSame ? countWords(text) : null;
}

/** A gate is a few short lines long, and stands before anything else does. */
const GATE_PIECES = 6;
const GATE_LINE = 25;

/** Looks at what follows the last block of the text on the page, where the text may be a beginning. */
export function invitationAfter(
  pieces: () => readonly Piece[],
  blocks: readonly Block[],
): Invitation | null {
  const last = blocks.at(-1)?.text;
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  if (last === undefined || (words >= GATED_WORDS && !breaksOff(last))) return null;
  return invitationIn(following(pieces(), last));
}

function following(pieces: readonly Piece[], last: string): readonly Piece[] {
  const end = pieces.findLastIndex(({ text }) => text === last);
  return end < 0 ? [] : pieces.slice(end + 1, end + 1 + GATE_PIECES);
}

function invitationIn(pieces: readonly Piece[]): Invitation | null {
  for (const piece of pieces) {
    if (piece.words > GATE_LINE || piece.isFrame) return null;
    const isPressed = piece.linked > 0.8 || piece.block.tagName === "button";
    if (isPressed && READ_ON.test(piece.text)) return { text: piece.text, leadsOn: true };
    if (OFFER.test(piece.text)) return { text: piece.text, leadsOn: false };
  }
  return null;
}
