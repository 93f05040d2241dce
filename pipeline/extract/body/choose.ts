/* Which blocks of the page are the article: Readability's word, and the page's own where it falls short. */
import { ancestorsOf, blocksOf, type PageBlock } from "../dom/blocks.ts";
import { homeOf } from "./home.ts";
import { picturedBlocks } from "./pictures.ts";
import { proseWords, wordsIn } from "./prose.ts";
import { readableElement } from "./readable.ts";

/** A block of the page, and what is thought of it. */
export type Candidate = PageBlock & {
  /** Whether it is taken for a part of the article. */
  readonly chosen: boolean;
  /** Whether it stands where the article's paragraphs stand. */
  readonly home: boolean;
  /** Whether it stands close to a picture. */
  readonly pictured: boolean;
};

/** When the page's own word is asked. Its name and reason stand among those of the rules. */
export const FALLBACK = {
  name: "core",
  reason:
    "An article holds nearly half of the prose on its page at least; where less was found, it is the element around nearly all of it.",
} as const;

const LEAST_SHARE = 0.45;

/** The core holds this much of the page's prose. What is left is beside the article. */
const CORE_SHARE = 0.9;

/** A teaser is a few words around a link; a paragraph has a link or two among its words. */
const MOST_LINKED = 0.2;

/**
 * Every block of the page, in order. The document is taken apart.
 *
 * @param mayFallBack whether the core of the page is taken where Readability leaves out most of the prose.
 */
export function chooseBlocks(document: Document, mayFallBack: boolean): Candidate[] {
  const blocks = blocksOf(document.body);
  const pictured = picturedBlocks(blocks, document.body);
  const core = new Set(coreOf(blocks, document.body));
  const article = readableElement(document);
  const found = article ? matching(blocksOf(article), blocks, core) : new Set<PageBlock>();
  const chosen = mayFallBack && isShort(found, blocks) ? core : found;
  const isHome = homeOf(blocks, chosen);
  return blocks.map((block) => ({
    ...block,
    chosen: chosen.has(block),
    home: isHome(block),
    pictured: pictured.has(block),
  }));
}

function isShort(found: ReadonlySet<PageBlock>, page: readonly PageBlock[]): boolean {
  const own = page.filter(({ linked }) => linked < MOST_LINKED);
  return wordsIn([...found]) < LEAST_SHARE * proseWords(own);
}

/** The blocks of the page that Readability kept. It moves and renames elements, so texts are compared. */
function matching(
  kept: readonly PageBlock[],
  page: readonly PageBlock[],
  core: ReadonlySet<PageBlock>,
): Set<PageBlock> {
  const wanted = new Map<string, number>();
  for (const { text } of kept) wanted.set(text, (wanted.get(text) ?? 0) + 1);
  const found = new Set<PageBlock>();
  // What stands twice on a page is meant where the article is.
  const likeliestFirst = [...core, ...page.filter((block) => !core.has(block))];
  for (const block of likeliestFirst) {
    const left = wanted.get(block.text) ?? 0;
    if (left === 0) continue;
    wanted.set(block.text, left - 1);
    found.add(block);
  }
  return found;
}

/** The blocks inside the deepest element that holds nearly all the prose. */
function coreOf(blocks: readonly PageBlock[], body: Element): PageBlock[] {
  const total = proseWords(blocks);
  const held = new Map<Element, number>();
  for (const block of blocks.filter(({ isProse }) => isProse)) {
    for (const element of ancestorsOf(block.element)) {
      held.set(element, (held.get(element) ?? 0) + block.words);
    }
  }
  let core = body;
  for (const [element, words] of held) {
    if (words >= CORE_SHARE * total && core.contains(element)) core = element;
  }
  return blocks.filter(({ element }) => core.contains(element));
}
