import { clauseCuts } from "./clauses/cuts.ts";
import { isKnownGrammar } from "./clauses/verbs.ts";
import {
  bracketCuts,
  connectiveCuts,
  isHarmless,
  neutralTailCuts,
  part,
  type Cut,
  type Cuts,
} from "./cuts.ts";
import { englishCuts } from "./english/cuts.ts";
import type { ReadSentence, Reading } from "./reading.ts";

/** More insertions than this go one by one or all together. */
const MOST_COMBINED = 4;

/** The ways to cut a sentence: all asides; one lead or none, some insertions, one tail or none. */
export function cutSets(sentence: ReadSentence, reading: Reading): Cut[][] {
  const { asides, leads, insertions, tails } = cutsOf(sentence, reading);
  const sets: Cut[][] = [];
  for (const lead of noneOrOne(leads))
    for (const tail of noneOrOne(tails))
      for (const inner of subsets(insertions.filter((cut) => isOutside(cut, [...lead, ...tail]))))
        sets.push(joined([...lead, ...asides, ...inner, ...tail]));
  return sets;
}

/** The cuts every language allows, and with them those of the language where its clauses are known. */
function cutsOf(sentence: ReadSentence, reading: Reading): Cuts {
  const harmless = (cuts: readonly Cut[]) =>
    cuts.filter(({ start, end }) => isHarmless(part(sentence, start, end).words, reading));
  const own = ownCuts(sentence, reading);
  return {
    asides: harmless(own.asides),
    leads: [...connectiveCuts(sentence, reading), ...harmless(own.leads)],
    insertions: harmless([...bracketCuts(sentence), ...own.insertions]),
    tails: harmless([...neutralTailCuts(sentence, reading), ...own.tails]),
  };
}

function ownCuts(sentence: ReadSentence, { english, vocabulary }: Reading): Cuts {
  if (english) return englishCuts(sentence);
  return isKnownGrammar(vocabulary) ? clauseCuts(sentence, vocabulary) : NO_CUTS;
}

const NO_CUTS: Cuts = { asides: [], leads: [], insertions: [], tails: [] };

function isOutside({ start, end }: Cut, cuts: readonly Cut[]): boolean {
  return !cuts.some((cut) => cut.start <= start && cut.end >= end);
}

function noneOrOne(cuts: readonly Cut[]): Cut[][] {
  return [[], ...cuts.map((cut) => [cut])];
}

function subsets(cuts: readonly Cut[]): Cut[][] {
  if (cuts.length > MOST_COMBINED) return [...noneOrOne(cuts), [...cuts]];
  return cuts.reduce<Cut[][]>((sets, cut) => [...sets, ...sets.map((it) => [...it, cut])], [[]]);
}

/** Without those that lie within another; of two alike the first stays. */
function joined(cuts: readonly Cut[]): Cut[] {
  return cuts.filter(
    (cut, index) =>
      !cuts.some(
        (other, place) =>
          other.start <= cut.start &&
          other.end >= cut.end &&
          (other.end - other.start > cut.end - cut.start || place < index),
      ),
  );
}
