import type { Truth } from "./data.ts";

/** What was read about an article beside its text. */
export type FoundFacts = {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
};

/** In how many of the pages that could have it something holds. */
export type Count = { readonly hits: number; readonly of: number };

export type FactsScore = {
  /** The title is the true one, but for case and punctuation. */
  readonly title: Count;
  /** All authors are named, in their order, and nobody else. */
  readonly author: Count;
  /** The day is the true one. */
  readonly date: Count;
  /** Somebody is named as author where the truth knows none. */
  readonly falseAuthors: Count;
};

/** Scores what was read about each article; a page whose truth says nothing of a fact does not count for it. */
export function scoreFacts(pages: readonly { truth: Truth; found: FoundFacts }[]): FactsScore {
  return {
    title: count(pages, ({ truth, found }) => sameWords(truth.title, found.title)),
    author: count(pages, ({ truth, found }) => sameWords(truth.author, found.authors.join(", "))),
    date: count(pages, ({ truth, found }) => sameDay(truth.publishedAt, found.publishedAt)),
    falseAuthors: count(pages, ({ truth, found }) =>
      truth.author === null ? found.authors.length > 0 : null,
    ),
  };
}

/** @param holds null where the page has nothing to say on the question. */
function count<Item>(items: readonly Item[], holds: (item: Item) => boolean | null): Count {
  const answers = items.map(holds).filter((answer) => answer !== null);
  return { hits: answers.filter(Boolean).length, of: answers.length };
}

function sameWords(truth: string | null, found: string | null): boolean | null {
  return truth === null ? null : folded(truth) === folded(found ?? "");
}

/** Case and punctuation are the layout's affair: "A, B & C" and "A / B / C" name the same people. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** Compares the days as they are written, each in its publisher's zone. */
function sameDay(truth: string | null, found: string | null): boolean | null {
  return truth === null ? null : truth.slice(0, 10) === found?.slice(0, 10);
}
