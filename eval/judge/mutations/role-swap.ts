import { firstOf, type Spot } from "./draw.ts";
import type { Mutate } from "./material.ts";
import { mayBeSame, namesIn } from "./names.ts";

/** Between two names these make a list, or something both do to each other: exchanged, they say the same. */
const MUTUAL =
  /^(?:[,;&/\s-]|\b(?:and|or|nor|as well as)\b)*$|\b(?:and|or|with|versus|vs|between|meets?|met|marr(?:y|ied|ies)|engaged|divorced|both|alongside|together|against|drew|draws|played|plays|face[sd]?|take on|takes on|like|as)\b/iu;

/** Somebody does something to somebody: past forms, and the commonest verbs that have none in -ed. */
const VERB =
  /\b(?:\p{Ll}{3,}ed|said|says|told|tells|won|wins|beats?|lost|loses|gave|gives|took|takes|made|makes|left|leaves|led|leads|sent|sends|sold|sells|bought|buys|paid|pays|met|put|hit|hits|wants?|asks?|calls?|joins?|backs?|helps?|sues?|is|was|has|had|will|would|can|could)\b/u;

/** Exchanges two names of one sentence, where one does something to the other. */
export const swapRoles: Mutate = ({ summary, source }, random) => {
  const names = namesIn(summary, source);
  const pairs = names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => ({ first, second })),
  );
  return firstOf(pairs, random, ({ first, second }) => {
    const between = summary.slice(first.at + first.text.length, second.at);
    const parts = [...first.text.split(" "), ...second.text.split(" ")];
    if (/[.!?;:"“”]/u.test(between) || !VERB.test(between) || MUTUAL.test(between)) return null;
    if (mayBeSame(first.text, second.text) || parts.length === 0) return null;
    return exchanged(summary, first, second);
  });
};

function exchanged(text: string, first: Spot, second: Spot): string {
  const between = text.slice(first.at + first.text.length, second.at);
  const rest = text.slice(second.at + second.text.length);
  return text.slice(0, first.at) + second.text + between + first.text + rest;
}
