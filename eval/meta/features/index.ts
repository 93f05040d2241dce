/* What is known of a summary by reading it beside its article, without its writer, a reference or neural weights. */
import { FUNCTION_WORDS, type Likeness } from "../../../pipeline/index.ts";
import { flowFeatures } from "./flow.ts";
import { aligned, groundingFeatures } from "./grounding.ts";
import { mean, readSource, sentenceOf, type Sentence } from "./reading.ts";
import { salienceFeatures } from "./salience.ts";
import { surfaceFeatures } from "./surface.ts";

/** By name; each a number, whose size says nothing by itself. */
export type Features = Readonly<Record<string, number>>;

/** @param likeness of each sentence of the summary to the article. */
export type FeatureReader = (summary: readonly string[], likeness: readonly Likeness[]) => Features;

const ENGLISH: ReadonlySet<string> = new Set(FUNCTION_WORDS["en"]?.trim().split(/\s+/u));

/** Reads an article in English, given its sentences, for all that was written about it. */
export function featureReader(article: readonly string[]): FeatureReader {
  const source = readSource(sentencesOf(article));
  return (summary, likeness) => {
    const sentences = sentencesOf(summary);
    const alignment = aligned(sentences, source);
    return {
      ...groundingFeatures(alignment, source),
      ...salienceFeatures(alignment, source),
      ...flowFeatures(alignment, source),
      ...surfaceFeatures(summary.join(" "), sentences, source, ENGLISH),
      ...likenessFeatures(likeness),
    };
  };
}

function sentencesOf(texts: readonly string[]): Sentence[] {
  return texts.map((text) => sentenceOf(text, ENGLISH)).filter(({ words }) => words.length > 0);
}

function likenessFeatures(likeness: readonly Likeness[]): Features {
  const names = ["whole", "close", "held", "near", "ordered", "placed", "tone"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = likeness.map((it) => it[name]);
      return [
        [`likeness.${name}`, mean(values)],
        [`likeness.${name}.least`, Math.min(1, ...values)],
      ];
    }),
  );
}
