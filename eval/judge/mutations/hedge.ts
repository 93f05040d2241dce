import { firstOf, inCaseOf, isQuoted, replaced, spotsOf } from "./draw.ts";
import type { Mutate } from "./material.ts";

/** What leaves a statement open, and the same without. */
const HEDGES: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/\b(?:may|might)(?! (?:not|\d))(?= \p{Ll})/gu, "will"],
  [/\bcould(?! not|n['’]t| no)(?= \p{Ll})/gu, "will"],
  [
    /\b(?:is|are) (?:likely|expected|set|projected|predicted|anticipated|forecast(?:ed)?|scheduled) to\b/giu,
    "will",
  ],
  [/\b(?:hopes|aims|wants) to\b/giu, "will"],
  [
    /\b(?:appears|seems|is (?:believed|thought|understood|feared|reported|alleged)) to be\b/giu,
    "is",
  ],
  [
    /\b(?:appear|seem|are (?:believed|thought|understood|feared|reported|alleged)) to be\b/giu,
    "are",
  ],
  [
    /\b(?:appears|seems|is (?:believed|thought|understood|feared|reported|alleged)) to have\b/giu,
    "has",
  ],
  [
    /\b(?:allegedly|reportedly|possibly|probably|apparently|potentially|presumably|supposedly|perhaps|maybe) /giu,
    "",
  ],
  [/\b(?:alleged|suspected|probable|supposed|presumed) (?=\p{Ll})/gu, ""],
];

/** States for certain what the summary left open. */
export const removeHedge: Mutate = ({ summary }, random) => {
  const hedges = HEDGES.flatMap(([pattern, plain]) =>
    spotsOf(summary, pattern).map((spot) => ({ spot, plain })),
  );
  return firstOf(hedges, random, ({ spot, plain }) => {
    if (isQuoted(summary, spot)) return null;
    const bare = replaced(summary, spot, plain === "" ? "" : inCaseOf(spot.text, plain));
    const isFirst = plain === "" && /^\p{Lu}/u.test(spot.text);
    const next = bare.charAt(spot.at);
    return isFirst ? bare.slice(0, spot.at) + next.toUpperCase() + bare.slice(spot.at + 1) : bare;
  });
};
