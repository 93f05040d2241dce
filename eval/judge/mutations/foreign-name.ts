import { firstOf, pick, replaced } from "./draw.ts";
import { WORD, type Mutate } from "./material.ts";
import { namesIn } from "./names.ts";

/** Puts a name from another article in the place of one of the summary's. */
export const foreignName: Mutate = ({ summary, source, elsewhere }, random) =>
  firstOf(namesIn(summary, source), random, (name) => {
    const long = name.text.split(" ").length;
    const strangers = elsewhere.names.filter(
      (other) =>
        other.split(" ").length === long &&
        (other.toLowerCase().match(WORD) ?? []).every((word) => !source.words.has(word)),
    );
    const other = pick(strangers, random);
    return other === undefined ? null : replaced(summary, name, other);
  });
