import { bootstrapMean, type Interval } from "./bootstrap.ts";
import { grouped } from "../groups.ts";

/**
 * Spearman's rank correlation; those of equal value share the mean of their ranks.
 *
 * @param pairs of values.
 * @returns null when either side is all of one value, so that there is no order to compare.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  const [first, second] = [ranks(pairs.map(([it]) => it)), ranks(pairs.map(([, it]) => it))];
  const middle = (pairs.length + 1) / 2;
  let [together, firstSquares, secondSquares] = [0, 0, 0];
  for (const [at, rank] of first.entries()) {
    const [a, b] = [rank - middle, (second[at] ?? 0) - middle];
    together += a * b;
    firstSquares += a * a;
    secondSquares += b * b;
  }
  const scale = Math.sqrt(firstSquares * secondSquares);
  return scale === 0 ? null : together / scale;
}

export function ranks(values: readonly number[]): number[] {
  const ranked = values.map(() => 0);
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) ranked[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranked;
}

/** A text's score, what people gave it, and the article it shares with others. */
export type Rated = { readonly doc: string; readonly score: number; readonly label: number };

export type Agreement = {
  /** The mean of the articles' correlations. */
  readonly spearman: Interval;
  /** Articles counted. */
  readonly articles: number;
  /** Those of them in which the score tells no text from another: each counts 0. */
  readonly constant: number;
  /** Articles left out, because people told no text of theirs from another. */
  readonly unordered: number;
};

/**
 * How well a score orders the texts about one article, article by article. A score that is the same for
 * all texts of an article has not ordered them: leaving such articles out would reward scores that
 * mostly say nothing.
 *
 * @returns NaN with an interval of zeros when no article is left.
 */
export function strictSpearman(rows: readonly Rated[]): Agreement {
  const byArticle = [...grouped(rows, ({ doc }) => doc).values()];
  const ordered = byArticle.filter((texts) => new Set(texts.map(({ label }) => label)).size > 1);
  const found = ordered.map((texts) => spearman(texts.map(({ score, label }) => [score, label])));
  const correlations = found.map((it) => it ?? 0);
  return {
    spearman: bootstrapMean(correlations),
    articles: ordered.length,
    constant: found.filter((it) => it === null).length,
    unordered: byArticle.length - ordered.length,
  };
}
