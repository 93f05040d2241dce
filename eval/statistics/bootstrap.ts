import type { Weights } from "./auc.ts";
import { mean, quantile } from "./descriptive.ts";
import { seededRandom } from "./random.ts";

/** A figure, and where it would lie in 95 of 100 sets of articles like these. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

/** How often articles are drawn for any figure, and for a mean, which is quicker. */
export const RESAMPLES = { figure: 1_000, mean: 10_000 } as const;
const SEED = 20_260_304;

/**
 * Articles are drawn anew with replacement, and all that was written about one comes as often as it: ten
 * summaries of one article tell less than ten of ten. The draws are the same on every run.
 *
 * @param docs the article of each summary.
 * @param figure computed with summaries counted as often as their article was drawn.
 */
export function bootstrap(docs: readonly string[], figure: (weight?: Weights) => number): Interval {
  const articles = [...new Set(docs)];
  const draw = drawing(articles);
  const drawn = Array.from({ length: RESAMPLES.figure }, () => {
    const times = new Map<string, number>();
    for (let count = 0; count < articles.length; count += 1) {
      const doc = draw() ?? "";
      times.set(doc, (times.get(doc) ?? 0) + 1);
    }
    return figure((doc) => times.get(doc) ?? 0);
  }).filter((value) => !Number.isNaN(value));
  return { value: figure(), ...middle(drawn) };
}

/**
 * The paired bootstrap: the differences of two sides, article by article, are drawn anew with
 * replacement, and the middle 95 % of the means are the interval.
 *
 * @param differences at least one.
 */
export function bootstrapMean(differences: readonly number[]): Interval {
  return { value: mean(differences), ...middle(drawnMeans(differences)) };
}

/** The means of as many values, drawn anew with replacement. */
export function drawnMeans(values: readonly number[]): Float64Array {
  const draw = drawing(values);
  return Float64Array.from({ length: RESAMPLES.mean }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn += 1) sum += draw() ?? 0;
    return sum / values.length;
  });
}

function drawing<One>(things: readonly One[]): () => One | undefined {
  const random = seededRandom(SEED);
  return () => things[Math.floor(random() * things.length)];
}

function middle(drawn: ArrayLike<number>) {
  return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
