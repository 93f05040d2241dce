import { quantile } from "../writer/bootstrap.ts";
import { seededRandom } from "../writer/random.ts";
import type { Weights } from "./auc.ts";

/** A figure, and where it would lie in 95 of 100 sets of articles like these. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

export const RESAMPLES = 1_000;
const SEED = 20_260_311;

/**
 * Articles are drawn anew with replacement, and all that was written about one comes as often as it: ten
 * summaries of one article tell less than ten of ten. The draws are the same on every run.
 *
 * @param docs the article of each summary.
 * @param figure computed with summaries counted as often as their article was drawn.
 */
export function bootstrap(docs: readonly string[], figure: (weight?: Weights) => number): Interval {
  const articles = [...new Set(docs)];
  const random = seededRandom(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const times = new Map<string, number>();
    for (let count = 0; count < articles.length; count += 1) {
      const doc = articles[Math.floor(random() * articles.length)] ?? "";
      times.set(doc, (times.get(doc) ?? 0) + 1);
    }
    return figure((doc) => times.get(doc) ?? 0);
  }).filter((value) => !Number.isNaN(value));
  return { value: figure(), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
