import type { Candidate } from "./choose.ts";
import type { PageView } from "./view.ts";

/** What the page says of itself that tells its body from what stands around it. */
export type Around = {
  /** The headline. */
  readonly title: string | null;
  /** The line under the headline. */
  readonly standfirst: string | null;
  /** People who sign the article. */
  readonly authors: readonly string[];
  /** CSS selectors of the parts the publisher declares locked. */
  readonly gates: readonly string[];
};

/** A reason by which the body is told from the rest. It must hold for pages nobody has seen. */
type Reason = {
  /** What the ablation calls it. */
  readonly name: string;
  /** One sentence. */
  readonly reason: string;
};

/** Takes elements out of the document before the article is looked for. */
export type ElementRule = Reason & {
  readonly remove: (page: PageView, around: Around) => void;
};

/** Decides of the blocks of the page which are the article's. */
export type BlockRule = Reason & {
  /** Hands back every block, those it decides about with `chosen` changed. */
  readonly choose: (page: readonly Candidate[], around: Around) => readonly Candidate[];
};

/** A rule that drops the chosen blocks it says yes to, one by one. */
export function dropping(
  name: string,
  reason: string,
  drops: (block: Candidate, around: Around) => boolean,
): BlockRule {
  return {
    ...{ name, reason },
    choose: (page, around) =>
      page.map((block) =>
        block.chosen && drops(block, around) ? { ...block, chosen: false } : block,
      ),
  };
}

/** A rule that looks at the article as a whole and keeps of it only what it hands back. */
export function keeping(
  name: string,
  reason: string,
  keep: (article: readonly Candidate[], around: Around) => readonly Candidate[],
): BlockRule {
  return {
    ...{ name, reason },
    choose(page, around) {
      const kept = new Set(keep(articleOf(page), around));
      return page.map((block) => (kept.has(block) ? block : { ...block, chosen: false }));
    },
  };
}

/** A rule that adds blocks: told the page, it says yes or no to each. */
export function adding(
  name: string,
  reason: string,
  addsTo: (page: readonly Candidate[]) => (block: Candidate, at: number) => boolean,
): BlockRule {
  return {
    ...{ name, reason },
    choose(page) {
      const adds = addsTo(page);
      return page.map((block, at) =>
        !block.chosen && adds(block, at) ? { ...block, chosen: true } : block,
      );
    },
  };
}

/** The blocks that are chosen. */
export function articleOf(page: readonly Candidate[]): Candidate[] {
  return page.filter(({ chosen }) => chosen);
}
