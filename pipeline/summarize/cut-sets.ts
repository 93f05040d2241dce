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

/** The cuts every language allows, and with them those of English, which the writer knows best. */
function cutsOf(sentence: ReadSentence, reading: Reading): Cuts {
  const harmless = (cuts: readonly Cut[]) =>
    cuts.filter(({ start, end }) => isHarmless(part(sentence, start, end).words, reading));
  const english = reading.english ? englishCuts(sentence) : NO_CUTS;
  return {
    asides: harmless(english.asides),
    leads: [...connectiveCuts(sentence, reading), ...harmless(english.leads)],
    insertions: harmless([...bracketCuts(sentence), ...english.insertions]),
    tails: harmless([...neutralTailCuts(sentence, reading), ...english.tails]),
  };
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
