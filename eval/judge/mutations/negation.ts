import { firstOf, isQuoted, replaced, spotsOf } from "./draw.ts";
import type { Mutate } from "./material.ts";

/**
 * What a "not" can follow. Not after "may" and "might": what may be may also not be. "Has" and "had" are
 * followed by a participle, or are no auxiliaries.
 */
const AUXILIARY =
  /\b(?:(?:is|are|was|were|will|would|could|should|must|can)(?= [\p{L}\d])|(?:has|have|had)(?= (?:been|become|\p{Ll}+(?:ed|en|wn|ne|ght|ft|ld|nt|pt|ut|de|id|ost|et|un))\b))(?! (?:not|no|never|nothing|nobody|none|n't|also|only|just|even|still|to)\b|n['’]t)/giu;

/** "not only", "not just" and "whether or not" deny nothing. */
const DENIALS: readonly (readonly [pattern: RegExp, without: string])[] = [
  [
    /(?<=\b(?:is|are|was|were|will|would|has|have|had|could|should|did|does|do) )not (?!only|just|to\b|yet|necessarily)/giu,
    "",
  ],
  [
    /(?<=\b(?:is|are|was|were|would|has|have|had|could|should|did|does|do))n['’]t (?!only|just|yet|necessarily)/giu,
    " ",
  ],
  [/\bcannot (?!only)/giu, "can "],
  [/\bcan['’]t\b/giu, "can"],
  [/\bwon['’]t\b/giu, "will"],
  [/(?<=\b(?:has|have|had|was|were|is|will|would|could) )never /giu, ""],
];

/** Where a question is left open, or a condition made, a denial need not contradict. */
const OPEN = /\b(?:whether|how|why|if|unless|until|neither|nor|or|hardly|barely|scarcely)\b|\?/iu;

/** Denies what the summary states, or states what it denies. */
export const flipNegation: Mutate = ({ summary, sentences }, random) => {
  const removals = DENIALS.flatMap(([pattern, without]) =>
    spotsOf(summary, pattern).map((spot) => ({ spot, words: without })),
  );
  const additions = spotsOf(summary, AUXILIARY).map((spot) => ({
    spot,
    words: spot.text.toLowerCase() === "can" ? `${spot.text}not` : `${spot.text} not`,
  }));
  // Denials are rare, and would hardly be seen among the auxiliaries.
  const changes = removals.length > 0 && random() < 0.5 ? removals : additions;
  return firstOf(changes, random, ({ spot, words }) => {
    const sentence = sentences.find((it) => holds(summary, it, spot.at)) ?? summary;
    if (OPEN.test(sentence) || isQuoted(summary, spot)) return null;
    return replaced(summary, spot, words);
  });
};

function holds(summary: string, sentence: string, at: number): boolean {
  const start = summary.indexOf(sentence);
  return start !== -1 && at >= start && at < start + sentence.length;
}
