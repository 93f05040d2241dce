import { upFrom, type Element } from "./elements.ts";
import { ABOUT_CONSENT } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { isProse } from "./shape.ts";

/** How much of a page's prose asks for consent. */
export type ConsentText = {
  /** All prose on the page, in words, dialogs and footers included. */
  readonly prose: number;
  /** Share of it that speaks of cookies, privacy or consent, 0…1. */
  readonly about: number;
  /** Share of it that stands around what can be pressed to agree, 0…1. */
  readonly asking: number;
};

/** Fewer words than this around a button are its label. */
const FEWEST_WORDS = 15;

/** Measures, by where the buttons stand: an article has its prose elsewhere, whatever it is about. */
export function consentTextOf(
  pieces: readonly Piece[],
  agreements: readonly Element[],
): ConsentText {
  const around = new Map<Element, number>();
  let [prose, about] = [0, 0];
  for (const piece of pieces.filter(isProse)) {
    prose += piece.words;
    if (ABOUT_CONSENT.test(piece.text)) about += piece.words;
    for (const element of upFrom(piece.block)) {
      around.set(element, (around.get(element) ?? 0) + piece.words);
    }
  }
  const asking = agreements.map((button) => wordsAround(button, around));
  const most = Math.max(0, ...asking);
  return prose === 0 ? NONE : { prose, about: about / prose, asking: most / prose };
}

const NONE: ConsentText = { prose: 0, about: 0, asking: 0 };

/** The words of the nearest element around that holds some. */
function wordsAround(button: Element, around: ReadonlyMap<Element, number>): number {
  for (const element of upFrom(button)) {
    const words = around.get(element) ?? 0;
    if (words >= FEWEST_WORDS) return words;
  }
  return 0;
}
