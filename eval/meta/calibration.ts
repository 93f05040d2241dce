import { shareInterval } from "../judge/shares.ts";
import type { Interval } from "../statistics/bootstrap.ts";
import type { Scored } from "../statistics/auc.ts";
import { mean } from "../statistics/descriptive.ts";

/** The texts whose scores lie from `from` up to `to`. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly summaries: number;
  /** Their mean score. */
  readonly score: number;
  /** The share of them that people called faithful. */
  readonly faithful: Interval;
};

const BANDS = 10;

/** What a score is worth: bands without texts are left out. */
export function calibration(texts: readonly Scored[]): Band[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const own = texts.filter(
      ({ score }) => Math.min(BANDS - 1, Math.floor(score * BANDS)) === band,
    );
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      summaries: own.length,
      score: mean(own.map(({ score }) => score)),
      faithful: shareInterval(
        own,
        ({ doc }) => doc,
        ({ faithful }) => faithful,
      ),
    };
  }).filter(({ summaries }) => summaries > 0);
}

/** How far the bands' mean scores are off the shares of faithful texts, weighted by their texts. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { summaries }) => sum + summaries, 0);
  const off = bands.map((it) => it.summaries * Math.abs(it.score - it.faithful.value));
  return off.reduce((sum, it) => sum + it, 0) / all;
}
