import { pick } from "./draw.ts";
import type { Material } from "./material.ts";
import { speakersIn } from "./quote-speaker.ts";

/** Longer ones would be copying, which is another fault. */
const MOST_WORDS = 25;
const LEAST_WORDS = 8;

/**
 * Few summaries quote. Where one does not, a sentence of the article that quotes somebody whom it names
 * is added at the end, which is as faithful as can be.
 *
 * @returns null when the article has no such sentence.
 */
export function withQuotation(material: Material, random: () => number): Material | null {
  const { summary, sentences, source } = material;
  if (sentences.some((sentence) => speakersIn(sentence, source).length > 0)) return material;
  const fitting = source.sentences.filter((sentence) => {
    const words = sentence.split(" ").length;
    return words >= LEAST_WORDS && words <= MOST_WORDS && speakersIn(sentence, source).length > 0;
  });
  const added = pick(fitting, random);
  if (added === undefined) return null;
  return {
    ...material,
    summary: `${summary.trimEnd()} ${added}`,
    sentences: [...sentences, added],
  };
}
