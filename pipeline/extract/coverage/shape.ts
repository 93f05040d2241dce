import type { Block } from "../text/paragraphs.ts";
import type { Piece } from "./pieces.ts";

/** What the text of a page is like, whatever it says. All lengths in words. */
export type Shape = {
  /** The longest stretch of prose that no headline leading elsewhere interrupts. */
  readonly run: number;
  /** The stretch of prose right under a first-level heading that leads nowhere. */
  readonly lead: number;
  /** How many stretches of prose there are. */
  readonly stretches: number;
  /** Prose that belongs to the longest stretch, as a share of all prose, 0…1. */
  readonly share: number;
  /** How many different addresses of the same site links of a headline's length lead to. */
  readonly headlines: number;
  /** Everything on the page that is not a link. */
  readonly words: number;
};

/** Fewest words of a line that ends like a sentence, and of one that does not, to be prose. */
const SENTENCE_WORDS = 8;
const PARAGRAPH_WORDS = 25;

/** A menu's entries are shorter, and a card that is a link as a whole seldom longer. */
const HEADLINE_WORDS = { least: 4, most: 60 };

/** Menus are not set in headings. */
const HEADING = /^h[1-6]$/;
const HEADING_WORDS = 2;

/**
 * @param blocks the body that was found: what stands in it counts, wherever on the page it was.
 */
export function shapeOf(
  pieces: readonly Piece[],
  url: string | null,
  blocks: readonly Block[],
): Shape {
  const page = (url === null ? null : parsed(url)) ?? SOME_SITE;
  const found = new Set(blocks.map(({ text }) => text));
  const inside = pieces.filter(({ isFrame, text }) => !isFrame || found.has(text));
  const { runs, lead, targets } = stretchesOf(inside, page);
  const stretches = runs.filter((words) => words > 0);
  const all = stretches.reduce((sum, words) => sum + words, 0);
  const run = Math.max(0, ...stretches);
  return {
    ...{ run, lead, stretches: stretches.length, headlines: targets.size },
    share: all === 0 ? 0 : run / all,
    words: pieces.reduce((sum, { words, linked }) => sum + words * (1 - linked), 0),
  };
}

type Stretches = {
  /** The length of every stretch, in words; 0 between two headlines in a row. */
  readonly runs: readonly number[];
  readonly lead: number;
  /** Where the headlines lead that end the stretches. */
  readonly targets: ReadonlySet<string>;
};

function stretchesOf(pieces: readonly Piece[], page: URL): Stretches {
  const targets = new Set<string>();
  const runs = [0];
  let [lead, isLead] = [0, false];
  for (const piece of pieces) {
    const target = isHeadlineLink(piece) ? otherPage(piece.target, page) : null;
    if (target !== null) {
      targets.add(target);
      runs.push(0);
      isLead = false;
    } else if (piece.block.tagName === "h1") isLead = piece.linked < 0.8;
    else if (isProse(piece)) {
      const run = (runs.pop() ?? 0) + piece.words;
      runs.push(run);
      if (isLead) lead = Math.max(lead, run);
    }
  }
  return { runs, lead, targets };
}

export function isProse({ text, words, linked }: Piece): boolean {
  if (linked > 0.5) return false;
  return words >= PARAGRAPH_WORDS || (words >= SENTENCE_WORDS && SENTENCE_END.test(text));
}

const SENTENCE_END = /[.!?…:。！？؟।][”"’'»)\]]*$/u;

/** A line that is nothing but a link, and as long as headlines are. */
function isHeadlineLink({ words, linked, block }: Piece): boolean {
  const least = HEADING.test(block.tagName) ? HEADING_WORDS : HEADLINE_WORDS.least;
  return linked >= 0.8 && words >= least && words <= HEADLINE_WORDS.most;
}

/** The address of another page of the same site; null for anything else. */
function otherPage(target: string | null, page: URL): string | null {
  const address = target === null ? null : parsed(target, page);
  if (!address?.protocol.startsWith("http")) return null;
  const isOther = siteOf(address) === siteOf(page) && address.pathname !== page.pathname;
  return isOther ? address.pathname + address.search : null;
}

/** Relative addresses lead to the same site, whichever it is. */
const SOME_SITE = new URL("https://page.invalid/page");

function parsed(address: string, base?: URL): URL | null {
  return URL.canParse(address, base?.href) ? new URL(address, base) : null;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}
