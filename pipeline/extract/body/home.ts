/* Where the article lives: the element its paragraphs stand in, or elements named alike where it is in sections. */
import type { PageBlock } from "../dom/blocks.ts";
import { proseWords } from "./prose.ts";

/** Of the chosen prose; elements with less are boxes and captions inside the article. */
const HOME_SHARE = 0.2;

/**
 * Tells whether a block stands where the paragraphs of the article stand.
 *
 * Sections of one article carry the same class. Outside the article other things may carry it too, so
 * there only prose counts as its own.
 */
export function homeOf(
  page: readonly PageBlock[],
  chosen: ReadonlySet<PageBlock>,
): (block: PageBlock) => boolean {
  const prose = [...chosen].filter(({ isProse }) => isProse);
  const words = new Map<unknown, number>();
  for (const block of prose) {
    for (const place of new Set([block.container, nameOf(block)])) {
      words.set(place, (words.get(place) ?? 0) + block.words);
    }
  }
  const least = HOME_SHARE * proseWords(prose);
  const isHome = (place: unknown) => (words.get(place) ?? 0) >= least;
  const first = page.findIndex((block) => chosen.has(block));
  const last = page.findLastIndex((block) => chosen.has(block));
  const within = new Set(page.slice(first, last + 1));
  return (block) =>
    isHome(block.container) || (isHome(nameOf(block)) && (within.has(block) || block.isProse));
}

/** The class of the element; an element without one is only itself. */
function nameOf({ container }: PageBlock): unknown {
  const name = container.getAttribute("class")?.trim();
  return name ? `${container.tagName} ${name}` : container;
}
