import { firstOf, pick, replaced } from "./draw.ts";
import type { Mutate } from "./material.ts";
import { mayBeSame, namesIn, namesOf } from "./names.ts";

/** Puts another name of the same article, which the summary does not mention, in the place of one. */
export const sourceName: Mutate = ({ summary, source }, random) => {
  const mentioned = namesIn(summary, source);
  const known = namesOf(source);
  return firstOf(mentioned, random, (name) => {
    const long = name.text.split(" ").length;
    const others = known.filter(
      (other) =>
        other.split(" ").length === long &&
        !mentioned.some((it) => mayBeSame(it.text, other)) &&
        !known.some((it) => it !== other && isBeside(it, name.text) && mayBeSame(it, other)),
    );
    const other = pick(others, random);
    return other === undefined ? null : replaced(summary, name, other);
  });
};

/** Part of a longer name that holds both: "Ann Lee" and "Lee" are one. */
function isBeside(name: string, part: string): boolean {
  return name.includes(" ") && name.split(" ").includes(part);
}
