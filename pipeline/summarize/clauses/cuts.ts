import { isQuoted, type Cut } from "../cuts.ts";
import type { ReadSentence } from "../reading.ts";
import { leadingCuts, tellingCuts } from "./leading.ts";
import { dashCuts, sourceCuts, subjectCuts } from "./inner.ts";
import { partsOf } from "./parts.ts";
import { timeCuts } from "./times.ts";
import { bareCuts, trailingCuts } from "./trailing.ts";
import type { Known } from "./verbs.ts";

/*
 * Cuts for languages without a tagger. Commas show where a clause ends; the closed classes of the
 * language show which part is said of the rest. Where that is not certain nothing is cut.
 */

/** Within a quotation, or within brackets, which go as a whole. */
function isEnclosed(sentence: ReadSentence, at: number): boolean {
  const { brackets } = sentence.outline;
  return isQuoted(sentence, at) || brackets.some(({ start, end }) => at > start && at < end);
}

/** The stretches that may go from a sentence of a language whose grammar is known. */
export function clauseCuts(sentence: ReadSentence, vocabulary: Known) {
  const parts = partsOf(sentence);
  const open = (cuts: readonly Cut[]) => cuts.filter(({ start }) => !isEnclosed(sentence, start));
  return {
    asides: [],
    leads: [...leadingCuts(parts, vocabulary), ...open(tellingCuts(parts, vocabulary))],
    insertions: [
      ...subjectCuts(parts, vocabulary),
      ...sourceCuts(parts, sentence, vocabulary),
      ...dashCuts(sentence),
      ...open(timeCuts(parts, sentence, vocabulary.grammar)),
    ],
    tails: [
      ...trailingCuts(parts, sentence, vocabulary),
      ...open(bareCuts(parts, sentence, vocabulary)),
    ],
  };
}
