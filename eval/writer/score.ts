import { mean } from "../statistics/descriptive.ts";
import { rouge1, rouge2, rougeLsum, type Prepared, type Rouge } from "./rouge.ts";

export type Measure = "rouge1" | "rouge2" | "rougeLsum";

export type Scores = Readonly<Record<Measure, Rouge>>;

/**
 * How near a text is to its references: the mean over them, because each is one person's choice and
 * the best of many would flatter.
 *
 * @param references at least one.
 */
export function scoresOf(text: Prepared, references: readonly Prepared[]): Scores {
  return {
    rouge1: meanRouge(references.map((reference) => rouge1(text, reference))),
    rouge2: meanRouge(references.map((reference) => rouge2(text, reference))),
    rougeLsum: meanRouge(references.map((reference) => rougeLsum(text, reference))),
  };
}

/** Each part alone: the mean F1 is not the F1 of the means. */
export function meanRouge(scores: readonly Rouge[]): Rouge {
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  };
}
