import type { Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import type { Grammar } from "./grammar.ts";
import type { Part } from "./parts.ts";

/** Fewest words that are left of a part when its time is cut; `opened in May` would lose its sense. */
const LEAST_LEFT = 4;

/**
 * Phrases of time within a clause, each of which may go with the commas on both sides.
 *
 * Where a sentence tells of two times they are compared, and both stay.
 */
export function timeCuts(parts: readonly Part[], sentence: ReadSentence, grammar: Grammar): Cut[] {
  const [passing, bounding] = (["passing", "bounding"] as const).map((kind) =>
    found(sentence.text, grammar, kind).filter((cut) => leavesPart(cut, parts)),
  );
  return [...(passing ?? []), ...(bounding?.length === 1 ? bounding : [])];
}

function found(text: string, grammar: Grammar, kind: "passing" | "bounding"): Cut[] {
  return [...text.matchAll(patternOf(grammar, kind))].flatMap(({ 0: phrase, index }) => {
    const end = index + phrase.length;
    const isSetOff = text[index - 1] === ",";
    if (isSetOff && text[end] !== ",") return [];
    const [from, to] = isSetOff ? [index - 1, end + 1] : [index, end];
    return [{ start: from, end: to, replacement: "", bounding: kind === "bounding" }];
  });
}

function leavesPart({ start, end }: Cut, parts: readonly Part[]): boolean {
  return parts.every(({ words }) => {
    const left = words.filter((word) => word.start < start || word.start >= end).length;
    return left === words.length || left === 0 || left >= LEAST_LEFT;
  });
}

function patternOf({ times, beforeTimes }: Grammar, kind: "passing" | "bounding"): RegExp {
  const before = String.raw`(?<!(?<![\p{L}\p{Nd}])(?:${beforeTimes}))`;
  return new RegExp(String.raw`${before} (?:${times[kind]})(?=[ ,.]|$)`, "gu");
}
