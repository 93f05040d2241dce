import { ancestorsOf, blocksOf, type PageBlock } from "../dom/blocks.ts";

/** What an element holds of the page's text. */
export type Holding = {
  /** Share of the page's own text, 0…1. Text that is a link leads away and does not count. */
  readonly share: number;
  readonly words: number;
  /** The first heading in it. */
  readonly heading: PageBlock | null;
  /** Words of prose that stand on the page before it. */
  readonly proseBefore: number;
};

/** The page as it came, for rules that weigh its elements. */
export type PageView = {
  readonly body: Element;
  /** Every element in it, in order. */
  readonly elements: readonly Element[];
  /** What the element held when the page came. */
  readonly holds: (element: Element) => Holding;
};

/** Fewer words than this are a label, a caption or a button, and weigh nothing. */
const LEAST_WORDS = 5;

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const NOTHING: Holding = { share: 0, words: 0, heading: null, proseBefore: 0 };

/** Weighs every element of the page in one pass, however many ask. */
export function viewOf(body: Element): PageView {
  const blocks = blocksOf(body);
  const total = blocks.reduce((sum, block) => sum + weightOf(block), 0) || 1;
  const holdings = new Map<Element, Writable<Holding>>();
  let proseBefore = 0;
  for (const block of blocks) {
    const weight = weightOf(block) / total;
    for (const element of ancestorsOf(block.element)) {
      const holding = holdings.get(element) ?? { ...NOTHING, proseBefore };
      holding.share += weight;
      holding.words += block.words;
      if (block.kind === "heading") holding.heading ??= block;
      holdings.set(element, holding);
    }
    if (block.isProse) proseBefore += block.words;
  }
  return {
    body,
    elements: [...body.querySelectorAll("*")],
    holds: (element) => holdings.get(element) ?? NOTHING,
  };
}

function weightOf({ words, linked }: PageBlock): number {
  return words < LEAST_WORDS ? 0 : words * (1 - linked);
}
