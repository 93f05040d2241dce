import { pick } from "./draw.ts";
import type { Mutate } from "./material.ts";

/** Says a sentence again, word for word, at the end. */
export const repeatSentence: Mutate = ({ sentences }, random) => {
  const again = pick(
    sentences.filter((it) => it.split(" ").length >= 4),
    random,
  );
  return again === undefined ? null : [...sentences, again].join(" ");
};
