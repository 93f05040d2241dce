import { foldText } from "../folding.ts";
import type { Reading, SentencePassage } from "../reading.ts";
import { everyMatch } from "../lists.ts";

/** A place of the article whose words are nearly those of a quotation. */
export type NearQuote = {
  readonly sentence: SentencePassage;
  /** The words that stand there, as they are written. */
  readonly words: string;
};

/** Share of a quotation's words that must stand in one place, in their order, for it to be that place altered. */
const NEAR = 0.6;
/** Fewer words stand together in many places by chance. */
const FEWEST = 3;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’.,][\p{L}\p{M}\p{Nd}]+)*/gu;

type Written = { readonly folded: string; readonly start: number; readonly end: number };

/** The place of the article that a quotation was altered from; null when none comes near. */
export function nearQuote(quotation: string, reading: Reading): NearQuote | null {
  const wanted = wordsOf(quotation).map(({ folded }) => folded);
  if (wanted.length < FEWEST) return null;
  const distinct = new Set(wanted);
  let best: NearQuote | null = null;
  let most = Math.max(FEWEST, Math.ceil(NEAR * wanted.length)) - 1;
  for (const sentence of reading.sentences.values()) {
    const written = wordsOf(sentence.text);
    // Words in any order are fewer to compare, and bound those in order.
    if (written.filter(({ folded }) => distinct.has(folded)).length <= most) continue;
    const places = commonInOrder(wanted, written);
    if (places.length <= most) continue;
    most = places.length;
    best = { sentence, words: spanOf(places, sentence.text) };
  }
  return best;
}

function spanOf(places: readonly Written[], text: string): string {
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
}

function wordsOf(text: string): Written[] {
  return everyMatch(text, WORD).map(({ 0: word, index }) => ({
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }));
}

/** The longest row of words that both have in this order, as it stands in the second. */
function commonInOrder(wanted: readonly string[], written: readonly Written[]): Written[] {
  const lengths = Array.from({ length: wanted.length + 1 }, () =>
    new Array<number>(written.length + 1).fill(0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row -= 1) {
    for (let column = written.length - 1; column >= 0; column -= 1) {
      const same = wanted[row] === written[column]?.folded;
      const length = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  return traced(wanted, written, at);
}

function traced(
  wanted: readonly string[],
  written: readonly Written[],
  at: (row: number, column: number) => number,
): Written[] {
  const found: Written[] = [];
  let [row, column] = [0, 0];
  while (row < wanted.length && column < written.length) {
    const word = written[column];
    if (word && wanted[row] === word.folded) {
      found.push(word);
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
